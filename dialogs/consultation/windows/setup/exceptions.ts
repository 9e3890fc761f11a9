import { daysLater } from '../../../../knowledge/directory/days.ts';
import { isScheduledOn } from '../../../../knowledge/directory/occurrences.ts';
import type { Schedule } from '../../../../knowledge/directory/schedule.ts';
import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../../knowledge/kernel/languages.ts';
import { err, ok, type Result } from '../../../../knowledge/kernel/result.ts';
import { readLeftOut } from '../../../../knowledge/language/dates/left-out-days.ts';
import type { WindowFault } from './window-fault.ts';

/** When something is held with the days that it leaves out, as `withoutLeftOut` reads it. */
export function withExceptions(when: string, days: readonly IsoDate[], language: Language): string {
  if (days.length === 0) return when;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    [...days].sort().map((day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`),
  );
  return exceptSaid(when, list, language);
}

/** The same with the days in words. */
export const exceptSaid = (when: string, days: string, language: Language): string =>
  [when, `${{ fi: 'paitsi', sv: 'utom', en: 'except' }[language]} ${days}`]
    .filter((part) => part !== '')
    .join(', ');

/** The days of a series that are left out; of a stretch those that belong to it. One that does not is told. */
export function exceptionsIn(
  words: string,
  when: Schedule,
  today: IsoDate,
): Result<readonly IsoDate[], WindowFault> {
  const read = readLeftOut(words, today);
  if ('fault' in read) return err({ kind: read.fault === 'unclear' ? 'unclear_exception' : read.fault });
  const left = new Set<IsoDate>();
  for (const { from, to, isDay } of read.days) {
    const first = from ?? to;
    if (first === undefined) continue;
    const last = to ?? first;
    const before = left.size;
    for (let day = first; day <= last && day < daysLater(first, longest); day = daysLater(day, 1))
      if (isScheduledOn(when, day)) left.add(day);
    if (isDay && left.size === before) return err({ kind: 'not_in_series', day: first });
  }
  return ok([...left].sort());
}

/** Days of a stretch that are looked through. */
const longest = 366;
