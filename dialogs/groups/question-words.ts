import { isFrame } from '../../knowledge/language/frame.ts';
import type { PlaceWord } from '../outreach/where.ts';
import type { AskedOf } from './asked-of.ts';

const words: Readonly<Record<Exclude<AskedOf, 'about'>, RegExp>> = {
  secretary: /^(?:sihteeri\p{L}*|sekreterar\p{L}*|secretar\p{L}*)$/u,
  chair:
    /^(?:puheenjohta\p{L}*|pj|pj:\p{L}+|vetää|vetävät|vetäjä\p{L}*|johtaa|johtavat|johtaja\p{L}*|vastuuhenkilö\p{L}*|ordförande\p{L}*|leder|ledare\p{L}*|drar|chairs?|chairperson|chairman|chairwoman|leads?|leader|runs|heads?)$/u,
  members:
    /^(?:kuuluvat|kuuluu|jäsen\p{L}*|mukana|osallistu\p{L}*|kokoonpano\p{L}*|medlem\p{L}*|ingår|hör|tillhör|sitter|sammansättning\p{L}*|members?|membership|belongs?|sits?)$/u,
  when: /^(?:kokoontu\p{L}*|kokoonnu\p{L}*|kokous|kokouk\p{L}*|tapaa\p{L}*|kokoontumis\p{L}*|träffas|sammanträd\p{L}*|samlas|möte\p{L}*|möten|meets?|meetings?|dates?)$/u,
};

/** Words beside those that tell nothing more. */
const silent = new Set(
  `käsittelee tekee toimii seuraavan seuraavaksi seuraava seuraavat kerran kerta ensi usein nimi nimet nykyinen oma omassa näytä kerro listaa tiedot
  nästa gång gånger ofta dag dagar nuvarande visa lista gruppen heter
  next time times often current show list day days date team who's whos sits`.split(/\s+/),
);

/** Who asks for several people asks for the members. */
const severalPeople = new Set(['ketkä', 'keitä', 'ketä', 'vilka']);

/** `who is in the HYVÄ group`. */
const isWhoIsIn = (words: readonly string[]): boolean =>
  /^who(?:'s| is| are) (?:all )?in/u.test(words.join(' '));

const askedBy = (word: string): AskedOf | undefined => {
  for (const [asked, pattern] of Object.entries(words))
    if (pattern.test(word)) return isAsked(asked) ? asked : undefined;
  return undefined;
};

const isAsked = (text: string): text is Exclude<AskedOf, 'about'> => text in words;

/**
 * What the words beside a group's name ask of it; undefined when one of them tells something else, so that the question is
 * about another matter.
 */
export function askedOfGroup(beside: readonly PlaceWord[]): AskedOf | undefined {
  const asked = beside.map(({ word }) => askedBy(word));
  const isStrange = beside.some(
    ({ word, areas }, at) =>
      areas.length === 0 && asked[at] === undefined && !isFrame(word) && !silent.has(word),
  );
  if (isStrange) return undefined;
  const said = asked.find((each) => each === 'secretary') ?? asked.find((each) => each !== undefined);
  const words = beside.map(({ word }) => word);
  return said ?? (words.some((word) => severalPeople.has(word)) || isWhoIsIn(words) ? 'members' : 'about');
}
