import type { Email } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { type Action, actionDeadline, type Going, isGoing, type Step } from './action.ts';
import type { Context, Refused } from './events.ts';
import { backOn, hasLeft, isAway, nextKeeper, watcherOf } from './keepers.ts';
import { ended, openedFor } from './moves.ts';
import { type News, owing, recorded } from './news.ts';
import { endStage, keeperAt, lastStage, nextWake, nineOn, offerWake } from './times.ts';

/** What time does; it acts only once the deadline has passed. */
export function afterTime(action: Action, context: Context): Result<Action, Refused> {
  const deadline = actionDeadline(action);
  if (deadline === undefined) return err({ reason: 'over' });
  if (context.now < deadline) return err({ reason: 'too_early' });
  if (!isGoing(action)) return ok(cleared(action, context));
  return ok(action.state.kind === 'offered' ? afterNoAnswer(action, context) : afterSilence(action, context));
}

/** Nobody can write to somebody. */
export function afterUnreachable(action: Action, who: Email, context: Context): Result<Action, Refused> {
  if (!isGoing(action)) return err({ reason: 'over' });
  const { state, owner } = action;
  if (state.kind === 'offered' && state.to === who) return ok(cameBack(action, 'not_reached', context));
  if (owner !== who || state.kind === 'offered') return err({ reason: 'not_yours' });
  const next = nextKeeper(action, context);
  return next === undefined ? err({ reason: 'not_now' }) : ok(passedOn(action, next, 'unreachable', context));
}

/** Somebody has left: nobody waits for them. */
export function afterLeft(action: Action, who: Email, context: Context): Result<Action, Refused> {
  if (!isGoing(action)) return err({ reason: 'over' });
  if (!hasLeft(context.directory, who)) return err({ reason: 'not_now' });
  const { state, owner } = action;
  if (state.kind === 'offered' && state.to === who) return ok(cameBack(action, 'came_back', context));
  if (owner !== who || state.kind === 'offered') return err({ reason: 'not_yours' });
  return ok(ownerLeft(action, context));
}

/** Whoever should take it has left: where nobody keeps it either it ends, and those who gave it hear so. */
function ownerLeft(action: Going, context: Context): Action {
  const next = nextKeeper(action, context);
  if (next !== undefined) return passedOn(action, next, 'left', context);
  return endedBy('left', action, context);
}

/** It ends without being done. */
function endedBy(why: 'left' | 'lapsed', action: Going, context: Context): Action {
  const dropped = {
    ...recorded(action, why, context),
    state: { kind: 'dropped', ...ended(context) },
  } as const;
  const owner: readonly News[] = why === 'left' ? [] : [[action.owner, 'dropped']];
  return owing(dropped, [...owner, [watcherOf(action), 'dropped']], context);
}

/** The owner has not said that it is done. */
function afterSilence(action: Going, context: Context): Action {
  const { now, working, directory } = context;
  const { state, owner } = action;
  const { stage } = state.wake;
  const next = nextWake(action, state.since, stage, now, working);
  if (hasLeft(directory, owner)) return ownerLeft(action, context);
  if (stage >= lastStage(action)) {
    const keeper = nextKeeper(action, context);
    if (keeper !== undefined) return passedOn(action, keeper, 'passed_on', context);
    if (stage >= endStage(action)) return endedBy('lapsed', action, context);
  }
  const today = working.dayOf(working.next(now));
  if (isAway(context, owner, today)) return whileAway(action, context);
  const about: News[1] = action.due === undefined ? 'ask_day' : 'remind';
  const reminded: Action = { ...recorded(action, 'reminded', context), state: { ...state, wake: next } };
  return owing(reminded, [[owner, about]], context);
}

/** The owner is reminded when they are back; a keeper hears when that is too late. */
function whileAway(action: Going, context: Context): Action {
  const { now, working } = context;
  const { state, owner, due } = action;
  const back = backOn(context, owner, working.dayOf(working.next(now)));
  const returns = nineOn(back, working);
  const last = lastStage(action);
  const over = keeperAt(action, state.since, working);
  // It goes on to a keeper when it would anyway.
  const wake =
    now < over && over < returns
      ? { stage: last, at: over }
      : { stage: Math.min(state.wake.stage, last), at: returns };
  const waiting: Action = { ...action, state: { ...state, wake } };
  const keeper = due !== undefined && due < back ? nextKeeper(action, context) : undefined;
  if (keeper === undefined) return waiting;
  return owing(recorded(waiting, 'reminded', context), [[keeper, 'owner_away']], context, owner);
}

function afterNoAnswer(action: Going, context: Context): Action {
  const { now, working, directory } = context;
  const { state } = action;
  if (state.kind !== 'offered') return action;
  const isLate = state.wake.stage > 0 || hasLeft(directory, state.to);
  if (isLate) return cameBack(action, 'came_back', context);
  const lapses = offerWake(state.offeredAt, 1, working);
  // Who hears of it late has time to answer all the same.
  const wake = lapses.at > now ? lapses : offerWake(now, 0, working);
  const next = { ...recorded(action, 'reminded', context), state: { ...state, wake: { ...wake, stage: 1 } } };
  return owing(next, [[state.to, 'offered_still']], context, action.owner);
}

/** Nobody took what was handed on. */
function cameBack(action: Going, about: 'came_back' | 'not_reached', context: Context): Action {
  const { now, working, directory } = context;
  const { state, owner } = action;
  if (state.kind !== 'offered') return action;
  const { accepted, since, to } = state;
  const wake = nextWake(action, since, undefined, now, working);
  const back = {
    ...recorded(action, 'came_back', context),
    state: { kind: 'open', accepted, since, wake },
  } as const;
  return hasLeft(directory, owner) ? ownerLeft(back, context) : owing(back, [[owner, about]], context, to);
}

/** A keeper has it now, and whoever had it is told. */
function passedOn(
  action: Going,
  keeper: Email,
  why: Extract<Step['what'], 'passed_on' | 'unreachable' | 'left'>,
  context: Context,
): Action {
  const { owner } = action;
  const given = openedFor(recorded(action, why, context), keeper, false, context);
  const former: readonly News[] = why === 'passed_on' ? [[owner, 'moved']] : [];
  const passed = [...given.passed.filter((who) => who !== owner), owner];
  return owing({ ...given, passed }, [[keeper, why], ...former], context, owner);
}

/** Nothing that anybody wrote is left, also where it was shown. */
function cleared(action: Action, context: Context): Action {
  const { due: _, ...rest } = recorded(action, 'cleared', context);
  const empty: Action = { ...rest, text: '', postponed: [], owed: [], state: { kind: 'over' } };
  return { ...owing(empty, [], context), cards: {} };
}
