import type { Temporal } from 'temporal-polyfill';
import { plusDays } from '../../kernel/plain-days.ts';
import { weekdayWords } from './calendar-words.ts';
import { gapBetween, listsAt } from './gaps.ts';
import { isAt, type Lexemes, mayBeginAt, type Read, type Stretch } from './lexemes.ts';
import { type PartOfDay, partsOfDay, partsOfToday } from './parts-of-day.ts';
import { readPhrase } from './phrases.ts';
import { readSaidDay } from './said-day.ts';
import type { SaidDay } from './said-day-forms.ts';
import { readTimeOfDay, type TimeOfDay } from './time-of-day.ts';

/** A day or a time that a text names, in the order of the text. */
export type TimeItem = DayItem | ClockItem;
export interface DayItem extends Stretch {
  readonly kind: 'day';
  readonly said: SaidDay;
}
/** A part of the day without a time is a time of its own; with one, it tells which half of the day is meant. */
export interface ClockItem extends Stretch {
  readonly kind: 'clock';
  readonly time?: TimeOfDay;
  readonly part?: PartOfDay;
}

export function readTimeItems(lexemes: Lexemes, today: Temporal.PlainDate): readonly TimeItem[] {
  const items: TimeItem[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const read = readItems(lexemes, at, items.at(-1), today);
    for (const item of read?.value ?? []) add(items, item, lexemes);
    at = read?.next ?? at + 1;
  }
  return items;
}

function readItems(
  lexemes: Lexemes,
  at: number,
  last: TimeItem | undefined,
  today: Temporal.PlainDate,
): Read<readonly TimeItem[]> | undefined {
  const time = readTimeOfDay(lexemes, at);
  const here = (next: number): Stretch => ({ from: at, next });
  const clock = time && {
    value: [{ kind: 'clock', time: time.value, ...here(time.next) } as const],
    next: time.next,
  };
  if (clock && time.value.marked) return clock;
  // `tisdag 9.10–10.10`: right after a weekday these are no days.
  const isSpan = time?.value.form !== 'unclear' && time?.value.ends !== undefined;
  if (clock && isSpan && last?.kind === 'day' && last.said.form === 'weekday' && last.next === at)
    return clock;
  const part = readPhrase(partsOfToday, lexemes, at);
  if (part && mayBeginAt(lexemes, at))
    return {
      value: [
        { kind: 'day', said: { form: 'known', day: today }, ...here(part.next) },
        { kind: 'clock', part: part.value, from: part.next, next: part.next },
      ],
      next: part.next,
    };
  const day = mayBeginAt(lexemes, at) ? readSaidDay(lexemes, at, today) : undefined;
  if (day && !(day.value.form === 'calendar' && day.value.bare && !isDate(lexemes, day, last, today)))
    return { value: [{ kind: 'day', said: day.value, ...here(day.next) }], next: day.next };
  if (clock && isTime(lexemes, at, time, last, today)) return clock;
  const partAlone = mayBeginAt(lexemes, at) ? readPhrase(partsOfDay, lexemes, at) : undefined;
  return (
    partAlone && {
      value: [{ kind: 'clock', part: partAlone.value, ...here(partAlone.next) }],
      next: partAlone.next,
    }
  );
}

/** `24.11` without its last point is a day where a time comes next, or where nothing else is said. */
function isDate(
  lexemes: Lexemes,
  day: Read<SaidDay>,
  last: TimeItem | undefined,
  today: Temporal.PlainDate,
): boolean {
  if (!last && day.next === lexemes.length) return true;
  const place = isAt(lexemes, day.next, ',') ? day.next + 1 : day.next;
  const time = readTimeOfDay(lexemes, place)?.value;
  if (time && (time.marked || !time.lone)) return true;
  if (readPhrase(partsOfDay, lexemes, place)) return true;
  const listed = listsAt(lexemes, day.next) || isAt(lexemes, day.next, ',');
  return listed && readSaidDay(lexemes, day.next + 1, today) !== undefined && last?.kind !== 'day';
}

/** Numbers alone are a time next to a day, or in a list of times that has one. */
function isTime(
  lexemes: Lexemes,
  at: number,
  time: Read<TimeOfDay>,
  last: TimeItem | undefined,
  today: Temporal.PlainDate,
): boolean {
  const gap = last ? gapBetween(lexemes, last.next, at) : 'apart';
  const ends = endsPhrase(lexemes, time.next, today);
  const sure = !time.value.lone || ends;
  if (leavingOut.has(lexemes[at - 1]?.text ?? '')) return sure;
  if (last?.kind === 'day' && (gap === 'tight' || gap === 'comma')) {
    if (last.said.form === 'stretch') return !time.value.lone && ends;
    // `Wednesday at 3 would do`
    if (lexemes[at]?.kind !== 'number') return sure || isAt(lexemes, at, 'at');
    if (time.value.lone && inHourList(lexemes, today)) return sure;
    return sure && !(time.value.lone && (gap === 'comma' || mayBeDayOfMonth(time.value, last.said, today)));
  }
  if (last?.kind === 'day' && gap === 'list') return readSaidDay(lexemes, time.next, today) !== undefined;
  if (last?.kind === 'clock' && !last.time && gap === 'tight') return sure;
  if (last?.kind === 'clock' && last.time && (gap === 'list' || gap === 'comma'))
    return sure || (gap === 'list' && /^(?:tai|eller|or)$/.test(lexemes[at - 1]?.text ?? ''));
  return !time.value.lone && leadsToDay(lexemes, time.next, today, longestList);
}

/** `paitsi 10-11` */
const leavingOut = new Set(
  'ei kuitenkaan eikä paitsi ottamatta inte ej utom förutom not nor except'.split(' '),
);

/** In `9–10 tai 10–11 tiistaina`, so many times may come before the day. */
const longestList = 6;

function leadsToDay(lexemes: Lexemes, at: number, today: Temporal.PlainDate, left: number): boolean {
  if (left === 0) return false;
  const listed = listsAt(lexemes, at) || isAt(lexemes, at, ',');
  if (!listed) return readSaidDay(lexemes, at, today) !== undefined;
  const time = readTimeOfDay(lexemes, at + 1);
  return time !== undefined && !time.value.lone && leadsToDay(lexemes, time.next, today, left - 1);
}

/**
 * In `ma 9, ti 9, ke 9` all numbers after weekdays are hours when one of them cannot be the day of a month: the 9th is one
 * Wednesday, and no Tuesday before long.
 */
function inHourList(lexemes: Lexemes, today: Temporal.PlainDate): boolean {
  const listed = [...lexemes.keys()].flatMap((at) => {
    const weekday = weekdayWords.get(lexemes[at]?.text ?? '')?.weekday;
    const time = weekday === undefined ? undefined : readTimeOfDay(lexemes, at + 1);
    if (weekday === undefined || !time?.value.lone || lexemes[at + 1]?.kind !== 'number') return [];
    return [mayBeDayOfMonth(time.value, { form: 'weekday', weekday, next: false }, today)];
  });
  return listed.length > 1 && listed.includes(false);
}

/** `Tuesday 17` is the 17th when that is a Tuesday. */
function mayBeDayOfMonth(time: TimeOfDay, said: SaidDay, today: Temporal.PlainDate): boolean {
  if (time.form !== 'clock') return false;
  const date = Number(time.starts.slice(0, 2));
  if (said.form === 'known') return said.day.day === date;
  if (said.form !== 'weekday') return false;
  const coming = Array.from({ length: 31 }, (_, days) => plusDays(today, days));
  return coming.some((day) => day.day === date && day.dayOfWeek === said.weekday);
}

/** Whether a number that stands before it is not one of something that follows. */
function endsPhrase(lexemes: Lexemes, at: number, today: Temporal.PlainDate): boolean {
  const next = lexemes[at];
  if (!next || /^[,.!?;)/]$/.test(next.text) || listsAt(lexemes, at) || suits.has(next.text)) return true;
  return readSaidDay(lexemes, at, today) !== undefined || readPhrase(partsOfDay, lexemes, at) !== undefined;
}

/** What is said of a time, and not of so many things. */
const suits = new Set(
  'käy kävisi sopii sopisi onnistuu onnistuisi passaa passar går funkar is works would suits fits'.split(' '),
);

/** Adds an item; a time and the part of the day next to it are one. */
function add(items: TimeItem[], item: TimeItem, lexemes: Lexemes): void {
  const last = items.at(-1);
  const gap = last ? gapBetween(lexemes, last.next, item.from) : 'apart';
  if (
    item.kind === 'clock' &&
    last?.kind === 'clock' &&
    (gap === 'tight' || (gap === 'comma' && !last.time))
  ) {
    const both = { ...last, ...item, from: last.from };
    if (!(last.time && item.time) && !(last.part && item.part)) {
      items.splice(-1, 1, both);
      return;
    }
  }
  items.push(item);
}
