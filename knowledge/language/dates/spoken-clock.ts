import { isAt, type Lexemes, type Read, shortNumber } from './lexemes.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

/** A time that is said with words, on a face of twelve hours. `HH:MM`, hours 0 to 12. */
export interface SpokenClock {
  readonly starts: string;
  readonly ends?: string;
  /** Something but the number says that it is a time. */
  readonly marked: boolean;
}

const hourNames = [
  'yksi yhdeltä ett one',
  'kaksi kahdelta två two',
  'kolme kolmelta tre three',
  'neljä neljältä fyra four',
  'viisi viideltä fem five',
  'kuusi kuudelta sex six',
  'seitsemän seitsemältä sju seven',
  'kahdeksan kahdeksalta åtta eight',
  'yhdeksän yhdeksältä nio nine',
  'kymmenen kymmeneltä tio ten',
  'yksitoista yhdeltätoista elva eleven',
  'kaksitoista kahdeltatoista tolv twelve',
];
const hours: ReadonlyMap<string, number> = new Map(
  hourNames.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

const clockWords: PhraseBook<true> = phraseBook([['klo;klo.;kello;kl;kl.;klockan;at', true]]);
/** Minutes from the hour that is named. English is left out: `half nine` is half past nine there. */
const offsets: PhraseBook<number> = phraseBook([
  ['puoli;halv', -30],
  ['varttia vaille;vartin vaille;varttia vailla;kvart i', -15],
  ['varttia yli;vartin yli;kvart över', 15],
]);
const connectors: PhraseBook<true> = phraseBook([['-;till', true]]);

/** Reads `puoli kymmenen`, `halv tio`, `varttia vaille yhdeksän`, `klo yhdeksän`, `at nine`, `yhdeksältä`. */
export function readSpokenClock(lexemes: Lexemes, at: number): Read<SpokenClock> | undefined {
  const word = readPhrase(clockWords, lexemes, at);
  const first = readOffset(lexemes, word?.next ?? at) ?? readHour(lexemes, word?.next ?? at);
  if (!first) return undefined;
  const marked = word !== undefined || first.value.marked;
  const connector = readPhrase(connectors, lexemes, first.next);
  const last =
    connector &&
    (readOffset(lexemes, connector.next) ?? (marked ? readHour(lexemes, connector.next) : undefined));
  const starts = faceTime(first.value.minutes);
  if (!last) return { value: { starts, marked }, next: first.next };
  return { value: { starts, ends: faceTime(last.value.minutes), marked }, next: last.next };
}

interface OnFace {
  readonly minutes: number;
  readonly marked: boolean;
}

function readOffset(lexemes: Lexemes, at: number): Read<OnFace> | undefined {
  const offset = readPhrase(offsets, lexemes, at);
  if (!offset) return undefined;
  const name = hours.get(lexemes[offset.next]?.text ?? '');
  const number = shortNumber(lexemes, offset.next);
  // `puoli 9.30` and `halv 10-årig` are no times.
  const alone = !lexemes[offset.next + 1]?.glued || !lexemes[offset.next + 2]?.glued;
  const hour = name ?? (number !== undefined && number >= 1 && number <= 12 && alone ? number : undefined);
  if (hour === undefined) return undefined;
  return { value: { minutes: hour * 60 + offset.value, marked: true }, next: offset.next + 1 };
}

function readHour(lexemes: Lexemes, at: number): Read<OnFace> | undefined {
  const hour = hours.get(lexemes[at]?.text ?? '');
  if (hour === undefined || (isAt(lexemes, at + 1, '-') && lexemes[at + 1]?.glued)) return undefined;
  return { value: { minutes: hour * 60, marked: false }, next: at + 1 };
}

function faceTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
