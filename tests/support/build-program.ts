import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a program of ours, to run as a process of its own; gives its path. */
export async function buildProgram(source: string, name: string): Promise<string> {
  const outfile = join('node_modules', '.cache', 'koppi-tests', `${name}.mjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return outfile;
}
