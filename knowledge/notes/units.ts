import type { Language } from '../kernel/languages.ts';
import { detectLanguage } from '../language/detect.ts';
import { tokenize } from '../language/tokens.ts';
import { joinArrows } from './arrows.ts';
import { type Crew, isAttendance } from './crew.ts';
import { labelOf } from './labels.ts';
import { type Directory, type Mention, mentionsOf } from './mentions.ts';
import type { Line, Notes } from './notes.ts';
import { withPronoun } from './pronouns.ts';
import { type Section, sectionNamed } from './sections.ts';
import { cutSpan, sentencesOf } from './sentences.ts';
import { headerOf } from './tables.ts';
import { english } from './wording/english.ts';
import { finnish } from './wording/finnish.ts';
import { swedish } from './wording/swedish.ts';
import type { Wording } from './wording/wording.ts';
import { type Word, wordsIn } from './words.ts';

/** What the labelled lines after a sentence tell of it, as in `Toimenpide: Kysely` – `Vastuu: Saila` – `Aikataulu: 18.12.` */
export interface Beside {
  readonly owner?: string;
  readonly due?: string;
  /** Offset in the notes of the end of the last of them. */
  readonly to: number;
}

/** A sentence, or what stands for one: a bullet, a stretch of dictation. */
export interface Unit {
  readonly text: string;
  /** Offset of the text in the notes. */
  readonly from: number;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly line: Line;
  readonly section: Section | undefined;
  readonly wording: Wording;
  /** Nothing of the line stands after it. */
  readonly last: boolean;
  /** The line is the first one under its heading. */
  readonly opens: boolean;
  /** Full sentences of a paragraph, as in formal minutes. */
  readonly prose: boolean;
  /** It stands under a heading of minutes after the opening ones: what is said there belongs to a subject. */
  readonly topic: boolean;
  readonly beside?: Beside;
}

export interface Reading {
  readonly notes: Notes;
  readonly crew: Crew;
  readonly directory: Directory;
  readonly language: Language;
  /** Names stand without capitals. */
  readonly lowercase: boolean;
}

const wordings: Readonly<Record<Language, Wording>> = { fi: finnish, sv: swedish, en: english };
export const wordingOf = (language: Language): Wording => wordings[language];

/** A line of so few words says too little about its language. */
const leastWords = 12;
const languageOf = (text: string, otherwise: Language): Language => {
  const tokens = tokenize(text.slice(0, 600));
  return tokens.length < leastWords ? otherwise : detectLanguage(tokens, otherwise);
};

/** So many words without a stop were dictated. */
const dictatedWords = 25;

interface Part {
  /** How many headings came before it, its own with them. */
  readonly place: number;
  readonly section: Section | undefined;
  /** Its heading is a line without a number or a mark. */
  readonly bare?: boolean;
  /** Its heading ends with a colon: an empty line ends it. */
  readonly labelled: boolean;
  seen: Line['kind'] | undefined;
}

/** All sentences outside tables, with the part of the notes they stand in. */
export function unitsOf(reading: Reading): readonly Unit[] {
  let part: Part = { place: 0, section: undefined, labelled: false, seen: undefined };
  let inTable = false;
  return reading.notes.lines.flatMap((line): readonly Unit[] => {
    if (line.kind === 'heading') {
      part = {
        place: part.place + 1,
        section: sectionNamed(line.text),
        bare: line.from === 0 || reading.notes.text.charAt(line.from - 1) === '\n',
        labelled: line.text.trim().endsWith(':'),
        seen: undefined,
      };
      return part.section === 'next' || announcesNext.test(line.text) ? unitsOfLine(line, part, reading) : [];
    }
    const leaves =
      part.labelled ||
      // Plain lines are headings too: what follows news is no more news.
      (part.section === 'talk' && part.bare) ||
      ((part.seen === 'item' || part.seen === 'row') && line.kind === 'plain');
    if (line.gap && part.seen !== undefined && leaves)
      part = { place: part.place, section: undefined, labelled: false, seen: undefined };
    const now = { ...part };
    part.seen = line.kind;
    if (line.kind !== 'row') inTable = false;
    else if (line.cells && headerOf(line.cells)) inTable = true;
    if (line.kind === 'row' && (inTable || (line.cells?.length ?? 0) > 2)) return [];
    if (part.section === 'people' || isListOfPeople(line, reading)) return [];
    return unitsOfLine(line, now, reading);
  });
}

function isListOfPeople(line: Line, { crew, notes }: Reading): boolean {
  if (notes.spoken) return false;
  const named = sectionNamed(line.text) === 'people';
  return isAttendance(line.text, crew) || (named && /[:=]|\s{2}|\t/.test(line.text));
}

/** The opening of a meeting and what has been going on. */
const openingHeadings = 1;

/** `6) Next: Tue 19.1.`, a heading that tells the day itself. */
const announcesNext = /^\W*(?:seuraava|seur\.?|ensi|nästa|next)(?!\p{L}).*\d/iu;

function unitsOfLine(line: Line, { place, section, seen }: Part, reading: Reading): readonly Unit[] {
  const wording = wordingOf(languageOf(line.text, reading.language));
  const prose =
    !reading.notes.spoken &&
    line.kind === 'plain' &&
    /[.!?]["”)]?$/.test(line.text) &&
    /^["”(]?[\p{Lu}\d]/u.test(line.text);
  const whole = section === 'actions' && line.kind === 'item';
  const spans = joinArrows(line.text, sentencesOf(line.text), whole);
  const sentences = spans.flatMap((span) =>
    cutSpan(
      line.text,
      span,
      breaksIn(line.text.slice(span.from, span.to), wording, prose, reading).map((at) => at + span.from),
    ),
  );
  const mentionsIn = (words: readonly Word[]): readonly Mention[] =>
    mentionsOf(words, reading.crew, reading.directory, reading.lowercase);
  let labelled: Section | undefined;
  return sentences
    .map((span, at): Unit => {
      const whole = line.text.slice(span.from, span.to);
      const named = labelOf(whole, (rest) => mentionsIn(wordsIn(rest))[0]?.from === 0);
      if (named) labelled = named.section;
      const skip = named?.length ?? 0;
      const text = whole.slice(skip);
      const words = wordsIn(text);
      return {
        text,
        from: line.from + span.from + skip,
        words,
        mentions: mentionsIn(words),
        line,
        section: labelled ?? section,
        wording,
        last: at === sentences.length - 1,
        opens: seen === undefined,
        prose,
        topic: place > openingHeadings,
      };
    })
    .filter(({ words }) => words.length > 0)
    .map(withPronoun);
}

const joining = /^(?:ja|mutta|eli|niin|och|men|så|and|but|so|joten|sekä|ett)$/;

/** Where a stretch without stops begins something new: offsets into it. */
function breaksIn(text: string, wording: Wording, prose: boolean, reading: Reading): readonly number[] {
  const words = wordsIn(text);
  const most = reading.lowercase ? dictatedWords / 2 : dictatedWords;
  const dictated = words.length >= most && (text.match(/[,;:]/g)?.length ?? 0) * 12 < words.length;
  const places = new Set<number>();
  const starts = new Map(words.map(({ start }, at) => [start, at]));
  if (dictated)
    for (const match of text.matchAll(new RegExp(wording.breaks, 'giu'))) {
      const at = starts.get(match.index);
      if (at !== undefined) places.add(at);
    }
  const mentions = mentionsOf(words, reading.crew, reading.directory, reading.lowercase);
  for (const mention of mentions) {
    if (mention.from < (dictated ? 1 : 5) || mention.case !== 'nominative') continue;
    if (prose && !dictated && !isSecond(words, mentions, mention, wording)) continue;
    if (isBegun(words, mention.from, mention.next, wording, dictated, text)) places.add(mention.from);
  }
  // `Maria kokoaa tekstit, mutta kääntäjä jäi auki`: what is left open is another matter than the task before it.
  const open = wording.open.exec(text);
  if (open && mentions.some((each) => each.case === 'nominative' && hasVerb(words, each, wording)))
    words.forEach(({ lower, start }, at) => {
      const left = text.length - start;
      if (/^(?:mutta|men|but)$/.test(lower) && start < open.index && left > 15) places.add(at + 1);
    });
  if (dictated)
    words.forEach(({ lower }, at) => {
      const verb = words[at + 1];
      if (wording.i.has(lower) && verb && wording.do(verb.lower, words[at + 2]?.lower ?? '')) places.add(at);
    });
  return [...places]
    .sort((a, b) => a - b)
    .map((at) => words[joining.test(words[at - 1]?.lower ?? '') ? at - 1 : at]?.start ?? 0)
    .filter((at, index, all) => at > 0 && at !== all[index - 1]);
}

const hasVerb = (words: readonly Word[], { next }: Mention, wording: Wording): boolean =>
  wording.does(words[next]?.lower ?? '', words[next + 1]?.lower ?? '');

/** `Mikko tarkistaa numerot ja Noora lähettää listan`: a second person with a task of their own. */
function isSecond(
  words: readonly Word[],
  mentions: readonly Mention[],
  mention: Mention,
  wording: Wording,
): boolean {
  const first = mentions.find((each) => each.case === 'nominative');
  const verb = first && words[first.next];
  if (!first || !verb || first === mention || !joining.test(words[mention.from - 1]?.lower ?? ''))
    return false;
  return wording.does(verb.lower, words[first.next + 1]?.lower ?? '');
}

/** Whether a clause of its own begins with the name. */
function isBegun(
  words: readonly Word[],
  from: number,
  next: number,
  wording: Wording,
  dictated: boolean,
  text: string,
): boolean {
  const before = words[from - 1];
  const verb = words[next];
  if (!before || !verb || wording.subordinate.has(before.lower) || wording.that.has(before.lower))
    return false;
  const between = text.slice(before.end, words[from]?.start);
  if (!/^\s+$/.test(between)) return false;
  const does = wording.does(verb.lower, words[next + 1]?.lower ?? '');
  return dictated
    ? does ||
        wording.talk.test(verb.lower) ||
        /^(?:on|oli|är|var|har|hade|ska|is|was|has|had|will)$/.test(verb.lower)
    : does;
}
