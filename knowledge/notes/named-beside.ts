import { monthWords } from '../language/dates/calendar-words.ts';
import { type Calendar, dueDay } from './due-day.ts';
import { mentionsOf } from './mentions.ts';
import { nobody, type Owner, ownerOf } from './owners.ts';
import { isEmpty } from './tables.ts';
import type { Reading } from './units.ts';
import { wordsIn } from './words.ts';

/** The words of the label or the cell of an owner and of a day. */
export interface Told {
  readonly owner: string;
  readonly due: string;
}

const namesIn = (said: string, { crew, directory, lowercase }: Reading) =>
  mentionsOf(wordsIn(said), crew, directory, lowercase);

/** The first who is named. */
export function ownerNamed(said: string, reading: Reading): Owner {
  const [first] = namesIn(said, reading);
  return first ? ownerOf(first) : nobody;
}

/** The words, as those of a deadline: a day alone is one by which. `undefined`: they tell none. */
export const deadlineIn = (said: string, calendar: Calendar): string | undefined =>
  [said, `viimeistään ${said}`].find((each) => dueDay(each, calendar) !== undefined);

/** A month alone, of which the last day is only the latest. */
const isMonth = (said: string): boolean =>
  monthWords.has(
    said
      .toLowerCase()
      .replace(/[.\s]+$/, '')
      .trim(),
  );

/**
 * What of the words neither the owner nor the day of a task says: others who are named, somebody who is no person, a
 * time that is no day.
 */
export function unsaid({ owner, due }: Told, reading: Reading, calendar: Calendar): readonly string[] {
  const isOne = isEmpty(owner) || namesIn(owner, reading).length === 1;
  const isDay = isEmpty(due) || (deadlineIn(due, calendar) !== undefined && !isMonth(due));
  return [...(isOne ? [] : [owner]), ...(isDay ? [] : [due])];
}

/** `Kysely (Saila ja Nina, joulukuu)`. */
export const withAdded = (text: string, added: readonly string[]): string =>
  added.length === 0 ? text : `${text.replace(/[.,;:\s]+$/, '')} (${added.join(', ')})`;
