import { basesOf } from '../language/base-forms.ts';
import { namesFromElsewhere } from '../language/common-names.ts';
import { givenNames, wordlikeNames } from '../language/given-names.ts';
import type { Crew, NameCase, NameForm } from './crew.ts';
import type { Word } from './words.ts';

/** Somebody whom a sentence names. Places count words. */
export interface Mention {
  readonly from: number;
  readonly next: number;
  readonly case: NameCase;
  /** Whom it may be; two or more when the words fit several. */
  readonly names: readonly string[];
  readonly isMember: boolean;
}

/** Full names of the directory, by their words in lower case. */
export type Directory = ReadonlyMap<string, string>;

/** `lowercase`: names stand without capitals, as in dictated text. */
export function mentionsOf(
  words: readonly Word[],
  crew: Crew,
  directory: Directory,
  lowercase: boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const mention = memberAt(words, at, crew, lowercase) ?? outsiderAt(words, at, directory, lowercase);
    if (mention) found.push(mention);
    at = mention?.next ?? at + 1;
  }
  return found;
}

function memberAt(words: readonly Word[], at: number, crew: Crew, lowercase: boolean): Mention | undefined {
  const here = words[at];
  if (!here) return undefined;
  const forms = readable(crew.forms.get(here.lower) ?? [], here, lowercase);
  const [first] = forms;
  if (!first) return undefined;
  // `Saila Tuominiemi`, `Sanna Mari Oksala`: as many words as belong to one of them.
  for (let next = at + 2; next >= at + 1; next -= 1) {
    const surname = words[next];
    const between = next === at + 1 ? [] : (crew.forms.get(words[at + 1]?.lower ?? '') ?? []);
    if (!surname || (next === at + 2 && between.length === 0)) continue;
    const both = (crew.forms.get(surname.lower) ?? []).filter(
      ({ part, member }) =>
        part === 'surname' && forms.some((form) => form.member === member && form.part !== 'surname'),
    );
    const [one] = both;
    if (one) return mention(at, next + 1, one.case, both, crew);
  }
  // `Liisa K.`: the initial of the surname tells which of two.
  const initial = words[at + 1];
  if (initial && isInitial(initial, lowercase) && initial.start === here.end + 1) {
    const those = forms.filter(({ member }) =>
      surnameOf(crew, member).toLowerCase().startsWith(initialOf(initial)),
    );
    // Another one of that given name is meant.
    if (those.length === 0) return undefined;
    const nameCase = initial.text.includes(':') ? caseAfter(initial) : bestCase(those);
    return mention(at, at + 2, nameCase, those, crew);
  }
  return mention(at, at + 1, bestCase(forms), forms, crew);
}

/** `K`, `K:lle`. */
const isInitial = ({ text }: Word, lowercase: boolean): boolean =>
  lowercase ? /^\p{L}(?::\p{Ll}+)?$/u.test(text) : /^\p{Lu}(?::\p{Ll}+)?$/u.test(text);
const initialOf = ({ lower }: Word): string => lower.charAt(0);

const surnameOf = (crew: Crew, member: number): string =>
  crew.members[member]?.name.split(/\s+/).at(-1) ?? '';

const bestCase = (forms: readonly NameForm[]): NameCase =>
  forms.some((form) => form.case === 'nominative') ? 'nominative' : (forms[0]?.case ?? 'other');

/** Initials need capitals, and names that are words as well a capital. */
function readable(
  forms: readonly NameForm[],
  { text, lower, capital }: Word,
  lowercase: boolean,
): readonly NameForm[] {
  return forms.filter(({ part }) => {
    if (part === 'initials') return /^\p{Lu}(?:-?\p{Lu}){1,3}(?!\p{L})/u.test(text);
    if (part === 'role' || capital) return true;
    return !wordlikeNames.has(lower) || lowercase;
  });
}

function mention(
  from: number,
  next: number,
  nameCase: NameCase,
  forms: readonly NameForm[],
  crew: Crew,
): Mention {
  const names = [...new Set(forms.map(({ member }) => crew.members[member]?.name ?? ''))];
  return { from, next, case: nameCase, names, isMember: true };
}

const isGiven = (word: string): boolean => givenNames.has(word) || namesFromElsewhere.has(word);

/** A full name of somebody else: from the directory, or a given name and a word after it. */
function outsiderAt(
  words: readonly Word[],
  at: number,
  directory: Directory,
  lowercase: boolean,
): Mention | undefined {
  const given = words[at];
  const surname = words[at + 1];
  if (!given || !surname || surname.start - given.end !== 1) return undefined;
  if (!given.capital && !lowercase) return undefined;
  if (isInitial(surname, lowercase)) {
    const start = `${given.lower} ${initialOf(surname)}`;
    const names = [...directory].flatMap(([full, name]) => (full.startsWith(start) ? [name] : []));
    if (names.length > 0) return { from: at, next: at + 2, case: caseAfter(surname), names, isMember: false };
  }
  const known = directory.get(`${given.lower} ${surname.lower}`);
  if (known !== undefined)
    return { from: at, next: at + 2, case: 'nominative', names: [known], isMember: false };
  for (const base of directory.size > 0 ? basesOf(surname.lower) : []) {
    const name = directory.get(`${given.lower} ${base}`);
    if (name !== undefined)
      return { from: at, next: at + 2, case: caseOf(surname.lower), names: [name], isMember: false };
  }
  if (!isGiven(given.lower) && !isGiven(given.lower.split('-')[0] ?? '') && !looksLikeName(given, surname))
    return undefined;
  if (
    !surname.capital &&
    !(lowercase && !wordlikeNames.has(given.lower) && /^\p{L}{4,}$/u.test(surname.lower))
  )
    return undefined;
  const name = `${capitalised(given.text)} ${capitalised(surname.text)}`;
  return { from: at, next: at + 2, case: caseOf(surname.lower), names: [name], isMember: false };
}

/** Two words with capitals, of which neither is in capitals altogether. */
const looksLikeName = (given: Word, surname: Word): boolean =>
  !isGiven(surname.lower) &&
  [given, surname].every(({ text }) => /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(text));

/** Of `Saila H:lle`. */
const caseAfter = ({ lower }: Word): NameCase => {
  const end = lower.split(':')[1];
  return end === undefined ? 'nominative' : end === 'n' || end === 's' ? 'genitive' : caseOf(end);
};

function caseOf(surname: string): NameCase {
  if (/lle$/.test(surname)) return 'allative';
  if (/(?:lta|ltä|lla|llä|sta|stä|ssa|ssä)$/.test(surname)) return 'other';
  return /n$/.test(surname) && !/(?:nen|en|in|an|on|man|son)$/.test(surname) ? 'genitive' : 'nominative';
}
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
