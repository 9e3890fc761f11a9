import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { z } from 'zod';
import { type Installed, installedPackage } from './installed.ts';
import { type Bom, billOfMaterials } from './sbom.ts';

/** SQLite cannot be bundled. The others are never there: restify does without the one, nothing of ours asks for S3. */
const outside = ['libsql', 'dtrace-provider', '@aws-sdk/client-s3'];

interface Image {
  readonly packages: readonly Installed[];
  readonly bom: Bom;
}

/**
 * Makes the folder that is all of the image but Node: our code and what it loads of packages in a few files, SQLite beside
 * them, the licences and the bill of materials. `maps`: where source maps go, to read stacks with; they are not shipped.
 */
export async function makeImage(root: string, folder: string, maps: string): Promise<Image> {
  rmSync(folder, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'bot/serve.ts', cli: 'bot/cli.ts' },
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: outside,
    // Names and short lines are kept: a fault that nobody caught prints the line where it was thrown.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    sourcemap: 'external',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    // Packages of the older kind ask for `require`, which a module does not have.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  mkdirSync(maps, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const name = relative(join(folder, 'dist'), path);
    writeFileSync(join(name.endsWith('.map') ? maps : join(folder, 'dist'), name), contents);
  }
  const native = nativePackages(root);
  for (const { folder: from } of native) cpSync(join(root, from), join(folder, from), { recursive: true });
  const packages = [...bundledPackages(root, metafile), ...native].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const { name, version } = installedPackage(root, '.');
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name, version, type: 'module' })}\n`);
  writeFileSync(join(folder, 'LICENCES.txt'), licenceTexts(root, packages));
  const bom = billOfMaterials(root, packages);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bom, undefined, 2)}\n`);
  makeReadOnly(folder);
  return { packages, bom };
}

/** The packages of which something is in the bundle. */
function bundledPackages(root: string, { outputs }: Metafile): readonly Installed[] {
  const folders = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)].map((folder) => installedPackage(root, folder));
}

const dependencies = z.object({ dependencies: z.record(z.string()).default({}) });

/** SQLite with what it needs, for the platform of this process. */
function nativePackages(root: string): readonly Installed[] {
  const fromLibsql = createRequire(createRequire(join(root, 'package.json')).resolve('libsql'));
  const { currentTarget } = z
    .object({ currentTarget: z.function().returns(z.string()) })
    .parse(fromLibsql('@neon-rs/load'));
  const libsql = installedPackage(root, 'node_modules/libsql');
  const needs = dependencies.parse(
    JSON.parse(readFileSync(join(root, libsql.folder, 'package.json'), 'utf8')),
  );
  const names = [...Object.keys(needs.dependencies), `@libsql/${currentTarget()}`];
  return [libsql, ...names.map((name) => installedPackage(root, join('node_modules', name)))];
}

function licenceTexts(root: string, packages: readonly Installed[]): string {
  const parts = packages.map(({ name, version, licence, folder }) => {
    const files = readdirSync(join(root, folder)).filter((file) =>
      /^(licen[cs]e|copying|notice)/i.test(file),
    );
    const texts = files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version}: ${licence || 'see deploy/licences.json'}`, ...texts].join('\n\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Nobody writes where the program stands. */
function makeReadOnly(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o444);
}
