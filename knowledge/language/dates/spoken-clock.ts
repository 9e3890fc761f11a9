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
  'seitsemän seitsemältä seittemältä seiskalta sju seven',
  'kahdeksan kahdeksalta kaheksalta kasilta åtta eight',
  'yhdeksän yhdeksältä yheksältä ysiltä nio nine',
  'kymmenen kymmeneltä kympiltä tio ten',
  'yksitoista yhdeltätoista elva eleven',
  'kaksitoista kahdeltatoista tolv twelve',
];
const startNames =
  'yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä yhdestätoista kahdestatoista';
const endNames =
  'yhteen kahteen kolmeen neljään viiteen kuuteen seitsemään kahdeksaan yhdeksään kymmeneen yhteentoista kahteentoista';
const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((same, at) => same.split(' ').map((name): [string, number] => [name, at + 1])));
const hours = numbered(hourNames);
const startHours = numbered(startNames.split(' '));
const endHours = numbered(endNames.split(' '));

const clockWords: PhraseBook<true> = phraseBook([['klo;klo.;kello;kl;kl.;klockan;at', true]]);
/** Minutes from the hour that is named. `half nine` is left out: it is half past nine in English. */
const offsets: PhraseBook<number> = phraseBook([
  ['puoli;puol;halv', -30],
  ['half past', 30],
  ['varttia vaille;vartin vaille;varttia vailla;kvart i;quarter to;a quarter to', -15],
  ['varttia yli;vartin yli;kvart över;quarter past;a quarter past', 15],
]);
const connectors: PhraseBook<true> = phraseBook([['-;till;to', true]]);
const fromWords: PhraseBook<true> = phraseBook([['från;från klockan;från kl;från kl.;from', true]]);

/** Reads `puoli kymmenen`, `halv tio`, `half past nine`, `varttia vaille yhdeksän`, `klo yhdeksän`, `at nine`, `yhdeksältä`, `kahdesta neljään`. */
export function readSpokenClock(lexemes: Lexemes, at: number): Read<SpokenClock> | undefined {
  return readFinnishSpan(lexemes, at) ?? readFrom(lexemes, at) ?? readPlain(lexemes, at);
}

/** The endings alone tell that it goes from one to the other. */
function readFinnishSpan(lexemes: Lexemes, at: number): Read<SpokenClock> | undefined {
  const word = readPhrase(clockWords, lexemes, at);
  const place = word?.next ?? at;
  const first = startHours.get(lexemes[place]?.text ?? '');
  const last = endHours.get(lexemes[place + 1]?.text ?? '');
  if (first === undefined || last === undefined) return undefined;
  return {
    value: { starts: faceTime(first * 60), ends: faceTime(last * 60), marked: true },
    next: place + 2,
  };
}

/** `från tolv till två`: from one to the other, or no time at all. */
function readFrom(lexemes: Lexemes, at: number): Read<SpokenClock> | undefined {
  const word = readPhrase(fromWords, lexemes, at);
  const first = word && readHour(lexemes, word.next);
  const connector = first && readPhrase(connectors, lexemes, first.next);
  const last = connector && readHour(lexemes, connector.next);
  if (!first || !last) return undefined;
  const ends = faceTime(last.value.minutes);
  return { value: { starts: faceTime(first.value.minutes), ends, marked: true }, next: last.next };
}

function readPlain(lexemes: Lexemes, at: number): Read<SpokenClock> | undefined {
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
