import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import { isSameDay } from '../../kernel/plain-days.ts';
import { weekdayWords } from './calendar-words.ts';
import { leftOutIn, readDayBeforeAnother } from './left-out-days.ts';
import { type Lexemes, lex, mayBeginAt, shortNumber } from './lexemes.ts';
import { type Mention, readMentions, type Said } from './mentions.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import { resolveSpan } from './resolve-span.ts';

/** Days with both ends, included. */
export interface WholeSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * All days that a text lists, such as `3.12. ja 10.12.`, `24. ja 25.12.`, `Monday and 1–3 December`, in order and each
 * once. `unclear`: it lists several, and which ones is not sure. Days that only begin or end something are none of a list.
 */
export function readEachDays(text: string, today: IsoDate): readonly WholeSpan[] | 'unclear' {
  const lexemes = lex(text.normalize('NFC'));
  const day = Temporal.PlainDate.from(today);
  const mentions = readMentions(lexemes, day);
  const isRead = (at: number): boolean => mentions.some(({ from, next }) => from <= at && at < next);
  const firsts = [...lexemes.keys()].flatMap((at): readonly Said[] => {
    if (isRead(at) || !mayBeginAt(lexemes, at)) return [];
    const said = readDayBeforeAnother(lexemes, at)?.value.said;
    return said === undefined || said === 'unclear' || said.kind === 'days' ? [] : [said];
  });
  const said = [...firsts, ...mentions];
  const spans = said.flatMap((each) => wholeSpan(each, day));
  const isList = said.length > 1 && !mentions.some(({ kind }) => kind === 'from' || kind === 'to');
  const leavesOut = leftOutIn(lexemes, day) !== undefined;
  if (!isList && !leavesOut && !goesOn(lexemes, mentions)) return spans;
  const sorted = [...spans].sort((one, other) => (one.from < other.from ? -1 : 1));
  const distinct = sorted.filter(
    ({ from, to }, at) => from !== sorted[at - 1]?.from || to !== sorted[at - 1]?.to,
  );
  const overlaps = distinct.some(({ from }, at) => from <= (distinct[at - 1]?.to ?? ''));
  const isSure = spans.length === said.length && !overlaps && !leavesOut && !goesOn(lexemes, mentions);
  const isInOrder = spans.every(({ from }, at) => from >= (spans[at - 1]?.from ?? ''));
  return isSure && (isInOrder || !mentions.some(isWeekday)) && !weekAndWeekday(mentions, lexemes)
    ? distinct
    : 'unclear';
}

function wholeSpan(said: Said, today: Temporal.PlainDate): readonly WholeSpan[] {
  const found = resolveSpan(said, today);
  if (typeof found === 'string' || found.from === undefined || found.to === undefined) return [];
  return [{ from: found.from, to: found.to }];
}

const isWeekday = (said: Said): boolean => said.kind === 'on' && said.moment.kind === 'weekday';

/** In `ensi viikolla maanantaina ja tiistaina` the week may go for the days after it. */
const weekAndWeekday = (mentions: readonly Mention[], lexemes: Lexemes): boolean =>
  mentions.some(isWeekday) &&
  mentions.some(
    ({ from, next, ...said }) =>
      said.kind === 'on' &&
      said.moment.kind === 'days' &&
      next - from > 1 &&
      (!isSameDay(said.moment.first, said.moment.last) ||
        lexemes.slice(from, next).some(({ text }) => weekdayWords.has(text))),
  );

const joins: PhraseBook<true> = phraseBook([['ja;sekä;och;samt;and;&', true]]);

/** `viikolla 52 ja 53`: a number goes on with what was read before it. */
const goesOn = (lexemes: Lexemes, mentions: readonly Mention[]): boolean =>
  mentions.some(({ next }) => {
    const join = readPhrase(joins, lexemes, next);
    return (
      join !== undefined &&
      shortNumber(lexemes, join.next) !== undefined &&
      !mentions.some(({ from }) => from === join.next)
    );
  });
