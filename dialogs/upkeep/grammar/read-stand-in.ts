import type { Language } from '../../../knowledge/kernel/languages.ts';
import type { Slots } from '../command.ts';
import { readPeople } from './people.ts';
import type { Said } from './said.ts';

/** What says that somebody stands in for who is away, before the name or after it. */
const standingIn: Readonly<Record<Language, string>> = {
  fi: '(?:(?:minua|häntä|paikallani)\\s+)?(?:sijais(?:taa|tajana|tajani|taja|tamassa|enani|enaan|ena|eni|eksi)|sijainen|tuuraa|tuuraajana|tuuraaja|varahenkilö(?:näni|nä|ni)?|tilalla(?:ni|an)?|puolestani)(?:\\s+(?:on|toimii|minua|häntä|töitäni|tehtäviäni))*',
  sv: '(?:(?:min|hans|hennes|som)\\s+)?(?:vikarie(?:n|rar)?|ersättare(?:n)?|ersätter|ställföreträdare|i mitt ställe|för mig)(?:\\s+(?:är|för mig|mig|henne|honom))*',
  en: '(?:(?:my|the|as|will|is)\\s+)?(?:substitut(?:es?|ing)|stand-in|deput(?:y|ises)|cover(?:s|ed by|ing)?|stand(?:s|ing)? in|fill(?:s|ing)? in)(?:\\s+(?:is|will be|for me|for her|for him|me|it))*',
};

const withEdges = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'iu');

const patterns: Readonly<Record<Language, RegExp>> = {
  fi: withEdges(standingIn.fi),
  sv: withEdges(standingIn.sv),
  en: withEdges(standingIn.en),
};

const nobody = /(?<!\p{L})(?:ei|eikä|ilman|ingen|inte|utan|no|nobody|without)(?!\p{L})/iu;

/** Who stands in for somebody who is away, and the text without it. Nobody is guessed from a part of a name. */
export function readStandIn(
  text: string,
  { language, knowledge: { directory } }: Said,
): Pick<Slots, 'standIn'> & { readonly rest: string } {
  const found = patterns[language].exec(text);
  if (!found) return { rest: text };
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const behind = readPeople(after, directory);
  if (behind.workers.length + behind.sameName.length > 0) {
    const [only, ...others] = [...behind.workers, ...behind.sameName];
    return {
      standIn: only !== undefined && others.length === 0 ? only : 'unclear',
      rest: `${before} ${behind.rest}`,
    };
  }
  // `…, Kati Seppänen sijaistaa`: the name is in the same clause.
  const [, rest = '', clause = before] = /^(.*(?:[,;–-]|\.\s))(.*)$/su.exec(before) ?? [];
  const { workers, rest: others } = readPeople(clause, directory);
  const [only, ...more] = workers;
  if (only !== undefined && more.length === 0) return { standIn: only, rest: `${rest} ${others} ${after}` };
  if (nobody.test(text)) return { rest: `${before} ${after}` };
  // Words that are no name of a worker stand where the name should; they are not taken for a place or a day.
  const name = /^\s*[\p{Lu}][\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*/u.exec(after)?.[0] ?? '';
  return { standIn: 'unclear', rest: `${before} ${after.slice(name.length)}` };
}
