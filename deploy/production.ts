import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeImage } from './image.ts';
import { productionPackages } from './installed.ts';
import { licenceProblems, readPolicy } from './licences.ts';

/** `npm run production`: writes dist/production, what the image holds; refuses what may not be shipped. */
const folder = resolve('dist', 'production');
const { packages, bom } = await makeImage(resolve('.'), folder, resolve('dist', 'production-maps'));
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
process.stdout.write(
  `dist/production: ${(bytes / 1e6).toFixed(1)} MB in ${files.length} files, of ${packages.length} packages` +
    ` (of ${productionPackages('.').length} that npm ci --omit=dev installs)\n` +
    `dist/production/sbom.cdx.json: ${bom.components.length} packages, each version once\n`,
);
const problems = licenceProblems(productionPackages('.'), readPolicy('.'));
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
