import { absenceOn } from '../../knowledge/directory/absence.ts';
import type { Role } from '../../knowledge/directory/directory.ts';
import { type Directory, isValidOn } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import type { Asked, Consultation, Holder } from './consultation.ts';

/** Whose absences count, and when. */
export interface Calendar {
  /** The day on which somebody would be asked, in the tenant's time zone. */
  readonly day: IsoDate;
  readonly isAbsent: (who: Email, day: IsoDate) => boolean;
}

/** The absences that the directory knows. */
export const absencesIn =
  (directory: Directory): Calendar['isAbsent'] =>
  (who, day) =>
    absenceOn(directory.worker(who), day) !== undefined;

/** What is asked about, and where. */
interface Subject {
  readonly service: ServiceId;
  readonly area: AreaId;
}

/** Those named in a role on a day in the area or a wider one, the nearest first. */
function named(directory: Directory, { service, area }: Subject, role: Role, day: IsoDate): readonly Email[] {
  const valid = directory.assignmentsOf(service).filter((each) => each.role === role && isValidOn(each, day));
  return directory
    .climb(area)
    .flatMap(({ id }) => valid.filter(({ areas }) => areas.includes(id)).map(({ worker }) => worker));
}

/**
 * Who gives advice about a service in an area on a day, the nearest first: its consultants, and after them the
 * primaries of a special level service. A primary of a basic level service is contacted, not consulted.
 */
export function specialistsFor(directory: Directory, subject: Subject, day: IsoDate): readonly Email[] {
  const special = directory.service(subject.service)?.level === 'special';
  return [
    ...new Set([
      ...named(directory, subject, 'consultant', day),
      ...(special ? named(directory, subject, 'primary', day) : []),
    ]),
  ];
}

/** Where the ball goes when the first one does not take it: substitutes, other specialists, coordinators; each once. */
function lineBehind(directory: Directory, subject: Subject, day: IsoDate): readonly Holder[] {
  const line: readonly Holder[] = [
    ...named(directory, subject, 'substitute', day).map((email): Holder => ({ role: 'substitute', email })),
    ...specialistsFor(directory, subject, day).map((email): Holder => ({ role: 'specialist', email })),
    ...directory
      .climb(subject.area)
      .flatMap(({ coordinators }) => coordinators)
      .map((email): Holder => ({ role: 'coordinator', email })),
  ];
  return line.filter(({ email }, index) => line.findIndex((each) => each.email === email) === index);
}

/**
 * Those who were skipped since they are away, those for whom there was no time, and who gets the ball; `next` is absent
 * when nobody is left.
 */
export interface Turnout {
  readonly skipped: readonly Holder[];
  readonly noTime?: readonly Holder[];
  readonly next?: Holder;
}

/** The first of a line who is there, and for whom there is time. */
export function turnoutOf(
  line: readonly Holder[],
  noTime: readonly Holder[],
  { day, isAbsent }: Calendar,
): Turnout {
  const at = line.findIndex((each) => !isAbsent(each.email, day) && !noTime.includes(each));
  const next = line[at];
  const before = (next ? line.slice(0, at) : line).filter((each) => !noTime.includes(each));
  return { skipped: before, noTime, ...(next ? { next } : {}) };
}

/** Who is asked first: `wanted` when somebody is, else the nearest specialist, else the line behind. Never oneself. */
export function firstHolder(
  directory: Directory,
  subject: Subject,
  requester: Email | undefined,
  wanted: Email | undefined,
  calendar: Calendar,
): Turnout {
  const { day } = calendar;
  const line = lineBehind(directory, subject, day);
  const first = wanted ?? specialistsFor(directory, subject, day).find((each) => each !== requester);
  const ahead = first === undefined ? [] : [namedHolder(directory, subject, first, calendar)];
  const rest = line.filter(({ email }) => email !== first);
  const others = [...ahead, ...rest].filter(({ email }) => email !== requester);
  return turnoutOf(others, [], calendar);
}

/**
 * Who may get the ball next, in turn: those who have not had one, also those who are away, and those who were away when
 * their turn came and are back. `fell`: the day of an agreed time that fell; who is away then is not back before it.
 */
export function theRest(
  directory: Directory,
  consultation: Subject & Pick<Consultation, 'requester' | 'path'>,
  { day, isAbsent }: Calendar,
  fell: IsoDate | undefined,
): readonly Holder[] {
  const isBack = (who: Email): boolean =>
    !hasLeft(directory, who) &&
    !isAbsent(who, day) &&
    (fell === undefined || fell < day || !isAbsent(who, fell));
  const had = new Set([
    consultation.requester.email,
    ...consultation.path
      .filter(({ email, outcome }) => outcome !== 'absent' || !isBack(email))
      .map(({ email }) => email),
  ]);
  return lineBehind(directory, consultation, day).filter(({ email }) => !had.has(email));
}

/** Somebody who is named by a person, in the capacity that the directory knows, else as a specialist. */
export function namedHolder(directory: Directory, subject: Subject, who: Email, { day }: Calendar): Holder {
  const known = lineBehind(directory, subject, day).find(({ email }) => email === who);
  const gives = specialistsFor(directory, subject, day).includes(who);
  return { role: gives ? 'specialist' : (known?.role ?? 'specialist'), email: who };
}

/** Whether somebody is in the line of those who are asked about a service in an area on a day. */
export const standsInLine = (directory: Directory, subject: Subject, who: Email, day: IsoDate): boolean =>
  lineBehind(directory, subject, day).some(({ email }) => email === who);

/** Nobody of the directory any more: neither a worker nor a coordinator of any area. */
export const hasLeft = (directory: Directory, who: Email): boolean =>
  directory.worker(who) === undefined &&
  !directory.data.areas.some(({ coordinators }) => coordinators.includes(who));

/** Who has the ball. */
export type Owner = Holder | { readonly role: 'requester'; readonly email: Email | undefined };

/** Exactly one while a consultation goes on, nobody afterwards. */
export function ownerOf({ state, holder, requester }: Consultation): Owner | undefined {
  const asker: Owner = { role: 'requester', email: requester.email };
  switch (state.kind) {
    case 'scheduled':
      return state.move?.by === 'specialist' ? asker : holder;
    case 'requested':
    case 'answered':
    case 'held':
      return holder;
    case 'offered':
      return asker;
    case 'in_writing':
      return state.waitsFor === 'requester' ? asker : holder;
    case 'declined':
    case 'withdrawn':
    case 'cancelled':
    case 'expired':
    case 'closed':
      return undefined;
  }
}

/** Whether somebody who had the question, and did not give it away, may still take it: nobody has acted yet. */
export const mayCatch = (
  { state, path, holder }: Pick<Consultation, 'state' | 'path' | 'holder'>,
  who: Email | undefined,
): boolean =>
  state.kind === 'requested' &&
  holder.email !== who &&
  path.some(
    ({ email, outcome }) => email === who && (outcome === 'passed_over' || outcome === 'unreachable'),
  );

/** Whether somebody was really asked: those who were away when their turn came, or had no time left, were not. */
export const wasAsked = (path: readonly Asked[], who: Email): boolean =>
  path.some(({ email, outcome }) => email === who && outcome !== 'absent' && outcome !== 'no_time');
