import { type Gap, gapBetween } from './gaps.ts';
import type { Lexemes } from './lexemes.ts';
import type { SaidDay } from './said-day-forms.ts';
import type { ClockItem, DayItem, TimeItem } from './time-items.ts';

/** Days and times that belong together: each time is meant on each day. Either may be missing. */
export interface TimePhrase {
  readonly days: readonly DayItem[];
  readonly clocks: readonly ClockItem[];
  /** It goes on a list that the phrase before it began. */
  readonly continues: boolean;
}

interface Open {
  readonly items: TimeItem[];
  readonly continues: boolean;
}

/** Puts together `ma tai ti klo 9`, `ti klo 9 tai 10`, `klo 9 tiistaina`; and parts `ti klo 9, ke klo 10`. */
export function groupTimes(items: readonly TimeItem[], lexemes: Lexemes): readonly TimePhrase[] {
  const open: Open[] = [];
  for (const [at, item] of items.entries()) {
    const last = open.at(-1);
    const before = items[at - 1];
    const gap = before ? gapBetween(lexemes, before.next, item.from) : 'apart';
    const join =
      last && before ? joinOf(last, before, item, gap, ownClockFollows(items, at, lexemes)) : 'apart';
    if (last && join === 'same') {
      // In `tiistaina en pääse, keskiviikkona olisin vapaa klo 9`, the comma does not list.
      if (gap === 'loose' && item.kind === 'clock') partAtComma(open, last, lexemes);
      open.at(-1)?.items.push(item);
    } else open.push({ items: [item], continues: join === 'list' });
  }
  return open.map((phrase) => ({
    days: phrase.items.filter((item) => item.kind === 'day'),
    clocks: phrase.items.filter((item) => item.kind === 'clock'),
    continues: phrase.continues,
  }));
}

function partAtComma(open: Open[], last: Open, lexemes: Lexemes): void {
  const [beforeLast, day] = last.items.slice(-2);
  if (beforeLast && day && gapBetween(lexemes, beforeLast.next, day.from) === 'comma') {
    last.items.pop();
    open.push({ items: [day], continues: false });
  }
}

/** What comes right after an item: for a day its time, for a time its day. */
type Follows = { readonly clock: boolean; readonly dayAlone: boolean };

function ownClockFollows(items: readonly TimeItem[], at: number, lexemes: Lexemes): Follows {
  const isTight = (place: number): boolean => {
    const [here, next] = [items[place], items[place + 1]];
    return here !== undefined && next !== undefined && gapBetween(lexemes, here.next, next.from) === 'tight';
  };
  const clock = isTight(at) && items[at + 1]?.kind === 'clock';
  const day = isTight(at) && items[at + 1]?.kind === 'day';
  return { clock, dayAlone: day && !(isTight(at + 1) && items[at + 2]?.kind === 'clock') };
}

function joinOf(
  phrase: Open,
  before: TimeItem,
  item: TimeItem,
  gap: Gap,
  follows: Follows,
): 'same' | 'list' | 'apart' {
  if (gap === 'apart') return 'apart';
  const clockFirst = phrase.items[0]?.kind === 'clock';
  const hasDay = phrase.items.some(({ kind }) => kind === 'day');
  const isWhole = hasDay && phrase.items.some(({ kind }) => kind === 'clock');
  if (before.kind === 'day' && item.kind === 'clock') {
    if (gap === 'loose') return item.time?.marked && !clockFirst ? 'same' : 'apart';
    return clockFirst ? 'list' : 'same';
  }
  if (before.kind === 'clock' && item.kind === 'day') {
    const opens = !hasDay && !phrase.continues && !follows.clock;
    if (gap === 'loose') return opens && before.time ? 'same' : 'apart';
    if (gap === 'comma') return opens && before.time ? 'same' : 'list';
    return gap === 'tight' && !isWhole && !follows.clock ? 'same' : 'list';
  }
  if (gap === 'loose') return 'apart';
  if (before.kind === 'clock') return hasDay && follows.dayAlone ? 'list' : 'same';
  return isWhole && (gap === 'tight' || follows.clock) ? 'list' : 'same';
}

/** `huomenna perjantaina`, `ensi tiistaina 24.11.`: two ways to say one day, right after each other. */
export function inApposition(first: DayItem, second: DayItem, lexemes: Lexemes): boolean {
  const forms = [first.said.form, second.said.form];
  if (first.said.form === second.said.form || forms.includes('stretch')) return false;
  return gapBetween(lexemes, first.next, second.from) === 'tight';
}

/** A weekday before a date tells only which weekday the date has. */
export function asOneDay(first: SaidDay, second: SaidDay): SaidDay | undefined {
  const date = [first, second].find((said) => said.form === 'calendar');
  const weekday = [first, second].find((said) => said.form === 'weekday');
  return date && weekday && { ...date, weekday: weekday.weekday };
}
