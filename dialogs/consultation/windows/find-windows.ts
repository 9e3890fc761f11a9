import type { Email, ServiceId } from '../../../knowledge/kernel/ids.ts';
import type { Documents, Kept } from '../../documents.ts';
import { type Bookable, fieldOf, windowKind } from './window.ts';

/** Far more than one region ever has. */
const mostWindows = 5000;

type Finding = Pick<Documents, 'find'>;

/** The windows in which one of these services can be consulted, ended ones too, in the order of their ids. */
export const windowsFor = (
  documents: Finding,
  services: readonly ServiceId[],
): Promise<readonly Bookable[]> =>
  together(services.map((service) => by(documents, fieldOf.service(service))));

/** The windows that somebody takes part in or answers for, in the order of their ids. */
export const windowsOf = (documents: Finding, who: Email): Promise<readonly Bookable[]> =>
  together([by(documents, fieldOf.specialist(who)), by(documents, 'owner', who)]);

/** The windows in which somebody waits for a slot, in the order of their ids. */
export const windowsAwaitedBy = (documents: Finding, who: Email): Promise<readonly Bookable[]> =>
  together([by(documents, fieldOf.waiting(who))]);

/** Every window, in the order of their ids. For few eyes: it reads them all. */
export const allWindows = (documents: Finding): Promise<readonly Bookable[]> =>
  together([documents.find(windowKind, { limit: mostWindows })]);

const by = (
  documents: Finding,
  field: string,
  equals: string | number = 1,
): Promise<readonly Kept<Bookable>[]> =>
  documents.find(windowKind, { where: { field, equals }, limit: mostWindows });

async function together(
  findings: readonly Promise<readonly Kept<Bookable>[]>[],
): Promise<readonly Bookable[]> {
  const found = new Map((await Promise.all(findings)).flat().map(({ id, body }) => [id, body]));
  return [...found.values()].sort((one, other) => (one.window.id < other.window.id ? -1 : 1));
}
