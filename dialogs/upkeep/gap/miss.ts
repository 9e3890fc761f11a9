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

/** A question that got no answer, or only a choice of services. Emergencies, greetings and follow-ups are none. */
export function missOf(
  question: Question,
  { decision, emergency }: Pick<Answered, 'decision' | 'emergency'>,
  contentWords: () => readonly string[],
): Miss | undefined {
  if (emergency || question.emergency !== undefined || question.intent !== 'contact' || !decision)
    return undefined;
  return isMissed(decision) ? miss(contentWords(), areaOf(decision)) : undefined;
}

/** None when there are no words left. */
export const miss = (words: readonly string[], area: AreaId | undefined): Miss | undefined =>
  words.length === 0 ? undefined : { words, ...(area === undefined ? {} : { area }) };

const isMissed = (decision: Decision): boolean =>
  decision.kind === 'clarify_service' ||
  (decision.kind === 'unknown' && (decision.reason === 'no_service' || decision.reason === 'nobody'));

const areaOf = (decision: Decision): AreaId | undefined => {
  if (decision.kind === 'clarify_service') return decision.choices[0]?.area;
  return decision.kind === 'unknown' ? decision.area : undefined;
};
