import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { partsByFound } from '../../../knowledge/language/found-words.ts';

/** So much stands before the first found word when a text is cut. UTF-16 units. */
const lead = 60;

/** Markdown: a text on one line with the found words in bold; of a long one what is around the first of them. */
export function marked(text: string, words: readonly string[], most: number): string {
  const plain = plainText(text);
  if (plain.length <= most) return inBold(plain, words);
  const parts = partsByFound(plain, words);
  const before = parts.findIndex(({ found }) => found);
  const first = parts.slice(0, Math.max(0, before)).reduce((sum, part) => sum + part.text.length, 0);
  const wanted = first + lead < most ? 0 : first - lead;
  const from = wanted === 0 ? 0 : plain.indexOf(' ', wanted) + 1;
  const end = from + most >= plain.length ? plain.length : plain.lastIndexOf(' ', from + most);
  const cut = plain.slice(from, end > from ? end : from + most);
  return `${from > 0 ? '… ' : ''}${inBold(cut, words)}${from + cut.length < plain.length ? ' …' : ''}`;
}

/** Spaces stay outside the marks, since markdown takes none within. */
const inBold = (text: string, words: readonly string[]): string =>
  partsByFound(text, words)
    .map((part) => (part.found ? `**${escapeText(part.text)}**` : escapedPart(part.text)))
    .join('');

function escapedPart(text: string): string {
  const start = /^\s/.test(text) ? ' ' : '';
  const end = text.trim() !== '' && /\s$/.test(text) ? ' ' : '';
  return `${start}${escapeText(text)}${end}`;
}
