import type { GroupId } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import type { GroupMention } from '../../knowledge/language/group-names.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPeople } from '../upkeep/grammar/people.ts';
import { openings, roleSaid, selfWords } from './command-words.ts';

type Mention = Pick<GroupMention, 'groups' | 'start' | 'end'>;

/** A group by nothing but what it is: whose it is tells the conversation. */
const nouns: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}-])(?:(?:työ)?ryhmä(?:n|än|stä|mme)?|verkosto(?:n|on|sta|mme)?|(?:ydin)?tiimi(?:n|in|stä|mme)?)(?![\p{L}-])/iu,
  sv: /(?<![\p{L}-])(?:(?:vår )?(?:arbets)?grupp(?:en)?|nätverk(?:et)?|team(?:et)?)(?![\p{L}-])/iu,
  en: /(?<![\p{L}-])(?:(?:the|our) )?(?:(?:working )?group|network|team)(?![\p{L}-])/iu,
};

/** So many words behind the noun may be a name. */
const mostWords = 4;

/**
 * Which groups a command is about that says no whole name: `lisää ryhmään HYVÄ jäsen …` by a part of it, `lisää jäsen …`
 * by `meant`, those whose card was opened last or to which the person belongs. Nothing for what is no command about groups.
 */
export function shortMention(
  plain: string,
  said: Language,
  meant: readonly GroupId[],
  { directory }: Knowledge,
): Mention | undefined {
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first = ''] = words[0] === 'the' ? words.slice(1) : words;
  const { adding, removing, meets, notMeets } = openings[said];
  const isKept = adding.test(first) || removing.test(first);
  const noun = nouns[said].exec(plain);
  if (noun && isKept) {
    const named = namedBehind(plain, noun.index, noun.index + noun[0].length, directory.data.groups);
    if (named) return named;
  }
  const isSelf = words.some((word) => selfWords.has(word));
  const role = words.some((word) => roleSaid(word) !== undefined);
  const { workers, sameName, rest } = readPeople(plain, directory);
  const isSomebody = isSelf || workers.length + sameName.length > 0 || /\s\p{Lu}/u.test(rest);
  const tells = isKept
    ? isSomebody && (noun !== null || role || isSelf)
    : (noun?.index === 0 && [meets, notMeets].some((verb) => verb.test(plain.slice(noun[0].length)))) ||
      (isSomebody && roleSaid(first) !== undefined && meant.length > 0);
  if (!tells || (!isKept && meant.length === 0)) return undefined;
  const groups = meant.length > 0 ? meant : directory.data.groups.map(({ id }) => id);
  const start = noun?.index ?? plain.length;
  return groups.length === 0 ? undefined : { groups, start, end: start + (noun?.[0].length ?? 0) };
}

/** The groups whose name holds the words that stand behind the noun; as many of them as fit. */
function namedBehind(
  plain: string,
  start: number,
  end: number,
  groups: Knowledge['directory']['data']['groups'],
): Mention | undefined {
  const behind = [...plain.slice(end).matchAll(/[\p{L}\p{N}]+/gu)].slice(0, mostWords);
  for (let count = behind.length; count > 0; count -= 1) {
    const wanted = behind.slice(0, count);
    const found = groups.filter(({ names, aliases }) => {
      const words = [names.fi, names.sv ?? '', names.en ?? '', ...aliases].join(' ').toLowerCase();
      const own = new Set(words.match(/[\p{L}\p{N}]+/gu));
      return wanted.every(([word]) => own.has(word.toLowerCase()));
    });
    const last = wanted.at(-1);
    if (found.length > 0 && last)
      return { groups: found.map(({ id }) => id), start, end: end + last.index + last[0].length };
  }
  return undefined;
}
