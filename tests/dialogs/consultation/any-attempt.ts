import fc from 'fast-check';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import type { ConsultationEvent } from '../../../dialogs/consultation/events.ts';
import { hour, mail, secret, time } from './network.ts';

const everybody = ['anna', 'helmi', 'varpu', 'kaisa', 'ismo', 'ilona', 'marketta', 'outi'];
const day = 24 * hour;

/** One thing that is tried. */
export interface Attempt {
  readonly event: (now: number, consultation: Consultation) => ConsultationEvent;
  readonly who: string;
  /** How long after the one before. */
  readonly wait: number;
  readonly away: readonly string[];
  /** Those who are not in the directory any more. */
  readonly left: readonly string[];
  /** Whether what is due gets through before, and errands are run. */
  readonly delivers: boolean;
}
type Make = Attempt['event'];

const text = fc.constantFrom('Kokeilkaa rauhassa.', 'Kerro lisää.').map((words) => `${words} ${secret}`);
const anyone = fc.constantFrom(...everybody);
const slot = fc.record({
  window: fc.constantFrom('w-1', 'w-2'),
  hours: fc.constantFrom(30, 31, 54, 80, 200),
});

const event: fc.Arbitrary<Make> = fc.oneof(
  fc.constant<Make>((_now, { times, state }) => {
    const [wanted] =
      state.kind === 'offered'
        ? state.times
        : state.kind === 'scheduled' && state.move
          ? state.move.times
          : times;
    return wanted ? { kind: 'accept', time: wanted } : { kind: 'accept' };
  }),
  fc.constant<Make>(() => ({ kind: 'accept' })),
  fc.integer({ min: 1, max: 80 }).map(
    (hours): Make =>
      (now) => ({
        kind: 'propose',
        times: [{ start: now + hours * hour, end: now + (hours + 1) * hour }],
      }),
  ),
  fc.constant<Make>((_now, { state }) => ({
    kind: 'choose',
    time:
      (state.kind === 'offered'
        ? state.times[0]
        : state.kind === 'scheduled'
          ? state.move?.times[0]
          : undefined) ?? time(1),
  })),
  text.map(
    (words): Make =>
      () => ({ kind: 'answer_in_writing', text: words }),
  ),
  text.map(
    (words): Make =>
      () => ({ kind: 'ask_more', text: words }),
  ),
  text.map(
    (words): Make =>
      (_now, { state }) => ({
        kind: state.kind === 'scheduled' ? 'add_question' : 'tell_more',
        text: words,
      }),
  ),
  anyone.map(
    (to): Make =>
      () => ({ kind: 'hand_over', to: mail(to) }),
  ),
  text.map(
    (reason): Make =>
      () => ({ kind: 'decline', reason }),
  ),
  fc.constant<Make>(() => ({ kind: 'withdraw' })),
  text.map(
    (reason): Make =>
      () => ({ kind: 'cancel', reason }),
  ),
  fc.constant<Make>((now) => ({ kind: 'reschedule', times: [{ start: now + day, end: now + day + hour }] })),
  // Mostly there is nothing to keep.
  {
    weight: 3,
    arbitrary: fc.constant<Make>((now, { state }) =>
      state.kind === 'scheduled' && state.move
        ? { kind: 'keep' }
        : { kind: 'reschedule', times: [{ start: now + day, end: now + day + hour }] },
    ),
  },
  slot.map(
    ({ window, hours }): Make =>
      (_now, { state }) => ({
        kind: 'rebook',
        slot: { window, start: time(hours).start },
        time: time(hours),
        ...(state.kind === 'scheduled'
          ? {}
          : { anew: { way: 'meeting', specialists: [mail('outi'), mail('helmi')] } }),
      }),
  ),
  fc.constant<Make>((_now, { state }) => ({ kind: state.kind === 'answered' ? 'thank' : 'held' })),
  text.map(
    (note): Make =>
      () => ({
        kind: 'close',
        closing: { kind: 'guided', note },
        actions: [{ text: note, owner: 'requester' }],
      }),
  ),
  text.map(
    (words): Make =>
      () => ({ kind: 'agree_action', action: { text: words, owner: 'specialist' } }),
  ),
  fc.constant<Make>(() => ({ kind: 'survey', survey: { useful: 2 } })),
  fc.constant<Make>(() => ({ kind: 'clear' })),
  fc.constant<Make>(() => ({ kind: 'time_passed' })),
  anyone.map(
    (who): Make =>
      () => ({ kind: 'unreachable', who: mail(who) }),
  ),
  fc.constant<Make>((_now, { holder }) => ({ kind: 'gone', who: holder.email })),
  fc.constant<Make>((_now, { slot: held }) => ({
    kind: 'slot_lost',
    ...(held ?? { window: 'w-1', start: 0 }),
  })),
  {
    weight: 3,
    // Mostly there is nothing to bring back.
    arbitrary: fc.constant<Make>((_now, { state, calledOff, path, holder, slot: held }) =>
      state.kind === 'scheduled' && held
        ? { kind: 'slot_lost', ...held }
        : {
            kind: 'time_back',
            who: path.find(({ outcome }) => outcome === 'absent')?.email ?? holder.email,
            time: calledOff ?? time(1),
          },
    ),
  },
  fc.constant<Make>((now, { slot: held }) => ({
    kind: 'slot_moved',
    ...(held ?? { window: 'w-1', start: 0 }),
    to: { start: now + 2 * day, end: now + 2 * day + hour },
  })),
  slot.map(
    ({ window, hours }): Make =>
      () => ({ kind: 'slot_lost', window, start: time(hours).start }),
  ),
);

/** Mostly somebody who may act, since otherwise hardly anything would happen. */
const actor = fc.oneof(anyone, fc.constant('owner'), fc.constant('holder'), fc.constant('anna'));

const attempt: fc.Arbitrary<Attempt> = fc.record({
  event,
  who: actor,
  wait: fc.oneof(fc.integer({ min: 0, max: 3 * hour }), fc.integer({ min: 0, max: 4 * day })),
  away: fc.subarray(everybody.slice(1), { maxLength: 3 }),
  left: fc.oneof(fc.constant([]), fc.subarray(everybody.slice(1), { maxLength: 2 })),
  delivers: fc.boolean(),
});

/** How a consultation begins, and what is tried with it. */
export const course = fc.record({
  urgency: fc.constantFrom('today' as const, 'this_week' as const, 'two_weeks' as const),
  way: fc.constantFrom('meeting' as const, 'writing' as const),
  booked: fc.constantFrom('no' as const, 'alone' as const, 'together' as const),
  attempts: fc.array(attempt, { maxLength: 25 }),
});
