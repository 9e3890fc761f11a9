import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { isValidOn } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, Email } from '../../knowledge/kernel/ids.ts';
import { readPeople } from '../upkeep/grammar/people.ts';
import type { Consultation } from './consultation.ts';
import { type Calendar, wasAsked } from './owners.ts';

/** On one form. */
const mostColleagues = 12;

/**
 * To whom a question may be handed with a tap: the consultants and primaries of its service, those of the area and of
 * wider ones first, then those of the neighbours; nobody who was asked, who is away, or who asks.
 */
export function colleaguesFor(
  directory: Directory,
  { service, area, requester, path }: Consultation,
  { day, isAbsent }: Calendar,
): readonly Email[] {
  const up = directory.climb(area).map(({ id }) => id);
  /** How far up the areas meet, half a step more for those that only neighbour; never for another region. */
  const distance = (areas: readonly AreaId[]): number =>
    Math.min(
      ...areas.map((each) => {
        const meeting = directory.climb(each).find(({ id }) => up.includes(id))?.id;
        if (meeting === undefined) return Number.POSITIVE_INFINITY;
        return up.indexOf(meeting) + (meeting === each ? 0 : 0.5);
      }),
    );
  const near = directory
    .assignmentsOf(service)
    .filter((each) => (each.role === 'consultant' || each.role === 'primary') && isValidOn(each, day))
    .map(({ worker, role, areas }) => ({ worker, far: distance(areas) + (role === 'primary' ? 0.1 : 0) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((one, other) => one.far - other.far)
    .map(({ worker }) => worker)
    .filter((each) => each !== requester.email && !wasAsked(path, each) && !isAbsent(each, day));
  return [...new Set(near)].slice(0, mostColleagues);
}

/** Whether the directory knows somebody as having to do with the service, or as a coordinator of the area. */
export const isNamedFor = (
  directory: Directory,
  { service, area }: Pick<Consultation, 'service' | 'area'>,
  who: Email,
  { day }: Calendar,
): boolean =>
  directory.assignmentsOf(service).some((each) => each.worker === who && isValidOn(each, day)) ||
  directory.climb(area).some(({ coordinators }) => coordinators.includes(who));

/** Workers by address or by name, in any case form; `certain` when there is one and no other could be meant. */
export function peopleCalled(
  directory: Directory,
  said: string,
): { readonly people: readonly Email[]; readonly certain: boolean } {
  const { workers, sameName } = readPeople(said, directory);
  const found = [...new Set([...workers, ...sameName])];
  if (found.length > 0) return { people: found, certain: found.length === 1 };
  const plain = said.normalize('NFC').toLowerCase().trim();
  const people = directory.data.workers.filter(({ name }) => {
    const parts = name.normalize('NFC').toLowerCase();
    return parts === plain || parts.split(/[\s,]+/).includes(plain);
  });
  return { people: people.map(({ email }) => email).slice(0, mostColleagues), certain: false };
}
