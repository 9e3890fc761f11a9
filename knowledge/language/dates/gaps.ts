import type { Lexemes } from './lexemes.ts';

/**
 * What stands between two days or times: nothing to speak of, a comma, a word that lists, a few other words of the
 * same sentence, or more than that.
 */
export type Gap = 'tight' | 'comma' | 'list' | 'loose' | 'apart';

const fillers = new Set(
  (
    '( ) : - * • on på vid at den the joko either antingen myös också även also vaikka vaikkapa esimerkiksi say heti ' +
    'noin cirka ca about around'
  ).split(' '),
);
const connectors = new Set(
  (
    'tai taikka vai ja sekä eller och samt or and / ; & vaihtoehtoisesti alternativt alternatively sitten sedan then ' +
    'else'
  ).split(' '),
);
const sentenceEnds = new Set(['.', '!', '?']);
/** Further apart, what belongs together is anybody's guess. */
const mostBetween = 8;

export const listsAt = (lexemes: Lexemes, at: number): boolean => connectors.has(lexemes[at]?.text ?? '');

export const endsSentenceAt = (lexemes: Lexemes, at: number): boolean =>
  sentenceEnds.has(lexemes[at]?.text ?? '');

export function gapBetween(lexemes: Lexemes, from: number, next: number): Gap {
  if (next - from > mostBetween) return 'apart';
  const between = lexemes.slice(from, next);
  // A number may be a day or a time that was not understood.
  if (between.some(({ kind }) => kind === 'number')) return 'apart';
  const texts = between.map(({ text }) => text);
  if (texts.some((text) => sentenceEnds.has(text))) return 'apart';
  const left = texts.filter((text) => !fillers.has(text));
  if (left.length === 0) return 'tight';
  if (left.every((text) => text === ',')) return 'comma';
  return left.every((text) => text === ',' || connectors.has(text)) ? 'list' : 'loose';
}
