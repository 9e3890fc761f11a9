/** A number, a word or another sign of a text, with its place in it. */
export interface Lexeme {
  readonly kind: 'number' | 'word' | 'sign';
  /** Lower case, every dash as `-`; empty when it is nothing that dates are made of. */
  readonly text: string;
  readonly capital: boolean;
  /** Nothing parts it from what is before it. */
  readonly glued: boolean;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}
export type Lexemes = readonly Lexeme[];

/** A part of the text: its first lexeme, and the one after its last. */
export interface Stretch {
  readonly from: number;
  readonly next: number;
}

/** Something read: what it is, and the place of the first lexeme after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

export type Found<T> = Read<T> & Stretch;

/** The first place of a text where something can be read. */
export function firstFound<T>(
  lexemes: Lexemes,
  read: (lexemes: Lexemes, at: number) => Read<T> | undefined,
): Found<T> | undefined {
  for (const at of lexemes.keys()) {
    const found = read(lexemes, at);
    if (found) return { ...found, from: at };
  }
  return undefined;
}

const address = /@|^https?:|^www\./i;
const piece = /\d+|\p{L}+(?:['’]\p{L}+)*|[^\s]/gu;

/** Parts a text in NFC. An e-mail or web address is one sign, whatever is written in it. */
export function lex(text: string): Lexemes {
  const lexemes: Lexeme[] = [];
  for (const chunk of text.matchAll(/\S+/g)) {
    const at = chunk.index;
    if (address.test(chunk[0])) {
      lexemes.push(sign('', at, at + chunk[0].length, false));
      continue;
    }
    for (const match of chunk[0].matchAll(piece)) {
      const found = match[0];
      const start = at + match.index;
      const kind = /^\d/.test(found) ? 'number' : /^\p{L}/u.test(found) ? 'word' : 'sign';
      const glued = match.index > 0;
      const lower = found.toLowerCase();
      if (kind === 'sign') lexemes.push(sign(lower, start, start + found.length, glued));
      else
        lexemes.push({
          kind,
          text: lower,
          capital: found[0] !== lower[0],
          glued,
          start,
          end: start + found.length,
        });
    }
  }
  return lexemes;
}

const sign = (text: string, start: number, end: number, glued: boolean): Lexeme => ({
  kind: 'sign',
  text: /^[\u2010-\u2015\u2212]$/.test(text) ? '-' : text,
  capital: false,
  glued,
  start,
  end,
});

/** The lexemes with some of them made into nothing, so that what is around them does not grow together. */
export function blanked(lexemes: Lexemes, stretches: readonly Stretch[]): Lexemes {
  const left = [...lexemes];
  for (const { from, next } of stretches)
    for (const [offset, lexeme] of lexemes.slice(from, next).entries())
      left[from + offset] = sign('', lexeme.start, lexeme.end, false);
  return left;
}

/** The text without some stretches of its lexemes, and without the commas that stood around them. */
export function withoutStretches(text: string, lexemes: Lexemes, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
  let rest = '';
  let kept = 0;
  for (const { from, next } of [...stretches].sort((a, b) => a.from - b.from)) {
    rest += `${text.slice(kept, lexemes[from]?.start)} `;
    kept = lexemes[next - 1]?.end ?? kept;
  }
  return trimmed(
    (rest + text.slice(kept))
      .replace(/\([ \t]*\)/g, '')
      .replace(/[ \t]+/g, ' ')
      .replace(/ (?=[,;.!?])/g, '')
      .replace(/,{2,}/g, ','),
  );
}

/** In one pass from either end, however many commas a paste has. */
function trimmed(text: string): string {
  const outer = /[\s,;]/;
  let start = 0;
  let end = text.length;
  while (start < end && outer.test(text.charAt(start))) start += 1;
  while (end > start && outer.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether there is a lexeme with this text at the place. */
export const isAt = (lexemes: Lexemes, at: number, text: string): boolean => lexemes[at]?.text === text;

/** The number at the place when it has at most two digits; `undefined` otherwise. */
export function shortNumber(lexemes: Lexemes, at: number): number | undefined {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'number' && lexeme.text.length <= 2 ? Number(lexeme.text) : undefined;
}

/** In the middle of a word, a number or an address no date or time begins. */
export function mayBeginAt(lexemes: Lexemes, at: number): boolean {
  const here = lexemes[at];
  const last = lexemes[at - 1];
  if (!here?.glued || !last) return here !== undefined;
  if (last.kind === 'word' || last.kind === 'number' || /[/+_=#\\&]/.test(last.text)) return false;
  const beforeLast = lexemes[at - 2];
  if (!last.glued || !beforeLast || !'-.:,'.includes(last.text)) return true;
  return here.kind === 'number' ? beforeLast.kind !== 'number' && last.text !== '-' : last.text !== '-';
}
