import type { Language } from '../../../knowledge/kernel/languages.ts';
import { bareName } from './command-text.ts';
import { tellingWords } from './filler.ts';
import { readPeople } from './people.ts';
import { readDays, readTarget } from './read-target.ts';
import { allSaid, type Read, type Said } from './said.ts';

/** What stands between who leaves and who comes. */
const between: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:(?:hänen )?tilalle(?:en|nsa)?|seuraaja(?:na|ksi)?|korvaajana?)(?!\p{L})|:(?=\s)|[=-]>/iu,
  sv: /(?<!\p{L})(?:ersätts av|efterträds av|i stället(?: för)?|istället|efterträdare|mot|med)(?!\p{L})|:(?=\s)|[=-]>/iu,
  en: /(?<!\p{L})(?:(?:is |will be )?(?:replaced|succeeded) by|instead|successor|with|by)(?!\p{L})|:(?=\s)|[=-]>/iu,
};

/** The text about who leaves, and about who comes. */
function sides(said: Said): readonly [leaver: string, comer: string] {
  const { match, row, language } = said;
  const [first = '', ...others] = match.gaps;
  if (row.comerFirst === true) return [[...others, match.body].join(' '), first];
  const words = between[language];
  const phrase = match.gaps.reduce((head, gap) => head.replace(gap, ' '), match.head);
  if (words.test(phrase)) return [first, match.body];
  const text = allSaid(said);
  const found = words.exec(text);
  return found === null
    ? [text, '']
    : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** One worker leaves, perhaps another comes; one whom nobody knows yet is kept as their name. */
export function readReplacement(said: Said): Read {
  const [leaving, coming] = sides(said);
  const leaver = readTarget(leaving, said);
  const self = said.row.own === true;
  const { rest, ...people } = readPeople(coming, said.knowledge.directory);
  const days = readDays(rest, said);
  const name = people.workers.length + people.sameName.length > 0 ? '' : nameIn(days.rest, said.language);
  const sameName = leaver.slots.sameName.length > 0 ? leaver.slots.sameName : people.sameName;
  return {
    ...leaver,
    slots: {
      ...leaver.slots,
      ...days.slots,
      // The same person on both sides stays there twice, so that it can be said.
      workers: [...leaver.slots.workers, ...people.workers],
      sameName,
      ...(self ? { self } : {}),
      ...(leaver.slots.workers.length > (self ? 0 : 1) || people.workers.length > 1 ? { several: true } : {}),
      ...(people.newEmail === undefined ? {} : { newEmail: people.newEmail }),
      ...(name === '' ? {} : { value: name }),
    },
  };
}

/** `tulee Liisa Laine, liisa.laine@…` without the words around the name. */
function nameIn(text: string, language: Language): string {
  const words = tellingWords(text, language);
  return bareName(words.join(' '));
}
