import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import type { Question } from '../../../knowledge/language/question.ts';
import type { Answered } from '../../contact/dialog.ts';
import type { Decision } from '../../contact/rules.ts';

/** What somebody asked in vain: its words, and where. */
export interface Miss {
  /** Sorted, at least one. */
  readonly words: readonly string[];
  readonly area?: AreaId;
}

/** A question that nobody could answer. A choice of services is an answer; emergencies, greetings and follow-ups are no questions. */
export function missOf(
  question: Question,
  { decision, emergency }: Pick<Answered, 'decision' | 'emergency'>,
  contentWords: () => readonly string[],
): Miss | undefined {
  if (emergency || question.emergency !== undefined || question.intent !== 'contact' || !decision)
    return undefined;
  return isMissed(decision) ? miss(contentWords(), decision.area) : undefined;
}

/** None when there are no words left. */
export const miss = (words: readonly string[], area: AreaId | undefined): Miss | undefined =>
  words.length === 0 ? undefined : { words, ...(area === undefined ? {} : { area }) };

const isMissed = (
  decision: Decision,
): decision is Extract<Decision, { kind: 'unknown' }> & { reason: 'no_service' | 'nobody' } =>
  decision.kind === 'unknown' && (decision.reason === 'no_service' || decision.reason === 'nobody');
