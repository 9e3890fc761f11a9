import type { Temporal } from 'temporal-polyfill';
import { isSameDay } from '../../kernel/plain-days.ts';
import { endsSentenceAt } from './gaps.ts';
import type { Lexemes, Stretch } from './lexemes.ts';
import { mondayOf } from './moment.ts';
import { type DaysMeant, distinct, resolveDay } from './resolve-day.ts';
import type { SaidDay } from './said-day-forms.ts';
import type { ClockItem, DayItem } from './time-items.ts';
import { asOneDay, inApposition, type TimePhrase } from './time-phrases.ts';

export interface DayResolved extends Stretch {
  readonly meant: DaysMeant;
  /** The Monday of the week that is named instead of a day. */
  readonly monday?: Temporal.PlainDate;
}
export interface PhraseResolved {
  readonly days: readonly DayResolved[];
  readonly clocks: readonly ClockItem[];
  /** It goes on a list that the phrase before it began. */
  readonly continues: boolean;
}

/**
 * Finds the days that are meant. Which one a weekday is depends on the weeks and days named around it, but not on weeks
 * that are left out.
 */
export function resolvePhrases(
  phrases: readonly TimePhrase[],
  lexemes: Lexemes,
  today: Temporal.PlainDate,
  isLeftOut: (place: Stretch) => boolean,
): readonly PhraseResolved[] {
  let week: { readonly monday: Temporal.PlainDate; readonly at: number } | undefined;
  let after: Temporal.PlainDate | undefined;
  let inRow = false;
  let month: number | undefined;
  return phrases.map(({ days, clocks, continues }, place) => {
    if (!continues) after = undefined;
    const resolved: DayResolved[] = [];
    for (const [first, second] of inPairs(days, lexemes)) {
      const coming = week ? undefined : mondayNamedAfter(phrases, place, first);
      const monday = week?.monday ?? coming;
      const sure = week !== undefined && !sentenceEndsBetween(lexemes, week.at, first.from);
      const inMonth = month !== undefined && !sentenceEndsBetween(lexemes, month, first.from);
      const context = {
        today,
        inMonth,
        inRow,
        ...(monday && { week: { monday, sure } }),
        ...(after && { after }),
      };
      const meant = second ? resolveTwice(first, second, context) : resolveDay(first.said, context);
      const { said, next } = second ?? first;
      const whole = said.form === 'stretch' ? said.monday : undefined;
      resolved.push({ meant, from: first.from, next, ...(whole && { monday: whole }) });
      after = 'days' in meant ? meant.days.at(-1) : after;
      inRow = said.form === 'weekday';
      if (said.form === 'stretch' && isLeftOut(first)) continue;
      if (said.form !== 'weekday') month = said.form === 'stretch' && said.isMonth ? next : undefined;
      const named = mondayNamed(said);
      if (named) week = { monday: named, at: next };
      else if (said.form !== 'weekday') week = undefined;
    }
    return { days: resolved, clocks, continues };
  });
}

/** Each day by itself, or with another way to say it that stands right after it. */
function inPairs(
  days: readonly DayItem[],
  lexemes: Lexemes,
): readonly (readonly [first: DayItem, second?: DayItem])[] {
  const pairs: [first: DayItem, second?: DayItem][] = [];
  for (const day of days) {
    const last = pairs.at(-1);
    if (last?.length === 1 && inApposition(last[0], day, lexemes)) last.push(day);
    else pairs.push([day]);
  }
  return pairs;
}

const mondayNamed = (said: SaidDay): Temporal.PlainDate | undefined => {
  if (said.form === 'stretch') return said.monday;
  return said.form === 'known' && said.week ? mondayOf(said.day) : undefined;
};

/** In `tiistaina tai keskiviikkona ensi viikolla`, the week may go for the days before it in the list, too. */
function mondayNamedAfter(
  phrases: readonly TimePhrase[],
  place: number,
  day: DayItem,
): Temporal.PlainDate | undefined {
  const rest = phrases.slice(place + 1);
  const end = rest.findIndex(({ continues }) => !continues);
  const list = [
    ...(phrases[place]?.days ?? []),
    ...rest.slice(0, end < 0 ? rest.length : end).flatMap(({ days }) => days),
  ];
  const named = list.find(({ from, said }) => from > day.from && mondayNamed(said));
  const isBefore = named?.said.form === 'known' && named.said.week === 'before';
  return named && !isBefore ? mondayNamed(named.said) : undefined;
}

function resolveTwice(first: DayItem, second: DayItem, context: Parameters<typeof resolveDay>[1]): DaysMeant {
  const one = asOneDay(first.said, second.said);
  if (one) return resolveDay(one, context);
  const some = resolveDay(first.said, context);
  const others = resolveDay(second.said, context);
  if ('fault' in some) return some;
  if ('fault' in others) return others;
  const both = some.days.filter((day) => others.days.some((other) => isSameDay(other, day)));
  return { days: both.length > 0 ? both : distinct([...some.days, ...others.days]) };
}

function sentenceEndsBetween(lexemes: Lexemes, from: number, next: number): boolean {
  for (let at = from; at < next; at += 1)
    if (endsSentenceAt(lexemes, at) && !lexemes[at + 1]?.glued) return true;
  return false;
}
