import { productionPackages } from './installed.ts';
import { licenceProblems, readPolicy } from './licences.ts';

/** `npm run licences`: may everything that production installs be shipped? */
const packages = productionPackages('.');
const problems = licenceProblems(packages, readPolicy('.'));
const counts = new Map<string, number>();
for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
const most = [...counts].sort(([, one], [, other]) => other - one);
for (const [licence, count] of most)
  process.stdout.write(`${String(count).padStart(4)}  ${licence || 'named in deploy/licences.json alone'}\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
