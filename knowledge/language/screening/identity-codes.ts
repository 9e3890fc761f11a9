import { FinnishSSN } from 'finnish-ssn';
import type { Span } from './folded-text.ts';

/** A stretch that is a personal identity code, or was surely meant as one (`certain` is false: mistyped). */
export interface IdentityCode extends Span {
  readonly certain: boolean;
}

/**
 * Day, month, year (two digits or four), a separator, three digits and the check character, with gaps in between.
 * All counts are bounded, so that the work grows with the length of the text alone.
 */
const shape =
  /(?<!\d)(\d ?\d[ ./-]{0,2}\d ?\d[ ./-]{0,2}(?:(?:1 ?[89]|2 ?0) ?)?\d ?\d)( {0,2}(?:[-+a-fu-y_/.,:~=*] {0,2})?)(\d ?\d ?\d)( {0,2})([\da-z])/gi;

/** The signs of the centuries: `+`, `-` and `A`, and those added to them in 2023. */
const century = /^[-+a-fu-y]$/i;

/** Two digits do not tell the century, so 29 February is good in every fourth year. */
function dateExists(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(2000 + year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The check character does not depend on the separator, so a wrong one does not save the code. */
const isRight = (date: string, rest: string): boolean =>
  FinnishSSN.validate(`${date}-${rest}`) || FinnishSSN.validate(`${date}A${rest}`);

function read(match: RegExpExecArray, text: string): IdentityCode | undefined {
  const [whole, written = '', gap = '', individual = '', lastGap = '', check = ''] = match;
  const digits = written.replace(/\D/g, '');
  const date = digits.slice(0, 4) + digits.slice(-2);
  const [day, month, year] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)].map(Number);
  if (!dateExists(day ?? 0, month ?? 0, year ?? 0)) return undefined;

  const to = match.index + whole.length;
  const separator = gap.trim();
  const official = century.test(separator);
  const before = text.slice(Math.max(0, match.index - 1), match.index);
  const after = text.slice(to, to + 1);
  const right = isRight(date, individual.replace(/ /g, '') + check.toUpperCase());
  if (/\d/.test(after) || (/\p{L}/u.test(after) && !(right && official))) return undefined;
  if (/\p{L}/u.test(before) && !/^[-+]$/.test(separator)) return undefined;

  const dateInOne = digits === written;
  const endsInLetter = /[a-z]/i.test(check);
  // Dates before a count (`12.10.2026 1500`) have the right check character now and then.
  const code = { from: match.index, to, certain: right };
  if (right) return official || endsInLetter || dateInOne ? code : undefined;

  const tailInOne = gap === separator && /^\d{3}$/.test(individual) && lastGap === '';
  const inOne = dateInOne && tailInOne;
  const meant = official && (inOne || (endsInLetter && (tailInOne || (/[-+]/.test(separator) && dateInOne))));
  return meant ? code : undefined;
}

/** Personal identity codes in a folded text, in order of position. */
export function findIdentityCodes(text: string): readonly IdentityCode[] {
  const found: IdentityCode[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const code = read(match, text);
    if (code !== undefined) found.push(code);
    // What looks like one may hide the beginning of a true one.
    else shape.lastIndex = match.index + 1;
  }
  return found;
}
