import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDockerfile } from './dockerfile.ts';
import { serveImage } from './served-image.ts';

/**
 * `npm run rehearse [-- NODE]`: what building and running the image does, without Docker. The steps of the Dockerfile run in a
 * clean folder, then its commands as its user in what came of it; on Linux, as root, with everything but the data read-only.
 * `NODE`: another Node to run it with. Ends with 1 when no right answer comes.
 */
const [node = process.execPath] = process.argv.slice(2);
const [build = []] = readDockerfile().stages;
const at = mkdtempSync(join(tmpdir(), 'koppi-build-'));
for (const file of execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\0'))
  if (file !== '') cpSync(file, join(at, file));

const sizeOf = (folder: string): string => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return `${(bytes / 1e6).toFixed(1)} MB in ${files.length} files`;
};
const run = (command: string): void => {
  process.stdout.write(`${command}\n`);
  execFileSync('sh', ['-c', command], { cwd: at, stdio: ['ignore', 'ignore', 'inherit'] });
};
run('npm ci --omit=dev');
process.stdout.write(`  node_modules of npm ci --omit=dev: ${sizeOf(join(at, 'node_modules'))}\n`);
for (const line of build.filter((each) => each.startsWith('RUN '))) run(line.slice(4));
const outer = mkdtempSync(join(tmpdir(), 'koppi-image-'));
chmodSync(outer, 0o755);
const image = join(outer, 'app');
cpSync(join(at, 'dist', 'production'), image, { recursive: true });
rmSync(at, { recursive: true });
process.stdout.write(`  the image without Node: ${sizeOf(image)}\n`);

/** Everything but the data read-only, as the user of the image, who gets no further rights. */
const readOnly = (data: string): readonly string[] => [
  ...['unshare', '--mount', 'sh', '-c'],
  'mount --make-rprivate / && mount --bind "$0" "$0" && mount -o remount,ro,bind / && ' +
    'exec setpriv --reuid 1000 --regid 1000 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all "$@"',
  data,
];
const canBeReadOnly = process.platform === 'linux' && process.getuid?.() === 0;
const served = await serveImage(image, { node, ...(canBeReadOnly ? { within: readOnly } : {}) });
const answers = JSON.stringify(await served.ask('Kuka on kuraattori Hollolassa?'));
const isRight = answers.includes('Sonja Paananen');
const isHealthy = await served.isHealthy();
await served.stop();
rmSync(outer, { recursive: true });
process.stdout.write(
  `served by ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()} as user 1000, ` +
    `${canBeReadOnly ? 'everything but the data read-only' : 'the rest not made read-only (that needs root on Linux)'}: ` +
    `${isRight ? 'the question was answered' : `wrong answer: ${answers}`}, ${isHealthy ? 'well' : 'not well'}\n`,
);
process.exitCode = isRight && isHealthy ? 0 : 1;
