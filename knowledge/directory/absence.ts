import type { AreaId, Email, IsoDate, ServiceId } from '../kernel/ids.ts';
import { daysLater } from './days.ts';
import type { Assignment, Worker } from './directory.ts';
import { type Directory, isValidOn } from './snapshot.ts';

/** The absence of a worker that a day falls in, with its last day. */
export const absenceOn = (worker: Worker | undefined, day: IsoDate): Worker['absences'][number] | undefined =>
  worker?.absences.find(({ from, to }) => from <= day && day <= to);

/** So many days ahead an absence is told to who asks whom to contact: answers take days, and visits are agreed on. */
const soon = 14;

/** The next absence of a worker that begins after a day, within two weeks of it. */
export const absenceSoon = (
  worker: Worker | undefined,
  day: IsoDate,
): Worker['absences'][number] | undefined =>
  worker?.absences
    .filter(({ from }) => day < from && from <= daysLater(day, soon))
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0];

/** The absences of a worker that were not there before. */
export const newAbsences = (before: Worker | undefined, after: Worker): Worker['absences'] =>
  after.absences.filter(
    (span) => !(before?.absences ?? []).some(({ from, to }) => from === span.from && to === span.to),
  );

/** A primary naming in an area, for which nobody stands in. */
export interface Uncovered {
  readonly service: ServiceId;
  readonly area: AreaId;
}

/**
 * What a worker alone answers for, where nobody would stand in on some day of a span: no substitute of the same
 * service whose area holds it, or only such that are away or not named on all those days.
 */
export function uncovered(
  directory: Directory,
  worker: Email,
  span: { readonly from: IsoDate; readonly to: IsoDate },
): readonly Uncovered[] {
  const holds = (each: Assignment): boolean => isValidOn(each, span.from) || isValidOn(each, span.to);
  return directory
    .assignmentsBy(worker)
    .filter((each) => each.role === 'primary' && holds(each))
    .flatMap((each) =>
      each.areas.flatMap((area) => {
        const path = new Set(directory.climb(area).map(({ id }) => id));
        const standIns = directory
          .assignmentsOf(each.service)
          .filter(
            (other) =>
              other.worker !== worker &&
              other.role !== 'consultant' &&
              other.areas.some((id) => path.has(id)) &&
              isValidOn(other, span.from) &&
              isValidOn(other, span.to),
          );
        const covered = standIns.some((other) =>
          (directory.worker(other.worker)?.absences ?? []).every(
            ({ from, to }) => to < span.from || from > span.to,
          ),
        );
        return covered ? [] : [{ service: each.service, area }];
      }),
    );
}
