import {
  confusedText,
  evaluate,
  figuresText,
  missesText,
  type Share,
  shareText,
} from '../../bot/cli/evaluate.ts';
import { createKnowledge } from '../../dialogs/knowledge.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';
import { compareSearches } from './searches/compare.ts';
import type { QuestionSet } from './sets.ts';

/** Sets are asked on one and the same day, so that who is away or new does not move the figures. */
const today = isoDate.parse('2026-11-12');

const none: Share = { right: 0, of: 0 };

/**
 * Asks a set and tells how it went, beside other searches over the same services. Of a held set there are figures only,
 * whatever is asked for: who has seen its misses can no longer measure with it.
 */
export async function reportOf(set: QuestionSet, wanted: { readonly misses: boolean }): Promise<string> {
  const knowledge = createKnowledge(set.data);
  const evaluation = evaluate(set.questions, knowledge, today);
  const rankings = [
    {
      name: 'Koppi',
      first: evaluation.measures.get('right service first') ?? none,
      firstThree: evaluation.measures.get('right service in the first three') ?? none,
    },
    ...(await compareSearches(set.questions, knowledge)),
  ];
  return [
    `${set.name}: ${set.questions.length} questions, ${set.data.services.length} services, ${set.data.areas.length} areas${set.isHeld ? ', held: figures only' : ''}`,
    figuresText(evaluation),
    `${'services ranked by'.padEnd(40)} ${'first'.padEnd(20)}first three`,
    ...rankings.map(
      ({ name, first, firstThree }) =>
        `  ${name.padEnd(38)} ${shareText(first).padEnd(20)}${shareText(firstThree)}`,
    ),
    ...(set.isHeld ? [] : [confusedText(evaluation)]),
    ...(set.isHeld || !wanted.misses ? [] : [missesText(evaluation)]),
    '',
  ].join('\n');
}
