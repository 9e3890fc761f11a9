import { type Directory, isValidOn } from '../../../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate, ServiceId } from '../../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../../knowledge/kernel/languages.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { readPlaces } from '../../../upkeep/grammar/places.ts';

/**
 * The services that a text may mean. Where several fit, the one that a specialist gives advice about is meant: the
 * preview shows its name.
 */
export function servicesMeant(
  text: string,
  language: Language,
  specialists: readonly Email[],
  today: IsoDate,
  knowledge: Pick<Knowledge, 'directory' | 'read'>,
): readonly ServiceId[] {
  const { service, services } = readPlaces(text, language, knowledge);
  if (service !== undefined) return [service];
  const own = services.filter((each) =>
    specialists.some((worker) => givesAdvice(knowledge.directory, each, worker, today)),
  );
  return own.length === 1 ? own : services;
}

export const givesAdvice = (
  directory: Directory,
  service: ServiceId,
  worker: Email,
  today: IsoDate,
): boolean =>
  directory
    .assignmentsOf(service)
    .some((each) => each.worker === worker && each.role !== 'substitute' && isValidOn(each, today));
