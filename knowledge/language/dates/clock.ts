import { monthWords } from './calendar-words.ts';
import { isAt, type Lexemes, type Read, shortNumber } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

/** A time of the day, or a stretch of it, as it was said. `HH:MM` on the wall clock. */
export interface Clock {
  readonly starts: string;
  readonly ends?: string;
  /** Something but the numbers says that it is a time: `klo`, `am`, a colon. */
  readonly marked: boolean;
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm';
  readonly marked: boolean;
}

/** After `clock` words comes nothing but a time; after `plain` ones other things, too. */
const prefixes: PhraseBook<'clock' | 'at' | 'plain'> = phraseBook([
  [
    'klo;klo.;kello;kl;kl.;klockan;från kl;från kl.;mellan kl;mellan kl.;från klockan;mellan klockan',
    'clock',
  ],
  ['at', 'at'],
  ['from;between;från;mellan', 'plain'],
]);
const connectors: PhraseBook<true> = phraseBook([['-;to;till;until;and;och', true]]);
const halves: PhraseBook<'am' | 'pm'> = phraseBook([
  ['am;a.m.;a.m', 'am'],
  ['pm;p.m.;p.m', 'pm'],
]);

/** Reads `klo 9-11`, `kl. 9.30–11`, `9:00-11:00`, `9am to 11am`, `1-3 pm`, `klo 9`. */
export function readClock(lexemes: Lexemes, at: number): Read<Clock> | undefined {
  const prefix = readPhrase(prefixes, lexemes, at);
  const sure = prefix?.value === 'clock';
  const first = readTime(lexemes, prefix?.next ?? at, sure);
  if (!first) return undefined;
  const marked = sure || prefix?.value === 'at';
  const connector = readPhrase(connectors, lexemes, first.next);
  const clockWord = connector && readPhrase(prefixes, lexemes, connector.next);
  const last =
    connector &&
    readTime(
      lexemes,
      clockWord?.value === 'clock' ? clockWord.next : connector.next,
      sure && !isDotted(lexemes, connector.next),
    );
  if (!last) {
    const starts = clockTime(first.value, first.value.half);
    if (starts === undefined) return undefined;
    return { value: { starts, marked: marked || first.value.marked }, next: first.next };
  }
  const { half = last.value.half } = first.value;
  // From eleven to one in the afternoon begins before noon.
  const before = half === 'pm' && !first.value.half && first.value.hour % 12 > last.value.hour % 12;
  const starts = clockTime(first.value, before ? 'am' : half);
  const ends = clockTime(last.value, last.value.half);
  if (starts === undefined || ends === undefined) return undefined;
  return {
    value: { starts, ends, marked: marked || first.value.marked || last.value.marked },
    next: last.next,
  };
}

/** `sure`: a number that may be a day, as in `9.` and `1 December`, is an hour all the same. */
function readTime(lexemes: Lexemes, at: number, sure: boolean): Read<Time> | undefined {
  const hour = shortNumber(lexemes, at);
  if (hour === undefined || hour > 23) return undefined;
  const point = lexemes[at + 1];
  const minutes = lexemes[at + 2];
  let next = at + 1;
  let minute = 0;
  let colon = false;
  if (point?.glued && minutes?.glued && minutes.kind === 'number' && /^[.:]$/.test(point.text)) {
    if (!/^[0-5]\d$/.test(minutes.text)) return undefined;
    minute = Number(minutes.text);
    colon = point.text === ':';
    next = at + 3;
    // A second point makes it a date: `9.12.`, `9.12.2026`; a stop at the end of a sentence is none.
    if (isAt(lexemes, next, '.') && lexemes[next]?.glued && lexemes[next + 1]?.glued) return undefined;
    if (!sure && isDayPoint(lexemes, next)) return undefined;
  }
  const half = readPhrase(halves, lexemes, next);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const after = lexemes[next];
  const maybeDay = isDayPoint(lexemes, next) || monthWords.has(after?.text ?? '');
  if (!half && !sure && next === at + 1 && maybeDay) return undefined;
  if (!half && after?.glued && after.kind !== 'sign') return undefined;
  const time = { hour, minute, marked: colon || half !== undefined };
  return half ? { value: { ...time, half: half.value }, next: half.next } : { value: time, next };
}

/** `15.12.` after a dash is a day, `11.` is not. */
const isDotted = (lexemes: Lexemes, at: number): boolean =>
  isAt(lexemes, at + 1, '.') && lexemes[at + 2]?.kind === 'number';

/** A point after a number that is not the stop at the end of what was said. */
const isDayPoint = (lexemes: Lexemes, at: number): boolean =>
  isAt(lexemes, at, '.') &&
  lexemes[at]?.glued === true &&
  lexemes[at + 1] !== undefined &&
  !lexemes[at + 1]?.capital;

function clockTime(time: Time, half: 'am' | 'pm' | undefined): string | undefined {
  const hour = half ? (time.hour % 12) + (half === 'pm' ? 12 : 0) : time.hour;
  if (hour > 23) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
