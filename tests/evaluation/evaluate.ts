import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../bot/package-root.ts';
import { reportOf } from './report.ts';
import { readSet, setsIn } from './sets.ts';

/**
 * Asks every set of questions in `tests/evaluation`, or only those of the folders that are named:
 * `npm run --silent eval -- [FOLDER...] [--misses]`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
});
const folders = positionals.length > 0 ? positionals : setsIn(join(packageRoot(), 'tests/evaluation'));
for (const folder of folders) {
  const set = await readSet(folder);
  if (set.ok) process.stdout.write(`${await reportOf(set.value, { misses: values.misses === true })}\n`);
  else {
    process.stderr.write(`${set.error.join('\n')}\n`);
    process.exitCode = 1;
  }
}
