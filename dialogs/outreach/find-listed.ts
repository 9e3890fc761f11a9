import type { Outreach } from '../../knowledge/directory/directory.ts';
import type { Occurrence } from '../../knowledge/directory/occurrences.ts';
import { occasionsOf } from '../../knowledge/directory/outreach.ts';
import type { AreaId, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import type { QuestionParts } from './question-parts.ts';
import { isActivity } from './question-words.ts';
import { whereHeld } from './where.ts';

/** Whether a question asks for all outreach, and for nobody in particular. */
export const asksForAll = ({ saysOutreach, asksWhat, dates, kinds, words }: QuestionParts): boolean =>
  saysOutreach &&
  (asksWhat || dates.span !== undefined || dates.fault !== undefined) &&
  kinds.size === 0 &&
  words.every(isActivity);

/** Outreach held in any of the areas or under them; without areas, all of it. */
export function outreachIn(areas: readonly AreaId[], knowledge: Knowledge): readonly Outreach[] {
  const { directory } = knowledge;
  if (areas.length === 0) return directory.data.outreach;
  return directory.data.outreach.filter((outreach) =>
    directory.climb(whereHeld(outreach, knowledge)).some(({ id }) => areas.includes(id)),
  );
}

/** One time of one outreach. */
export interface Occasion {
  readonly outreach: Outreach;
  readonly at: Occurrence;
  /** It was to be held then, and is called off. */
  readonly cancelled: boolean;
}

/** All times from one day to another, both included, in their order. */
export function occasionsBetween(
  outreach: readonly Outreach[],
  from: IsoDate,
  to: IsoDate,
  { directory }: Knowledge,
): readonly Occasion[] {
  return outreach
    .flatMap((each) =>
      occasionsOf(directory, { ...each, cancelled: [] }, from, to).map((at) => ({
        outreach: each,
        at,
        cancelled: each.cancelled.includes(at.day),
      })),
    )
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ at, outreach }: Occasion): string => `${at.day} ${at.starts} ${outreach.place}`;
