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

/** The longest text that is read; the rest of a paste is ignored. Some of what is pasted does not show. */
const readLimit = 4000;
const writtenLimit = 4 * readLimit;

/** Soft hyphens, zero-width and direction marks, variation selectors. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Letters of another make: ligatures, full-width and mathematical ones. */
const restyled = /[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;
/** What is heaped upon a letter and makes no other letter of it. */
const heaped = /([\p{Script=Latin}\p{N}])\p{M}+/gu;

/** The letter under a heap of marks: of its own only the dots and the ring of `ä`, `ö` and `å` are meant. */
const unheaped = (letter: string): string =>
  /^.[\u0308\u030a]?/u.exec(letter.normalize('NFD'))?.[0].normalize('NFC') ?? letter;

/** Composes letters (NFC), drops what does not show, makes every hyphen, apostrophe and restyled letter plain. */
export const normalise = (text: string): string =>
  text
    .slice(0, writtenLimit)
    .replace(unseen, '')
    .replace(restyled, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
    .replace(heaped, (_, letter: string) => unheaped(letter))
    .slice(0, readLimit)
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
