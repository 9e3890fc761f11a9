/**
 * People's text as it may stand in markdown (Teams reads markdown in messages and in TextBlocks): what people typed
 * cannot make links, emphasis, mentions or headings, and stays on one line. Only the marks that can do so are
 * escaped, since a client without markdown shows the backslash.
 */
export const escapeText = (text: string): string => {
  const plain = plainText(text);
  // Nearly every text has no mark at all, and this runs for every line of every card.
  if (!/[\\`*_[\]<>:.#+-]/.test(plain)) return plain;
  return plain
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/^([#>+-]|\d+\.)(?=\s)/, '\\$1')
    .replace(/https?:(?=\/\/)|\bwww\.(?=\S)/gi, (start) => `${start}${wordJoiner}`);
};

/** People's text for a place that shows it as it is (a notification, a button, a log of what was said). */
export const plainText = (text: string): string => {
  if (/^[\p{L}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{N}\p{P}\p{S}]+)*$/u.test(text)) return text;
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** Invisible; keeps a client from turning an address into a link by itself. */
const wordJoiner = '\u2060';
