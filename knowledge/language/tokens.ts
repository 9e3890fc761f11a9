/** One word of a text, with its place in it. */
export interface Token {
  /** As written, in NFC. */
  readonly text: string;
  /** Lower case, typographic hyphens and apostrophes made plain: what is compared. */
  readonly word: string;
  /** Offsets into the normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** A sentence may begin here, where every word has a capital: at the start, and after a stop or a new line. */
  readonly begins: boolean;
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
  const plain = normalise(text);
  let end = 0;
  for (const match of plain.matchAll(/[\p{L}\p{N}]+(?:[-':][\p{L}\p{N}]+)*/gu)) {
    const found = match[0];
    const begins = tokens.length === 0 || /[.!?:;\n]/.test(plain.slice(end, match.index));
    end = match.index + found.length;
    tokens.push({ text: found, word: found.toLowerCase(), start: match.index, end, begins });
  }
  return tokens;
}
