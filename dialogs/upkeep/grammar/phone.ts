/** A phone number as people write one: six digits at least, perhaps with spaces, hyphens and a country code. */
const number = /(?<![\p{L}\p{N}.@])(?:\+|\(?0)[\d()]*(?:[ \u2010-\u2015-][\d()]+)*(?![\p{L}\p{N}@]|\.\d)/u;

/** The first phone number of a text as it was written, and the text without it. */
export function readPhone(text: string): { readonly phone?: string; readonly rest: string } {
  const found = number.exec(text);
  const digits = found?.[0].replace(/\D/g, '').length ?? 0;
  if (found === null || digits < 6 || digits > 15) return { rest: text };
  return {
    phone: found[0].trim(),
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim(),
  };
}
