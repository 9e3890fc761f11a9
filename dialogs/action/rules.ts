import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { type Action, giverOf, isGoing } from './action.ts';
import {
  type ActionEvent,
  type Context,
  doneBy,
  hindrance,
  type PersonEvent,
  type Refused,
} from './events.ts';
import { hasLeft, isAway, watcherOf } from './keepers.ts';
import { ended, openedFor } from './moves.ts';
import { type News, owing, recorded } from './news.ts';
import { afterLeft, afterTime, afterUnreachable } from './time.ts';
import { nextWake, offerWake } from './times.ts';

/**
 * What an event makes of an action. Every step adds to the history, moves the deadline on, and owes each person
 * concerned one message; a refusal changes nothing.
 */
export function step(action: Action, event: ActionEvent, context: Context): Result<Action, Refused> {
  const byTime: Context = { ...context, who: 'time' };
  switch (event.kind) {
    case 'time_passed':
      return afterTime(action, byTime);
    case 'unreachable':
      return afterUnreachable(action, event.who, byTime);
    case 'left':
      return afterLeft(action, event.who, byTime);
    default: {
      const reason = hindrance(action, event.kind, context) ?? mismatch(action, event, context);
      return reason === undefined ? ok(done(action, event, context)) : err({ reason });
    }
  }
}

/** What is wrong with what an event says; undefined: nothing. */
function mismatch(action: Action, event: PersonEvent, context: Context): Refused['reason'] | undefined {
  const { working, now, directory } = context;
  const today = working.dayOf(now);
  switch (event.kind) {
    case 'hand_on':
    case 'assign':
      if (event.to === action.owner) return 'has_it';
      if (hasLeft(directory, event.to)) return 'unknown_person';
      return isAway(context, event.to, today) ? 'away' : undefined;
    case 'postpone':
      return event.due < today ? 'day_passed' : undefined;
    default:
      return undefined;
  }
}

/** The step itself; everything about it has been found in order. */
function done(action: Action, event: PersonEvent, context: Context): Action {
  const { now, who, working } = context;
  const logged = recorded(action, doneBy[event.kind], context);
  const everybody = (about: News[1]): readonly News[] => [
    [action.owner, about],
    [watcherOf(action), about],
  ];
  if (event.kind === 'reopen') {
    return owing(openedFor(logged, action.owner, true, context), everybody('reopened'), context);
  }
  if (!isGoing(action)) return action;
  const { state, owner } = action;
  const { accepted, since } = state;
  const open = {
    kind: 'open',
    accepted,
    since,
    wake: nextWake(action, since, undefined, now, working),
  } as const;
  const offeredTo = state.kind === 'offered' ? state.to : undefined;
  switch (event.kind) {
    case 'accept':
      return owing({ ...logged, state: { ...state, accepted: true } }, [], context);
    case 'hand_on': {
      const wake = offerWake(now, 0, working);
      const offered = {
        kind: 'offered',
        accepted,
        since,
        to: event.to,
        offeredAt: now,
        wake,
      } as const;
      return owing(
        { ...logged, state: offered },
        [
          [event.to, 'offered'],
          [offeredTo, 'moved'],
        ],
        context,
        owner,
      );
    }
    case 'take': {
      const taken = openedFor(logged, who === 'time' ? owner : who, true, context);
      return owing(
        taken,
        [
          [owner, 'taken'],
          [watcherOf(taken), 'taken'],
        ],
        context,
        taken.owner,
      );
    }
    case 'refuse':
      return owing({ ...logged, state: open }, [[owner, 'refused']], context, offeredTo);
    case 'postpone': {
      const { due, reason } = event;
      const from = action.due === undefined ? {} : { from: action.due };
      const why = reason === undefined ? {} : { reason };
      const moved = { ...logged, due, postponed: [...action.postponed, { ...from, to: due, ...why }] };
      const wake = nextWake(moved, since, undefined, now, working);
      const next =
        state.kind === 'offered' ? state : { ...state, wake, accepted: state.accepted || who === owner };
      return owing({ ...moved, state: next }, [...everybody('postponed'), [offeredTo, 'postponed']], context);
    }
    case 'finish': {
      const note = event.note === undefined ? {} : { note: event.note };
      const finished = { ...logged, state: { kind: 'done', ...ended(context), ...note } } as const;
      return owing(finished, [...everybody('finished'), [offeredTo, 'finished']], context);
    }
    case 'drop': {
      const reason = event.reason === undefined ? {} : { reason: event.reason };
      const dropped = { ...logged, state: { kind: 'dropped', ...ended(context), ...reason } } as const;
      return owing(dropped, [...everybody('dropped'), [offeredTo, 'dropped']], context);
    }
    case 'assign': {
      const given = openedFor(logged, event.to, event.to === who, context);
      const former: readonly News[] = [
        [owner, 'moved'],
        [offeredTo, 'moved'],
        [giverOf(action), 'moved'],
      ];
      return owing(given, [[event.to, 'given'], ...former], context, event.to);
    }
  }
}
