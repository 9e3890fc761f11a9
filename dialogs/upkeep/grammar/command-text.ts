/** The longest text that is read; the rest of a paste is ignored. */
const readLimit = 4000;

const courtesy =
  /^(?:(?:please|snälla|var snäll och|ole hyvä ja|ole kiltti ja|hei|hej|hi|koppi)[,!:]?\s+)+/iu;

/** What was said, composed (NFC), without invisible marks and doubled spaces; lines stay lines. */
export const commandText = (text: string): string =>
  text
    .slice(0, readLimit)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
    .replace(courtesy, '');

/** The two sides of the first colon that ends a word (not the one in `MLL:n` or `9:30`). */
export function splitAtColon(text: string): readonly [before: string, after: string | undefined] {
  const at = text.search(/:(?=\s|$)/);
  return at < 0 ? [text, undefined] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** Without the punctuation and quotation marks around a name. */
export const bareName = (text: string): string =>
  text.replace(/^[\s.,;:!"'\u201c\u201d\u2019«»-]+/u, '').replace(/[\s.,;:!"\u201c\u201d\u2019«»-]+$/u, '');
