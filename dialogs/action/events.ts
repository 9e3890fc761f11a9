import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import { type Action, type ActionState, isGoing, mindersOf, type Step } from './action.ts';

/** What people do. Texts are screened and trimmed before they come here. */
export type PersonEvent =
  | { readonly kind: 'accept' }
  /** To somebody who may take it or not. */
  | { readonly kind: 'hand_on'; readonly to: Email }
  | { readonly kind: 'take' }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'postpone'; readonly due: IsoDate; readonly reason?: string }
  | { readonly kind: 'finish'; readonly note?: string }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'drop'; readonly reason?: string }
  /** To somebody who has it from now on. */
  | { readonly kind: 'assign'; readonly to: Email };

/** What happens without anybody doing it. */
export type TimeEvent =
  /** The deadline has passed (see `actionDeadline`). */
  | { readonly kind: 'time_passed' }
  /** Somebody could not be written to. */
  | { readonly kind: 'unreachable'; readonly who: Email }
  /** Somebody has left the organisation. */
  | { readonly kind: 'left'; readonly who: Email };

export type ActionEvent = PersonEvent | TimeEvent;

/** What a step may know besides the action. */
export interface Context {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Who acts; of no account when time does. */
  readonly who: Email | 'time';
  readonly directory: Directory;
  readonly working: WorkingTime;
  /** How long what was written is kept after the end, milliseconds. */
  readonly textKeptFor: number;
}

/** Nothing has changed. */
export interface Refused {
  readonly reason: /** It is done or not needed any more. */
    | 'over'
    /** Somebody else has it. */
    | 'not_yours'
    /** Not in this state. */
    | 'not_now'
    /** The one who is to get it has it already, is away, or is not in the directory. */
    | 'has_it'
    | 'away'
    | 'unknown_person'
    | 'day_passed'
    | 'too_late'
    | 'too_early';
}

/** Who came late may want to do it again after all: so long after it ended. */
const reopenedWithin = 30 * 86_400_000;

/** Whether somebody may give it to others, or say that it is not needed: a minder, or an owner whom nobody minds. */
function mayMind(action: Action, who: Email): boolean {
  const minders = mindersOf(action);
  return minders.includes(who) || (action.owner === who && minders.length === 0);
}

const inState: Readonly<Record<PersonEvent['kind'], readonly ActionState['kind'][]>> = {
  accept: ['open'],
  hand_on: ['open', 'offered'],
  take: ['offered'],
  refuse: ['offered'],
  postpone: ['open', 'offered'],
  finish: ['open', 'offered'],
  reopen: ['done', 'dropped'],
  drop: ['open', 'offered'],
  assign: ['open', 'offered'],
};

/** Why somebody may not do something now, by who they are and by the state alone; undefined: they may. */
export function hindrance(
  action: Action,
  kind: PersonEvent['kind'],
  { who, now }: Pick<Context, 'who' | 'now'>,
): Refused['reason'] | undefined {
  const { state } = action;
  if (who === 'time') return 'not_yours';
  if (!isGoing(action) && kind !== 'reopen') return 'over';
  const mayDo = isTheirs(action, kind, who);
  if (!mayDo) return 'not_yours';
  if (!inState[kind].includes(state.kind)) return 'not_now';
  if (kind === 'accept' && state.kind === 'open' && state.accepted) return 'not_now';
  if ('clearAt' in state && now > state.at + reopenedWithin) return 'too_late';
  return undefined;
}

function isTheirs(action: Action, kind: PersonEvent['kind'], who: Email): boolean {
  const { state, owner } = action;
  switch (kind) {
    case 'accept':
    case 'hand_on':
      return owner === who;
    case 'take':
    case 'refuse':
      return state.kind === 'offered' && state.to === who;
    case 'finish':
    case 'postpone':
    case 'reopen':
      return owner === who || mayMind(action, who);
    case 'drop':
    case 'assign':
      return mayMind(action, who);
  }
}

/** Whether somebody does again what they did last: a second tap, or a second copy of one. */
export function isRepeated(action: Action, event: PersonEvent, who: Context['who']): boolean {
  const { history, state, owner, due } = action;
  const last = history.at(-1);
  if (last?.what !== doneBy[event.kind] || last.by !== who) return false;
  switch (event.kind) {
    case 'hand_on':
      return state.kind === 'offered' && state.to === event.to;
    case 'assign':
      return owner === event.to;
    case 'postpone':
      return due === event.due;
    default:
      return true;
  }
}

/** What each event is in the history. */
export const doneBy = {
  accept: 'accepted',
  hand_on: 'handed_on',
  take: 'taken',
  refuse: 'refused',
  postpone: 'postponed',
  finish: 'finished',
  reopen: 'reopened',
  drop: 'dropped',
  assign: 'assigned',
} as const satisfies Readonly<Record<PersonEvent['kind'], Step['what']>>;
