import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readDemo } from '../../../bot/load-demo.ts';
import { packageRoot } from '../../../bot/package-root.ts';
import { createKnowledge } from '../../../dialogs/knowledge.ts';
import type { Because } from '../../../knowledge/language/because.ts';

const { read } = createKnowledge(await readDemo());
const folder = join(packageRoot(), 'tests/evaluation/golden');

/** What was decided and why, the best three with what speaks for each, so that a change shows where it changes answers. */
function told(text: string): string {
  let because: Because | undefined;
  const { areas, intent } = read(text, 'fi', (why) => {
    because = why;
  });
  const { concepts = [], decided = '', best = [] } = because ?? {};
  const place = areas.length === 0 ? '' : ` [${areas.join(', ')}]`;
  const words = concepts.map(({ id, words }) => `${id} (${words})`).join(', ');
  const ranked = best.slice(0, 3).map(({ service, parts }) => {
    const most = Object.entries(parts).sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
    return `    ${service}, most by ${most}`;
  });
  return [`${text}${place}`, `  ${intent} ${decided} by ${words || 'no concept'}`, ...ranked].join('\n');
}

test('the rankings that are kept, with their reasons', () => {
  const questions = readFileSync(join(folder, 'questions.txt'), 'utf8').trim().split('\n');
  expect(`${questions.map(told).join('\n\n')}\n`).toBe(readFileSync(join(folder, 'rankings.txt'), 'utf8'));
});
