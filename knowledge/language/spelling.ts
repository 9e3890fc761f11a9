import { editDistance } from './edit-distance.ts';
import { areNeighbours } from './keyboard.ts';
import { remember } from './word-cache.ts';

/** A word that a misspelt one may have been; an open one goes on with anything, the others with an ending only. */
export interface Candidate {
  readonly word: string;
  readonly open: boolean;
}

/** Every letter once where it is doubled, with where each begins in the word: length is what Finnish is misspelt in. */
function single(word: string): { readonly letters: string; readonly starts: readonly number[] } {
  let letters = '';
  const starts: number[] = [];
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] === letters.slice(-1)) continue;
    letters += word[at] ?? '';
    starts.push(at);
  }
  return { letters, starts };
}

const undot = (word: string): string => word.replace(/[äå]/g, 'a').replace(/ö/g, 'o');

const ending =
  /^(?:n|t|a|ä|ta|tä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|an|än|on|ön|un|yn|in|en|ja|jä|jen|iden|ista|istä|issa|issä|ille|illa|illä|ihin|oja|ojen|oita|oiden|oille|oista|oissa|eja|ejä|eille|eista|a?n?sa|nsä|ni|mme|s|et|ar|er|or|na|arna|erna|orna|ns|ts|ed|ing|kin|ko|kö)?$/;

/** Which letters a word has, as bits. */
function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask;
}

/** True when more than `limit` bits are set. */
function lacksMore(mask: number, limit: number): boolean {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}

/** One wrong letter, and it is the key beside the right one. */
function isSlip(written: string, meant: string): boolean {
  if (written.length !== meant.length) return false;
  const wrong = [...written].findIndex((letter, at) => letter !== meant[at]);
  if (wrong < 0 || written.slice(wrong + 1) !== meant.slice(wrong + 1)) return false;
  return areNeighbours(written[wrong] ?? '', meant[wrong] ?? '');
}

/** Words shorter than this have too many neighbours. */
const shortestTypo = 6;
const shortestDotless = 4;
const shortestSingle = 7;
const longestTypo = 40;
const longForTwo = 11;

/**
 * Corrects words that nobody knows, by the words somebody does: one edit, two in long words, dots that the
 * keyboard lacked, letters doubled or not. The first letter is taken to be right. Among words as near, one that a slip to the key beside
 * would have made is likelier, then the longest.
 */
export class Spelling {
  private readonly byStart = new Map<string, (Candidate & { readonly letters: number })[]>();
  private readonly undotted = new Map<string, Candidate>();
  private readonly singled = new Map<string, Candidate>();
  private readonly corrected = new Map<string, string>();
  private readonly written = new Set<string>();
  private longest = 0;

  constructor(words: Iterable<Candidate>) {
    for (const candidate of words) {
      const { word, open } = candidate;
      if (this.written.has(word)) continue;
      this.written.add(word);
      if (word.length < shortestDotless || /[\d-]/.test(word)) continue;
      const bare = undot(word);
      if (bare !== word && !(open && word.length < shortestTypo)) {
        this.undotted.set(bare, candidate);
        this.longest = Math.max(this.longest, bare.length);
      }
      const { letters } = single(word);
      const shorter = word.length < (this.singled.get(letters)?.word ?? `${word}-`).length;
      if (letters.length >= shortestSingle && shorter) this.singled.set(letters, candidate);
      if (word.length < shortestTypo) continue;
      const bucket = this.byStart.get(word.slice(0, 1));
      const entry = { word, open, letters: letterMask(word) };
      if (bucket === undefined) this.byStart.set(word.slice(0, 1), [entry]);
      else bucket.push(entry);
    }
  }

  /** What an unknown word was meant to be. */
  correct(word: string): string | undefined {
    if (word.length < shortestDotless || word.length > longestTypo || /\d/.test(word)) return undefined;
    if (this.written.has(word)) return undefined;
    const known = this.corrected.get(word);
    if (known !== undefined) return known === word ? undefined : known;
    const found = this.dotted(word) ?? this.nearest(word, 1) ?? this.doubled(word) ?? this.nearest(word, 2);
    remember(this.corrected, word, found ?? word);
    return found;
  }

  /** The word that this one is when the keyboard lacks dots; none when it is a word as it stands. */
  dotted(word: string): string | undefined {
    if (this.written.has(word)) return undefined;
    const bare = undot(word);
    for (let length = Math.min(bare.length, this.longest); length >= shortestDotless; length -= 1) {
      const found = this.undotted.get(bare.slice(0, length));
      if (found === undefined) continue;
      const rest = word.slice(length);
      if (found.word !== word.slice(0, length) && (found.open || ending.test(rest))) return found.word + rest;
    }
    return undefined;
  }

  /** The word that this one is but for letters doubled or not: `kuratori`. */
  private doubled(word: string): string | undefined {
    const { letters, starts } = single(word);
    for (let length = letters.length; length >= shortestSingle; length -= 1) {
      const found = this.singled.get(letters.slice(0, length));
      if (found === undefined) continue;
      // A doubled letter where the word ends may belong to its ending: `kuraattori|in`.
      const end = (starts[length - 1] ?? 0) + (/(.)\1$/u.test(found.word) ? 2 : 1);
      const rest = word.slice(Math.min(end, starts[length] ?? word.length));
      if (found.open || ending.test(rest)) return found.word + rest;
    }
    return undefined;
  }

  /** The word that is at most so many edits away. */
  private nearest(word: string, most: 1 | 2): string | undefined {
    if (word.length < (most === 1 ? shortestTypo : longForTwo)) return undefined;
    let best = most + 1;
    let bestSlip = false;
    let bestLength = 0;
    let found: string | undefined;
    const letters = letterMask(word);
    for (const { word: other, open, letters: needed } of this.byStart.get(word.slice(0, 1)) ?? []) {
      if (lacksMore(needed & ~letters, most)) continue;
      if (other.length > word.length + most || other.length + 6 < word.length) continue;
      if (word[1] !== other[1] && word[2] !== other[1] && word[1] !== other[2]) continue;
      const limit = other.length >= 9 ? most : 1;
      for (let cut = other.length - limit; cut <= other.length + limit; cut += 1) {
        if (cut > word.length || cut < 4) continue;
        const rest = word.slice(cut);
        if (!open && !ending.test(rest)) continue;
        const written = word.slice(0, cut);
        const distance = editDistance(written, other, Math.min(limit, best));
        if (distance > limit || distance > best) continue;
        const slip = isSlip(written, other);
        const likelier = slip === bestSlip ? other.length > bestLength : slip;
        if (distance < best || likelier) {
          best = distance;
          bestSlip = slip;
          bestLength = other.length;
          found = other + rest;
        }
      }
    }
    return best <= most ? found : undefined;
  }
}
