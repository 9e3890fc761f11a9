import { type Expected, judgeRanking, type Share } from '../../../bot/cli/evaluate.ts';
import type { Knowledge } from '../../../dialogs/knowledge.ts';
import { isFrame } from '../../../knowledge/language/frame.ts';
import { concepts } from '../../../knowledge/language/lexicon/index.ts';
import { createPlaceReader } from '../../../knowledge/language/places.ts';
import { placePositions } from '../../../knowledge/language/read-question.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';
import { createGrams } from './grams.ts';
import { createLunr } from './lunr.ts';
import { createMiniSearch } from './minisearch.ts';
import { createBayes, createTfIdf } from './natural.ts';
import { createOrama } from './orama.ts';
import type { ServiceSearch } from './search.ts';

/** How often a search puts the right service first, and among the first three. */
export interface Ranking {
  readonly name: string;
  readonly first: Share;
  readonly firstThree: Share;
}

/** What Koppi is compared with, each over the services of one directory. */
export const createSearches = async ({
  directory: {
    data: { services },
  },
}: Knowledge): Promise<readonly ServiceSearch[]> => [
  createMiniSearch(services),
  await createOrama(services),
  createLunr(services),
  createTfIdf(services),
  createBayes(services),
  createGrams(services),
];

/** The words of a question that are no place: the searches know none, and names of places would only mislead them. */
export function placeRemover({ directory, indexes }: Knowledge): (text: string) => string {
  const lexicon = concepts();
  const places = createPlaceReader(directory.data.areas, {
    isKnownWord: (word) => isFrame(word) || lexicon.knows(word) || indexes.services.knows(word),
    index: indexes.areas,
  });
  return (text) => {
    const tokens = tokenize(text);
    const atPlace = placePositions(tokens, places.read(tokens));
    return tokens.flatMap(({ word }, at) => (atPlace.has(at) ? [] : [word])).join(' ');
  };
}

/** Asks each search every question that expects a service, without its places. */
export async function compareSearches(
  questions: readonly Expected[],
  knowledge: Knowledge,
): Promise<readonly Ranking[]> {
  const withoutPlaces = placeRemover(knowledge);
  const asked = questions
    .filter(({ expect }) => expect.service)
    .map(({ text, lang, expect }) => ({ text: withoutPlaces(text), lang: lang ?? 'fi', expect }));
  const rankings: Ranking[] = [];
  for (const { name, rank } of await createSearches(knowledge)) {
    const judged: ReturnType<typeof judgeRanking>[] = [];
    for (const { text, lang, expect } of asked) judged.push(judgeRanking(expect, await rank(text, lang)));
    const shareOf = (right: number): Share => ({ right, of: judged.length });
    rankings.push({
      name,
      first: shareOf(judged.filter(({ isFirst }) => isFirst).length),
      firstThree: shareOf(judged.filter(({ isInFirstThree }) => isInFirstThree).length),
    });
  }
  return rankings;
}
