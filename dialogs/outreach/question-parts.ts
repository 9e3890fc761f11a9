import type { AreaId, IsoDate } from '../../knowledge/kernel/ids.ts';
import { type DatesRead, readDates } from '../../knowledge/language/dates/read-dates.ts';
import { isFrame } from '../../knowledge/language/frame.ts';
import type { Knowledge } from '../knowledge.ts';
import { type PlaceKind, readPlaceKinds } from './place-kinds.ts';
import { asksWhat, asksWhen, asksWhereMet, isPresenceWord, saysOutreach } from './question-words.ts';
import { readPlaceWords } from './where.ts';

/** A question about outreach taken apart. Words are in lower case. */
export interface QuestionParts {
  readonly asksWhen: boolean;
  /** The places are asked for as well, so that they may be anywhere. */
  readonly asksWhere: boolean;
  readonly asksWhat: boolean;
  readonly saysOutreach: boolean;
  /** Somebody is, comes or can be met somewhere. */
  readonly saysPresence: boolean;
  /** The same by other words than `pitää`, which is a duty as often. */
  readonly saysThere: boolean;
  readonly dates: DatesRead;
  readonly kinds: ReadonlySet<PlaceKind>;
  readonly areas: readonly AreaId[];
  /** What tells something besides days, areas and kinds of places. */
  readonly words: readonly string[];
}

export function partsOf(
  text: string,
  areas: readonly AreaId[],
  today: IsoDate,
  knowledge: Knowledge,
): QuestionParts {
  const dates = readDates(text, today);
  const { kinds, rest } = readPlaceKinds(dates.rest);
  const words = readPlaceWords(rest, knowledge);
  return {
    asksWhen: asksWhen(text) || asksWhereMet(text),
    asksWhere: asksWhereMet(text),
    asksWhat: asksWhat(text),
    saysOutreach: saysOutreach(text),
    saysPresence: words.some(({ word }) => isPresenceWord(word)),
    saysThere: words.some(({ word }) => isPresenceWord(word) && word !== 'pitää'),
    dates,
    kinds,
    areas,
    words: words.filter((each) => each.areas.length === 0 && !isFrame(each.word)).map(({ word }) => word),
  };
}
