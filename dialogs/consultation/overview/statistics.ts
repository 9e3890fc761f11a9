import type { AreaId, ServiceId } from '../../../knowledge/kernel/ids.ts';
import type { Consultation, Step } from '../consultation.ts';
import { isOver } from '../consultation.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Of fewer than so many nothing but their number is told: figures of a few would be figures of persons. */
export const fewest = 5;

/** What is counted of a set of consultations. A median or share is absent when it would be of fewer than `fewest`. */
export interface Figures {
  readonly asked: number;
  readonly open: number;
  /** Median working hours from the question to the first thing that whoever was asked did; booked slots not counted. */
  readonly reaction?: number;
  /** Median working hours from the question to the closing, of those that were closed. */
  readonly closing?: number;
  /** Share, 0 to 1, of the closed ones for which no time was ever agreed. */
  readonly withoutMeeting?: number;
  /** Shares, 0 to 1, of the answers to the survey that found it very and somewhat useful. */
  readonly useful?: { readonly very: number; readonly somewhat: number };
  /** How often a referral, and a meeting, became unnecessary; absent when fewer than `fewest` answered. */
  readonly saved?: { readonly referral: number; readonly meeting: number };
}

const reactions: readonly Step['what'][] = [
  'accepted',
  'proposed',
  'asked_more',
  'answered',
  'handed_over',
  'declined',
];

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

export function figuresOf(consultations: readonly Consultation[], calendar: WorkingCalendar): Figures {
  const counts = {
    asked: consultations.length,
    open: consultations.filter((each) => !isOver(each)).length,
  };
  if (consultations.length < fewest) return counts;
  const hoursTo = (isIt: (step: Step) => boolean, { history }: Consultation): readonly number[] => {
    const [first] = history;
    const then = history.find(isIt);
    return first && then ? [calendar.hoursBetween(first.at, then.at)] : [];
  };
  const asked = consultations.filter(({ history }) => history[0]?.what === 'requested');
  const closed = consultations.filter(({ state }) => state.kind === 'closed');
  const answers = consultations.flatMap(({ survey }) =>
    survey?.useful === undefined ? [] : [survey.useful],
  );
  const savings = consultations.flatMap(({ survey }) => survey?.saved ?? []);
  const saving = (what: 'referral' | 'meeting'): number => savings.filter((each) => each === what).length;
  const reaction = medianOf(asked.flatMap((each) => hoursTo(isReaction, each)));
  const closing = medianOf(closed.flatMap((each) => hoursTo(({ what }) => what === 'closed', each)));
  const withoutMeeting = shareOf(closed, ({ sequence }) => sequence === 0);
  const very = shareOf(answers, (each) => each === 3);
  const somewhat = shareOf(answers, (each) => each === 2);
  return {
    ...counts,
    ...(reaction === undefined ? {} : { reaction }),
    ...(closing === undefined ? {} : { closing }),
    ...(withoutMeeting === undefined ? {} : { withoutMeeting }),
    ...(very === undefined || somewhat === undefined ? {} : { useful: { very, somewhat } }),
    ...(savings.length < fewest
      ? {}
      : { saved: { referral: saving('referral'), meeting: saving('meeting') } }),
  };
}

const medianOf = (values: readonly number[]): number | undefined =>
  values.length < fewest ? undefined : median(values);

const shareOf = <T>(all: readonly T[], isPart: (each: T) => boolean): number | undefined =>
  all.length < fewest ? undefined : all.filter(isPart).length / all.length;

const isReaction = ({ by, what }: Step): boolean =>
  by.role !== 'time' && by.role !== 'requester' && reactions.includes(what);

/** `YYYY-MM` of the question, in the tenant's time zone. */
export const monthOf = ({ history }: Consultation, calendar: WorkingCalendar): string =>
  calendar.monthOf(history[0]?.at ?? 0);

/** The twelve months up to the one of a day, `YYYY-MM`, the oldest first. */
export function lastMonths(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return Array.from({ length: 12 }, (_, at) => {
    const count = year * 12 + month - 1 - (11 - at);
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

interface Row {
  readonly month: string;
  readonly service: ServiceId;
  readonly area: AreaId;
  readonly figures: Figures;
}

/** The figures by month, service and area, in that order. */
export const rowsOf = (consultations: readonly Consultation[], calendar: WorkingCalendar): readonly Row[] =>
  [...groupedBy(consultations, (each) => `${monthOf(each, calendar)} ${each.service} ${each.area}`)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, [first, ...others]]) => ({
      month: monthOf(first, calendar),
      service: first.service,
      area: first.area,
      figures: figuresOf([first, ...others], calendar),
    }));

/** In the order in which each group comes first. */
export function groupedBy(
  consultations: readonly Consultation[],
  keyOf: (consultation: Consultation) => string,
): ReadonlyMap<string, readonly [Consultation, ...Consultation[]]> {
  const groups = new Map<string, [Consultation, ...Consultation[]]>();
  for (const each of consultations) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

const silences: readonly Step['what'][] = ['reminded', 'passed_on', 'unreachable'];

/** Open ones in which silence was the last that happened: a reminder was sent, or the ball moved on, and nobody has acted since. */
export function isLate(consultation: Consultation): boolean {
  const last = consultation.history.findLast(({ by, what }) => by.role !== 'time' || silences.includes(what));
  return !isOver(consultation) && last?.by.role === 'time';
}
