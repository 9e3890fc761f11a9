import { Temporal } from 'temporal-polyfill';
import { type IsoDate, isoDate } from './ids.ts';
import { plusDays } from './plain-days.ts';
import { remembering } from './remembering.ts';

const STARTS = 8;
const ENDS = 16;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** So many days off in a row are a fault of the holidays, not a calendar. */
const MOST_DAYS_OFF = 366;

/**
 * Working hours: 8.00 up to, not including, 16.00 on weekdays that are no holidays. Moments are whole
 * milliseconds since 1970-01-01T00:00Z; days and times of day are those of the calendar's time zone.
 */
export interface WorkingTime {
  /** The moment itself when it is in working hours, else the next start of a working day. */
  next(moment: number): number;
  /**
   * `hours` of working time later (fractions allowed), always in working hours: time that runs out at the end
   * of a day is the start of the next working day. Throws a RangeError when `hours` is negative or no number.
   */
  addHours(moment: number, hours: number): number;
  /** Working time from one moment up to a later one, milliseconds; 0 when it is not later. */
  between(from: number, to: number): number;
  /**
   * So many whole working days later, at the same time of day; Friday 15.00 plus 1 is Monday 15.00. Outside
   * working hours the count begins at the next start of a working day, so that a request made on Saturday
   * leaves all of Monday. Throws a RangeError when `days` is negative or not whole.
   */
  addDays(moment: number, days: number): number;
  /**
   * The first moment at `hour`:`minute` on `weekday` (1 Monday to 7 Sunday) strictly after `moment`; when that
   * is a day off, the next working day at the same time.
   */
  weekly(moment: number, weekday: number, hour: number, minute: number): number;
  isWorkingDay(day: IsoDate): boolean;
  /** A day off besides Saturdays and Sundays, on whichever weekday it falls. */
  isHoliday(day: IsoDate): boolean;
  /** Calendar day of a moment. */
  dayOf(moment: number): IsoDate;
  /**
   * Moment of a wall clock time on a day. A time that is skipped in spring moves forward by an hour; of a time
   * that comes twice in autumn it is the first.
   */
  at(day: IsoDate, hour: number, minute: number): number;
}

/**
 * `timeZone` is an IANA name (`Europe/Helsinki`). `isHoliday` tells the days off besides Saturdays and Sundays,
 * and has to leave working days: a year without any is answered with a RangeError.
 */
export function createWorkingTime(timeZone: string, isHoliday: (day: IsoDate) => boolean): WorkingTime {
  /** Days begin on whole minutes in every time zone. */
  const dayOfMinute = remembering((minute: number) =>
    isoDate.parse(
      zoned(minute * MINUTE, timeZone)
        .toPlainDate()
        .toString(),
    ),
  );
  const dayOf = (moment: number): IsoDate => dayOfMinute(Math.floor(moment / MINUTE));

  const minutesOf = remembering((day: IsoDate) =>
    remembering(
      (minutes: number) =>
        Temporal.PlainDate.from(day).toZonedDateTime({
          timeZone,
          plainTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 },
        }).epochMilliseconds,
    ),
  );
  const at = (day: IsoDate, hour: number, minute: number): number => minutesOf(day)(hour * 60 + minute);

  const isWorkingDay = remembering(
    (day: IsoDate) => Temporal.PlainDate.from(day).dayOfWeek <= 5 && !isHoliday(day),
  );

  const dayAfter = remembering((day: IsoDate) => isoPlusDays(day, 1));

  /** The day itself when it is a working day, else the next one. */
  const workingDayFrom = (day: IsoDate): IsoDate => {
    let candidate = day;
    for (let off = 0; off < MOST_DAYS_OFF; off += 1) {
      if (isWorkingDay(candidate)) return candidate;
      candidate = dayAfter(candidate);
    }
    throw new RangeError(`no working day within a year of ${day}`);
  };

  const next = (moment: number): number => {
    const day = dayOf(moment);
    if (isWorkingDay(day)) {
      if (moment < at(day, STARTS, 0)) return at(day, STARTS, 0);
      if (moment < at(day, ENDS, 0)) return moment;
    }
    return at(workingDayFrom(dayAfter(day)), STARTS, 0);
  };

  const addHours = (moment: number, hours: number): number => {
    if (!(hours >= 0 && hours < Number.POSITIVE_INFINITY)) throw new RangeError(`not hours: ${hours}`);
    let left = Math.round(hours * HOUR);
    let from = next(moment);
    for (;;) {
      const ends = at(dayOf(from), ENDS, 0);
      if (from + left < ends) return from + left;
      left -= ends - from;
      from = next(ends);
    }
  };

  const between = (from: number, to: number): number => {
    if (to <= from) return 0;
    const [first, last] = [dayOf(from), dayOf(to)];
    /** Since midnight, of a working day. */
    const worked = (moment: number, day: IsoDate): number =>
      isWorkingDay(day)
        ? Math.min(Math.max(moment, at(day, STARTS, 0)), at(day, ENDS, 0)) - at(day, STARTS, 0)
        : 0;
    let sum = worked(to, last) - worked(from, first);
    for (let day = first; day < last; day = dayAfter(day))
      if (isWorkingDay(day)) sum += (ENDS - STARTS) * HOUR;
    return sum;
  };

  const addDays = (moment: number, days: number): number => {
    if (!(Number.isSafeInteger(days) && days >= 0)) throw new RangeError(`not whole days: ${days}`);
    const from = next(moment);
    let day = dayOf(from);
    for (let left = days; left > 0; left -= 1) day = workingDayFrom(dayAfter(day));
    return atTimeOf(from, day);
  };

  /** The wall clock time of `moment`, with its seconds, on another day. */
  const atTimeOf = (moment: number, day: IsoDate): number =>
    Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone,
      plainTime: zoned(moment, timeZone).toPlainTime(),
    }).epochMilliseconds;

  const weekly = (moment: number, weekday: number, hour: number, minute: number): number => {
    const today = zoned(moment, timeZone).toPlainDate();
    const daysAhead = (weekday - today.dayOfWeek + 7) % 7;
    const nearest = isoPlusDays(dayOf(moment), daysAhead);
    const day = at(nearest, hour, minute) > moment ? nearest : isoPlusDays(nearest, 7);
    return at(workingDayFrom(day), hour, minute);
  };

  return { next, addHours, between, addDays, weekly, isWorkingDay, isHoliday, dayOf, at };
}

const zoned = (moment: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);

const isoPlusDays = (day: IsoDate, days: number): IsoDate =>
  isoDate.parse(plusDays(Temporal.PlainDate.from(day), days).toString());
