/** A word of a sentence, with its place in the sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const word = /[\p{L}\p{N}]+(?:[-'’:][\p{L}\p{N}]+)*/gu;

export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => {
    const lower = found.toLowerCase().replaceAll('’', "'");
    return { text: found, lower, start: index, end: index + found.length, capital: /^\p{Lu}/u.test(found) };
  });

/** A pattern for whole words or phrases; parts of a word may be given as patterns, such as `\\p{L}*`. */
export const anyOf = (phrases: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.split(';').join('|')})(?![\\p{L}\\p{N}])`, 'iu');
