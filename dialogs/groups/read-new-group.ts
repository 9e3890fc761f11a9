import type { GroupKind } from '../../knowledge/directory/group.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPlaceWords } from '../outreach/where.ts';
import { bareName } from '../upkeep/grammar/command-text.ts';

/** A new group as far as a command tells it. */
interface NewGroup {
  readonly name: string;
  readonly group: GroupKind;
  readonly areas: readonly AreaId[];
}

const kindWords: readonly (readonly [RegExp, GroupKind])[] = [
  [/verkosto|nätverk|network/iu, 'network'],
  [/ydin|kärn|core/iu, 'core_team'],
];

/** The kind that a name or noun tells; a working group when it tells none. */
const kindSaid = (...texts: readonly string[]): GroupKind =>
  texts
    .map((text) => kindWords.find(([pattern]) => pattern.test(text))?.[1])
    .find((kind) => kind !== undefined) ?? 'working_group';

const between = /^(?:alueelle|alueella|kuntaan|kunnalle|ja|i|för|och|in|for|and|området|kommun)$/iu;

/**
 * `Hyvinvointitiimi Hartolaan`: the areas at the end are where it works, and no part of its name. Without any there, those
 * that the name tells: `Hartolan opiskeluhuoltoryhmä`.
 */
export function readNewGroup(text: string, noun: string, said: Language, knowledge: Knowledge): NewGroup {
  const words = bareName(text)
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  const areas: AreaId[] = [];
  let end = words.length;
  while (end > 1) {
    const word = words[end - 1] ?? '';
    const named = readPlaceWords(word, knowledge).flatMap((each) => each.areas);
    if (named.length === 0 && !(between.test(word) && areas.length > 0)) break;
    areas.unshift(...named);
    end -= 1;
  }
  const name = bareName(words.slice(0, end).join(' '));
  const own = areas.length > 0 ? areas : knowledge.read(name, said).areas;
  return { name, group: kindSaid(noun, name), areas: [...new Set(own)] };
}
