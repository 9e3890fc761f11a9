import type { Language } from '../kernel/languages.ts';
import { languages } from '../kernel/languages.ts';
import { basesOf } from './base-forms.ts';
import { stemOf } from './stems.ts';
import { verbKey } from './verb-stems.ts';
import { remember } from './word-cache.ts';

/** An expression found: which one, and the first and last token (inclusive) it stands on. */
export interface ExpressionHit {
  readonly expression: number;
  readonly from: number;
  readonly to: number;
  /** How many words the expression has; one that says more beats one that says less. */
  readonly words: number;
  /** How many letters it spells out: `lastensuojeluilmoi*` says more than `lastensuojelu*`. */
  readonly letters: number;
}

/** Words of one expression may stand at most this much farther apart than in the expression itself. */
const slack = 3;

/** Nobody means a longer word. */
const longestWord = 60;
/** A beginning that is less of a word than this leaves room for a typing error in the rest. */
const explainedShare = 0.7;

const noSlots: readonly number[] = [];
const none = -1;

/** Mostly one, so no list is made for it. */
type Slots = number | number[];

/**
 * All expressions of a vocabulary, compiled so that a text is matched by looking its words up, however many
 * expressions there are. A *slot* is one word of an expression, shared by all expressions that have it.
 */
export class ExpressionMatcher {
  private readonly slots = new Map<string, number>();
  private readonly exact = new Map<string, Slots>();
  private readonly prefixes = new Map<string, Slots>();
  /** By the first two letters, which lengths of beginnings there are (as bits): most need not be looked up. */
  private readonly prefixLengths = new Map<string, number>();
  /** Compound ends by their last three letters. */
  private readonly ends = new Map<string, { readonly end: string; readonly slot: number }[]>();
  /** Expressions of one word: the first of each slot, and for each expression the next of the same slot. */
  private readonly single: number[] = [];
  private readonly nextSingle: number[] = [];
  /** Expressions of several words, by each of their slots; tried from the rarest only. */
  private readonly several: number[][] = [];
  private readonly slotsOf: (readonly number[])[] = [];
  private triggers: number[][] | undefined;
  private readonly letters: number[] = [];
  /** Words of expressions of several words, by a key that all forms of a verb share, each language by itself. */
  private readonly verbs = new Map<string, Slots>();
  private readonly cache = new Map<string, readonly number[]>();
  private readonly looseCache = new Map<string, readonly number[]>();
  private readonly knownWords = new Map<string, boolean>();

  /** `standInsOf`: the words that a word may stand for in an expression of several (`tyttö` for `nuori`). */
  constructor(private readonly standInsOf: (word: string) => readonly string[] = () => noWords) {}

  /**
   * Adds an expression and gives its number. One of several words in a language that is told is also found by other
   * forms of its verbs: `ei kävele` by `ei ole kävellyt`.
   */
  add(expression: string, language?: Language): number {
    const id = this.slotsOf.length;
    this.letters.push(expression.length);
    if (!expression.includes(' ')) {
      const slot = this.slotOf(expression);
      this.nextSingle[id] = this.single[slot] ?? none;
      this.single[slot] = id;
      this.slotsOf.push(noSlots);
      return id;
    }
    const words = expression.split(' ');
    const slots = words.map((word) => this.slotOf(word));
    this.slotsOf.push(slots);
    if (language !== undefined)
      for (const [at, word] of words.entries()) this.addVerbs(word, language, slots[at] ?? none);
    for (const slot of slots) append(this.several, slot, id);
    return id;
  }

  /** The words that a misspelt word may have been: those written out and the beginnings. */
  *writtenWords(): Iterable<{ readonly word: string; readonly open: boolean }> {
    for (const word of this.exact.keys()) yield { word, open: false };
    for (const word of this.prefixes.keys()) yield { word, open: true };
  }

  /** Whether the word is one of an expression: a form of it, or a word of which a beginning explains the most. */
  knows(word: string): boolean {
    const known = this.knownWords.get(word);
    if (known !== undefined) return known;
    let found = false;
    if (word.length <= longestWord) {
      const least = Math.max(3, word.length * explainedShare);
      found = this.beginningsOf(word).some(
        (beginning) => beginning.length >= least && this.prefixes.has(beginning),
      );
      found ||= basesOf(word).some(
        (base) =>
          (base.length > 2 && this.exact.has(base)) ||
          this.ends.get(base.slice(-3))?.some(({ end }) => this.isCompound(base, end)) === true,
      );
    }
    remember(this.knownWords, word, found);
    return found;
  }

  /** Whether a word is one of the vocabulary before an end of compounds: of `perhneuvola` nobody knows the beginning. */
  private isCompound(word: string, end: string): boolean {
    if (!word.endsWith(end)) return false;
    const before = word.slice(0, -end.length);
    return before.length < 3 || this.knows(before);
  }

  /** Whether the word fits something that its beginning alone does not. */
  knowsMore(word: string, beginning: string): boolean {
    const less = this.slotsFor(beginning);
    return this.slotsFor(word).some((slot) => !less.includes(slot));
  }

  /**
   * `asWritten`: without a look at inflected forms and compounds, for long texts that count little. `below`: only
   * expressions with a smaller number, those added first.
   */
  match(
    words: readonly string[],
    asWritten = false,
    below = Number.POSITIVE_INFINITY,
  ): readonly ExpressionHit[] {
    const hits: ExpressionHit[] = [];
    let places: Map<number, number[]> | undefined;
    const keepPlace = (slot: number, at: number): void => {
      if (this.several[slot] === undefined) return;
      places ??= new Map();
      const before = places.get(slot);
      if (before === undefined) places.set(slot, [at]);
      else before.push(at);
    };
    for (const [at, word] of words.entries()) {
      for (const slot of asWritten ? this.writtenSlots(word) : this.slotsFor(word)) {
        for (
          let expression = this.single[slot] ?? none;
          expression !== none;
          expression = this.nextSingle[expression] ?? none
        )
          if (expression < below)
            hits.push({ expression, from: at, to: at, words: 1, letters: this.letters[expression] ?? 0 });
        if (words.length > 1) keepPlace(slot, at);
      }
      if (!asWritten && words.length > 1) for (const slot of this.looseSlotsFor(word)) keepPlace(slot, at);
    }
    if (places === undefined || places.size < 2) return hits;
    this.triggers ??= this.findTriggers();
    for (const [slot, positions] of places) {
      const expressions = this.triggers[slot];
      if (expressions === undefined) continue;
      for (const expression of expressions) {
        if (expression >= below) break;
        this.matchSeveral(expression, slot, positions, places, hits);
      }
    }
    return hits;
  }

  private slotOf(word: string): number {
    const known = this.slots.get(word);
    if (known !== undefined) return known;
    const slot = this.slots.size;
    this.slots.set(word, slot);
    this.single.push(none);
    if (word.includes('|')) for (const part of word.split('|')) this.addPart(part, slot);
    else this.addPart(word, slot);
    return slot;
  }

  private addVerbs(word: string, language: Language, slot: number): void {
    if (word.includes('*')) return;
    for (const part of word.split('|')) {
      const key = keyOf(part, language);
      if (key !== undefined && !slotsIn(this.verbs.get(key)).includes(slot)) addSlot(this.verbs, key, slot);
    }
  }

  private addPart(part: string, slot: number): void {
    if (part.startsWith('*')) {
      const end = part.slice(1);
      push(this.ends, end.slice(-3), { end, slot });
    } else if (part.endsWith('*')) {
      const beginning = part.slice(0, -1);
      addSlot(this.prefixes, beginning, slot);
      const first = beginning.slice(0, 2);
      this.prefixLengths.set(first, (this.prefixLengths.get(first) ?? 0) | lengthBit(beginning.length));
    } else {
      addSlot(this.exact, part.endsWith('-') ? part.slice(0, -1) : part, slot);
    }
  }

  /** Each expression of several words under its rarest slot. */
  private findTriggers(): number[][] {
    const triggers: number[][] = [];
    for (const [expression, slots] of this.slotsOf.entries()) {
      if (slots.length < 2) continue;
      let best = slots[0] ?? 0;
      for (const slot of slots)
        if ((this.several[slot]?.length ?? 0) < (this.several[best]?.length ?? 0)) best = slot;
      append(triggers, best, expression);
    }
    return triggers;
  }

  private matchSeveral(
    expression: number,
    anchor: number,
    positions: readonly number[],
    places: ReadonlyMap<number, readonly number[]>,
    hits: ExpressionHit[],
  ): void {
    const slots = this.slotsOf[expression] ?? noSlots;
    for (const position of positions) {
      let from = position;
      let to = position;
      const used = [position];
      const fits = slots.every((slot) => {
        if (slot === anchor) return true;
        const near = (places.get(slot) ?? noSlots).find(
          (place) => !used.includes(place) && Math.abs(place - position) < slots.length + slack,
        );
        if (near === undefined) return false;
        used.push(near);
        from = Math.min(from, near);
        to = Math.max(to, near);
        return to - from < slots.length + slack;
      });
      if (fits) {
        hits.push({ expression, from, to, words: slots.length, letters: this.letters[expression] ?? 0 });
        return;
      }
    }
  }

  /** The beginnings of the word that have a length some expression has. */
  private beginningsOf(word: string): readonly string[] {
    const lengths = this.prefixLengths.get(word.slice(0, 2)) ?? 0;
    if (lengths === 0) return noBeginnings;
    const found: string[] = [];
    for (let length = Math.min(word.length, longestBeginning); length >= 1; length -= 1)
      if ((lengths & lengthBit(length)) !== 0) found.push(word.slice(0, length));
    return found;
  }

  private writtenSlots(word: string): readonly number[] {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const found: number[] = [];
    const take = (slots: Slots | undefined): void => {
      if (typeof slots === 'number') found.push(slots);
      else if (slots !== undefined) found.push(...slots);
    };
    for (const beginning of this.beginningsOf(word)) take(this.prefixes.get(beginning));
    take(this.exact.get(word));
    return found;
  }

  private slotsFor(word: string): readonly number[] {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const found = this.analyse(word);
    remember(this.cache, word, found);
    return found;
  }

  /** Slots of expressions of several words that the word fits as a form of a verb, or standing in for another. */
  private looseSlotsFor(word: string): readonly number[] {
    const known = this.looseCache.get(word);
    if (known !== undefined) return known;
    const found = new Set<number>();
    if (word.length <= longestWord) {
      for (const language of languages) {
        const key = keyOf(word, language);
        if (key !== undefined) for (const slot of slotsIn(this.verbs.get(key))) found.add(slot);
      }
      for (const other of this.standInsOf(word))
        for (const slot of slotsIn(this.exact.get(other))) found.add(slot);
      for (const slot of this.slotsFor(word)) found.delete(slot);
    }
    const slots = found.size === 0 ? noSlots : [...found];
    remember(this.looseCache, word, slots);
    return slots;
  }

  private analyse(word: string): readonly number[] {
    if (word.length > longestWord) return noSlots;
    const found = new Set<number>();
    const take = (slots: Slots | undefined): void => {
      if (slots === undefined) return;
      if (typeof slots === 'number') found.add(slots);
      else for (const slot of slots) found.add(slot);
    };
    for (const beginning of this.beginningsOf(word)) take(this.prefixes.get(beginning));
    const bases = basesOf(word);
    for (const base of bases) {
      // Endings leave nearly any two letters of a word; only no is meant by so few.
      if (base.length > 2 || base === word || base === 'ei') take(this.exact.get(base));
      if (base.length < 4) continue;
      for (const { end, slot } of this.ends.get(base.slice(-3)) ?? []) {
        if (base.endsWith(end)) found.add(slot);
      }
    }
    return found.size === 0 ? noSlots : [...found];
  }
}

const noWords: readonly string[] = [];
const slotsIn = (slots: Slots | undefined): readonly number[] =>
  slots === undefined ? noSlots : typeof slots === 'number' ? [slots] : slots;

/** What the forms of a word share in a language, and nothing in another. */
function keyOf(word: string, language: Language): string | undefined {
  const key = language === 'fi' ? verbKey(word) : word.length < 4 ? undefined : stemOf(word, language);
  return key === undefined ? undefined : `${language} ${key}`;
}

const longestBeginning = 40;
const noBeginnings: readonly string[] = [];
/** Lengths beyond the bits of an integer share the last. */
const lengthBit = (length: number): number => 1 << Math.min(length, 30);

function addSlot(map: Map<string, Slots>, key: string, slot: number): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, slot);
  else if (typeof before === 'number') map.set(key, [before, slot]);
  else before.push(slot);
}

function append<T>(lists: T[][], at: number, value: T): void {
  const before = lists[at];
  if (before === undefined) lists[at] = [value];
  else before.push(value);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}

/** `a; b c;\n d` as separate expressions, in lower case. A stop parts words here as it does in texts: `suomi.fi`. */
export function splitExpressions(list: string): readonly string[] {
  const expressions: string[] = [];
  for (const piece of list.toLowerCase().replaceAll('.', ' ').split(';')) {
    const expression = piece.trim();
    if (expression === '') continue;
    expressions.push(/\s\s|\n/.test(expression) ? expression.replace(/\s+/g, ' ') : expression);
  }
  return expressions;
}
