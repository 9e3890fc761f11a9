import { daysLater } from '../../knowledge/directory/days.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { readDates } from '../../knowledge/language/dates/read-dates.ts';
import type { Notes } from '../../knowledge/notes/notes.ts';

/** A day without a year that has been is looked for so many days before the meeting. */
const farthestBack = 300;
/** Longer than a month: a day that is counted from today is another one when it is read so much later. */
const apart = 35;
/** In one sentence. */
const mostDays = 4;

/** A deadline within a text that had passed when the group met on `day`, such as `1.11. mennessä`. */
function pastDeadline(text: string, day: IsoDate): IsoDate | undefined {
  let rest = text;
  for (let at = 0; at < mostDays; at += 1) {
    const read = readDates(rest, daysLater(day, -farthestBack));
    const { span } = read;
    if (!span) return undefined;
    const later = readDates(rest, daysLater(day, apart - farthestBack)).span?.to;
    if (span.from === undefined && span.to !== undefined && span.to === later && later < day) return later;
    rest = read.rest;
  }
  return undefined;
}

/** The one of what stands at a place of the notes, or in the other cells of its row of a table. */
export function pastDeadlineAt(
  { text, lines }: Notes,
  { from, to }: { readonly from: number; readonly to: number },
  day: IsoDate,
): IsoDate | undefined {
  const row = lines.find(({ cells }) => cells?.some((cell) => cell.from === from));
  const days = (row?.cells ?? []).filter((cell) => loneDay.test(cell.text));
  const said = [text.slice(from, to), ...days.map((cell) => `viimeistään ${cell.text}`)];
  return said.flatMap((each) => pastDeadline(each, day) ?? []).at(0);
}

/** A cell that is nothing but a day tells by when. */
const loneDay = /^\W*\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{4})?\W*$/;
