import type { Email, IsoDate, ServiceId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { dayAfter, dayBefore } from '../days.ts';
import type { DirectoryData, Organization, Worker } from '../directory.ts';
import type { Refusal } from './refusal.ts';

type Edited = Result<DirectoryData, Refusal>;

export function addWorker(
  data: DirectoryData,
  draft: Pick<Worker, 'email' | 'name'> & Partial<Pick<Worker, 'phone'>>,
): Edited {
  if (data.workers.some((each) => each.email === draft.email))
    return err({ reason: 'exists', what: 'worker', name: draft.email });
  const worker: Worker = { languages: [], absences: [], consultationWays: [], ...draft };
  return ok({ ...data, workers: [...data.workers, worker] });
}

/** An employer that is not there yet. */
export const withOrganization = (data: DirectoryData, organization: Organization): DirectoryData =>
  data.organizations.some((each) => each.name === organization.name)
    ? data
    : { ...data, organizations: [...data.organizations, organization] };

export const setWorker = (
  data: DirectoryData,
  email: Email,
  patch: Partial<Pick<Worker, 'name' | 'phone' | 'languages' | 'consultationWays'>>,
): Edited => onWorker(data, email, (worker) => ({ ...worker, ...patch }));

/** The title of a person, in one service or wherever they are named. */
export function setTitle(data: DirectoryData, worker: Email, title: string, service?: ServiceId): Edited {
  const isMeant = (each: DirectoryData['assignments'][number]): boolean =>
    each.worker === worker && (service === undefined || each.service === service);
  if (!data.assignments.some(isMeant))
    return err({ reason: 'not_named', worker, ...(service === undefined ? {} : { service }) });
  return ok({
    ...data,
    assignments: data.assignments.map((each) => (isMeant(each) ? { ...each, title } : each)),
  });
}

/** Days away. Spans that touch or overlap become one; those that are over are forgotten. */
export function addAbsence(
  data: DirectoryData,
  email: Email,
  span: { readonly from: IsoDate; readonly to: IsoDate },
  today: IsoDate,
): Edited {
  if (span.to < span.from) return err({ reason: 'end_before_start', ...span });
  return onWorker(data, email, (worker) => {
    const spans = [...worker.absences, span]
      .filter(({ to }) => to >= today)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const absences: Worker['absences'] = [];
    for (const each of spans) {
      const last = absences.at(-1);
      if (last && each.from <= dayAfter(last.to)) last.to = each.to > last.to ? each.to : last.to;
      else absences.push({ ...each });
    }
    return { ...worker, absences };
  });
}

/** Back from `day` on: the absence that goes on is cut; when none does, the next one to come is called off. */
export function endAbsence(data: DirectoryData, email: Email, day: IsoDate): Edited {
  const worker = data.workers.find((each) => each.email === email);
  if (!worker?.absences.some(({ to }) => to >= day)) return err({ reason: 'already_so' });
  return onWorker(data, email, (each) => {
    const left = each.absences.filter(({ to }) => to >= day).sort((a, b) => (a.from < b.from ? -1 : 1));
    const current = left.filter(({ from }) => from <= day);
    const ended = current.length > 0 ? current : left.slice(0, 1);
    return {
      ...each,
      absences: left.flatMap((span) => {
        if (!ended.includes(span)) return [span];
        return span.from < day ? [{ from: span.from, to: dayBefore(day) }] : [];
      }),
    };
  });
}

function onWorker(data: DirectoryData, email: Email, change: (worker: Worker) => Worker): Edited {
  if (!data.workers.some((each) => each.email === email)) return err({ reason: 'gone' });
  return ok({ ...data, workers: data.workers.map((each) => (each.email === email ? change(each) : each)) });
}
