import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import { type Assignment, assignmentKey, type Service } from '../../../knowledge/directory/directory.ts';
import { type Directory, isValidOn } from '../../../knowledge/directory/snapshot.ts';
import { dueOn, isDue } from '../../../knowledge/directory/verification.ts';
import { type IsoDate, serviceId } from '../../../knowledge/kernel/ids.ts';

/** What is checked as one: the description of a service, or the naming of a worker. `key` names it in a button. */
export type Row =
  | { readonly kind: 'service'; readonly key: string; readonly service: Service }
  | { readonly kind: 'assignment'; readonly key: string; readonly assignment: Assignment };

const serviceRow = (service: Service): Row => ({ kind: 'service', key: service.id, service });

export const assignmentRow = (assignment: Assignment): Row => ({
  kind: 'assignment',
  key: assignmentKey(assignment),
  assignment,
});

/** The row of a key; undefined when there is none any more. */
export function rowOf(key: string, directory: Directory): Row | undefined {
  const [first = ''] = key.split('|');
  const id = serviceId.safeParse(first);
  if (!id.success) return undefined;
  if (first === key) {
    const service = directory.service(id.data);
    return service && serviceRow(service);
  }
  const assignment = directory.assignmentsOf(id.data).find((each) => assignmentKey(each) === key);
  return assignment && assignmentRow(assignment);
}

const lastCheck = (row: Row): IsoDate | undefined =>
  row.kind === 'service' ? row.service.verifiedAt : row.assignment.verifiedAt;

/** What holds today and wants to be checked, the longest overdue first: what was never checked comes before all else. */
export function dueRows(directory: Directory, today: IsoDate): readonly Row[] {
  const { services, assignments } = directory.data;
  const given = (service: Service | undefined): boolean =>
    service !== undefined && (service.validTo === undefined || service.validTo >= today);
  const rows = [
    ...services
      .filter((service) => given(service) && isDue(service, today))
      .map((service) => ({ row: serviceRow(service), due: dueOn(service) ?? '' })),
    ...assignments
      .filter(
        (each) => isDue(each, today) && isValidOn(each, today) && given(directory.service(each.service)),
      )
      .map((each) => ({ row: assignmentRow(each), due: dueOn(each) ?? '' })),
  ];
  return rows
    .sort((a, b) => (a.due === b.due ? compare(a.row.key, b.row.key) : compare(a.due, b.due)))
    .map(({ row }) => row);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The change that writes down that a row was found true; undefined when it was written down that day already. */
export function checkedOn(row: Row, today: IsoDate): RecordChange | undefined {
  if (lastCheck(row) === today) return undefined;
  return row.kind === 'service'
    ? {
        kind: 'services',
        id: row.service.id,
        before: row.service,
        after: { ...row.service, verifiedAt: today },
      }
    : {
        kind: 'assignments',
        id: row.key,
        before: row.assignment,
        after: { ...row.assignment, verifiedAt: today },
      };
}

/** Short, and the same as long as all that a card shows of the row is the same. */
export function fingerprint(row: Row, directory: Directory): string {
  if (row.kind === 'service') {
    const { name, description, nextStep, keywords, level, mode, owner, validTo } = row.service;
    const texts = [name, description, nextStep].flatMap((each) => [each?.fi, each?.sv, each?.en]);
    return hash([...texts, ...keywords, level, mode, owner, validTo]);
  }
  const { worker, role, areas, title, organization, validFrom, validTo } = row.assignment;
  const person = directory.worker(worker);
  return hash([person?.name, person?.phone, role, ...areas, title, organization, validFrom, validTo]);
}

/** FNV-1a with 32 bits: it notices changes, it guards nothing. */
function hash(parts: readonly (string | undefined)[]): string {
  let sum = 0x811c9dc5;
  for (const character of JSON.stringify(parts.map((part) => part ?? null))) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
