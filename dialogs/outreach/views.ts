import type { Outreach } from '../../knowledge/directory/directory.ts';
import { findContact, firstToContact } from '../../knowledge/directory/find-contact.ts';
import type { Occurrence } from '../../knowledge/directory/occurrences.ts';
import { isValidOn } from '../../knowledge/directory/snapshot.ts';
import { coordinatorOf, type Person, personOf, type Reader, serviceName } from '../contact/views.ts';
import { describeOccasion } from '../strings/schedule.ts';

/** Who can be met there: the worker, else the first to contact about the service. */
export function personMet(reader: Reader, { service, worker, area }: Outreach): Person | undefined {
  const { directory, today } = reader;
  if (worker !== undefined) {
    const own = directory.assignmentsBy(worker).filter((each) => isValidOn(each, today));
    const assignment = own.find((each) => each.service === service) ?? own[0];
    return assignment ? personOf(reader, { assignment, area }) : coordinatorOf(reader, worker);
  }
  if (service === undefined) return undefined;
  const contact = findContact(directory, service, area, today);
  const isPeople =
    contact.kind === 'found' || (contact.kind === 'ambiguous' && contact.reason === 'several_primaries');
  const first = isPeople ? firstToContact(directory, contact, today) : undefined;
  return first && personOf(reader, first);
}

/** What can be met there, in plain text: the service, else the worker's name. */
export const whatIsMet = (reader: Reader, { service, worker, place }: Outreach): string =>
  service !== undefined
    ? serviceName(reader, service)
    : worker !== undefined
      ? coordinatorOf(reader, worker).name
      : place;

export const occasionText = ({ language, today }: Reader, { day, starts, ends }: Occurrence): string =>
  describeOccasion(day, starts, ends, language, today);
