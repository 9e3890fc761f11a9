import { readClock } from './clock.ts';
import { isAt, type Lexemes, mayBeginAt, type Read, shortNumber } from './lexemes.ts';
import type { PartOfDay } from './parts-of-day.ts';
import { isUnit, readDate } from './read-date.ts';
import { readSpokenClock } from './spoken-clock.ts';

/** A time of the day as it was said, `HH:MM`. */
export type TimeOfDay = ClearTime | UnclearTime;
/** `none`: there is no such time of the day. */
interface UnclearTime {
  readonly form: 'unclear';
  readonly marked: true;
  readonly lone: false;
  readonly none?: true;
}
export interface ClearTime {
  /** `spoken` is on a face of twelve hours. */
  readonly form: 'clock' | 'spoken';
  readonly starts: string;
  readonly ends?: string;
  /** It is a time wherever it stands; otherwise a day has to be next to it. */
  readonly marked: boolean;
  /** A single hour without minutes, which may be a number of anything. */
  readonly lone: boolean;
}

const unclear: UnclearTime = { form: 'unclear', marked: true, lone: false };

/**
 * Reads a time where it begins. `unclear`: it is said to be one and there is none such (`klo 25`), or only an edge of
 * it is known (`klo 9 jälkeen`, `before 10:00`).
 */
export function readTimeOfDay(lexemes: Lexemes, at: number): Read<TimeOfDay> | undefined {
  if (!mayBeginAt(lexemes, at)) return undefined;
  const read = readNumbers(lexemes, at) ?? readWords(lexemes, at);
  if (!read) return readImpossible(lexemes, at);
  const ending = lexemes[read.next + 1];
  const inflected = isAt(lexemes, read.next, ':') && ending?.glued && ending.kind === 'word';
  const said = inflected ? read.next + 2 : read.next;
  const begins = isAt(lexemes, said, 'alkaen') || isAt(lexemes, said, 'lähtien');
  const next = begins && read.value.marked ? said + 1 : said;
  if (isUnit(lexemes, next)) return undefined;
  if (read.value.marked && edgesAfter.has(lexemes[next]?.text ?? ''))
    return { value: unclear, next: next + 1 };
  const toQuarter = isAt(lexemes, at - 1, 'to') && isAt(lexemes, at - 2, 'quarter');
  if (toQuarter || edgesBefore.has(lexemes[at - 1]?.text ?? ''))
    return read.value.marked ? { value: unclear, next } : undefined;
  const end = read.value.ends === undefined ? danglingEnd(lexemes, next) : undefined;
  return end === undefined
    ? { value: read.value, next }
    : read.value.marked
      ? { value: unclear, next: end }
      : undefined;
}

const edgesBefore = new Set(
  (
    'ennen viimeistään aikaisintaan vaille yli före innan efter senast tidigast över before after until by past ' +
    'half quarter'
  ).split(' '),
);
const edgesAfter = new Set(['jälkeen', 'mennessä', 'asti', 'saakka']);

/** Where an end that is no time is over: `9-25`. */
function danglingEnd(lexemes: Lexemes, at: number): number | undefined {
  const isEnd = isAt(lexemes, at, '-') && lexemes[at + 1]?.kind === 'number' && !readDate(lexemes, at + 1);
  return isEnd ? at + 2 : undefined;
}

function readNumbers(lexemes: Lexemes, at: number): Read<ClearTime> | undefined {
  const whole = readClock(lexemes, at);
  if (!whole) return undefined;
  const join = lexemes.slice(at, whole.next).findIndex(({ text }) => text === 'and' || text === 'och');
  const between = ['between', 'mellan'].includes(lexemes[at]?.text ?? '');
  // Two times parted by "and" are two, unless it is the time between them that is meant.
  const read = join > 0 && !between ? readClock(lexemes.slice(0, at + join), at) : whole;
  if (!read) return undefined;
  const { starts, ends, marked } = read.value;
  const second = ends === undefined ? readBetween(lexemes, read) : undefined;
  const lone = ends === undefined && !second && isLoneHour(lexemes, read.next);
  const weak = lone && isAt(lexemes, at, 'at');
  const until = second?.value ?? ends;
  return {
    value: {
      form: 'clock',
      starts,
      ...(until !== undefined && { ends: until }),
      marked: (marked || second !== undefined) && !weak,
      lone: lone && (!marked || weak),
    },
    next: second?.next ?? read.next,
  };
}

/** Finnish says it after the times: `9 ja 11 välillä`. */
function readBetween(lexemes: Lexemes, first: Read<unknown>): Read<string> | undefined {
  const joined = isAt(lexemes, first.next, 'ja') || isAt(lexemes, first.next, '-');
  const last = joined ? readClock(lexemes, first.next + 1) : undefined;
  if (!last || last.value.ends !== undefined || !isAt(lexemes, last.next, 'välillä')) return undefined;
  return { value: last.value.starts, next: last.next + 1 };
}

function isLoneHour(lexemes: Lexemes, next: number): boolean {
  const sign = lexemes[next - 2];
  const last = lexemes[next - 1];
  return last?.kind === 'number' && !(last.glued && sign?.kind === 'sign' && sign.glued);
}

function readWords(lexemes: Lexemes, at: number): Read<ClearTime> | undefined {
  const read = readSpokenClock(lexemes, at);
  if (!read) return undefined;
  const { starts, ends, marked } = read.value;
  const weak = isAt(lexemes, at, 'at');
  const lone = ends === undefined && starts.endsWith(':00') && (!marked || weak);
  return {
    value: { form: 'spoken', starts, ...(ends !== undefined && { ends }), marked: marked && !lone, lone },
    next: read.next,
  };
}

/** What a word for the clock says to be a time though no day has it. */
function readImpossible(lexemes: Lexemes, at: number): Read<TimeOfDay> | undefined {
  if (!/^(?:klo|kello|kl|klockan)$/.test(lexemes[at]?.text ?? '')) return undefined;
  const place = isAt(lexemes, at + 1, '.') ? at + 2 : at + 1;
  if (lexemes[place]?.kind !== 'number') return undefined;
  const minutes = lexemes[place + 1]?.glued && shortNumber(lexemes, place + 2) !== undefined;
  return {
    value: { ...unclear, none: true },
    next: minutes && lexemes[place + 2]?.glued ? place + 3 : place + 1,
  };
}

/**
 * The time that is meant, with the part of the day it is said with. What is said in words is between 7 and 19, unless
 * the part tells; what is said in numbers is what it says, but `klo 2 iltapäivällä` is 14.
 */
export function onWallClock(time: ClearTime, part: PartOfDay | undefined): { starts: string; ends?: string } {
  const earliest = part?.afterNoon ? noon : part || time.form === 'clock' ? '00:00' : workBegins;
  const starts = time.starts < earliest ? inSecondHalf(time.starts) : time.starts;
  if (time.ends === undefined) return { starts };
  const late = time.form === 'spoken' ? time.ends < starts : time.ends < earliest;
  return { starts, ends: late ? inSecondHalf(time.ends) : time.ends };
}

const noon = '12:00';
const workBegins = '07:00';

function inSecondHalf(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return Number(hour) < 12 ? `${Number(hour) + 12}:${minute}` : time;
}
