import { type NumberType, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Span } from './folded-text.ts';

/** A stretch that is a phone number; one that the caller knows may be said. */
export interface Phone extends Span {
  readonly known: boolean;
}

/** Dates, months, hours of the day and business ids: as digits they would make numbers. */
const notPhones = [
  /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:(?:19|20)?\d\d(?![\d.]\d|\d)|(?!\d))/g,
  /(?<!\d)\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d\d(?!\d)/g,
  /(?<!\d)\d{1,2}\/(?:19|20)\d\d(?!\d)/g,
  /(?<![\d.])(?:[01]\d|2[0-4])[.:][0-5]\d(?![\d.]\d|\d)/g,
  /(?<![\d(])(?:0\d)-(?:[01]\d|2[0-4])(?!\d)/g,
  /(?<!\d)\d{7}-\d(?!\d)/g,
];

/** Digits with at most a few signs between them, after a sign or a word that a number may follow. */
const digits =
  /(?<=(?<![\p{L}\d])(?:puh|p|tel|gsm|tlf|t|nro|nr|nummer|numero)|(?<![\p{L}\d+][-_]?|\d[./:])[(]?)(?:\+ ?|\((?=[0+])\+?)?\d(?:[ .\-()/]{0,3}\d){5,16}/giu;

/** Nobody is reached in private by these: freephone, charged services, numbers of whole organisations. */
const servedByAnybody: ReadonlySet<NumberType> = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN']);

const fewestDigits = 7;
const mostFinnishDigits = 13;
const mostDigits = 18;
/** A mobile number with a digit too few or too many is one as well. */
const finnishMobile = /^0(?:4\d|50)\d{4,10}$/;
/** Most mobile numbers: where one of these ends, the next digits belong to something else. */
const usualMobile = /^(?:0|(?:00|\+)?3580?)(?:4\d|50)\d{7}$/;

const signless = (number: string): string => number.replace(/[^\d+]/g, '');

const parse = (number: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(number.startsWith('358') ? `+${number}` : number, 'FI');

/** A phone number as E.164 (`+358401234567`), Finnish when it has no country; nothing when it is none. */
export function toE164(phone: string): string | undefined {
  const parsed = parse(phone);
  return parsed?.isPossible() === true ? parsed.number : undefined;
}

/** Every beginning of the digits that may end here, the longest first: two numbers may stand side by side. */
function beginnings(run: string, next: string): readonly string[] {
  const found: string[] = [];
  for (let end = run.length; end > fewestDigits - 1 && found.length < 6; end -= 1) {
    const after = end === run.length ? next : run.slice(end, end + 1);
    if (!/\d/.test(run.slice(end - 1, end)) || /\d/.test(after)) continue;
    const begun = run.slice(0, end);
    const bare = signless(begun);
    const most = /^0[1-9]/.test(bare) ? mostFinnishDigits : mostDigits;
    if (bare.length >= fewestDigits && bare.length <= most) found.push(begun);
  }
  return found;
}

const mayBegin = (run: string): boolean => /^(?:\(?\+|\(?0 ?[1-9]|00 ?[1-9]\d|358)/.test(run);

function isServed(number: PhoneNumber | undefined): boolean {
  const type = number?.getType();
  return type !== undefined && servedByAnybody.has(type);
}

interface FoundNumber {
  readonly length: number;
  readonly whose: 'known' | 'private' | 'anybody';
}

/** The number that a run of digits begins with: one that may be said, or a usual one, or the longest. */
function numberIn(run: string, next: string, known: ReadonlySet<string>): FoundNumber | undefined {
  if (!mayBegin(run)) return undefined;
  const candidates = beginnings(run, next).map((text) => {
    const bare = signless(text);
    return { length: text.length, bare, parsed: parse(bare) };
  });
  const said = candidates.find(({ parsed }) => parsed !== undefined && known.has(parsed.number));
  if (said !== undefined) return { length: said.length, whose: 'known' };
  const number =
    candidates.find(({ bare }) => usualMobile.test(bare)) ??
    candidates.find(({ bare, parsed }) => finnishMobile.test(bare) || parsed?.isValid() === true);
  return number && { length: number.length, whose: isServed(number.parsed) ? 'anybody' : 'private' };
}

/**
 * Phone numbers in a folded text, in order of position; numbers that anybody may say are left out.
 * @param known numbers as E.164
 */
export function findPhones(text: string, known: ReadonlySet<string>): readonly Phone[] {
  const masked = notPhones.reduce(
    (left, pattern) => left.replace(pattern, (seen) => ';'.repeat(seen.length)),
    text,
  );
  const found: Phone[] = [];
  digits.lastIndex = 0;
  for (let match = digits.exec(masked); match !== null; match = digits.exec(masked)) {
    const from = match.index;
    const number = numberIn(match[0], masked.slice(digits.lastIndex, digits.lastIndex + 1), known);
    if (number !== undefined && number.whose !== 'anybody') {
      found.push({ from, to: from + number.length, known: number.whose === 'known' });
    }
    digits.lastIndex = from + (number?.length ?? 1);
  }
  return found;
}
