/** One word of a text, with its place in it. */
export interface Token {
  /** As written, in NFC. */
  readonly text: string;
  /** Lower case, typographic hyphens and apostrophes made plain: what is compared. */
  readonly word: string;
  /** Offsets into the normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The longest text that is read; the rest of a paste is ignored. */
const readLimit = 4000;

/** Composes letters (NFC), drops zero-width and direction marks, makes every hyphen and apostrophe plain. */
export const normalise = (text: string): string =>
  text
    .slice(0, readLimit)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'");

/** Words of letters and digits; a hyphen, apostrophe or colon inside a word keeps it whole (`SOS-lapsikylä`, `MLL:n`). */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of normalise(text).matchAll(/[\p{L}\p{N}]+(?:[-':][\p{L}\p{N}]+)*/gu)) {
    const found = match[0];
    tokens.push({
      text: found,
      word: found.toLowerCase(),
      start: match.index,
      end: match.index + found.length,
    });
  }
  return tokens;
}
