import type { Worker } from '../directory/directory.ts';
import { wordlikeNames } from './given-names.ts';
import { inflect } from './inflect.ts';
import { isCapitalised } from './person-guard.ts';
import { type Token, tokenize } from './tokens.ts';

/** A surname in all its singular cases, with the Swedish genitive. One is in a place, hardly in a person. */
const formsOf = (surname: string): ReadonlySet<string> =>
  new Set(
    [
      surname,
      `${surname}s`,
      ...inflect(surname, { numbers: ['singular'], name: true }).map(({ form }) => form),
    ].filter((form) => !/ss[aä]$/.test(form)),
  );

/** `Anna Lahden` is "give Lahti's" as often as the name: what stands around it tells. */
const isWord = (given: string): boolean => given === 'anna' || wordlikeNames.has(given);

/**
 * Finds where texts name the workers of a directory, given name and surname together in any case form: a surname such as
 * `Nurmela` is near to the name of many a place.
 */
export function createWorkerMentions(
  workers: readonly Pick<Worker, 'name'>[],
): (tokens: readonly Token[]) => ReadonlySet<number> {
  const surnames = new Map<string, Set<string>>();
  for (const { name } of workers) {
    const words = tokenize(name).map(({ word }) => word);
    const last = words[words.length - 1];
    for (const given of words.slice(0, -1))
      if (last !== undefined) surnames.set(given, (surnames.get(given) ?? new Set()).add(last));
  }
  const made = new Map<string, ReadonlySet<string>>();
  const isForm = (word: string, surname: string): boolean => {
    const known = made.get(surname) ?? formsOf(surname);
    made.set(surname, known);
    return known.has(word);
  };
  return (tokens) => {
    const found = new Set<number>();
    for (const [at, { word }] of tokens.entries()) {
      const next = tokens[at + 1];
      if (next === undefined) continue;
      const isCapital = isCapitalised(tokens, at);
      if (isCapital !== isCapitalised(tokens, at + 1) || (isWord(word) && (!isCapital || word === 'anna')))
        continue;
      if ([...(surnames.get(word) ?? [])].some((surname) => isForm(next.word, surname)))
        found.add(at).add(at + 1);
    }
    return found;
  };
}
