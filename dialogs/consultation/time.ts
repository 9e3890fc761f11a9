import { type Email, email } from '../../knowledge/kernel/ids.ts';
import { ok, type Result } from '../../knowledge/kernel/result.ts';
import { type Consultation, isIn, isOver, type State } from './consultation.ts';
import { turnsAt } from './deadlines.ts';
import type { Context } from './events.ts';
import { awaitsClosing, ended, freed, goingOn, passedOn } from './moves.ts';
import { withoutMove } from './moving.ts';
import { hasHeard, type News, owing, recorded, withEdits } from './news.ts';
import { type Refused, refuse } from './refused.ts';
import { asking, silenceBrings } from './silence.ts';
import { dayBeforeNeeded } from './wanted-by.ts';

/** What time does; it acts only once the deadline has passed. */
export function afterTime(consultation: Consultation, context: Context): Result<Consultation, Refused> {
  const deadline = turnsAt(consultation);
  if (deadline === undefined) return refuse(consultation, 'over');
  if (context.now < deadline) return refuse(consultation, 'too_early');
  return ok(moved(consultation, { ...context, who: 'time' }));
}

function moved(consultation: Consultation, context: Context): Consultation {
  const { state } = consultation;
  switch (state.kind) {
    case 'requested':
      return afterSilence(consultation, state, context);
    case 'in_writing':
      return state.waitsFor === 'specialist'
        ? afterSilence(consultation, state, context)
        : afterRequestersSilence(consultation, state, context);
    case 'offered':
      return afterRequestersSilence(consultation, state, context);
    case 'scheduled': {
      if (state.move && isIn(consultation, 'scheduled') && context.now < state.time.end)
        return withoutMove(consultation, 'move_lapsed', context);
      if (consultation.way === 'writing') return unwritten(consultation, context);
      const held = awaitsClosing(
        recorded(consultation, 'held', context),
        { kind: 'held', time: state.time },
        context,
      );
      return owing(held, [[consultation.holder.email, 'close_it']], context);
    }
    case 'answered':
    case 'held':
      return owing(
        ended(recorded(consultation, 'closed', context), 'closed', context),
        [[consultation.requester.email, 'closed']],
        context,
      );
    case 'declined':
    case 'withdrawn':
    case 'cancelled':
    case 'expired':
    case 'closed':
      return cleared(consultation, context);
  }
}

/** The time that was kept for writing the answer is over, and no answer has come. */
function unwritten(consultation: Consultation, context: Context): Consultation {
  const { now: since } = context;
  const state = {
    kind: 'in_writing',
    since,
    deadline: since,
    waitsFor: 'specialist',
    reminded: false,
  } as const;
  return reminding(freed(consultation), state, context);
}

/** Whoever is responsible is reminded, and has time again. */
function reminding(
  consultation: Consultation,
  state: Extract<State, { kind: 'requested' | 'in_writing' }>,
  context: Context,
): Consultation {
  const { holder, path } = consultation;
  const reminded: Consultation = {
    ...recorded(consultation, 'reminded', context),
    path: path.map((each) => (each.email === holder.email ? { ...each, remindedAt: context.now } : each)),
  };
  const { deadline } = asking(reminded, context);
  return owing({ ...reminded, state: { ...state, deadline } }, [[holder.email, 'reminder']], context);
}

function afterSilence(
  consultation: Consultation,
  state: Extract<State, { kind: 'requested' | 'in_writing' }>,
  context: Context,
): Consultation {
  const { holder } = consultation;
  const { now } = context;
  // Who has not been reached yet has not been silent either.
  if (!hasHeard(consultation, holder.email, now)) {
    const { deadline } = asking(consultation, context);
    return { ...consultation, state: { ...state, deadline } };
  }
  const leaving = { what: 'passed_on', outcome: 'passed_over' } as const;
  switch (silenceBrings(consultation, context)) {
    case 'reminder':
      return reminding(consultation, state, context);
    case 'next':
      return passedOn(consultation, leaving, context);
    case 'end':
    case 'too_late':
      return passedOn(consultation, leaving, context, { skipped: [] });
  }
}

function afterRequestersSilence(
  consultation: Consultation,
  state: Extract<State, { kind: 'offered' | 'in_writing' }>,
  context: Context,
): Consultation {
  const { requester } = consultation;
  if (state.reminded) {
    const told = [requester.email, consultation.holder.email].filter((each) => each !== undefined);
    return expired(consultation, told, context);
  }
  const deadline = Math.max(
    goingOn(consultation, context).deadline,
    dayBeforeNeeded(consultation, context.working),
  );
  const reminded: Consultation = {
    ...recorded(consultation, 'reminded', context),
    state: { ...state, deadline, reminded: true },
  };
  return owing(reminded, [[requester.email, 'reminder']], context);
}

export const expired = (consultation: Consultation, told: readonly Email[], context: Context): Consultation =>
  owing(
    ended(recorded(consultation, 'expired', context), 'expired', context),
    told.map((to): News => [to, 'expired']),
    context,
  );

/**
 * Nothing that anybody wrote is left, also where it was shown; kinds, times and counts stay. What still has to be given
 * back is given back.
 */
function cleared(consultation: Consultation, context: Context): Consultation {
  if (!isOver(consultation)) return consultation;
  const { question: _, meeting: __, closing, ...rest } = recorded(consultation, 'cleared', context);
  const empty: Consultation = {
    ...rest,
    ...(closing ? { closing: { kind: closing.kind } } : {}),
    exchange: [],
    actions: [],
    owed: [],
    state: { ...consultation.state, cleared: true },
  };
  const shown = [...Object.keys(empty.cards)].map((each) => email.parse(each));
  return { ...withEdits(empty, shown, `${empty.history.length}`, context.now), cards: {} };
}

/** The same before its time. That it has ended is still to be told, without any of the words. */
export function clearedEarly(consultation: Consultation, context: Context): Consultation {
  const empty = cleared(consultation, context);
  const untold = consultation.owed.filter(({ edits }) => edits === undefined);
  return empty === consultation ? consultation : { ...empty, owed: [...untold, ...empty.owed] };
}
