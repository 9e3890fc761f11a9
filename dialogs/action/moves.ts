import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Action, ActionState } from './action.ts';
import type { Context } from './events.ts';
import { nextWake } from './times.ts';

/** Somebody has it from now on, and as long as everybody else until they are reminded. */
export function openedFor(
  action: Action,
  owner: Email,
  accepted: boolean,
  { now, working }: Pick<Context, 'now' | 'working'>,
): Action {
  const wake = nextWake(action, now, undefined, now, working);
  return {
    ...action,
    owner,
    passed: action.passed.filter((who) => who !== owner),
    state: { kind: 'open', accepted, since: now, wake },
  };
}

/** When it ended, and when what was written goes. */
export const ended = ({
  now,
  textKeptFor,
}: Pick<Context, 'now' | 'textKeptFor'>): Pick<
  Extract<ActionState, { clearAt: number }>,
  'at' | 'clearAt'
> => ({ at: now, clearAt: now + textKeptFor });
