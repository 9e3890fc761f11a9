import type { Temporal } from 'temporal-polyfill';
import { isSameDay, plusMonths } from '../../kernel/plain-days.ts';
import { readBeside } from './beside.ts';
import { shortWeekdays, weekdayWords } from './calendar-words.ts';
import { isAt, type Lexemes, type Read, shortNumber } from './lexemes.ts';
import { type Mention, readMention, type Said } from './mentions.ts';
import { before, coming, type Moment, mondayOf } from './moment.ts';
import { type NthWeekday, readNthWeekday } from './nth-weekday.ts';
import { readPhrase } from './phrases.ts';
import { readDate } from './read-date.ts';
import { readRecurrence } from './recurrence.ts';
import { weeksAhead } from './relative-days.ts';
import type { SaidDay } from './said-day-forms.ts';
import { readTimeOfDay } from './time-of-day.ts';

const nextWords = new Set(['ensi', 'ens', 'seuraavana', 'nästa', 'next']);
const lastWords = new Set(['viime', 'edellisenä', 'förra', 'last', 'previous']);

/** Reads `ti 24.11.`, `ensi tiistaina`, `i morgon`, `next week`, `joka tiistai` where it begins. */
export function readSaidDay(
  lexemes: Lexemes,
  at: number,
  today: Temporal.PlainDate,
): Read<SaidDay> | undefined {
  const ahead = readWeeksAhead(lexemes, at);
  if (ahead) return ahead;
  const series = readRecurrence(lexemes, at);
  if (series) return { value: { form: 'stretch', isPast: false }, next: series.next };
  const beside = readBeside(lexemes, at, today);
  if (beside) return beside;
  const nth = readNthWeekday(lexemes, at, today);
  if (nth) return { value: nthDay(nth.value), next: nth.next };
  if (lastWords.has(lexemes[at]?.text ?? '') && weekdayWords.has(lexemes[at + 1]?.text ?? ''))
    return { value: { form: 'stretch', isPast: true }, next: at + 2 };
  const mention = readBeforeTime(lexemes, at, today) ?? readMention(lexemes, at, today);
  if (!mention) return readDayOfMonth(lexemes, at, undefined, today);
  const value = toSaidDay(mention.value, lexemes, mention.next, today);
  const weekday = value.form === 'weekday' ? value.weekday : undefined;
  const dated = weekday === undefined ? undefined : readDayOfMonth(lexemes, mention.next, weekday, today);
  return dated ?? { value, next: mention.next };
}

function nthDay({ day, none, side }: NthWeekday): SaidDay {
  if (none) return { form: 'none' };
  return day && side === undefined ? { form: 'known', day } : { form: 'stretch', isPast: false };
}

/** `kahden viikon päästä maanantaina`, `på måndag om två veckor`, `a week from Tuesday`. */
function readWeeksAhead(lexemes: Lexemes, at: number): Read<SaidDay> | undefined {
  const before = readPhrase(weeksAhead, lexemes, at);
  const place = before?.next ?? at;
  const from = isAt(lexemes, place, 'on') || isAt(lexemes, place, 'på') ? place + 1 : place;
  const word = weekdayWords.get(lexemes[from]?.text ?? '');
  if (!word || word.side !== undefined) return undefined;
  const after = before ? undefined : readPhrase(weeksAhead, lexemes, from + 1);
  const weeks = before?.value ?? after?.value;
  if (weeks === undefined) return undefined;
  const value = { form: 'weekday', weekday: word.weekday, next: false, weeksAhead: weeks } as const;
  return { value, next: after?.next ?? from + 1 };
}

/** A day of no stated month, the coming one: `the 24th`, `24. päivä`, and after a weekday `den 24`. */
function readDayOfMonth(
  lexemes: Lexemes,
  at: number,
  weekday: number | undefined,
  today: Temporal.PlainDate,
): Read<SaidDay> | undefined {
  const place = weekday !== undefined && isAt(lexemes, at, ',') ? at + 1 : at;
  const article = isAt(lexemes, place, 'den') || isAt(lexemes, place, 'the');
  const from = article ? place + 1 : place;
  const day = shortNumber(lexemes, from);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const next = endOfDayNumber(lexemes, from + 1) ?? (article && weekday !== undefined ? from + 1 : undefined);
  if (next === undefined || lexemes[next]?.glued) return undefined;
  const { month } = day < today.day ? plusMonths(today.with({ day: 1 }), 1) : today;
  const date = { kind: 'date', day, month } as const;
  return { value: { form: 'calendar', date, ...(weekday !== undefined && { weekday }), bare: false }, next };
}

/** After the number: `th`, `:e`, `. päivä`, or the point alone before a word for the clock. */
function endOfDayNumber(lexemes: Lexemes, at: number): number | undefined {
  const sign = lexemes[at];
  if (!sign?.glued) return undefined;
  const after = lexemes[at + 1]?.text ?? '';
  if (/^(?:st|nd|rd|th)$/.test(sign.text)) return at + 1;
  if (sign.text === ':' && /^[ae]$/.test(after)) return at + 2;
  if (sign.text !== '.') return undefined;
  if (/^päivä(?:nä)?$/.test(after)) return at + 2;
  return /^(?:klo|kello)$/.test(after) ? at + 1 : undefined;
}

/** In `tis 9.10–10.10` and `tis 9.10`, numbers after the weekday look like dates and are none. */
function readBeforeTime(
  lexemes: Lexemes,
  at: number,
  today: Temporal.PlainDate,
): ReturnType<typeof readMention> {
  const place = [at, at + 1].find((each) => weekdayWords.has(lexemes[each]?.text ?? ''));
  if (place === undefined) return undefined;
  const time = readTimeOfDay(lexemes, place + 1);
  if (time?.value.form !== 'clock') return undefined;
  if (time.value.ends === undefined && !isMinutes(lexemes, place, today)) return undefined;
  return readMention(lexemes.slice(0, place + 1), at, today);
}

/** `9.10` and `9.05` are times when the day does not have the weekday before it, and no other time comes next. */
function isMinutes(lexemes: Lexemes, weekdayPlace: number, today: Temporal.PlainDate): boolean {
  const date = readDate(lexemes, weekdayPlace + 1);
  if (!date?.value.bare || !/^(?:05|10)$/.test(lexemes[date.next - 1]?.text ?? '')) return false;
  if (readTimeOfDay(lexemes, date.next)) return false;
  const moment: Moment = { kind: 'date', day: date.value.day, month: date.value.month };
  const around = [before(moment, today), coming(moment, today)];
  return around.every((found) => found?.first.dayOfWeek !== weekdayAt(lexemes, weekdayPlace));
}

function toSaidDay(
  said: Said & Pick<Mention, 'written'>,
  lexemes: Lexemes,
  next: number,
  today: Temporal.PlainDate,
): SaidDay {
  const stretch = { form: 'stretch', isPast: false } as const;
  if (said.kind !== 'on') return stretch;
  const { from } = said.written;
  const { moment } = said;
  switch (moment.kind) {
    case 'date': {
      const weekday = weekdayAt(lexemes, from);
      const bare =
        moment.year === undefined && isAt(lexemes, next - 2, '.') && lexemes[next - 1]?.kind === 'number';
      return { form: 'calendar', date: moment, ...(weekday !== undefined && { weekday }), bare };
    }
    case 'weekday':
      return { form: 'weekday', weekday: moment.weekday, next: nextWords.has(lexemes[from]?.text ?? '') };
    case 'days': {
      const { first, last } = moment;
      if (isSameDay(first, last)) {
        const known = { form: 'known', day: first } as const;
        const at = lexemes.slice(from, next).findIndex(({ text }) => weekdayWords.has(text));
        return at < 0 ? known : { ...known, week: at === 0 ? 'after' : 'before' };
      }
      const monday = mondayOf(first);
      return isSameDay(mondayOf(last), monday) && last.dayOfWeek === 7 ? { ...stretch, monday } : stretch;
    }
    case 'week': {
      const week = coming(moment, today);
      return week ? { ...stretch, monday: week.first } : stretch;
    }
    case 'month':
      return { ...stretch, isMonth: true };
  }
}

function weekdayAt(lexemes: Lexemes, at: number): number | undefined {
  const text = lexemes[at]?.text ?? '';
  return (
    weekdayWords.get(text)?.weekday ?? (text === 'on' || text === 'to' ? undefined : shortWeekdays.get(text))
  );
}
