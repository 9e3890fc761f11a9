import { Temporal } from 'temporal-polyfill';
import { type IsoDate, isoDate } from '../../knowledge/kernel/ids.ts';
import type { Reader } from '../contact/views.ts';
import { describeOccasion } from '../strings/schedule.ts';

const wednesday = 3;

/** Wednesday of next week: always to come, and seldom a day off. */
function exampleDay(today: IsoDate): IsoDate {
  const day = Temporal.PlainDate.from(today);
  return isoDate.parse(day.add({ days: 7 - day.dayOfWeek + wednesday }).toString());
}

/** How a time is written, for a field that is empty: `ke 18.11. klo 9–10`. */
export const exampleTime = ({ today, language }: Pick<Reader, 'today' | 'language'>): string =>
  describeOccasion(exampleDay(today), '09:00', '10:00', language, today);
