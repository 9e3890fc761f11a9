import type { Outreach } from '../../knowledge/directory/directory.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPlaceKinds } from './place-kinds.ts';
import type { QuestionParts } from './question-parts.ts';
import { readPlaceWords } from './where.ts';
import { isAmong, keysOfTexts } from './word-keys.ts';

/** Whether all words of the place are said, in any language and form; `said`: those said as they are. */
export function matchPlace(
  outreach: Outreach,
  { kinds, areas, words }: Pick<QuestionParts, 'kinds' | 'areas' | 'words'>,
  home: AreaId | undefined,
  knowledge: Knowledge,
): { readonly said: readonly string[] } | undefined {
  // `Siuntion kirjasto – Sjundeå bibliotek`: one of the names is enough.
  for (const name of outreach.place.split(/\s[–/|-]\s/)) {
    const place = readPlaceKinds(name);
    const isRightKind = [...place.kinds].every((kind) => kinds.has(kind));
    const said: string[] = [];
    const isSaid = readPlaceWords(place.rest, knowledge).every(({ word, areas: named }) => {
      if (named.length > 0)
        return areAsked(named, areas.length > 0 || home === undefined ? areas : [home], knowledge);
      if (isSmall(word)) return true;
      const keys = keysOfTexts([word]);
      const same = words.filter((each) => isAmong(each, keys));
      said.push(...same);
      return same.length > 0;
    });
    if (isRightKind && isSaid && (place.kinds.size > 0 || said.length > 0)) return { said };
  }
  return undefined;
}

/** Whether a place there is asked about, when areas are: the same area or one around it. */
const areAsked = (named: readonly AreaId[], asked: readonly AreaId[], { directory }: Knowledge): boolean =>
  asked.length === 0 ||
  named.some((area) => directory.climb(area).some((around) => asked.includes(around.id)));

const isSmall = (word: string): boolean => /^(?:i|på|vid|ja|och|the|of|in|at|and)$/.test(word);
