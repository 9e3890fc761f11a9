import { z } from 'zod';
import { type Email, email } from '../../knowledge/kernel/ids.ts';
import type { Owed } from '../outbox.ts';
import { type Action, isGoing, type Step } from './action.ts';
import type { Context } from './events.ts';

/** What a message that is owed is about. */
export const newsKind = z.enum([
  /** To the owner: it is theirs, since it was agreed so, or a minder says so. */
  'given',
  /** To the owner: it is time. `ask_day`: when will it be done? */
  'remind',
  'ask_day',
  /** To who may take it, and once more. */
  'offered',
  'offered_still',
  /** To the owner: nobody took it; the other cannot be written to; the other does not take it. */
  'came_back',
  'not_reached',
  'refused',
  /** To who had it and to who watches: it has another owner now. */
  'taken',
  'moved',
  /** To a keeper who has it now: it is late; its owner cannot be written to; its owner has left. */
  'passed_on',
  'unreachable',
  'left',
  /** To a keeper: the owner is away on the day. */
  'owner_away',
  'postponed',
  'finished',
  'reopened',
  'dropped',
  /** No message: the one that shows it is brought up to date. */
  'present',
  /** The same in the channel or group chat that shows it. */
  'shown',
]);
export type NewsKind = z.infer<typeof newsKind>;

/** Of no use any more when the action has moved on. */
const ofTheMoment: readonly NewsKind[] = [
  'remind',
  'ask_day',
  'offered',
  'offered_still',
  'given',
  'owner_away',
];

export type News = readonly [to: Email | undefined, about: NewsKind];

/** One more step in the history, by who acts. */
export const recorded = (action: Action, what: Step['what'], { now, who }: Context): Action => ({
  ...action,
  history: [...action.history, { at: now, by: who, what }],
});

/**
 * What a step, already recorded and with its new state, owes to people: each hears of it once, the first of what is
 * said of them, and who acted not at all. Every message that shows it is brought up to date. `concerns`: about whom.
 */
export function owing(
  action: Action,
  news: readonly News[],
  context: Pick<Context, 'now' | 'who' | 'working'>,
  concerns?: Email,
): Action {
  const { working, now, who } = context;
  const step = action.history.length;
  const to = [...new Set(news.flatMap(([each]) => (each === undefined || each === who ? [] : [each])))];
  const told = to.flatMap((each): readonly Owed[] => {
    const about = news.find(([other]) => other === each)?.[1];
    if (about === undefined) return [];
    const at = working.next(now);
    const whom = concerns === undefined ? {} : { concerns };
    return [{ id: `${step}-${about}-${each}`, to: each, at, about, ...whom, tries: 0 }];
  });
  const kept = action.owed.filter((each) => {
    // Words are found when they are said: the same would be said twice.
    if (told.some((other) => isSameNews(each, other))) return false;
    if (!ofTheMoment.some((about) => about === each.about)) return true;
    if (told.some((other) => other.to === each.to) || !isGoing(action)) return false;
    const { state, owner } = action;
    if (each.about === 'offered' || each.about === 'offered_still')
      return state.kind === 'offered' && state.to === each.to;
    return each.about === 'owner_away' || each.to === owner;
  });
  const shown = withEdits(
    { ...action, owed: [...kept, ...told] },
    Object.keys(action.cards).filter((each) => each !== who),
    `${step}`,
    now,
  );
  return withChannelEdit(shown, `${step}`, now);
}

/** The messages that show it to these people are changed; a change that is still to be made lapses. */
export function withEdits(
  action: Action,
  people: readonly string[],
  /** Unlike that of any other change. */
  name: string,
  now: number,
): Action {
  const about: NewsKind = 'present';
  const edits = people.flatMap((who): readonly Owed[] => {
    const edits = action.cards[who];
    if (edits === undefined) return [];
    return [{ id: `${name}-${about}-${who}`, to: email.parse(who), at: now, about, edits, tries: 0 }];
  });
  const kept = action.owed.filter((each) => !edits.some((other) => isSameEdit(each, other)));
  return { ...action, owed: [...kept, ...edits] };
}

function withChannelEdit(action: Action, name: string, now: number): Action {
  const { shownIn, owed } = action;
  if (!shownIn) return action;
  const { of, place, activity } = shownIn;
  const about: NewsKind = 'shown';
  const edit: Owed = { id: `${name}-${about}`, to: of, place, at: now, about, edits: activity, tries: 0 };
  return { ...action, owed: [...owed.filter((each) => !isSameEdit(each, edit)), edit] };
}

const isSameNews = (one: Owed, other: Owed): boolean =>
  one.edits === undefined &&
  one.to === other.to &&
  one.about === other.about &&
  one.concerns === other.concerns;

const isSameEdit = (one: Owed, other: Owed): boolean =>
  one.edits !== undefined && one.edits === other.edits && one.place === other.place;
