import type { AreaId } from '../kernel/ids.ts';
import { areaNoun } from './place-words.ts';
import type { AreaMention } from './question.ts';
import type { Token } from './tokens.ts';

type Sense = AreaMention['sense'];
/** A form found in the text, with all the areas that have it. */
export type Hit = Omit<AreaMention, 'area'> & { readonly owners: readonly AreaId[] };
type Parents = ReadonlyMap<AreaId, AreaId | null>;

const leadsTo = /^(?:i|på|till|inom|vid|in|at|to|near|within)$/;
const leadsFrom = /^(?:från|ifrån|from)$/;
/** What was, a few words before the place: `ennen asuivat Heinolassa`. */
const onceUpon =
  /^(?:ennen|aiemmin|aikaisemmin|entinen|entisessä|förr|förut|tidigare|before|previously|formerly|earlier)$/;
const sinceThen = /^(?:nyt|nykyään|nu|nuförtiden|now)$/;
const joins = /^(?:ja|tai|vai|sekä|eli|och|eller|and|or)$/;

/** A plain name takes its sense from the words around it: `i Hangö`, `från Ekenäs`, `Inkoon alueelta`. */
function senseOf(tokens: readonly Token[], hit: Hit): Sense {
  const before = tokens.slice(Math.max(0, hit.from - 4), hit.from).map(({ word }) => word);
  const since = before.slice(before.findLastIndex((word) => sinceThen.test(word)) + 1);
  if (since.some((word) => onceUpon.test(word))) return 'from';
  if (hit.sense !== 'named') return hit.sense;
  const led = before.at(-1) ?? '';
  if (leadsTo.test(led)) return 'at';
  if (leadsFrom.test(led)) return 'from';
  const next = tokens[hit.to]?.word ?? '';
  if (!areaNoun.test(next)) return 'named';
  if (/(?:st[aä]|lt[aä])$/.test(next)) return 'from';
  return /(?:ss[aä]|ll[aä]|lle|aan|iin|een)$/.test(next) ? 'at' : 'named';
}

const areJoined = (tokens: readonly Token[], hit: Hit, next: Hit): boolean =>
  next.from - hit.to === 1 && joins.test(tokens[hit.to]?.word ?? '');

/**
 * `Hartolan ja Sysmän alueella`, `i Hangö och Ingå`: what is joined has one sense, the one that some of its parts show.
 * Backwards always; onwards only what stands before the names (a preposition), not what is in the first name itself.
 */
function shareSenses(tokens: readonly Token[], hits: readonly Hit[]): readonly Hit[] {
  const shared = hits.map((hit) => ({ ...hit, sense: senseOf(tokens, hit) }));
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const hit = shared[at];
    const next = shared[at + 1];
    if (hit?.sense !== 'named' || next === undefined) continue;
    const listed = next.from === hit.to && shared[at + 2]?.sense === next.sense;
    if (listed || areJoined(tokens, hit, next)) shared[at] = { ...hit, sense: next.sense };
  }
  for (let at = 1; at < shared.length; at += 1) {
    const hit = shared[at];
    const before = shared[at - 1];
    if (hit?.sense !== 'named' || before === undefined || hits[at - 1]?.sense !== 'named') continue;
    if (areJoined(tokens, before, hit)) shared[at] = { ...hit, sense: before.sense };
  }
  return shared;
}

const isUnder = (area: AreaId, ancestor: AreaId, parents: Parents): boolean => {
  let above = parents.get(area) ?? null;
  // A broken directory may have a loop; no real one is deeper than this.
  for (let step = 0; above !== null && step < 8; step += 1) {
    if (above === ancestor) return true;
    above = parents.get(above) ?? null;
  }
  return false;
};

/** One mention for each area; of namesakes only those that lie under another place of the text, if some do. */
export function refineSenses(
  tokens: readonly Token[],
  hits: readonly Hit[],
  parents: Parents,
): readonly AreaMention[] {
  const placed = shareSenses(tokens, hits);
  const certain = placed.flatMap(({ owners }) => (owners.length === 1 ? owners : []));
  return placed.flatMap(({ owners, ...mention }) => {
    const near = owners.filter((owner) => certain.some((area) => isUnder(owner, area, parents)));
    return (owners.length > 1 && near.length > 0 ? near : owners).map((area) => ({ area, ...mention }));
  });
}

/**
 * Who writes one place with a capital means places so: a word in lower case that could be a place as well (`ihan
 * pohjalla`) is then just a word.
 */
export function meantAsPlaces(tokens: readonly Token[], hits: readonly Hit[]): readonly Hit[] {
  const capital = ({ from }: Hit): boolean => /^\p{Lu}/u.test(tokens[from]?.text ?? '');
  const someMeant = hits.some((hit) => capital(hit) && tokens[hit.from]?.begins === false);
  return someMeant ? hits.filter((hit) => capital(hit) || tokens[hit.from]?.begins === true) : hits;
}

const weight: Readonly<Record<Sense, number>> = { at: 2, named: 1, from: 0 };

/**
 * Which of the areas named is asked about. Where somebody is wins over what is just named, and that over where they
 * come from; inside a larger area that is named as well, the smaller one is meant (`Möysässä Lahdessa`).
 */
export function settleAreas(mentions: readonly AreaMention[], parents: Parents): readonly AreaId[] {
  const best = new Map<AreaId, Sense>();
  for (const { area, sense } of mentions) {
    const before = best.get(area);
    if (before === undefined || weight[sense] > weight[before]) best.set(area, sense);
  }
  const all = [...best];
  // The larger area stays when somebody leaves the part for the whole (`Möysästä Lahteen`).
  const narrowest = all.filter(
    ([area, sense]) =>
      !all.some(([other, inner]) => isUnder(other, area, parents) && !(sense === 'at' && inner === 'from')),
  );
  const top = Math.max(...narrowest.map(([, sense]) => weight[sense]));
  return narrowest.filter(([, sense]) => weight[sense] === top).map(([area]) => area);
}
