import type { Temporal } from 'temporal-polyfill';
import { monthWords, type Side } from './calendar-words.ts';
import { readClock } from './clock.ts';
import { isAt, type Lexemes, mayBeginAt, type Read, type Stretch } from './lexemes.ts';
import type { Moment } from './moment.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import { type Point, readMoment } from './read-moment.ts';

/** What is said about days in one place of a text. */
export type Said =
  | { readonly kind: 'on' | 'from' | 'to'; readonly moment: Moment }
  | { readonly kind: 'span'; readonly first: Moment; readonly last: Moment };

/** Where it is said, and where the days stand in that, without words such as `from` and `asti`. */
export type Mention = Said & Stretch & Written;
interface Written {
  readonly written: Stretch;
}

/** All days that a text speaks of, in order. Times of the day are stepped over. */
export function readMentions(lexemes: Lexemes, today: Temporal.PlainDate): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const clock = readClock(lexemes, at);
    if (clock?.value.marked) {
      at = clock.next;
      continue;
    }
    const mention = mayBeginAt(lexemes, at) ? readMention(lexemes, at, today) : undefined;
    if (mention) mentions.push({ ...mention.value, from: at, next: mention.next });
    at = mention?.next ?? at + 1;
  }
  return mentions;
}

type Prefix = Side | 'between' | 'on' | 'i' | 'in';
const prefixes: PhraseBook<Prefix> = phraseBook([
  [
    'from;since;starting;starting from;starting on;beginning;as of;effective;alkaen;från;från och med;fr.o.m.;' +
      'fr.o.m;fr o m;med början;sedan',
    'from',
  ],
  [
    'until;till;till och med;t.o.m.;t.o.m;t o m;tom;tills;ända till;by;through;up to;senast;viimeistään',
    'to',
  ],
  ['between;mellan', 'between'],
  ['on;på;to;during;under', 'on'],
  ['i', 'i'],
  ['in', 'in'],
]);
const connectors: PhraseBook<true> = phraseBook([
  ['-;to;till;till och med;t.o.m.;t.o.m;t o m;tom;until;through;thru;up to;ända till', true],
]);
const betweenConnectors: PhraseBook<true> = phraseBook([['and;och;-', true]]);
const postpositions: PhraseBook<Side> = phraseBook([
  ['asti;saakka;mennessä', 'to'],
  [
    'alkaen;lähtien;alkaen toistaiseksi;lähtien toistaiseksi;toistaiseksi;eteenpäin;framåt;och framåt;' +
      'tills vidare;onward;onwards;and onwards;until further notice',
    'from',
  ],
]);
/** A day with such a word before it is past, or is not one day. */
const otherDays = new Set(
  'viime edellisenä last past previous förra senaste joka jokainen every each varje varannan other'.split(
    ' ',
  ),
);

/** The days that are spoken of where they begin. */
export function readMention(
  lexemes: Lexemes,
  at: number,
  today: Temporal.PlainDate,
): Read<Said & Written> | undefined {
  const prefix = readPrefix(lexemes, at);
  return (
    (prefix && readMentionAfter(lexemes, prefix.next, today, prefix.value)) ??
    readMentionAfter(lexemes, at, today, undefined)
  );
}

function readMentionAfter(
  lexemes: Lexemes,
  at: number,
  today: Temporal.PlainDate,
  prefix: Prefix | undefined,
): Read<Said & Written> | undefined {
  const first = readPoint(lexemes, at, today, prefix);
  if (!first) return undefined;
  const { moment, first: start } = first.value;
  if (start) {
    const after = readPhrase(postpositions, lexemes, first.next);
    return whole(
      { kind: 'span', first: start, last: moment, written: { from: at, next: first.next } },
      lexemes,
      first,
      after,
    );
  }
  const after = readPhrase(postpositions, lexemes, first.next);
  const side = after?.value ?? (prefix === 'from' || prefix === 'to' ? prefix : undefined);
  const last = side === 'to' ? undefined : readEnd(lexemes, first, after, prefix, today);
  if (last) {
    const end = readPhrase(postpositions, lexemes, last.next);
    return whole(
      { kind: 'span', first: moment, last: last.value.moment, written: { from: at, next: last.next } },
      lexemes,
      last,
      end,
    );
  }
  return whole(
    { kind: side ?? first.value.side ?? 'on', moment, written: { from: at, next: first.next } },
    lexemes,
    first,
    after,
  );
}

function readPrefix(lexemes: Lexemes, at: number): Read<Prefix> | undefined {
  const read = readPhrase(prefixes, lexemes, at);
  // Tom is a person, and I am one.
  if (read && lexemes[at]?.capital && (isAt(lexemes, at, 'tom') || read.value === 'i')) return undefined;
  return read;
}

/** The other end of a span: after a dash or a word for it, or in a form of its own (`maanantaista keskiviikkoon`). */
function readEnd(
  lexemes: Lexemes,
  first: Read<Point>,
  after: Read<Side> | undefined,
  prefix: Prefix | undefined,
  today: Temporal.PlainDate,
): Read<Point> | undefined {
  const days = after?.next ?? first.next;
  // `1.12. klo 9 – 15.12. klo 16`: the days count.
  const clock = readClock(lexemes, days);
  const place = clock?.value.marked && clock.value.ends === undefined ? clock.next : days;
  const connector = readPhrase(prefix === 'between' ? betweenConnectors : connectors, lexemes, place);
  if (connector) {
    const on = ['on', 'på'].includes(lexemes[connector.next]?.text ?? '') ? 1 : 0;
    return readPoint(lexemes, connector.next + on, today, 'between');
  }
  if (first.value.side !== 'from' || after) return undefined;
  const end = readPoint(lexemes, place, today, undefined);
  return end?.value.side === 'to' ? end : undefined;
}

function readPoint(
  lexemes: Lexemes,
  at: number,
  today: Temporal.PlainDate,
  prefix: Prefix | undefined,
): Read<Point> | undefined {
  if (lexemes[at]?.kind === 'word' && otherDays.has(lexemes[at - 1]?.text ?? '')) return undefined;
  return readMoment(lexemes, at, today, (all, place) => monthStandsAlone(all, place, prefix));
}

/** Months are people, too: `lägg till Maj`, `from June Smith`. */
function monthStandsAlone(lexemes: Lexemes, at: number, prefix: Prefix | undefined): boolean {
  const spans = isAt(lexemes, at + 1, '-') && monthWords.get(lexemes[at + 2]?.text ?? '')?.role === 'name';
  if (spans) return true;
  if (prefix === undefined || prefix === 'on' || lexemes[at + 1]?.capital) return false;
  const here = lexemes[at];
  const english = here && monthWords.get(here.text)?.english;
  if (prefix === 'i') return !english;
  return !(here?.capital && !english && isAt(lexemes, at - 1, 'till'));
}

/** What was read, unless it is the beginning of something longer: `9.10-11`, `3.5-vuotias`, `maanantai-ilta`. */
function whole(
  said: Said & Written,
  lexemes: Lexemes,
  point: Read<Point>,
  after: Read<unknown> | undefined,
): Read<Said & Written> | undefined {
  if (after) return { value: said, next: after.next };
  const last = lexemes[point.next - 1];
  const sign = lexemes[point.next];
  const beyond = lexemes[point.next + 1];
  if (last?.text !== '.' && sign?.glued && beyond?.glued && /^[-./:]$/.test(sign.text)) {
    if (beyond.kind !== 'sign') return undefined;
  }
  if (point.value.bare && sign?.text === '-' && beyond?.kind === 'number') return undefined;
  if (last?.kind !== 'sign' && sign?.glued && sign.kind !== 'sign') return undefined;
  return { value: said, next: point.next };
}
