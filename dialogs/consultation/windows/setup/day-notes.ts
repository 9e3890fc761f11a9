import { Temporal } from 'temporal-polyfill';
import { daysLater } from '../../../../knowledge/directory/days.ts';
import { occurrences } from '../../../../knowledge/directory/occurrences.ts';
import { weekdaysOf } from '../../../../knowledge/directory/schedule.ts';
import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import type { Reader } from '../../../contact/views.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Hours } from '../held-hours.ts';
import type { ConsultationWindow } from '../window-schema.ts';

const mostNamed = 3;
const saturday = 6;

export const isOutside = ({ starts, ends }: Hours): boolean => starts < '08:00' || ends > '16:00';
export const isWeekend = (day: IsoDate): boolean => Temporal.PlainDate.from(day).dayOfWeek >= saturday;

/** What is worth a second look before a window is saved: days off and hours outside work. None of it is refused. */
export function dayNotes(
  reader: Reader,
  window: ConsultationWindow,
  calendar: WorkingTime,
): readonly string[] {
  const say = windowSetupStringsIn(reader.language);
  const { when, daysOff, horizonWeeks, holidaysOff } = window;
  const first = when.kind === 'once' ? when.on : reader.today;
  const holidays = occurrences({ when, cancelled: daysOff }, first, daysLater(first, 7 * horizonWeeks))
    .filter(({ day }) => calendar.isHoliday(day))
    .slice(0, mostNamed)
    .map(({ day }) => reader.say.day(day, reader.today));
  const listed = new Intl.ListFormat(reader.language, { type: 'conjunction' });
  const onWeekend =
    when.kind === 'once'
      ? !calendar.isWorkingDay(when.on) && !calendar.isHoliday(when.on)
      : weekdaysOf(when).some((weekday) => weekday >= saturday);
  return [
    ...(isOutside(when) ? [say.outside] : []),
    ...(onWeekend ? [say.weekend] : []),
    ...(holidays.length === 0 ? [] : [say.holidayDays(listed.format(holidays), !holidaysOff)]),
  ];
}
