import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Documents } from '../documents.ts';
import { type Consultation, isIn, type Span } from './consultation.ts';
import { consultationDocument, givenBy } from './document.ts';

/** A time at which somebody gives advice already, or gets it. */
export interface AgreedTime extends Span {
  readonly consultation: string;
  readonly who: Email;
  /** When it was agreed, epoch milliseconds. */
  readonly since: number;
  /** The window of its slot: how many come to one slot is the window's own affair. */
  readonly window?: string;
}

/** More than one person ever has before them. */
const mostFound = 200;
/** No time is longer: what began before is over. Milliseconds. */
const longest = 86_400_000;

/** The times after `now` or around it that are agreed with some people, who give the advice alone or with others. */
export async function agreedTimesOf(
  documents: Documents,
  people: readonly Email[],
  now: number,
): Promise<readonly AgreedTime[]> {
  const found = await Promise.all(
    people.map(async (who) => {
      const where = givenBy(who, now - longest);
      const kept = await documents.find(consultationDocument, { where, limit: mostFound });
      return kept.flatMap(({ body }) => timeOf(body, who));
    }),
  );
  return found.flat();
}

function timeOf(consultation: Consultation, who: Email): readonly AgreedTime[] {
  if (!isIn(consultation, 'scheduled')) return [];
  const { id, slot, state } = consultation;
  return [
    { ...state.time, consultation: id, who, since: state.since, ...(slot ? { window: slot.window } : {}) },
  ];
}

/** The times around `now` or later that are agreed with somebody, whether they asked or give the advice. */
export async function ownTimesOf(
  documents: Documents,
  { person, email }: Consultation['requester'],
  now: number,
): Promise<readonly AgreedTime[]> {
  const asked = (where: { readonly field: string; readonly equals: string }) =>
    documents.find(consultationDocument, { where, limit: mostFound });
  const kept = [
    ...(await asked({ field: 'asker', equals: person })),
    ...(email === undefined ? [] : await asked({ field: 'requester', equals: email })),
  ];
  const given = email === undefined ? [] : await agreedTimesOf(documents, [email], now);
  return [...kept.flatMap(({ body }) => timeOf(body, email ?? body.holder.email)), ...given];
}

/** Whether two times have a moment in common; one may begin as the other ends. */
const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What is agreed already at a time, but for the same consultation and what comes to the same window. */
export const clashesIn = (
  agreed: readonly AgreedTime[],
  time: Span,
  { consultation, window }: { readonly consultation?: string; readonly window?: string },
): readonly AgreedTime[] =>
  agreed.filter(
    (each) =>
      meet(each, time) &&
      each.consultation !== consultation &&
      (window === undefined || each.window !== window),
  );

/** The first of them. */
export const clashIn = (...about: Parameters<typeof clashesIn>): AgreedTime | undefined =>
  clashesIn(...about)[0];
