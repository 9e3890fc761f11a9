import { basesOf } from './base-forms.ts';

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

/** Analyses kept of words seen; questions repeat the same words. */
const cacheLimit = 20_000;

const noSlots: readonly number[] = [];

/**
 * All expressions of a vocabulary, compiled so that a text is matched by looking its words up, however many
 * expressions there are. A *slot* is one word of an expression, shared by all expressions that have it.
 */
export class ExpressionMatcher {
  private readonly slots = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  /** Compound ends by their last three letters. */
  private readonly ends = new Map<string, { readonly end: string; readonly slot: number }[]>();
  /** Expressions of one word, by slot. */
  private readonly single: number[][] = [];
  /** Expressions of several words, by each of their slots; tried from the rarest only. */
  private readonly several: number[][] = [];
  private readonly slotsOf: (readonly number[])[] = [];
  private readonly rarest: number[] = [];
  private readonly letters: number[] = [];
  private readonly cache = new Map<string, readonly number[]>();
  private longest = 0;

  /** Adds an expression and gives its number. */
  add(expression: string): number {
    const id = this.slotsOf.length;
    const slots = expression
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => this.slotOf(word));
    this.slotsOf.push(slots);
    this.letters.push(expression.replace(/[\s*]/g, '').length);
    const [only] = slots;
    if (slots.length === 1 && only !== undefined) (this.single[only] ??= []).push(id);
    else for (const slot of slots) (this.several[slot] ??= []).push(id);
    return id;
  }

  /** The words that a misspelt word may have been: those written out and the beginnings. */
  *writtenWords(): Iterable<{ readonly word: string; readonly open: boolean }> {
    for (const word of this.exact.keys()) yield { word, open: false };
    for (const word of this.prefixes.keys()) yield { word, open: true };
  }

  knows(word: string): boolean {
    return this.slotsFor(word).length > 0;
  }

  match(words: readonly string[]): readonly ExpressionHit[] {
    const hits: ExpressionHit[] = [];
    const places = new Map<number, number[]>();
    for (const [at, word] of words.entries()) {
      for (const slot of this.slotsFor(word)) {
        for (const expression of this.single[slot] ?? noSlots)
          hits.push({ expression, from: at, to: at, words: 1, letters: this.letters[expression] ?? 0 });
        if (this.several[slot] === undefined) continue;
        const before = places.get(slot);
        if (before === undefined) places.set(slot, [at]);
        else before.push(at);
      }
    }
    if (places.size < 2) return hits;
    for (const [slot, positions] of places) {
      for (const expression of this.several[slot] ?? noSlots) {
        if (this.rarestOf(expression) === slot) this.matchSeveral(expression, slot, positions, places, hits);
      }
    }
    return hits;
  }

  private slotOf(word: string): number {
    const known = this.slots.get(word);
    if (known !== undefined) return known;
    const slot = this.slots.size;
    this.slots.set(word, slot);
    for (const part of word.split('|')) {
      const plain = part.replace(/^\*|[*]$/g, '').replace(/-$/, '');
      if (plain === '') continue;
      if (part.startsWith('*')) push(this.ends, plain.slice(-3), { end: plain, slot });
      else if (part.endsWith('*')) {
        push(this.prefixes, plain, slot);
        this.longest = Math.max(this.longest, plain.length);
      } else push(this.exact, plain, slot);
    }
    return slot;
  }

  private rarestOf(expression: number): number | undefined {
    const known = this.rarest[expression];
    if (known !== undefined) return known;
    let best: number | undefined;
    for (const slot of this.slotsOf[expression] ?? noSlots) {
      const uses = this.several[slot]?.length ?? 0;
      if (best === undefined || uses < (this.several[best]?.length ?? 0)) best = slot;
    }
    if (best !== undefined) this.rarest[expression] = best;
    return best;
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

  private slotsFor(word: string): readonly number[] {
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const found = this.analyse(word);
    if (this.cache.size >= cacheLimit) this.cache.clear();
    this.cache.set(word, found);
    return found;
  }

  private analyse(word: string): readonly number[] {
    if (word.length > 60) return noSlots;
    const found = new Set<number>();
    const take = (slots: readonly number[] | undefined): void => {
      if (slots !== undefined) for (const slot of slots) found.add(slot);
    };
    for (let length = Math.min(word.length, this.longest); length >= 1; length -= 1)
      take(this.prefixes.get(word.slice(0, length)));
    const bases = basesOf(word);
    for (const base of bases) {
      if (base.length > 2 || base === word) take(this.exact.get(base));
      if (base.length < 4) continue;
      for (const { end, slot } of this.ends.get(base.slice(-3)) ?? []) {
        if (base.endsWith(end)) found.add(slot);
      }
    }
    return found.size === 0 ? noSlots : [...found];
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}

/** `a; b c;\n d` as separate expressions. */
export const splitExpressions = (list: string): readonly string[] =>
  list
    .split(';')
    .map((expression) => expression.replace(/\s+/g, ' ').trim())
    .filter((expression) => expression !== '');
