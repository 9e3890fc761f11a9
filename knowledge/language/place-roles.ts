import type { AreaId } from '../kernel/ids.ts';
import type { AreaMention } from './question.ts';
import type { Token } from './tokens.ts';

/** What a place is to the family: where they live, where the child goes to school, or to day care. */
export type PlaceRole = 'home' | 'school' | 'daycare';

const roleWords: readonly (readonly [PlaceRole, RegExp])[] = [
  [
    'home',
    /^(?:asu\p{L}*|koti|kotoisin|kotona|kirjoilla|bor|bo|bodde|bosatt|bosatta|hemma|hemkommun|liv(?:e|es|ing)|resid\p{L}*|home)$/u,
  ],
  [
    'school',
    /^(?:koul(?:u|ua|un|ussa|uun|usta|ulainen|ulaisen)|opiske\p{L}*|lukio\p{L}*|ammattikou\p{L}*|amis\p{L}*|(?:ala|ylä)kou\p{L}*|skola|skolan|går|studerar|gymnasi\p{L}*|school|schools|studies|attends)$/u,
  ],
  [
    'daycare',
    /^(?:hoidossa|hoitoon|hoitopaik\p{L}*|päiväko\p{L}*|päiväho\p{L}*|eskari\p{L}*|esikou\p{L}*|päikky|päiky\p{L}*|tarha\p{L}*|dagis\p{L}*|daghem\p{L}*|dagvård\p{L}*|förskol\p{L}*|daycare|nursery|kindergarten|preschool)$/u,
  ],
];

/** Whoever comes from a place does not live there any more. */
const moves =
  /^(?:muut\p{L}*|tul(?:i|ee|lut|leet|evat|ossa)|siirty\p{L}*|vaiht\p{L}*|flytta\p{L}*|kom(?:mer|mit)?|byt(?:er|te|t)|mov(?:e|es|ed|ing)|c[ao]m(?:e|es|ing)|transfer\p{L}*)$/u;
/** A word that tells what a place is stands at most so far before it, or behind it. */
const before = 5;
const behind = 3;

const roleOf = (word: string): PlaceRole | undefined =>
  roleWords.find(([, pattern]) => pattern.test(word))?.[0];

/** What the words around each mention say that the place is; the nearest ones before it first. */
function rolesOf(
  tokens: readonly Token[],
  mentions: readonly AreaMention[],
): ReadonlyMap<AreaId, PlaceRole | undefined> {
  const isMove = tokens.some(({ word }) => moves.test(word));
  const roles = new Map<AreaId, PlaceRole | undefined>();
  for (const { area, from, to, sense } of mentions) {
    const last = Math.max(
      0,
      from - before,
      ...mentions.flatMap((each) => (each.to <= from ? [each.to] : [])),
    );
    const next = Math.min(
      tokens.length,
      to + behind,
      ...mentions.flatMap((each) => (each.from >= to && each.area !== area ? [each.from] : [])),
    );
    const roleIn = (around: readonly Token[]): PlaceRole | undefined =>
      around.map(({ word }) => roleOf(word)).find((role) => role !== undefined);
    const role =
      roleIn(tokens.slice(last, from).reverse()) ??
      (sense === 'from' && !isMove ? 'home' : roleIn(tokens.slice(to, next)));
    roles.set(area, roles.get(area) ?? role);
  }
  return roles;
}

/**
 * Of several places the one that is responsible for the matter: pupil welfare and school health care are those of the
 * school's municipality (Oppilas- ja opiskelijahuoltolaki 1287/2013, 9 §), early education is that of the day care, and
 * everything else that of the home. `areas` as they are when the text does not tell the places apart.
 */
export function areasOfMatter(
  tokens: readonly Token[],
  mentions: readonly AreaMention[],
  areas: readonly AreaId[],
  heldAt: Exclude<PlaceRole, 'home'> | undefined,
): readonly AreaId[] {
  const roles = rolesOf(tokens, mentions);
  const isTold = [...roles.values()].some((role) => role === 'school' || role === 'daycare');
  if (roles.size < 2 || !isTold) return areas;
  const of = (wanted: PlaceRole): readonly AreaId[] =>
    [...roles].flatMap(([area, role]) => (role === wanted ? [area] : []));
  const held = heldAt === undefined ? of('home') : of(heldAt);
  return held.length > 0 ? held : areas;
}
