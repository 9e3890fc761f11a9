import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Action, longestAction } from './action.ts';
import type { Context } from './events.ts';
import { openedFor } from './moves.ts';
import { type News, owing } from './news.ts';

/** What is agreed; its text is screened. `by`: who wrote it down; `keepers`: see `Action`. */
export interface NewAction extends Pick<Action, 'id' | 'text' | 'origin' | 'owner' | 'due' | 'shownIn'> {
  readonly by: Email;
  readonly keepers: readonly Email[];
  /** Its owner hears of it in a message about what it was agreed in. */
  readonly isTold?: boolean;
}

/** A new action; its owner is told of it, unless it is the owner's own word or they hear of it otherwise. */
export function newAction(
  { by, keepers, text, isTold = false, ...agreed }: NewAction,
  context: Pick<Context, 'now' | 'working'>,
): Action {
  const { owner } = agreed;
  const made: Action = {
    version: 1,
    ...agreed,
    text: text.slice(0, longestAction),
    // Replaced below, by the time that the owner has.
    state: { kind: 'open', accepted: false, since: context.now, wake: { stage: 0, at: context.now } },
    postponed: [],
    keepers: [...keepers],
    passed: [],
    history: [{ at: context.now, by, what: 'made' }],
    cards: {},
    owed: [],
  };
  const news: readonly News[] = isTold ? [] : [[owner, 'given']];
  return owing(openedFor(made, owner, owner === by, context), news, { ...context, who: by });
}
