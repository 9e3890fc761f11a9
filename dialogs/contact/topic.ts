import type { Assignment } from '../../knowledge/directory/directory.ts';
import { findPeople, firstToContact } from '../../knowledge/directory/find-contact.ts';
import { type Directory, isValidOn } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import { hasProfession } from '../../knowledge/language/professions.ts';
import type { Question } from '../../knowledge/language/question.ts';

interface DirectoryToday {
  readonly directory: Directory;
  readonly today: IsoDate;
}

/** Of several services the only one that a worker who is named has. */
export function topicOfNamed(
  { workers = [] }: Question,
  topic: Question['topic'],
  { directory, today }: DirectoryToday,
): Question['topic'] {
  if (workers.length === 0 || topic.kind === 'one') return topic;
  const theirs = new Set(
    workers.flatMap((worker) =>
      directory
        .assignmentsBy(worker)
        .filter((each) => isValidOn(each, today))
        .map(({ service }) => service),
    ),
  );
  const meant = topic.kind === 'several' ? topic.services.filter((each) => theirs.has(each)) : [];
  const [only, ...others] = meant;
  return only !== undefined && others.length === 0 ? { kind: 'one', service: only } : topic;
}

/** Of a question that is a profession alone: the services that have such workers there, likeliest first. */
export function topicOfProfession(
  { profession, ranked, topic }: Question,
  areas: readonly AreaId[],
  { directory, today }: DirectoryToday,
): Question['topic'] {
  if (profession === undefined) return topic;
  const isOne = (assignment: Assignment): boolean =>
    assignment.title !== undefined && hasProfession(assignment.title, profession);
  const hasOne = (service: ServiceId): boolean =>
    areas.length === 0
      ? directory.assignmentsOf(service).some((each) => isValidOn(each, today) && isOne(each))
      : areas.some((area) => {
          const people = findPeople(directory, service, area, today);
          const first = people && firstToContact(directory, people, today);
          return first !== undefined && isOne(first.assignment);
        });
  const order = new Set([
    ...ranked.map(({ service }) => service),
    ...directory.data.services.map(({ id }) => id),
  ]);
  const understood = topic.kind === 'one' ? [topic.service] : topic.kind === 'several' ? topic.services : [];
  const services = [...new Set([...[...order].filter(hasOne), ...understood])];
  const [only, another] = services;
  if (only === undefined) return topic;
  return another === undefined ? { kind: 'one', service: only } : { kind: 'several', services };
}

/** Where the worker who is named has the service. */
export const areasOfNamed = (
  { workers = [] }: Question,
  service: ServiceId,
  { directory, today }: DirectoryToday,
): readonly AreaId[] => {
  const found = workers.flatMap((worker) =>
    directory
      .assignmentsBy(worker)
      .filter((each) => each.service === service && isValidOn(each, today))
      .flatMap(({ areas }) => areas),
  );
  return [...new Set(found)];
};
