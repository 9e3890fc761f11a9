import { daysLater } from '../../../../knowledge/directory/days.ts';
import { isScheduledOn } from '../../../../knowledge/directory/occurrences.ts';
import type { Schedule } from '../../../../knowledge/directory/schedule.ts';
import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../../knowledge/kernel/languages.ts';
import { err, ok, type Result } from '../../../../knowledge/kernel/result.ts';
import { daysIn } from './read-change.ts';
import type { WindowFault } from './window-fault.ts';

const month =
  '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*';
const weekday = '(?:ma|ti|ke|to|pe|la|su|må|ons|fre|lö|sö|mo|tu|we|th|fr|sa)\\p{L}*\\.?\\s+';
const date = `(?:den\\s+|on\\s+)?(?:${weekday})?\\d{1,2}(?:\\.\\s?(?:0?[1-9]|1[0-2])(?!\\d)(?:\\.\\s?\\d{4}|\\.)?|\\.?\\s+${month}(?:\\s+\\d{4})?)`;
// Hours that follow are no day.
const dates = `${date}(?:\\s*[-–]\\s*${date})?(?!\\s*[-–]\\s*\\d)`;
const clause = new RegExp(
  `\\s*,?\\s*(?<!\\p{L})(?:paitsi|lukuun ottamatta|utom|förutom|except(?:\\s+for)?)\\s+(${dates}(?:\\s*(?:,|,?\\s(?:ja|sekä|och|samt|and))\\s*${dates})*),?(?!\\p{L})`,
  'iu',
);

/** A text about when something is held, and the days in words that it leaves out; empty: none. */
export function withoutExceptions(text: string): { readonly rest: string; readonly days: string } {
  const found = clause.exec(text);
  return found ? { rest: text.replace(clause, ' ').trim(), days: found[1] ?? '' } : { rest: text, days: '' };
}

/** When something is held with the days that it leaves out, as `withoutExceptions` reads it. */
export function withExceptions(when: string, days: readonly IsoDate[], language: Language): string {
  if (days.length === 0) return when;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    [...days].sort().map((day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`),
  );
  return exceptSaid(when, list, language);
}

/** The same with the days in words. */
export const exceptSaid = (when: string, days: string, language: Language): string =>
  `${when}, ${{ fi: 'paitsi', sv: 'utom', en: 'except' }[language]} ${days}`;

/** The days of a series that are left out; of a stretch those that belong to it. One that does not is told. */
export function exceptionsIn(
  words: string,
  when: Schedule,
  today: IsoDate,
): Result<readonly IsoDate[], WindowFault> {
  const read = daysIn(words, today);
  if (!read.ok) {
    const isTold = read.error === 'past' || read.error === 'no_such_day' || read.error === 'end_before_start';
    return err({ kind: isTold ? read.error : 'exception' });
  }
  const left = new Set<IsoDate>();
  for (const { from, to } of read.value.spans) {
    const first = from ?? to;
    if (first === undefined) continue;
    const last = to ?? first;
    const before = left.size;
    for (let day = first; day <= last && day < daysLater(first, longest); day = daysLater(day, 1))
      if (isScheduledOn(when, day)) left.add(day);
    if (left.size === before) return err({ kind: 'not_in_series', day: first });
  }
  return ok([...left].sort());
}

/** Days of a stretch that are looked through. */
const longest = 366;
