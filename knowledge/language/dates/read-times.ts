import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import { plusDays } from '../../kernel/plain-days.ts';
import { declinedIn } from './declined.ts';
import { type Cut, leftOf } from './leave-out.ts';
import { lex, type Stretch } from './lexemes.ts';
import { toIsoDate } from './moment.ts';
import { splitDayCompounds, wholeDay } from './parts-of-day.ts';
import { type DayResolved, type PhraseResolved, resolvePhrases } from './resolve-phrases.ts';
import { spellOutWeekdays } from './short-weekdays.ts';
import { dotSlashedDates } from './slashed-dates.ts';
import { type ClockItem, readTimeItems } from './time-items.ts';
import { onWallClock } from './time-of-day.ts';
import { groupTimes } from './time-phrases.ts';
import type { TimeSlotSaid } from './time-slot-said.ts';

/**
 * What a text leaves open, with its words. `no_time`: a day has no time, or only an edge of one. `no_such_time`: `klo 25`.
 * `two_readings`: the words allow for more than one day; those that are still to come are in `readings`. `past`: it
 * has begun already. `unclear_exception`: something is left out, and it is not clear what.
 */
export interface TimeDoubt {
  readonly text: string;
  readonly reason:
    | 'no_day'
    | 'no_time'
    | 'no_such_time'
    | 'no_such_day'
    | 'end_before_start'
    | 'past'
    | 'two_readings'
    | 'unclear_exception';
  readonly readings?: readonly TimeSlotSaid[];
}

/** The day and the time of day, `HH:MM`, at which the text was written. */
export interface Now {
  readonly today: IsoDate;
  readonly clock: string;
}

/**
 * Every time that a Finnish, Swedish or English text names, in order and each once, and what it leaves open. Never
 * guesses a day: a weekday alone is the coming one and never today, and where words allow for two days it is a doubt. What
 * is said not to suit is taken out.
 * Numbers are hours as they are said, at night as well; a part of the day is its hours, and any time of a week, or
 * a part of its days, is each of its working days.
 */
export function readTimes(
  text: string,
  now: Now,
): { readonly times: readonly TimeSlotSaid[]; readonly doubts: readonly TimeDoubt[] } {
  const composed = text.normalize('NFC');
  const today = Temporal.PlainDate.from(now.today);
  const lexemes = spellOutWeekdays(splitDayCompounds(dotSlashedDates(lex(withoutBullets(composed)))), today);
  const declined = declinedIn(lexemes, today);
  const isLeftOut = ({ from }: Stretch): boolean =>
    declined.some((each) => each.from <= from && from < each.next);
  const written = ({ from, next }: Stretch): string =>
    composed.slice(lexemes[from]?.start, lexemes[next - 1]?.end);
  const grouped = groupTimes(readTimeItems(lexemes, today), lexemes);
  const phrases = resolvePhrases(grouped, lexemes, today, isLeftOut);
  const found = phrases.flatMap((phrase, at) =>
    timesOf(without(phrase, isLeftOut), now, written).map((each) => ({ ...each, at })),
  );
  const cuts = phrases.map((phrase) =>
    cutOf(
      without(phrase, (place) => !isLeftOut(place)),
      now,
      written,
    ),
  );
  const left = found.flatMap(({ time, at }) => (time ? leftOfAll(time, at, cuts, phrases) : []));
  const times = new Map(left.map((each) => [`${each.day} ${each.starts} ${each.ends}`, each]));
  const unclear = declined.filter(({ isUnclear }) => isUnclear);
  return {
    times: [...times.values()],
    doubts: [
      ...found.flatMap(({ doubt }) => doubt ?? []),
      ...cuts.flatMap((cut) => cut?.doubts ?? []),
      ...(left.length === 0
        ? []
        : unclear.map((each) => ({ text: written(each), reason: 'unclear_exception' as const }))),
    ],
  };
}

const without = (phrase: PhraseResolved, isOut: (place: Stretch) => boolean): PhraseResolved => ({
  ...phrase,
  days: phrase.days.filter((day) => !isOut(day)),
  clocks: phrase.clocks.filter((clock) => !isOut(clock)),
});

interface CutRead extends Cut {
  readonly doubts: readonly TimeDoubt[];
}

/** What of a phrase is said not to suit. */
function cutOf(
  { days, clocks }: PhraseResolved,
  now: Now,
  written: (place: Stretch) => string,
): CutRead | undefined {
  if (days.length === 0 && clocks.length === 0) return undefined;
  const doubts: TimeDoubt[] = [];
  const out = days.flatMap(({ meant, monday, ...day }) => {
    if ('days' in meant) return meant.days.map(toIsoDate);
    if (monday) return wholeWeek.map((each) => toIsoDate(plusDays(monday, each)));
    if (meant.fault !== 'past') doubts.push({ text: written(day), reason: 'unclear_exception' });
    return [];
  });
  for (const clock of clocks) {
    const reason = faultOf(clock, true);
    if (reason) doubts.push({ text: written(clock), reason });
  }
  const hours = clocks.flatMap(({ time, part }) => hoursOf(time, part) ?? []);
  return { hours, doubts, ...(days.length > 0 && { days: out.filter((day) => day >= now.today) }) };
}

/** What is left of a time; what does not suit and names no day goes for the times right before it, or for all. */
function leftOfAll(
  time: TimeSlotSaid,
  at: number,
  cuts: readonly (CutRead | undefined)[],
  phrases: readonly PhraseResolved[],
): readonly TimeSlotSaid[] {
  const those = cuts.filter(
    (cut, place): cut is CutRead =>
      cut !== undefined && (cut.days !== undefined || goesFor(place, at, phrases, cuts)),
  );
  return those.reduce<readonly TimeSlotSaid[]>(
    (left, cut) => left.flatMap((each) => leftOf(each, cut)),
    [time],
  );
}

function goesFor(
  place: number,
  at: number,
  phrases: readonly PhraseResolved[],
  cuts: readonly (CutRead | undefined)[],
): boolean {
  const isWish = (phrase: PhraseResolved | undefined, cut: CutRead | undefined): boolean =>
    phrase !== undefined && phrase.days.length > 0 && cut === undefined;
  let last = (phrases[place]?.days.length ?? 0) > 0 ? place : place - 1;
  while (last >= 0 && last !== place && !isWish(phrases[last], cuts[last])) last -= 1;
  if (last < 0) return true;
  let first = last;
  while (first > 0 && phrases[first]?.continues) first -= 1;
  return first <= at && at <= last;
}

/** A dash that begins a line is none between times. The places of all else stay the same. */
const withoutBullets = (text: string): string => text.replace(/^([^\S\n]*)[-–—*•](?=\s)/gmu, '$1;');

interface Found {
  readonly time?: TimeSlotSaid;
  readonly doubt?: TimeDoubt;
}
type Hours = Omit<TimeSlotSaid, 'day'>;

function timesOf(
  { days, clocks }: PhraseResolved,
  now: Now,
  written: (place: Stretch) => string,
): readonly Found[] {
  const isAny = clocks.length > 0 && clocks.every(({ time }) => !time);
  if (isAny && days.length > 0 && days.every(({ monday }) => monday)) return anyTimes(days, clocks, now);
  const named = days.filter(({ meant }) => !('fault' in meant && meant.fault === 'no_day'));
  const faults = clocks.flatMap((clock) => {
    const reason = faultOf(clock, named.length > 0);
    return reason && (clock.time || days.length > 0) ? [{ doubt: { text: written(clock), reason } }] : [];
  });
  const hasTime = clocks.some(({ time }) => time);
  const hours = clocks.filter(
    (clock) => faultOf(clock, true) === undefined && (clock.time || clock.part !== wholeDay || !hasTime),
  );
  if (clocks.length > 0 && hours.length === 0) return faults;
  const [day] = named;
  const [clock] = clocks;
  const isOne = named.length === 1 && clocks.length === 1;
  const whole = day && clock && isOne ? [Math.min(day.from, clock.from), Math.max(day.next, clock.next)] : [];
  const found = named.flatMap((each) => {
    const [from = each.from, next = each.next] = whole;
    return timesOnDay(each, hours, now, { from, next }, written);
  });
  return [...found, ...faults];
}

const workdays = [0, 1, 2, 3, 4];

const wholeWeek = [...workdays, 5, 6];

/** `milloin vain ensi viikolla`, `viikolla 49 aamupäivisin`: each of its working days that has not ended. */
const anyTimes = (weeks: readonly DayResolved[], clocks: readonly ClockItem[], now: Now): readonly Found[] =>
  weeks.flatMap(({ monday }) =>
    workdays.flatMap((days) =>
      clocks.flatMap((clock): readonly Found[] => {
        const time = monday && slotOf(toIsoDate(plusDays(monday, days)), clock, now);
        return time ? [{ time }] : [];
      }),
    ),
  );

function faultOf({ time, part }: ClockItem, hasDay: boolean): TimeDoubt['reason'] | undefined {
  if (time?.form === 'unclear') return time.none ? 'no_such_time' : 'no_time';
  const { starts, ends } = time ? onWallClock(time, part) : { starts: '' };
  if (ends !== undefined && ends <= starts) return 'end_before_start';
  return hasDay ? undefined : 'no_day';
}

function timesOnDay(
  { meant, ...day }: DayResolved,
  clocks: readonly ClockItem[],
  now: Now,
  whole: Stretch,
  written: (place: Stretch) => string,
): readonly Found[] {
  if ('fault' in meant) {
    const silent = meant.fault === 'past' && clocks.length === 0;
    const reason = meant.fault === 'beside' ? 'no_day' : meant.fault;
    return silent ? [] : [{ doubt: { text: written(day), reason } }];
  }
  if (clocks.length === 0) {
    const isOver = meant.days.every((each) => toIsoDate(each) < now.today);
    return [{ doubt: { text: written(day), reason: isOver ? 'past' : 'no_time' } }];
  }
  const slots = meant.days.flatMap((each) => clocks.map((clock) => slotOf(toIsoDate(each), clock, now)));
  const coming = slots.filter((slot) => slot !== undefined);
  if (coming.length === 0) return [{ doubt: { text: written(whole), reason: 'past' } }];
  if (meant.days.length > 1)
    return [{ doubt: { text: written(whole), reason: 'two_readings', readings: coming } }];
  return slots.map((time) => (time ? { time } : { doubt: { text: written(whole), reason: 'past' } }));
}

/** `undefined` when it has begun; of a part of today, what is left. */
function slotOf(
  day: IsoDate,
  { time, part }: Pick<ClockItem, 'time' | 'part'>,
  now: Now,
): TimeSlotSaid | undefined {
  if (day < now.today) return undefined;
  const hours = hoursOf(time, part);
  if (!hours) return undefined;
  if (day > now.today || hours.starts > now.clock) return { day, ...hours };
  const isLeft = time === undefined && hours.ends !== undefined && hours.ends > now.clock;
  return isLeft ? { day, ...hours, starts: now.clock } : undefined;
}

function hoursOf(time: ClockItem['time'], part: ClockItem['part']): Hours | undefined {
  if (time) return time.form === 'unclear' ? undefined : onWallClock(time, part);
  return part && { starts: part.starts, ends: part.ends };
}
