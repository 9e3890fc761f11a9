import type { Language } from '../../../../knowledge/kernel/languages.ts';
import type { Knowledge } from '../../../knowledge.ts';

/** Names that a sentence has and the directory has not. */
export interface Strangers {
  readonly people: readonly string[];
  readonly places: readonly string[];
}

/** What parts one name from the next. */
const between = /[,;:()]|(?<!\p{L})(?:ja|sekä|och|samt|and)(?!\p{L})/u;
const capital = /^\p{Lu}[\p{L}'’-]+$/u;

/**
 * The words among `unread` that are written like names, put together as they stand in the text: a municipality outside
 * this directory is a place, everything else a person.
 */
export function strangersIn(
  text: string,
  unread: string,
  said: Language,
  read: Knowledge['read'],
): Strangers {
  const left = new Set(unread.split(/\s+/).filter((word) => capital.test(word)));
  const people: string[] = [];
  const places: string[] = [];
  for (const [at, part] of text.trim().split(between).entries()) {
    const words = part.split(/\s+/).map((word) => word.replace(/[.!?]+$/u, ''));
    const names: string[] = [];
    for (const word of words.filter((each) => left.has(each)))
      if (read(word, said).outside === undefined) names.push(word);
      else places.push(word);
    // A sentence begins with a capital.
    const opens = at === 0 && names.length === 1 && names[0] === words[0];
    if (names.length > 0 && !opens) people.push(names.join(' '));
  }
  return { people, places };
}
