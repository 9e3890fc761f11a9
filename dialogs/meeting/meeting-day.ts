import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { monthWords } from '../../knowledge/language/dates/calendar-words.ts';
import { readDates } from '../../knowledge/language/dates/read-dates.ts';
import { groupsNamed } from '../../knowledge/language/group-names.ts';
import type { Notes } from '../../knowledge/notes/notes.ts';
import { meetingDayIn } from './groups-of.ts';
import { meetingNoun } from './pasted-minutes.ts';

/** The day of a meeting as something else than its writer tells it. */
export interface DayFound {
  readonly day: IsoDate;
  readonly from: 'notes' | 'file_name';
}

/** A title stands in so many of the first lines. */
const headLines = 5;
/** More words beside the day are a sentence. */
const longestTitle = 8;
/** More words beside the day tell of something. */
const longestDay = 2;

const label =
  /^(?:aika|ajankohta|pvm|päivä|päivämäärä|kokousaika|kokouspäivä|milloin|tid|tidpunkt|datum|när|mötestid|date|time|when|day)\s*[:.|–-]/iu;
/** A day by which something is done, or of another meeting. */
const anotherDay =
  /mennessä|(?<!\p{L})(?:asti|saakka|viimeistään|määrä(?:aika|päivä)\p{L}*|dl|deadline|edelli\p{L}*|viime\p{L}*|seuraava\p{L}*|ensi|senast|fram till|förra|föregående|nästa|by|until|due|previous|last|next)(?!\p{L})/iu;
const dayInNumbers = /(?<!\d)(?:\d{1,2}\s?[./]\s?\d{1,2}|\d{4}-\d{1,2}-\d{1,2})(?!\d)/;

/** The day at the top of notes, or in the name of their file. What was spoken has no top. */
export function dayOfNotes(
  notes: Notes,
  fileName: string,
  today: IsoDate,
  directory: Directory,
): DayFound | undefined {
  const lines = notes.spoken ? [] : notes.text.trim().split('\n').slice(0, headLines);
  for (const line of lines) {
    const day = isDated(line) ? titleDay(line, today, directory) : undefined;
    if (day !== undefined) return { day, from: 'notes' };
  }
  const name = fileName.replace(/\.[a-z]+$/i, '').replace(/_+/g, ' ');
  const day = isDated(name) && !anotherDay.test(name) ? pastDayIn(name, today) : undefined;
  return day === undefined ? undefined : { day, from: 'file_name' };
}

/** The day that a line tells as a title or a row of its own does; undefined when it is a sentence that holds a day. */
export function titleDay(line: string, today: IsoDate, directory: Directory): IsoDate | undefined {
  const plain = line.normalize('NFC').replace(/^[\s#*_>|-]+/u, '');
  if (anotherDay.test(plain)) return undefined;
  const beside = readDates(plain, today).rest.match(/\p{L}+/gu) ?? [];
  const isTitle =
    label.test(plain) ||
    beside.length <= longestDay ||
    (beside.length <= longestTitle &&
      (meetingNoun.test(plain) || groupsNamed(plain, directory)?.start === 0));
  return isTitle ? pastDayIn(plain, today) : undefined;
}

/** A weekday alone may be any week's. */
const isDated = (text: string): boolean =>
  dayInNumbers.test(text) ||
  (/\d/.test(text) && (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => monthWords.has(word)));

/** A day to come is not the day of a meeting that notes were taken of. */
function pastDayIn(text: string, today: IsoDate): IsoDate | undefined {
  const day = meetingDayIn(text, today);
  return day !== undefined && day <= today ? day : undefined;
}
