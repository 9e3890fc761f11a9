import type { Outreach } from '../../knowledge/directory/directory.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { rememberingEach } from '../../knowledge/kernel/remembering.ts';
import { isFrame } from '../../knowledge/language/frame.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import { remember } from '../../knowledge/language/word-cache.ts';
import type { Knowledge } from '../knowledge.ts';

/** The words of a text one by one, each with the areas that it names by itself or with the next one. */
export interface PlaceWord {
  readonly word: string;
  readonly areas: readonly AreaId[];
}

export function readPlaceWords(text: string, knowledge: Knowledge): readonly PlaceWord[] {
  const tokens = tokenize(text);
  const words: PlaceWord[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { text: first = '', word = '' } = tokens[at] ?? {};
    const next = tokens[at + 1];
    const both = next ? areasNamed(`${first} ${next.text}`, knowledge) : [];
    const alone = areasNamed(first, knowledge);
    words.push({ word, areas: alone.length > 0 ? alone : both });
    if (next && alone.length === 0 && both.length > 0 && areasNamed(next.text, knowledge).length === 0) {
      words.push({ word: next.word, areas: both });
      at += 1;
    }
  }
  return words;
}

/** What is asked about beside places: each word once, without those that are only the frame of a question or `silent`. */
export const topicWords = (words: readonly PlaceWord[], silent: RegExp, most: number): readonly string[] =>
  [
    ...new Set(
      words
        .filter(({ word, areas }) => areas.length === 0 && !isFrame(word) && !silent.test(word))
        .map(({ word }) => word),
    ),
  ].slice(0, most);

const knownAreas = rememberingEach((_read: Knowledge['read']) => new Map<string, readonly AreaId[]>());

/** The areas of a text that names nothing else. */
function areasNamed(text: string, { read }: Knowledge): readonly AreaId[] {
  const known = knownAreas(read);
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const { intent, areas } = read(text, 'fi');
  const found = intent === 'area_only' ? areas : [];
  // Single words only: two together may be somebody's name.
  if (!text.includes(' ')) remember(known, text, found);
  return found;
}

/** Where it is held: what a region brings to a village is held in the village that the place names. */
export function whereHeld({ area, place }: Outreach, knowledge: Knowledge): AreaId {
  const { areas } = knowledge.read(place, 'fi');
  const [named] = areas;
  const isWithin =
    named !== undefined &&
    areas.length === 1 &&
    knowledge.directory.climb(named).some(({ id }) => id === area);
  return isWithin ? named : area;
}
