import type { GroupKind } from '../directory/group.ts';

/** Words that people change freely for one another at the end of a group's name; first those that tell the most. */
const siblings: readonly (readonly string[])[] = [
  ['ydintyöryhmä', 'ydinryhmä', 'ydintiimi'],
  ['yhteistyöverkosto', 'verkosto', 'verkko'],
  ['työryhmä', 'ryhmä', 'tiimi'],
  ['kärnarbetsgrupp', 'kärngrupp', 'kärnteam'],
  ['samarbetsnätverk', 'nätverk'],
  ['arbetsgrupp', 'grupp', 'team'],
  ['core team', 'core group'],
  ['network'],
  ['working group', 'workgroup', 'group', 'team'],
];

/** The kind of group that each of these words means by itself. `ryhmä` alone may be anybody's: a group of babies. */
export const nounsOfKind: Readonly<Record<GroupKind, readonly string[]>> = {
  core_team: [
    'ydintiimi',
    'ydinryhmä',
    'kärngrupp',
    'kärngruppen',
    'kärnteam',
    'kärnteamet',
    'core team',
    'core group',
  ],
  network: ['verkosto', 'nätverk', 'nätverket', 'network'],
  working_group: ['työryhmä', 'arbetsgrupp', 'arbetsgruppen', 'working group'],
};

/** `kärngruppen`, `nätverket`: without the article at their end. */
const indefinite = (word: string): string => word.replace(/(?<=grupp)en$|(?<=nätverk|team)et$/u, '');

/**
 * A name with the nouns that people may say instead of its own: `HYVÄ-työryhmä` is `HYVÄ-ryhmä` as well. Nothing when
 * it ends in none of them, or is nothing else. Lower case, words parted by one space.
 */
export function withOtherNouns(name: string): readonly string[] {
  const bare = indefinite(name);
  for (const nouns of siblings) {
    const noun = nouns.find((each) => bare.endsWith(each));
    if (noun === undefined) continue;
    const own = bare.slice(0, -noun.length);
    if (own.trim() === '') return [];
    return nouns.filter((other) => other !== noun).map((other) => own + other);
  }
  return [];
}
