import { describe, expect, test } from '@jest/globals';
import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import { deadlineOf, turnsAt } from '../../../dialogs/consultation/deadlines.ts';
import type { PersonEvent } from '../../../dialogs/consultation/events.ts';
import { ownerOf } from '../../../dialogs/consultation/owners.ts';
import { isReminder } from '../../../dialogs/consultation/reminders.ts';
import { step } from '../../../dialogs/consultation/rules.ts';
import {
  contextAt,
  delivered,
  hour,
  mail,
  person,
  requested,
  shortName,
  start,
  stepped,
  time,
} from './network.ts';

const asked = delivered(requested());
const passed = delivered(
  stepped(
    stepped(asked, { kind: 'time_passed' }, 'time', start + 4 * hour),
    { kind: 'time_passed' },
    'time',
    start + 24 * hour,
  ),
);
const offered = delivered(stepped(asked, { kind: 'propose', times: [time(26), time(50)] }, 'helmi'));
const scheduled = delivered(stepped(asked, { kind: 'accept', time: time(25) }, 'helmi'));
const movedByAnna = delivered(stepped(scheduled, { kind: 'reschedule', times: [time(50)] }, 'anna'));
const movedByHelmi = delivered(stepped(scheduled, { kind: 'reschedule', times: [time(26)] }, 'helmi'));
const asking = delivered(stepped(asked, { kind: 'ask_more', text: 'Minkä ikäinen?' }, 'helmi'));
const writing = delivered(stepped(asked, { kind: 'accept' }, 'helmi'));
const answered = delivered(stepped(asked, { kind: 'answer_in_writing', text: 'Kokeilkaa.' }, 'helmi'));
const held = delivered(stepped(scheduled, { kind: 'time_passed' }, 'time', start + 25.5 * hour));
const closed = delivered(
  stepped(held, { kind: 'close', closing: { kind: 'guided' } }, 'helmi', start + 26 * hour),
);
const withdrawn = delivered(stepped(asked, { kind: 'withdraw' }, 'anna'));
const cancelled = delivered(stepped(scheduled, { kind: 'cancel' }, 'anna', start + 2 * hour));

let refusedByAll = asked;
for (const name of ['helmi', 'varpu', 'kaisa', 'ismo', 'ilona', 'marketta'])
  refusedByAll = delivered(stepped(refusedByAll, { kind: 'decline' }, name));
let silent = asked;
for (let now = start; silent.state.kind !== 'expired'; now += 24 * hour) {
  const next = step(silent, { kind: 'time_passed' }, contextAt(now));
  if (next.ok) silent = delivered(next.value);
}

const states: Readonly<Record<string, Consultation>> = {
  requested: asked,
  offered,
  scheduled,
  'to be moved by who asked': movedByAnna,
  'to be moved by the specialist': movedByHelmi,
  'asked for more': asking,
  'being answered': writing,
  answered,
  held,
  closed,
  withdrawn,
  cancelled,
  declined: refusedByAll,
  expired: silent,
};

const events: Readonly<Record<string, PersonEvent>> = {
  accept: { kind: 'accept', time: time(25) },
  'accept in writing': { kind: 'accept' },
  propose: { kind: 'propose', times: [time(26), time(50)] },
  choose: { kind: 'choose', time: time(26) },
  answer: { kind: 'answer_in_writing', text: 'Kokeilkaa.' },
  'ask more': { kind: 'ask_more', text: 'Minkä ikäinen?' },
  'tell more': { kind: 'tell_more', text: 'Kolmevuotias.' },
  'add a question': { kind: 'add_question', text: 'Miten nukahtamista voi tukea?' },
  'hand over': { kind: 'hand_over', to: mail('outi') },
  decline: { kind: 'decline', reason: 'Ei ole alaani.' },
  withdraw: { kind: 'withdraw' },
  cancel: { kind: 'cancel', reason: 'Sairastuin.' },
  reschedule: { kind: 'reschedule', times: [time(50)] },
  rebook: { kind: 'rebook', slot: { window: 'w-2', start: time(50).start }, time: time(50) },
  keep: { kind: 'keep' },
  held: { kind: 'held' },
  thank: { kind: 'thank' },
  clear: { kind: 'clear' },
  'agree on something': { kind: 'agree_action', action: { text: 'Soitan.', owner: 'requester' } },
  close: { kind: 'close', closing: { kind: 'new_advice' } },
  survey: { kind: 'survey', survey: { useful: 3 } },
};

/** State, who has the ball and what is owed to whom. */
function shortly(consultation: Consultation): string {
  const owes = consultation.owed
    .filter((each) => !isReminder(each))
    .map(({ about, to }) => ` ${about} ${shortName(to)}`)
    .join(',');
  return `${consultation.state.kind} ${shortName(ownerOf(consultation)?.email)};${owes}`;
}

function outcome(consultation: Consultation, event: PersonEvent, who: string): string {
  const result = step(consultation, event, contextAt(start + 2 * hour, person(who)));
  return result.ok ? shortly(result.value) : result.error.reason;
}

/** What each side can do in each state; everything else is refused. */
const table: Readonly<
  Record<string, { readonly anna: Record<string, string>; readonly helmi: Record<string, string> }>
> = {
  requested: {
    anna: { withdraw: 'withdrawn -; withdrawn helmi', propose: 'requested helmi; offered helmi' },
    helmi: {
      accept: 'scheduled helmi; scheduled anna',
      'accept in writing': 'in_writing helmi; taken anna',
      propose: 'offered anna; offered anna',
      answer: 'answered helmi; answered anna',
      'ask more': 'in_writing anna; more_asked anna',
      'hand over': 'requested outi; asked outi, moved_on anna',
      decline: 'requested varpu; asked varpu, moved_on anna',
    },
  },
  offered: {
    anna: {
      choose: 'scheduled helmi; scheduled helmi',
      propose: 'requested helmi; offered helmi',
      withdraw: 'withdrawn -; withdrawn helmi',
    },
    helmi: {
      accept: 'scheduled helmi; scheduled anna',
      'accept in writing': 'in_writing helmi; taken anna',
      propose: 'offered anna; offered anna',
      answer: 'answered helmi; answered anna',
      'ask more': 'in_writing anna; more_asked anna',
      'hand over': 'requested outi; asked outi, moved_on anna',
      decline: 'requested varpu; asked varpu, moved_on anna',
    },
  },
  scheduled: {
    anna: {
      'add a question': 'scheduled helmi; question_added helmi',
      cancel: 'cancelled -; cancelled helmi',
      reschedule: 'scheduled helmi; move_asked helmi',
      rebook: 'scheduled helmi; scheduled helmi',
    },
    helmi: {
      cancel: 'requested varpu; asked varpu, moved_on anna',
      reschedule: 'scheduled anna; move_asked anna',
      rebook: 'scheduled anna; move_asked anna',
      'hand over': 'requested outi; asked outi, moved_on anna',
      held: 'too_early',
    },
  },
  'to be moved by who asked': {
    anna: {
      'add a question': 'scheduled helmi; question_added helmi',
      cancel: 'cancelled -; cancelled helmi',
      reschedule: 'scheduled helmi; move_asked helmi',
      rebook: 'scheduled helmi; scheduled helmi',
      keep: 'scheduled helmi; kept helmi',
    },
    helmi: {
      cancel: 'requested varpu; asked varpu, moved_on anna',
      reschedule: 'scheduled anna; move_asked anna',
      rebook: 'scheduled anna; move_asked anna',
      keep: 'scheduled helmi; kept anna',
      'hand over': 'requested outi; asked outi, moved_on anna',
      held: 'too_early',
    },
  },
  'to be moved by the specialist': {
    anna: {
      choose: 'scheduled helmi; scheduled helmi',
      'add a question': 'scheduled anna; question_added helmi',
      cancel: 'cancelled -; cancelled helmi',
      reschedule: 'scheduled helmi; move_asked helmi',
      rebook: 'scheduled helmi; scheduled helmi',
      keep: 'scheduled helmi; kept helmi',
    },
    helmi: {
      cancel: 'requested varpu; asked varpu, moved_on anna',
      reschedule: 'scheduled anna; move_asked anna',
      rebook: 'scheduled anna; move_asked anna',
      keep: 'scheduled helmi; kept anna',
      'hand over': 'requested outi; asked outi, moved_on anna',
      held: 'too_early',
    },
  },
  'asked for more': {
    anna: {
      'tell more': 'requested helmi; more_told helmi',
      withdraw: 'withdrawn -; withdrawn helmi',
    },
    helmi: {
      accept: 'scheduled helmi; scheduled anna',
      propose: 'offered anna; offered anna',
      answer: 'answered helmi; answered anna',
      'ask more': 'in_writing anna; more_asked anna',
      'hand over': 'requested outi; asked outi, moved_on anna',
      decline: 'requested varpu; asked varpu, moved_on anna',
    },
  },
  'being answered': {
    anna: { withdraw: 'withdrawn -; withdrawn helmi' },
    helmi: {
      accept: 'scheduled helmi; scheduled anna',
      propose: 'offered anna; offered anna',
      answer: 'answered helmi; answered anna',
      'ask more': 'in_writing anna; more_asked anna',
      'hand over': 'requested outi; asked outi, moved_on anna',
      decline: 'requested varpu; asked varpu, moved_on anna',
    },
  },
  answered: {
    anna: {
      'tell more': 'in_writing helmi; more_told helmi',
      thank: 'closed -; thanked helmi',
      'agree on something': 'answered helmi; action_agreed helmi',
    },
    helmi: {
      close: 'closed -; closed anna',
      'agree on something': 'answered helmi; action_agreed anna',
    },
  },
  held: {
    anna: { 'agree on something': 'held helmi; action_agreed helmi' },
    helmi: { close: 'closed -; closed anna', 'agree on something': 'held helmi; action_agreed anna' },
  },
  closed: {
    anna: { survey: 'closed -;', 'agree on something': 'closed -; action_agreed helmi' },
    helmi: { 'agree on something': 'closed -; action_agreed anna' },
  },
  withdrawn: { anna: { clear: 'withdrawn -;' }, helmi: {} },
  cancelled: { anna: { clear: 'cancelled -;' }, helmi: {} },
  declined: { anna: { clear: 'declined -;' }, helmi: {} },
  expired: { anna: { clear: 'expired -;' }, helmi: {} },
};

describe.each(Object.entries(states))('%s', (name, consultation) => {
  const over = ['closed', 'withdrawn', 'cancelled', 'declined', 'expired'].includes(name);
  test.each(Object.entries(events))('%s', (each, event) => {
    const expected = table[name];
    if (!expected) throw new Error(name);
    for (const [who, can] of Object.entries(expected)) {
      const found = outcome(consultation, event, who);
      if (can[each] !== undefined) expect(`${who}: ${found}`).toBe(`${who}: ${can[each]}`);
      else if (over && each !== 'survey' && !(each === 'clear' && name !== 'closed'))
        expect(`${who}: ${found}`).toBe(`${who}: over`);
      else expect(['not_now', 'not_yours', 'over', 'not_offered']).toContain(found);
    }
    // Nobody else has any say.
    const stranger = outcome(consultation, event, 'kalle');
    const afterTheEnd =
      name === 'closed' ? ['survey', 'agree on something'].includes(each) : each === 'clear';
    expect(stranger).toBe(over && !afterTheEnd ? 'over' : 'not_yours');
  });
});

test('time moves each state on', () => {
  const moved = Object.entries(states).map(([name, consultation]) => {
    const deadline = turnsAt(consultation);
    if (deadline === undefined) throw new Error(name);
    const early = step(consultation, { kind: 'time_passed' }, contextAt(deadline - 1));
    expect(early.ok ? 'moved' : early.error.reason).toBe('too_early');
    const next = stepped(consultation, { kind: 'time_passed' }, 'time', deadline);
    return `${name}: ${shortly(next)}`;
  });
  expect(moved).toEqual([
    'requested: requested helmi; reminder helmi',
    'offered: offered anna; reminder anna',
    'scheduled: held helmi; close_it helmi',
    'to be moved by who asked: scheduled helmi; move_lapsed anna, move_lapsed helmi',
    'to be moved by the specialist: scheduled helmi; move_lapsed anna, move_lapsed helmi',
    'asked for more: in_writing anna; reminder anna',
    'being answered: in_writing helmi; reminder helmi',
    'answered: closed -; closed anna',
    'held: closed -; closed anna',
    'closed: closed -;',
    'withdrawn: withdrawn -;',
    'cancelled: cancelled -;',
    'declined: declined -;',
    'expired: expired -;',
  ]);
});

test('who asked, and who will write later, have time until the working day before the advice is needed', () => {
  const week = delivered(requested({ urgency: 'two_weeks', times: [] }));
  const local = (moment: number | undefined) =>
    moment && new Date(moment).toLocaleString('fi-FI', { timeZone: 'Europe/Helsinki' });
  // Advice is needed until Thursday 26 November, 15.45.
  const later = delivered(stepped(week, { kind: 'accept' }, 'helmi'));
  expect(local(turnsAt(later))).toBe('25.11.2026 klo 15.45.00');
  const more = delivered(stepped(week, { kind: 'ask_more', text: 'Minkä ikäinen?' }, 'helmi'));
  const first = turnsAt(more) ?? 0;
  expect(local(first)).toBe('16.11.2026 klo 10.00.00');
  const reminded = delivered(stepped(more, { kind: 'time_passed' }, 'time', first));
  expect(local(turnsAt(reminded))).toBe('25.11.2026 klo 15.45.00');
  expect(stepped(reminded, { kind: 'time_passed' }, 'time', turnsAt(reminded)).state.kind).toBe('expired');
});

test('whoever handed the question to people who cannot be written to hears who has it', () => {
  const given = delivered(stepped(asked, { kind: 'hand_over', to: mail('kaisa') }, 'helmi'));
  const lost = (from: Consultation): Consultation =>
    stepped(from, { kind: 'unreachable', who: from.holder.email }, 'time', start + 2 * hour);
  const once = lost(given);
  expect(shortly(once)).toContain('moved_on helmi');
  expect(shortly(lost(delivered(once)))).toContain('moved_on helmi');
});

test('who cannot be written to loses the ball, and only the ball', () => {
  const when = (who: string): readonly string[] =>
    Object.entries(states).map(([name, consultation]) => {
      const event = { kind: 'unreachable', who: mail(who) } as const;
      const next = step(consultation, event, contextAt(start + 2 * hour));
      return `${name}: ${next.ok ? shortly(next.value) : next.error.reason}`;
    });
  const overs = ['closed', 'withdrawn', 'cancelled', 'declined', 'expired'].map((name) => `${name}: over`);
  expect(when('helmi')).toEqual([
    'requested: requested varpu; asked varpu, moved_on anna, person_unreachable ismo',
    'offered: not_now',
    'scheduled: requested varpu; asked varpu, moved_on anna, person_unreachable ismo',
    'to be moved by who asked: requested varpu; asked varpu, moved_on anna, person_unreachable ismo',
    'to be moved by the specialist: requested varpu; asked varpu, moved_on anna, person_unreachable ismo',
    'asked for more: not_now',
    'being answered: requested varpu; asked varpu, moved_on anna, person_unreachable ismo',
    'answered: not_now',
    'held: not_now',
    ...overs,
  ]);
  expect(when('anna')).toEqual([
    'requested: not_now',
    'offered: expired -; expired helmi',
    'scheduled: not_now',
    'to be moved by who asked: not_now',
    'to be moved by the specialist: scheduled helmi; move_lapsed anna, move_lapsed helmi',
    'asked for more: expired -; expired helmi',
    'being answered: not_now',
    'answered: not_now',
    'held: not_now',
    ...overs,
  ]);
});

describe('whose turn has gone by', () => {
  test('may still catch the ball as long as nobody has acted', () => {
    expect(passed.holder.email).toBe(mail('varpu'));
    expect(outcome(passed, { kind: 'accept', time: time(49) }, 'helmi')).toBe(
      'scheduled helmi; scheduled anna, moved_on varpu',
    );
    expect(outcome(passed, { kind: 'answer_in_writing', text: 'Kokeilkaa.' }, 'helmi')).toBe(
      'answered helmi; answered anna, moved_on varpu',
    );
  });

  test('may neither decline nor hand over for the next one', () => {
    expect(outcome(passed, { kind: 'decline' }, 'helmi')).toBe('not_yours');
    expect(outcome(passed, { kind: 'hand_over', to: mail('outi') }, 'helmi')).toBe('not_yours');
  });

  test('may not take back what they gave away', () => {
    const given = stepped(asked, { kind: 'hand_over', to: mail('outi') }, 'helmi');
    const declined = stepped(asked, { kind: 'decline' }, 'helmi');
    for (const each of [given, declined]) {
      expect(outcome(each, { kind: 'accept', time: time(25) }, 'helmi')).toBe('not_yours');
      expect(outcome(each, { kind: 'answer_in_writing', text: 'Kokeilkaa.' }, 'helmi')).toBe('not_yours');
    }
  });

  test('sees who acted first', () => {
    const now = start + 97 * hour;
    const taken = stepped(passed, { kind: 'accept' }, 'varpu', now);
    const late = step(taken, { kind: 'accept' }, contextAt(now, person('helmi')));
    expect(late).toEqual({
      ok: false,
      error: {
        reason: 'not_yours',
        state: 'in_writing',
        last: { at: now, by: { role: 'substitute', email: mail('varpu') }, what: 'accepted' },
        holder: { role: 'substitute', email: mail('varpu') },
      },
    });
  });
});

describe('what is said in a step is checked', () => {
  test.each<[string, string, Consultation, string, PersonEvent]>([
    ['a time that was not asked for', 'not_offered', asked, 'helmi', { kind: 'accept', time: time(3) }],
    ['a time that was not offered', 'not_offered', offered, 'anna', { kind: 'choose', time: time(25) }],
    ['a time in the past', 'time_passed', asked, 'helmi', { kind: 'propose', times: [time(1)] }],
    ['no times', 'no_times', asked, 'helmi', { kind: 'propose', times: [] }],
    ['handing over to who asks', 'own_question', asked, 'helmi', { kind: 'hand_over', to: mail('anna') }],
    ['handing over to oneself', 'already_asked', asked, 'helmi', { kind: 'hand_over', to: mail('helmi') }],
    ['handing back', 'already_asked', passed, 'varpu', { kind: 'hand_over', to: mail('helmi') }],
    ['handing over to nobody', 'unknown_person', asked, 'helmi', { kind: 'hand_over', to: mail('kukaan') }],
  ])('%s', (_name, reason, consultation, who, event) => {
    expect(outcome(consultation, event, who)).toBe(reason);
  });

  test('handing over to somebody who is away', () => {
    const context = contextAt(start + hour, person('helmi'), ['outi']);
    const result = step(asked, { kind: 'hand_over', to: mail('outi') }, context);
    expect(result.ok ? 'done' : result.error.reason).toBe('away');
  });

  test('any time will do when none was named', () => {
    const open = delivered(requested({ times: [] }));
    expect(outcome(open, { kind: 'accept', time: time(3) }, 'helmi')).toBe('scheduled helmi; scheduled anna');
  });
});

describe('an agreed time', () => {
  test('is over for the specialist once it has begun, perhaps before its end', () => {
    const now = start + 25.25 * hour;
    expect(shortly(stepped(scheduled, { kind: 'held' }, 'helmi', now))).toBe('held helmi;');
  });

  test('raises the sequence whenever it comes or goes, and is known when it is called off', () => {
    expect([asked.sequence, scheduled.sequence, cancelled.sequence, held.sequence]).toEqual([0, 1, 2, 1]);
    expect(cancelled.calledOff).toEqual(time(25));
    const agreed = stepped(movedByHelmi, { kind: 'choose', time: time(26) }, 'anna');
    expect([movedByHelmi.sequence, agreed.sequence, agreed.calledOff]).toEqual([1, 3, time(25)]);
  });

  test('stands with its reminders, its slot and its meeting until a new one is accepted', () => {
    const booked = requested({ slot: { window: 'w-1', time: time(27), specialist: mail('helmi') } });
    const moving = stepped(booked, { kind: 'reschedule', times: [time(50), time(60)] }, 'anna');
    expect(moving).toMatchObject({ state: booked.state, slot: booked.slot, meeting: booked.meeting });
    expect(moving.owed.filter(isReminder)).toEqual(booked.owed.filter(isReminder));
    expect(outcome(moving, { kind: 'accept', time: time(27) }, 'helmi')).toBe('not_offered');
    const agreed = stepped(moving, { kind: 'accept', time: time(60) }, 'helmi', start + 2 * hour);
    expect(agreed).toMatchObject({ state: { time: time(60) }, frees: [booked.slot], sequence: 3 });
    expect([agreed.state.kind === 'scheduled' && agreed.state.move, agreed.slot]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('is not given up to move it to where it is', () => {
    expect(outcome(scheduled, { kind: 'reschedule', times: [time(25)] }, 'anna')).toBe('same_time');
  });

  test('stands at the latest when it begins; from then on another one is looked for without it', () => {
    const late = { kind: 'reschedule', times: [time(50)] } as const;
    const early = stepped(scheduled, late, 'anna', start + 24.9 * hour);
    expect(turnsAt(early)).toBe(time(25).start);
    expect(shortly(stepped(scheduled, late, 'anna', start + 25.1 * hour))).toBe(
      'requested helmi; rescheduled helmi',
    );
  });

  test('that was to be moved goes to the next one with the times that suit better', () => {
    const given = stepped(movedByAnna, { kind: 'hand_over', to: mail('outi') }, 'helmi');
    expect(given.times).toEqual([time(50), time(25)]);
  });

  test('a proposal that is taken back before it was said is not said', () => {
    const asked_ = stepped(scheduled, { kind: 'reschedule', times: [time(50)] }, 'anna');
    const kept = stepped(asked_, { kind: 'keep' }, 'anna');
    expect(shortly(kept)).toBe('scheduled helmi; kept helmi');
  });

  test('is called off before it would begin, even outside working hours', () => {
    const monday = Date.parse('2026-11-16T06:00:00Z');
    const sunday = monday - 16 * hour;
    const agreed = { start: monday, end: monday + hour };
    const early = delivered(
      stepped(delivered(requested({ times: [] })), { kind: 'accept', time: agreed }, 'helmi'),
    );
    expect(stepped(early, { kind: 'cancel' }, 'helmi', sunday).owed[0]?.at).toBe(sunday);
    const later = delivered(
      stepped(
        delivered(requested({ times: [] })),
        { kind: 'accept', time: { start: monday + 3 * hour, end: monday + 4 * hour } },
        'helmi',
      ),
    );
    expect(stepped(later, { kind: 'cancel' }, 'helmi', sunday).owed[0]?.at).toBe(monday);
  });

  test('suits the requester still when the specialist hands it over', () => {
    const given = stepped(scheduled, { kind: 'hand_over', to: mail('outi') }, 'helmi');
    expect(given.times).toEqual([time(25)]);
    expect(shortly(stepped(delivered(given), { kind: 'accept', time: time(25) }, 'outi'))).toBe(
      'scheduled outi; scheduled anna',
    );
  });
});

describe('a booked slot', () => {
  const booked = requested({ slot: { window: 'w-1', time: time(27), specialist: mail('kaisa') } });

  test('is an agreed time at once', () => {
    expect(shortly(booked)).toBe('scheduled kaisa; scheduled kaisa');
    expect(booked.slot).toEqual({ window: 'w-1', start: time(27).start });
  });

  test('is given up with the time', () => {
    for (const given of [
      stepped(booked, { kind: 'cancel' }, 'anna'),
      stepped(booked, { kind: 'hand_over', to: mail('outi') }, 'kaisa'),
      stepped(booked, { kind: 'unreachable', who: mail('kaisa') }),
    ])
      expect(given.slot).toBeUndefined();
    expect(stepped(booked, { kind: 'held' }, 'kaisa', start + 27 * hour).slot).toBeDefined();
  });
});

describe('an answer in writing', () => {
  test('closes by itself on the hour, whenever it was written', () => {
    const late = stepped(
      asked,
      { kind: 'answer_in_writing', text: 'Kokeilkaa.' },
      'helmi',
      start + 37 * 60_000,
    );
    expect(late.state).toMatchObject({ kind: 'answered', deadline: start + 7 * 24 * hour + hour });
  });

  const wished = delivered(requested({ way: 'writing', times: [] }));
  const slot = { window: 'w-1', time: time(27), specialist: mail('helmi') };
  const kept = delivered(requested({ way: 'writing', slot }));

  test('is a talk once both agree on a time for one', () => {
    expect(outcome(wished, { kind: 'accept', time: time(25) }, 'helmi')).toBe('not_offered');
    const proposed = stepped(wished, { kind: 'propose', times: [time(26)] }, 'helmi');
    const agreed = stepped(proposed, { kind: 'choose', time: time(26) }, 'anna');
    expect([agreed.way, agreed.meeting?.kind]).toEqual(['meeting', 'wanted']);
  });

  test('is written in the time that was booked for it, and is no meeting', () => {
    expect([kept.state.kind, kept.way, kept.meeting]).toEqual(['scheduled', 'writing', undefined]);
    expect(
      requested({ way: 'writing', slot })
        .owed.filter(isReminder)
        .map(({ to }) => shortName(to)),
    ).toEqual(['helmi', 'helmi']);
    expect(outcome(kept, { kind: 'held' }, 'helmi')).toBe('not_now');
    const answered = stepped(kept, { kind: 'answer_in_writing', text: 'Kokeilkaa.' }, 'helmi');
    expect([shortly(answered), answered.slot]).toEqual(['answered helmi; answered anna', undefined]);
  });

  test('that has not come by the end of its time is asked for once, and then of the next one', () => {
    const late = stepped(kept, { kind: 'time_passed' }, 'time', slot.time.end);
    expect(shortly(late)).toBe('in_writing helmi; reminder helmi');
    const next = stepped(delivered(late), { kind: 'time_passed' }, 'time', turnsAt(late));
    expect([shortly(next), next.times]).toEqual([
      'requested varpu; asked varpu, moved_on anna, moved_on helmi',
      [],
    ]);
  });
});

describe('a question that has not been said yet', () => {
  const saturday = Date.parse('2026-11-14T10:00:00Z');
  const waiting = requested({}, contextAt(saturday));

  test('is said in working hours, and not at all when it is withdrawn before', () => {
    expect(waiting.owed.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-11-16T06:00:00.000Z']);
    expect(stepped(waiting, { kind: 'withdraw' }, 'anna', saturday + hour).owed).toEqual([]);
  });

  test('counts as said while it is being delivered', () => {
    const monday = Date.parse('2026-11-16T06:00:00Z');
    const delivering = { ...waiting, lease: monday + 120_000 };
    expect(shortly(stepped(delivering, { kind: 'withdraw' }, 'anna', monday + 1))).toBe(
      'withdrawn -; withdrawn helmi',
    );
  });

  test('is no silence of who was to get it', () => {
    const later = start + 500 * hour;
    const next = stepped(waiting, { kind: 'time_passed' }, 'time', later);
    expect(shortly(next)).toBe('requested helmi; asked helmi');
    expect(deadlineOf(next)).toBeGreaterThan(later);
  });
});

test('the survey is filled in tap by tap', () => {
  const useful = stepped(closed, { kind: 'survey', survey: { useful: 3 } }, 'anna');
  expect(stepped(useful, { kind: 'survey', survey: { saved: 'referral' } }, 'anna').survey).toEqual({
    useful: 3,
    saved: 'referral',
  });
});

test('somebody without an e-mail may ask, and is owed nothing', () => {
  const guest: Consultation = { ...asked, requester: { person: person('vieras').person } };
  const next = step(guest, { kind: 'accept', time: time(25) }, contextAt(start + hour, person('helmi')));
  expect(next.ok && shortly(next.value)).toBe('scheduled helmi;');
});
