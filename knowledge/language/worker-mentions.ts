import type { Worker } from '../directory/directory.ts';
import type { Email } from '../kernel/ids.ts';
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

/** Where a text names workers, as positions of tokens, and who they are; several when they bear one name. */
export interface WorkersNamed {
  readonly at: ReadonlySet<number>;
  readonly workers: readonly Email[];
}

/**
 * Finds where texts name the workers of a directory, given name and surname together in any case form, or the surname
 * first (`Karhulan Sari`): a surname such as `Nurmela` is near to the name of many a place.
 */
export function createWorkerMentions(
  workers: readonly Pick<Worker, 'name' | 'email'>[],
): (tokens: readonly Token[]) => WorkersNamed {
  const surnames = new Map<string, Map<string, Email[]>>();
  for (const { name, email } of workers) {
    const words = tokenize(name).map(({ word }) => word);
    const last = words[words.length - 1];
    if (last === undefined) continue;
    for (const given of words.slice(0, -1)) {
      const bySurname = surnames.get(given) ?? new Map<string, Email[]>();
      surnames.set(given, bySurname);
      bySurname.set(last, [...(bySurname.get(last) ?? []), email]);
    }
  }
  const made = new Map<string, ReadonlySet<string>>();
  const isForm = (word: string, surname: string): boolean => {
    const known = made.get(surname) ?? formsOf(surname);
    made.set(surname, known);
    return known.has(word);
  };
  const called = (given: string, surname: string): readonly Email[] =>
    [...(surnames.get(given) ?? [])].flatMap(([each, emails]) => (isForm(surname, each) ? emails : []));
  return (tokens) => {
    const found = new Set<number>();
    const named = new Set<Email>();
    for (const [at, { word }] of tokens.entries()) {
      const next = tokens[at + 1];
      if (next === undefined) continue;
      const isCapital = isCapitalised(tokens, at);
      if (isCapital !== isCapitalised(tokens, at + 1)) continue;
      const mayBegin = !isWord(word) || (isCapital && word !== 'anna');
      const inOrder = mayBegin ? called(word, next.word) : [];
      // The surname stands first only with capitals, as a genitive.
      const isTurned = inOrder.length === 0 && isCapital && /n$/.test(word) && !isWord(next.word);
      const who = isTurned ? called(next.word, word) : inOrder;
      if (who.length > 0) found.add(at).add(at + 1);
      for (const each of who) named.add(each);
    }
    return { at: found, workers: [...named] };
  };
}
