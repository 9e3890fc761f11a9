import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { inflect } from '../../../knowledge/language/inflect.ts';
import type { Slots, Verb } from '../command.ts';
import type { PlaceKnowledge } from './places.ts';

/** Verbs that name a worker. */
const naming: readonly Verb[] = [
  'assign',
  'unassign',
  'edit_worker',
  'remove_worker',
  'name_coordinator',
  'dismiss_coordinator',
  'replace',
];
export const namesWorker = (verb: Verb): boolean => naming.includes(verb);

type Unknown = Pick<Slots, 'unknownName' | 'unknownArea' | 'unknownService'>;

/**
 * What the words that are nothing of the directory were meant to be: places of elsewhere are areas, names with a
 * capital are people as long as a person or nothing else is wanted, and the rest tells a service.
 */
export function unknownIn(
  rest: string,
  verb: Verb,
  known: Pick<Slots, 'workers' | 'sameName' | 'newEmail' | 'bearers' | 'service' | 'services' | 'areas'>,
  said: Language,
  { read }: PlaceKnowledge,
): Unknown {
  const words = rest.split(' ').filter((word) => word !== '');
  const isOutside = (word: string): boolean => read(word, said).outside !== undefined;
  const outside = words.flatMap((word) => read(word, said).outside ?? []);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word) && !isOutside(word));
  const small = words.filter((word) => !/^\p{Lu}/u.test(word) && !isOutside(word));
  const hasPerson =
    known.workers.length + known.sameName.length + (known.bearers ?? []).length > 0 ||
    known.newEmail !== undefined;
  // A lone name beside a worker is a place when no area is known, as `Turku` is.
  const isPlace = hasPerson && capital.length === 1 && known.areas.length === 0;
  const areas = [...outside, ...(isPlace ? capital : [])];
  const hasService = known.service !== undefined || known.services.length > 0;
  return {
    ...(namesWorker(verb) && capital.length > 0 && !isPlace ? { unknownName: capital.join(' ') } : {}),
    ...(areas.length > 0 ? { unknownArea: areas.join(' ') } : {}),
    ...(!hasService && small.length > 0 ? { unknownService: small.join(' ') } : {}),
  };
}

/** The workers who bear a name that stands alone in a text, and the text without it. */
export function readBearers(
  text: string,
  said: Language,
  { directory, read }: PlaceKnowledge,
): { readonly bearers: readonly Email[]; readonly rest: string } {
  for (const match of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const word = match[0].toLowerCase();
    if (word.length < shortestName) continue;
    const bearers = directory.data.workers.filter(({ name }) => {
      const [first = ''] = name.toLowerCase().split(/\s+/);
      if (first[0] !== word[0]) return false;
      return (
        first === word ||
        inflect(first, { numbers: ['singular'], name: true }).some(({ form }) => form === word)
      );
    });
    // `Maija Malli` is somebody else than the Maija of the directory.
    const next = /^\s+(\p{Lu}\p{Ll}+)/u.exec(text.slice(match.index + match[0].length))?.[1] ?? '';
    const meant = read(next, said);
    const isWholeName = next !== '' && meant.areas.length === 0 && meant.topic.kind === 'none';
    if (bearers.length === 0 || isWholeName) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
    return { bearers: bearers.map(({ email }) => email), rest };
  }
  return { bearers: [], rest: text };
}

const shortestName = 3;
