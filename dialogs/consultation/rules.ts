import { ok, type Result } from '../../knowledge/kernel/result.ts';
import { withQuestion } from './add-question.ts';
import { bookedAnew } from './booked-anew.ts';
import { type AgreedAction, type Consultation, isIn, type Span, type State } from './consultation.ts';
import { type ConsultationEvent, type Context, hindrance, type PersonEvent, sideOf } from './events.ts';
import { afterGone } from './gone.ts';
import { mismatch } from './mismatch.ts';
import {
  agreedOn,
  awaitsClosing,
  calendarOf,
  caughtBy,
  ended,
  freed,
  goingOn,
  outOfTime,
  passedOn,
  takenOver,
  toTalk,
} from './moves.ts';
import { canStand, proposalReleased, slotProposed, withMove, withoutMove } from './moving.ts';
import { concerned, hasHeard, type News, owing, recorded } from './news.ts';
import { namedHolder } from './owners.ts';
import { type Refused, refuse } from './refused.ts';
import { answering, asking } from './silence.ts';
import { afterSlotLost } from './slot-lost.ts';
import { afterSlotMoved } from './slot-moved.ts';
import { longestText } from './terms.ts';
import { afterTime, clearedEarly } from './time.ts';
import { afterTimeBack } from './time-back.ts';
import { afterUnreachable } from './unreachable.ts';

/**
 * What an event makes of a consultation. Every step adds to the history, moves the deadline on, and owes each person
 * concerned one message; a refusal changes nothing and tells who acted before.
 */
export function step(
  consultation: Consultation,
  event: ConsultationEvent,
  context: Context,
): Result<Consultation, Refused> {
  const next = stepped(consultation, event, context);
  return next.ok ? ok(proposalReleased(consultation, next.value)) : next;
}

function stepped(
  consultation: Consultation,
  event: ConsultationEvent,
  context: Context,
): Result<Consultation, Refused> {
  switch (event.kind) {
    case 'time_passed':
      return afterTime(consultation, context);
    case 'unreachable':
      return afterUnreachable(consultation, event, context);
    case 'gone':
      return afterGone(consultation, event, context);
    case 'slot_lost':
      return afterSlotLost(consultation, event, context);
    case 'time_back':
      return afterTimeBack(consultation, event, context);
    case 'slot_moved':
      return afterSlotMoved(consultation, event, context);
    default: {
      const reason =
        hindrance(consultation, event.kind, context.who) ?? mismatch(consultation, event, context);
      return reason === undefined ? ok(done(consultation, event, context)) : refuse(consultation, reason);
    }
  }
}

/** Who gives the advice cannot be there: the slot that is given up is for nobody else. */
const slotClosed = (consultation: Consultation): Consultation => ({
  ...consultation,
  frees: consultation.frees.map((each) => ({ ...each, closes: true })),
});

/** The step itself; everything about it has been found in order. */
function done(before: Consultation, event: PersonEvent, context: Context): Consultation {
  const { taken, former } = caughtBy(before, context);
  const { requester, holder } = taken;
  const everybody = (about: News[1]): readonly News[] => concerned(taken, about);
  const byRequester = context.who !== 'time' && sideOf(taken, context.who) === 'requester';
  const logged = (what: Parameters<typeof recorded>[1]): Consultation => recorded(taken, what, context);
  switch (event.kind) {
    case 'accept': {
      const accepted = logged('accepted');
      if (event.time) {
        const agreed = agreedOn(toTalk(freed(accepted)), event.time, context);
        return owing(agreed, [...everybody('scheduled'), ...former], context);
      }
      const waits = { ...answering(accepted, context), waitsFor: 'specialist', reminded: false } as const;
      const state: State = { kind: 'in_writing', ...waits };
      return owing({ ...accepted, state }, [[requester.email, 'taken'], ...former], context);
    }
    case 'propose': {
      if (byRequester && isIn(taken, 'requested')) {
        // Whoever has it has no longer for it than before.
        const next = { ...logged('proposed'), times: [...event.times] };
        const heard = hasHeard(taken, holder.email, context.now);
        return owing(next, heard ? [[holder.email, 'offered']] : [], context);
      }
      const next = withTimes(logged('proposed'), event.times, context, byRequester);
      return owing(next, [...everybody('offered'), ...former], context);
    }
    case 'choose': {
      const agreed = agreedOn(toTalk(freed(logged('chosen'))), event.time, context);
      const slot = slotProposed(taken);
      return owing(slot ? { ...agreed, slot } : agreed, everybody('scheduled'), context);
    }
    case 'answer_in_writing': {
      const answered = written(freed(logged('answered')), 'answer', event.text, context);
      const state = { kind: 'answered' } as const;
      return owing(
        awaitsClosing(answered, state, context),
        [[requester.email, 'answered'], ...former],
        context,
      );
    }
    case 'ask_more': {
      const asked = written(freed(logged('asked_more')), 'asked_more', event.text, context);
      const state: State = {
        kind: 'in_writing',
        ...goingOn(asked, context),
        waitsFor: 'requester',
        reminded: false,
      };
      return owing({ ...asked, state }, [[requester.email, 'more_asked'], ...former], context);
    }
    case 'tell_more': {
      const told = written(logged('told_more'), 'told_more', event.text, context);
      // Who is asked for a talk chooses a time again, now that they know more.
      const state: State =
        taken.way === 'writing' || isIn(taken, 'answered')
          ? { kind: 'in_writing', ...asking(told, context), waitsFor: 'specialist', reminded: false }
          : { kind: 'requested', ...asking(told, context) };
      return owing({ ...told, state }, [[holder.email, 'more_told']], context);
    }
    case 'add_question':
      return withQuestion(taken, event.text, context);
    case 'hand_over': {
      const leaving = { what: 'handed_over', outcome: 'handed_over' } as const;
      if (taken.together.includes(event.to)) return takenOver(taken, leaving, event.to, context);
      const next = namedHolder(context.directory, taken, event.to, calendarOf(context));
      const given = passedOn(taken, leaving, context, { skipped: [], next });
      return {
        ...given,
        path: given.path.map((each) => (each.email === event.to ? { ...each, picked: true } : each)),
      };
    }
    case 'decline': {
      const { reason } = event;
      const declined = reason === undefined ? taken : written(taken, 'decline_reason', reason, context);
      const leaving = { what: 'declined', outcome: 'declined' } as const;
      return passedOn(declined, leaving, context);
    }
    case 'withdraw': {
      const withdrawn = ended(logged('withdrawn'), 'withdrawn', context);
      // Who has not been asked yet has nothing to be told.
      const heard = hasHeard(taken, holder.email, context.now);
      return owing(withdrawn, heard ? [[holder.email, 'withdrawn']] : [], context);
    }
    case 'cancel': {
      const { reason } = event;
      const told = reason === undefined ? taken : written(taken, 'cancel_reason', reason, context);
      if (byRequester) {
        const over = ended(recorded(told, 'cancelled', context), 'cancelled', context);
        const calledOff = isIn(taken, 'scheduled') ? { calledOff: taken.state.time } : {};
        return owing({ ...over, ...calledOff }, everybody('cancelled'), context);
      }
      // The question is still there: the next one is asked, and has the time as a proposal.
      const leaving = { what: 'cancelled', outcome: 'declined' } as const;
      return slotClosed(passedOn(told, leaving, context));
    }
    case 'reschedule': {
      if (canStand(taken, context.now))
        return withMove(taken, { by: byRequester ? 'requester' : 'specialist', times: event.times }, context);
      const over = freed(outOfTime(logged('rescheduled'), taken.together));
      const next = withTimes(over, event.times, context, byRequester);
      return owing({ ...next, together: [] }, everybody('rescheduled'), context);
    }
    case 'rebook': {
      if (event.anew) return bookedAnew(taken, event, event.anew, context);
      // What suits the specialist need not suit who asked.
      if (!byRequester && isIn(taken, 'scheduled'))
        return withMove(taken, { by: 'specialist', times: [event.time], slot: event.slot }, context);
      const moved = agreedOn(freed(logged('rebooked')), event.time, context);
      return owing({ ...moved, slot: event.slot }, everybody('scheduled'), context);
    }
    case 'keep':
      return isIn(taken, 'scheduled') ? withoutMove(taken, 'kept', context) : taken;
    case 'held': {
      if (!isIn(taken, 'scheduled')) return taken;
      const held = { kind: 'held', time: taken.state.time } as const;
      return owing(awaitsClosing(logged('held'), held, context), [], context);
    }
    case 'thank':
      return owing(ended(logged('closed'), 'closed', context), [[holder.email, 'thanked']], context);
    case 'clear':
      return clearedEarly(taken, context);
    case 'close': {
      const { closing, actions = [] } = event;
      if (isIn(taken, 'closed')) {
        // It has ended already, and who asked is told of nothing but what is agreed.
        const noted = withActions({ ...logged('closed'), closing }, actions);
        return owing(noted, actions.length > 0 ? [[requester.email, 'action_agreed']] : [], context);
      }
      const closed: Consultation = { ...ended(logged('closed'), 'closed', context), closing };
      return owing(withActions(closed, actions), [[requester.email, 'closed']], context);
    }
    case 'agree_action': {
      const agreed = withActions(logged('action_agreed'), [event.action]);
      const told = byRequester ? everybody('action_agreed') : [[requester.email, 'action_agreed'] as const];
      return owing(agreed, told, context);
    }
    case 'survey':
      return { ...logged('surveyed'), survey: { ...taken.survey, ...event.survey } };
  }
}

/** Who proposes times leaves it to the other side to accept one. */
function withTimes(
  consultation: Consultation,
  times: readonly Span[],
  context: Context,
  byRequester: boolean,
): Consultation {
  if (!byRequester) {
    const going = goingOn(consultation, context);
    return { ...consultation, state: { kind: 'offered', ...going, times: [...times], reminded: false } };
  }
  const asked = { ...consultation, times: [...times] };
  return { ...asked, state: { kind: 'requested', ...asking(asked, context) } };
}

const written = (
  consultation: Consultation,
  kind: Consultation['exchange'][number]['kind'],
  text: string,
  { now, who }: Context,
): Consultation => {
  const { holder, exchange } = consultation;
  const writer = who === 'time' ? undefined : who;
  const by = writer && sideOf(consultation, writer) === 'requester' ? 'requester' : holder.role;
  const line: Consultation['exchange'][number] = {
    at: now,
    by,
    // The ball moves on, and what one has written stays theirs.
    ...(by === 'requester' || writer?.email === undefined ? {} : { email: writer.email }),
    kind,
    text: text.slice(0, longestText),
  };
  return { ...consultation, exchange: [...exchange, line] };
};

const withActions = (consultation: Consultation, actions: readonly AgreedAction[]): Consultation => ({
  ...consultation,
  actions: [
    ...consultation.actions,
    ...actions.map((each) => ({ ...each, text: each.text.slice(0, longestText) })),
  ],
});
