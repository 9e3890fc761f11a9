import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Consultation } from './consultation.ts';
import { withEdits } from './news.ts';

/**
 * A consultation that a message shows to somebody from now on; the one that showed it before is changed to say so. No
 * change when either is not known.
 */
export function shownOn(
  consultation: Consultation,
  who: Email | undefined,
  card: string | undefined,
  now: number,
): Consultation {
  if (who === undefined || card === undefined || consultation.cards[who] === card) return consultation;
  const changed = withEdits(consultation, [who], `shown-${card}`, now);
  return { ...changed, cards: { ...consultation.cards, [who]: card } };
}
