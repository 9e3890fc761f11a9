import type { Outreach } from '../../knowledge/directory/directory.ts';
import { comingOccasions, isOneArea } from '../../knowledge/directory/outreach.ts';
import type { AreaId, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { matchPlace } from './match-place.ts';
import type { QuestionParts } from './question-parts.ts';
import { isSilent } from './question-words.ts';
import { whereHeld } from './where.ts';
import { isWhoComes } from './who-comes.ts';

/**
 * The outreach whose times a question asks for, the nearest first. Nothing unless it surely is one: its place is
 * said, or that somebody comes there, and no word is left that is neither the place nor who comes.
 */
export function findAsked(
  parts: QuestionParts,
  home: AreaId | undefined,
  today: IsoDate,
  knowledge: Knowledge,
): readonly Outreach[] {
  const { directory } = knowledge;
  const asked = directory.data.outreach.flatMap((outreach) => {
    const fit = fitOf(outreach, parts, home, knowledge);
    const [next] = fit === undefined ? [] : comingOccasions(directory, outreach, today, 1);
    return fit === undefined || next === undefined ? [] : [{ outreach, day: next.day, fit }];
  });
  const best = Math.max(...asked.map(({ fit }) => fit));
  return asked
    .filter(({ fit }) => fit === best)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ outreach }) => outreach);
}

/** How closely the place is said: 0 only by its area, 1 by what it is, more with every word of its own. Undefined: not asked. */
function fitOf(
  outreach: Outreach,
  parts: QuestionParts,
  home: AreaId | undefined,
  knowledge: Knowledge,
): number | undefined {
  const place = matchPlace(outreach, parts, home, knowledge);
  const words = parts.words.filter((word) => !isSilent(word) && !place?.said.includes(word));
  if (place) {
    const how = parts.saysPresence ? 'perhaps' : 'surely';
    const isMeant = words.length === 0 ? parts.saysOutreach : isWhoComes(outreach, words, how, knowledge);
    return isMeant ? 1 + place.said.length : undefined;
  }
  return comesThere(outreach, words, parts, home, knowledge) ? 0 : undefined;
}

/** Whether it is asked when somebody comes to an area, without saying to which place of it. */
function comesThere(
  outreach: Outreach,
  words: readonly string[],
  parts: QuestionParts,
  home: AreaId | undefined,
  knowledge: Knowledge,
): boolean {
  if (words.length === 0 || parts.kinds.size > 0) return false;
  const held = whereHeld(outreach, knowledge);
  const isThere = (area: AreaId): boolean => isOneArea(knowledge.directory, held, area);
  if (parts.saysOutreach || parts.asksWhere) {
    const areas = parts.areas.length > 0 || home === undefined ? parts.areas : [home];
    const how = parts.saysOutreach ? 'surely' : 'by_name';
    return (areas.length === 0 || areas.some(isThere)) && isWhoComes(outreach, words, how, knowledge);
  }
  return parts.saysPresence && parts.areas.some(isThere) && isWhoComes(outreach, words, 'by_name', knowledge);
}
