/**
 * Text on its way through spreadsheets. Two dangers: a cell that begins like a formula is executed when the
 * file is opened, and a list in one cell is cut at each `|`. Both ways here are exact opposites, so that what
 * was exported comes back unchanged.
 */

/** Just a phone number. A spreadsheet makes no harm of it, and people want to read it as it is. */
const PHONE = /^\+\d[\d ]*$/u;
const LOOKS_LIKE_FORMULA = /^'*[=+\-@]/u;
const GUARDED = /^'+[=+\-@]/u;

/** Whether a spreadsheet would execute the text. */
export const isLikeFormula = (text: string): boolean => /^[=+\-@]/u.test(text);

/** Puts an apostrophe before a text that a spreadsheet would execute. */
export const guardCell = (text: string): string =>
  LOOKS_LIKE_FORMULA.test(text) && !PHONE.test(text) ? `'${text}` : text;

/** Takes that apostrophe off again, and only that one. */
export const unguardCell = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** Several values in one cell. A `|` or `\` that belongs to a value is written `\|` or `\\`. */
export const joinList = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\|]/gu, '\\$&')).join('|');

export const splitList = (cell: string): string[] => {
  const parts = cell.includes('\\') ? splitEscaped(cell) : cell.split('|');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

const splitEscaped = (cell: string): string[] => {
  const parts: string[] = [];
  let part = '';
  for (const [token] of cell.matchAll(/\\[\\|]|[^\\|]+|\\|\|/gu)) {
    if (token === '|') {
      parts.push(part);
      part = '';
    } else {
      part += token.length === 2 && token.startsWith('\\') ? token.slice(1) : token;
    }
  }
  return [...parts, part];
};
