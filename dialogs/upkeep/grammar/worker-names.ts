import type { Worker } from '../../../knowledge/directory/directory.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import { editDistance } from '../../../knowledge/language/edit-distance.ts';
import { inflect } from '../../../knowledge/language/inflect.ts';

/** A worker's full name in a text. */
export interface NameMention {
  /** More than one when several workers bear the name. */
  readonly workers: readonly Email[];
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface WorkerNames {
  /** Names in the order of the text. */
  find(text: string): readonly NameMention[];
  /** Those of whose names the word is a part, in any case form: `Elisan`. */
  called(word: string): readonly Email[];
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface NamedWorker {
  readonly email: Email;
  /** `anna virtanen` and `virtanen anna`, word by word; hyphens part words. */
  readonly orders: readonly (readonly string[])[];
}

/** How well a name fits: as it is, in a case form, with one letter wrong. */
const fits = { asWritten: 0, inflected: 1, misspelt: 2 } as const;
type Fit = (typeof fits)[keyof typeof fits];

/** Shorter names are one letter away from too many others. */
const shortestMisspelt = 5;

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

function named({ email, name }: Pick<Worker, 'email' | 'name'>): NamedWorker | undefined {
  const parts = name.normalize('NFC').split(/[\s,]+/);
  const words = parts.map((part) => wordsOf(part).map(({ word }) => word));
  const last = words[words.length - 1] ?? [];
  const given = words.slice(0, -1).flat();
  if (given.length === 0 || last.length === 0) return undefined;
  return {
    email,
    orders: [
      [...given, ...last],
      [...last, ...given],
    ],
  };
}

/** A name in all its singular cases, with the Swedish genitive; what follows an apostrophe or colon is no part of it. */
const formsOfName = (word: string): ReadonlySet<string> =>
  new Set([
    word,
    `${word}s`,
    ...inflect(word, { numbers: ['singular'], name: true }).map(({ form }) => form),
  ]);

const addTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Names may be parted by a space or hyphen, in the order of lists (`Virtanen, Anna`) also by a comma. */
const isTogether = (text: string, before: Word, after: Word): boolean =>
  /^(?:[ \n\u2010-\u2015-]|, ?)$/.test(text.slice(before.end, after.start));

/** Cases are made when a name with the same first letter is looked for: most texts name nobody. */
export function createWorkerNames(workers: readonly Pick<Worker, 'email' | 'name'>[]): WorkerNames {
  const byWord = new Map<string, NamedWorker[]>();
  const byLetter = new Map<string, string[]>();
  for (const worker of workers) {
    const entry = named(worker);
    for (const word of new Set(entry?.orders[0])) {
      if (!byWord.has(word)) addTo(byLetter, word.slice(0, 1), word);
      if (entry) addTo(byWord, word, entry);
    }
  }
  const forms = new Map<string, ReadonlySet<string>>();
  const formsOf = (word: string): ReadonlySet<string> => {
    const made = forms.get(word) ?? formsOfName(word);
    forms.set(word, made);
    return made;
  };
  const owners = new Map<string, ReadonlyMap<string, readonly string[]>>();
  /** The words of names that the word is a form of. */
  const namesFor = (word: string): readonly string[] => {
    const letter = word.slice(0, 1);
    let known = owners.get(letter);
    if (known === undefined) {
      const index = new Map<string, string[]>();
      for (const name of byLetter.get(letter) ?? [])
        for (const form of formsOf(name)) addTo(index, form, name);
      known = index;
      owners.set(letter, index);
    }
    return known.get(word) ?? [];
  };

  const isMisspelt = (said: string, name: string): boolean =>
    name.length >= shortestMisspelt &&
    said[0] === name[0] &&
    [...formsOf(name)].some((form) => editDistance(said, form, 1) === 1);

  const fitOf = (said: readonly Word[], order: readonly string[]): Fit | undefined => {
    let inflected = false;
    let misspelt = 0;
    for (const [at, name] of order.entries()) {
      const word = said[at]?.word ?? '';
      if (word === name) continue;
      if (formsOf(name).has(word)) inflected = true;
      else if (isMisspelt(word, name)) misspelt += 1;
      else return undefined;
    }
    if (misspelt > 0) return misspelt === 1 ? fits.misspelt : undefined;
    return inflected ? fits.inflected : fits.asWritten;
  };

  const mentionAt = (text: string, words: readonly Word[], at: number): NameMention | undefined => {
    const near = words.slice(at, at + 2).flatMap(({ word }) => namesFor(word));
    const candidates = new Set(near.flatMap((name) => byWord.get(name) ?? []));
    let best: { readonly fit: Fit; readonly length: number; readonly workers: Set<Email> } | undefined;
    for (const { email, orders } of candidates) {
      for (const order of orders) {
        const said = words.slice(at, at + order.length);
        const joined = said.slice(1).every((word, index) => {
          const before = said[index];
          return before !== undefined && isTogether(text, before, word);
        });
        const fit = said.length === order.length && joined ? fitOf(said, order) : undefined;
        if (fit === undefined) continue;
        const better =
          best === undefined ||
          order.length > best.length ||
          (order.length === best.length && fit < best.fit);
        if (better) best = { fit, length: order.length, workers: new Set([email]) };
        else if (best?.fit === fit && best.length === order.length) best.workers.add(email);
      }
    }
    const first = words[at];
    const last = best === undefined ? undefined : words[at + best.length - 1];
    if (best === undefined || first === undefined || last === undefined) return undefined;
    if (best.fit === fits.misspelt && best.workers.size > 1) return undefined;
    // `Virtanen's`, `Wallenius:lle`.
    const ending = /^['\u2019:]\p{L}{1,4}(?!\p{L})/u.exec(text.slice(last.end))?.[0] ?? '';
    return { workers: [...best.workers], start: first.start, end: last.end + ending.length };
  };

  return {
    called: (said) => {
      const word = said.toLowerCase();
      const found = namesFor(word).flatMap((name) => byWord.get(name) ?? []);
      return [...new Set(found.map(({ email }) => email))];
    },
    find(text) {
      const words = wordsOf(text);
      const mentions: NameMention[] = [];
      for (let at = 0; at < words.length; ) {
        const mention = mentionAt(text, words, at);
        if (mention) mentions.push(mention);
        const end = mention?.end ?? 0;
        at += 1;
        while (mention && at < words.length && (words[at]?.start ?? end) < end) at += 1;
      }
      return mentions;
    },
  };
}
