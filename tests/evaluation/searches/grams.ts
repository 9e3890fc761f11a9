import type { Service } from '../../../knowledge/directory/directory.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';
import { boosts, passagesOf, type ServiceSearch } from './search.ts';

type Vector = ReadonlyMap<string, number>;

/** The 2-, 3- and 4-grams of each word with its edges. */
function gramsOf(text: string): readonly string[] {
  const grams: string[] = [];
  for (const { word } of tokenize(text)) {
    const edged = `_${word}_`;
    for (const size of [2, 3, 4])
      for (let at = 0; at + size <= edged.length; at += 1) grams.push(edged.slice(at, at + size));
  }
  return grams;
}

function countInto(counts: Map<string, number>, text: string, weight: number): Map<string, number> {
  for (const gram of gramsOf(text)) counts.set(gram, (counts.get(gram) ?? 0) + weight);
  return counts;
}

const lengthOf = (vector: Vector): number => Math.hypot(...vector.values());

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [gram, weight] of a) sum += weight * (b.get(gram) ?? 0);
  return sum === 0 ? 0 : sum / (lengthOf(a) * lengthOf(b));
}

/** TF-IDF of parts of words, compared by cosine: what endings, compounds and slips of the pen hurt least. */
export function createGrams(services: readonly Service[]): ServiceSearch {
  const counted = services.map((service) => {
    const counts = new Map<string, number>();
    for (const { field, text } of passagesOf(service)) countInto(counts, text, boosts[field]);
    return { id: service.id, counts };
  });
  const having = new Map<string, number>();
  for (const { counts } of counted)
    for (const gram of counts.keys()) having.set(gram, (having.get(gram) ?? 0) + 1);
  const weigh = (counts: Vector): Vector =>
    new Map(
      [...counts].map(([gram, count]) => [
        gram,
        (1 + Math.log(count)) * Math.log((1 + services.length) / (1 + (having.get(gram) ?? 0))),
      ]),
    );
  const vectors = counted.map(({ id, counts }) => ({ id, vector: weigh(counts) }));
  return {
    name: 'grams of 2-4 letters, TF-IDF cosine',
    rank: (text) => {
      const asked = weigh(countInto(new Map(), text, 1));
      return vectors
        .map(({ id, vector }) => ({ id, score: cosine(asked, vector) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ id }) => id);
    },
  };
}
