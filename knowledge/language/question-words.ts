import { isFrame } from './frame.ts';
import { isAge } from './life-stages.ts';
import type { Token } from './tokens.ts';

/** What the words of a question mean to the vocabulary of one directory. */
export interface WordSense {
  isKnown(word: string): boolean;
  /** What an unknown word was meant to be. */
  correct(word: string): string | undefined;
  /** The word of the vocabulary that this one is without its dots: `paivakoti`. */
  dotted(word: string): string | undefined;
  /** Whether two neighbours are one word written apart: `perhe neuvola`. */
  joins(first: string, second: string): boolean;
  partsOf(word: string): readonly string[];
}

/** Nobody means a longer word. */
const longestWord = 60;
/** Shorter words without dots are mostly words of their own. */
const shortestDotless = 6;

export interface QuestionWordsRead {
  /** All words in order; a place leaves an empty one, so that its neighbours stay as far apart as they were. */
  readonly words: readonly string[];
  /** The words that carry the topic. */
  readonly content: readonly string[];
  /** Words that were read as other ones: slips, missing dots, hyphens. */
  readonly mended: readonly Mended[];
}

/** A word as it was written, and as it was read. */
export interface Mended {
  readonly from: string;
  readonly to: string;
}

/** Mends words one by one: hyphens, split compounds, `äitiys- ja lastenneuvola`, typing errors. */
export class QuestionWords {
  private readonly sense: WordSense;

  constructor(sense: WordSense) {
    this.sense = sense;
  }

  read(text: string, tokens: readonly (Token | undefined)[]): QuestionWordsRead {
    const words: string[] = [];
    const content: string[] = [];
    const changed: Mended[] = [];
    const add = (word: string): void => {
      words.push(word);
      if (!isFrame(word) && /\p{L}/u.test(word) && word.length > 1 && word.length <= longestWord)
        content.push(word);
    };
    for (const [at, token] of tokens.entries()) {
      if (token === undefined) {
        words.push('');
        continue;
      }
      const mended = this.mend(token.word);
      const next = tokens[at + 1];
      const [only] = mended;
      if (only !== token.word) changed.push({ from: token.word, to: mended.join(' ') });
      if (
        mended.length === 1 &&
        only !== undefined &&
        next !== undefined &&
        this.sense.joins(only, next.word)
      )
        words.push(only + next.word);
      for (const word of mended) add(word);
      const ended =
        text[token.end] === '-' ? this.completed(token.word, tokens.slice(at + 1, at + 3)) : undefined;
      if (ended !== undefined) add(ended);
    }
    return { words, content, mended: changed };
  }

  private mend(word: string): readonly string[] {
    const { sense } = this;
    // `14-vuotias` stays whole.
    if (isAge(word)) return [word];
    // `doesn't` is said as `does not` in the lexicon.
    if (word.endsWith("n't")) return word === "can't" ? ['cannot'] : [word.slice(0, -3), 'not'];
    const dotted = /[äöå]/.test(word) || word.length < shortestDotless ? undefined : sense.dotted(word);
    if (dotted !== undefined) return [dotted];
    if (sense.isKnown(word)) return [word];
    if (word.includes('-')) {
      const joined = word.replaceAll('-', '');
      if (sense.isKnown(joined)) return [joined];
      return word.split('-').flatMap((part) => this.mend(part));
    }
    const corrected = sense.correct(word);
    return [corrected ?? word];
  }

  /** `äitiys-` before `ja lastenneuvola` is `äitiysneuvola`. */
  private completed(start: string, following: readonly (Token | undefined)[]): string | undefined {
    for (const token of following) {
      const parts = token === undefined ? [] : this.sense.partsOf(token.word);
      const last = parts[parts.length - 1];
      if (parts.length > 1 && last !== undefined) return start + last;
    }
    return undefined;
  }
}
