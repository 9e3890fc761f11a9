import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caughtUp } from '../../../dialogs/consultation/catch-up.ts';
import { type Consultation, consultationSchema, isOver } from '../../../dialogs/consultation/consultation.ts';
import { deadlineOf, turnsAt } from '../../../dialogs/consultation/deadlines.ts';
import type { ConsultationEvent } from '../../../dialogs/consultation/events.ts';
import { isGone } from '../../../dialogs/consultation/gone.ts';
import { consultationKind } from '../../../dialogs/consultation/kind.ts';
import { meetingMade } from '../../../dialogs/consultation/meeting-made.ts';
import { isHeldBy, slotProposed } from '../../../dialogs/consultation/moving.ts';
import { newsKind } from '../../../dialogs/consultation/news.ts';
import { ownerOf } from '../../../dialogs/consultation/owners.ts';
import { isReminder } from '../../../dialogs/consultation/reminders.ts';
import { step } from '../../../dialogs/consultation/rules.ts';
import type { Owed } from '../../../dialogs/outbox.ts';
import { course } from './any-attempt.ts';
import {
  contextAt,
  hour,
  mail,
  networkWithout,
  person,
  requested,
  secret,
  shortName,
  start,
  time,
  working,
} from './network.ts';

const day = 24 * hour;
const moving = new Set(['asked', 'moved_on', 'reminder', 'expired', 'unanswered', 'person_unreachable']);
const byNobody: readonly ConsultationEvent['kind'][] = [
  'time_passed',
  'unreachable',
  'gone',
  'slot_lost',
  'slot_moved',
  'time_back',
];

const actorIn = (consultation: Consultation, who: string): string => {
  if (who === 'holder') return shortName(consultation.holder.email);
  return who === 'owner' ? shortName(ownerOf(consultation)?.email) : who;
};

/** What was due is said, each in a message of its own. */
function said(consultation: Consultation, now: number): Consultation {
  const due = consultation.owed.filter(({ at }) => at <= now);
  const rest = { ...consultation, owed: consultation.owed.filter(({ at }) => at > now) };
  return due.reduce((body, owed) => consultationKind.sent?.(body, owed, `message-${owed.id}`) ?? body, rest);
}

/** Slots are given back, agreed actions and online meetings made. */
const served = (consultation: Consultation, now: number): Consultation =>
  meetingMade(
    {
      ...consultation,
      frees: [],
      actionsMade: Math.max(consultation.actionsMade, consultation.actions.length),
    },
    'https://teams.microsoft.com/l/meetup-join/1',
    { now },
  );

/** Exactly one has the ball until the end, and time will move it on. */
function checkBall(before: Consultation, after: Consultation, now: number): void {
  expect(consultationSchema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
  const owner = ownerOf(after);
  if (isOver(after)) expect(owner).toBeUndefined();
  else {
    expect(owner?.email).toBeDefined();
    // What is late already may stay so until it is looked at.
    if (turnsAt(after) !== turnsAt(before)) expect(turnsAt(after)).toBeGreaterThan(now);
  }
  const names = after.path.map(({ email }) => email);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain(mail('anna'));
  const responsible = after.path.filter(({ outcome }) => outcome === 'asked').map(({ email }) => email);
  expect(responsible).toEqual(isOver(after) && responsible.length === 0 ? [] : [after.holder.email]);
  expect(after.together).not.toContain(after.holder.email);
}

/** An agreed time comes and goes with its number, its slot and its meeting. */
function checkTime(before: Consultation, after: Consultation): void {
  const agreed = ({ state }: Consultation): number | undefined =>
    state.kind === 'scheduled' ? state.time.start : undefined;
  const changed = agreed(before) !== agreed(after) && after.state.kind !== 'held';
  expect(after.sequence >= before.sequence).toBe(true);
  // A new time may begin when the old one did, in another window.
  if (after.slot?.window === before.slot?.window) expect(after.sequence > before.sequence).toBe(changed);
  const { slot } = before;
  const isKept = after.slot?.window === slot?.window && after.slot?.start === slot?.start;
  const isMoved = after.history.at(-1)?.what === 'slot_moved';
  if (slot && !isKept && !isMoved) expect(after.frees).toContainEqual(expect.objectContaining(slot));
  if (after.slot) expect(after.frees).not.toContainEqual(after.slot);
  const proposed = slotProposed(before);
  if (proposed && !isHeldBy(after, proposed))
    expect(after.frees).toContainEqual(expect.objectContaining(proposed));
  if (agreed(after) === undefined && changed) expect(after.meeting).toBeUndefined();
  if (agreed(after) !== undefined && changed)
    expect(after.meeting?.kind).toBe(after.way === 'meeting' ? 'wanted' : undefined);
}

/** Each person concerned hears of a step once, who acted not at all. */
function checkNews(before: Consultation, after: Consultation, now: number, by: string | undefined): void {
  const known = new Set(before.owed.map(({ id }) => id));
  const fresh = after.owed.filter(({ id }) => !known.has(id));
  for (const { to, at, about } of fresh) {
    expect(newsKind.safeParse(about).success).toBe(true);
    expect(at).toBeGreaterThanOrEqual(now);
    if (!isReminder({ about })) expect(shortName(to)).not.toBe(by);
  }
  const isEdit = ({ edits }: Owed): boolean => edits !== undefined;
  const letters = fresh.filter(({ about }) => about === 'person_unreachable');
  for (const { to, concerns } of letters) expect([mail('anna'), concerns]).not.toContain(to);
  expect(letters.length).toBeLessThanOrEqual(1);
  const unanswered = fresh.filter(({ about }) => about === 'unanswered');
  if (unanswered.length > 0) expect(['declined', 'expired', 'cancelled']).toContain(after.state.kind);
  const coordinated = [...letters, ...unanswered];
  expect(new Set(coordinated.map(({ to }) => to)).size).toBe(coordinated.length);
  const news = fresh.filter((each) => !isEdit(each) && !isReminder(each) && !coordinated.includes(each));
  // Whom it concerns now is disturbed in working hours only, unless an agreed time is near.
  if (before.state.kind !== 'scheduled' && after.state.kind !== 'scheduled')
    for (const { at } of [...news, ...coordinated].filter(({ about }) => moving.has(about)))
      expect(working.next(at)).toBe(at);
  for (const { to } of unanswered) expect(news.map((each) => each.to)).not.toContain(to);
  expect(new Set(news.map(({ to }) => to)).size).toBe(news.length);
  const concerned = [
    mail('anna'),
    before.holder.email,
    after.holder.email,
    ...before.together,
    ...after.together,
  ];
  for (const { to } of news) expect(concerned).toContain(to);
  for (const { to, edits } of fresh.filter(isEdit)) expect(edits).toBe(before.cards[to]);
  const edited = after.owed.flatMap(({ edits }) => (edits === undefined ? [] : [edits]));
  expect(new Set(edited).size).toBe(edited.length);
  const { state, requester, holder, together } = after;
  for (const { to, at } of after.owed.filter(isReminder)) {
    expect([requester.email, holder.email, ...together]).toContain(to);
    expect(state.kind === 'scheduled' && at < state.time.start).toBe(true);
  }
}

function check(before: Consultation, after: Consultation, now: number, by: string | undefined): void {
  checkBall(before, after, now);
  checkTime(before, after);
  checkNews(before, after, now, by);
}

/** Nobody touches it any more, and those who ask least of all. */
function endOf(consultation: Consultation, now: number): Consultation {
  let current = consultation;
  for (let count = 0; count < 30 && !isOver(current); count += 1) {
    const at = Math.max(now, turnsAt(current) ?? now);
    const before = served(said(current, at), at);
    const next = step(before, { kind: 'time_passed' }, contextAt(at));
    if (!next.ok) throw new Error(next.error.reason);
    check(before, next.value, at, undefined);
    current = next.value;
  }
  return served(current, now);
}

test('whatever happens, somebody has the ball until the end, and the end comes', () => {
  const reached = new Set<string>();
  const done = new Set<string>();
  fc.assert(
    fc.property(course, ({ urgency, way, booked, attempts }) => {
      const slot = { slot: { window: 'w-1', time: time(30), specialist: mail('helmi') } };
      const together = booked === 'together' ? { together: [mail('kaisa'), mail('outi')] } : {};
      let current = requested({ urgency, way, ...(booked === 'no' ? {} : { ...slot, ...together }) });
      let now = start;
      let asked: string[] = [];
      const ids = new Set<string>();
      const remember = (before: Consultation | undefined, after: Consultation, byHand: boolean): void => {
        const known = new Set((before?.owed ?? []).map(({ id }) => id));
        // Who was away when their turn came may be asked once they are back.
        const away = new Set<string>(
          (before?.path ?? []).filter(({ outcome }) => outcome === 'absent').map(({ email }) => email),
        );
        asked = asked.filter((each) => !away.has(each));
        for (const { id, to, about } of after.owed) {
          if (known.has(id)) continue;
          expect(ids.has(id)).toBe(false);
          ids.add(id);
          if (about === 'asked' && !byHand) asked.push(to);
        }
      };
      remember(undefined, current, false);
      for (const { event: make, who, wait, away, left, delivers } of attempts) {
        now += wait;
        if (delivers) {
          const before = current;
          current = served(said(current, now), now);
          remember(before, current, false);
        }
        const name = actorIn(current, who);
        const event = make(now, current);
        const context = contextAt(now, person(name), away, networkWithout(left));
        const before = JSON.stringify(current);
        const next = step(current, event, context);
        expect(JSON.stringify(current)).toBe(before);
        if (!next.ok) {
          expect(next.error.state).toBe(current.state.kind);
          expect(next.error.last).toEqual(current.history.at(-1));
          continue;
        }
        done.add(event.kind);
        check(current, next.value, now, byNobody.includes(event.kind) ? undefined : name);
        const turns = turnsAt(current);
        if (event.kind === 'time_passed' && turns !== undefined && !isOver(next.value))
          expect(turnsAt(next.value)).toBeGreaterThan(turns);
        remember(current, next.value, event.kind === 'hand_over');
        current = next.value;
        reached.add(current.state.kind);
        // Whoever looks next finds nobody waiting for somebody who is gone, and nothing that is late.
        const looked = caughtUp(current, context);
        expect(!isOver(looked) && isGone(looked, context)).toBe(false);
        if (!isOver(looked)) expect(turnsAt(looked)).toBeGreaterThan(now);
      }
      expect(new Set(asked).size).toBe(asked.length);

      const end = endOf(current, now);
      expect(isOver(end)).toBe(true);
      reached.add(end.state.kind);
      const last = deadlineOf(end);
      if (last === undefined) {
        expect(JSON.stringify(end)).not.toContain(secret);
        return;
      }
      const cleared = step(end, { kind: 'time_passed' }, contextAt(last));
      if (!cleared.ok) throw new Error(cleared.error.reason);
      const { value } = cleared;
      expect(JSON.stringify(value)).not.toContain(secret);
      expect(deadlineOf(value)).toBeUndefined();
      expect(value.history.slice(0, -1)).toEqual(end.history);
      expect(value.survey).toEqual(end.survey);
      expect(value.closing?.kind).toBe(end.closing?.kind);
      expect(value.cards).toEqual({});
      expect(value.owed.map(({ edits }) => edits).sort()).toEqual(Object.values(end.cards).sort());
      expect(last - end.state.since).toBe(90 * day);
    }),
    // The same courses in every run: what they reach is counted below.
    { numRuns: 300, seed: 20_261_113 },
  );
  // The courses are not all alike.
  const every = ['requested', 'offered', 'scheduled', 'in_writing', 'answered', 'held', 'expired', 'closed'];
  expect([...reached]).toEqual(expect.arrayContaining(every));
  expect([...done]).toEqual(
    expect.arrayContaining([
      ...byNobody,
      'rebook',
      'agree_action',
      'hand_over',
      'reschedule',
      'keep',
      'add_question',
    ]),
  );
});
