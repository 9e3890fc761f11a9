import { email } from '../../knowledge/kernel/ids.ts';
import { consultReader } from '../consultation/kind.ts';
import type { OutboxKind, Owed } from '../outbox.ts';
import { stringsIn } from '../strings/in-language.ts';
import type { Message } from '../turn.ts';
import type { Moment, World } from '../world.ts';
import { type Action, actionDeadline, isGoing } from './action.ts';
import { actionCard } from './action-card.ts';
import { actionKind } from './action-kind.ts';
import type { Context } from './events.ts';
import { keptByLeaders } from './keepers.ts';
import { type NewsKind, newsKind } from './news.ts';
import { newsHeading } from './news-heading.ts';
import { step } from './rules.ts';

/** The words of a message in a channel or group chat that shows an action; undefined: it is left as it is. */
export type ChannelWords = (
  action: Action,
  owed: Owed,
  moment: Moment,
  world: World,
) => Promise<Message | undefined>;

/** What a step may know, as it is now. */
export async function actionContext(
  who: Context['who'],
  { now }: Pick<Moment, 'now'>,
  world: Pick<World, 'knowledge' | 'workingTime' | 'textKeptDays'>,
): Promise<Context> {
  const { directory } = world.knowledge();
  const working = await world.workingTime();
  return { now, who, directory, working, textKeptFor: world.textKeptDays * 86_400_000 };
}

/** Actions as they speak by themselves; what a channel shows of them is said in the words of its capability. */
export const createActionOutbox = (channelWords: ChannelWords): OutboxKind<Action> => ({
  ...actionKind,
  deadline: actionDeadline,
  async advance(action, moment, world) {
    const context = await actionContext('time', moment, world);
    const next = step(keptByLeaders(action, context.directory), { kind: 'time_passed' }, context);
    return next.ok ? next.value : action;
  },
  async letter(action, owed, { language }, moment, world) {
    const { about, to, edits, concerns } = owed;
    const read = newsKind.safeParse(about);
    if (!read.success) return undefined;
    if (read.data === 'shown') return channelWords(action, owed, moment, world);
    const { directory } = world.knowledge();
    const plainReader = { directory, language, today: moment.today, say: stringsIn(language) };
    const reader = await consultReader(plainReader, world);
    const view = { who: to, now: moment.now };
    if (read.data === 'present')
      return actionCard(reader, action, { ...view, older: isOlder(action, to, edits, moment.now) });
    if (!isFor(action, read.data, to)) return undefined;
    return actionCard(reader, action, { ...view, news: newsHeading(reader, action, read.data, concerns) });
  },
  sent(action, { id, to, edits, at }, activity) {
    if (edits !== undefined) return action;
    const before = action.cards[to];
    const shown: Action = { ...action, cards: { ...action.cards, [to]: activity } };
    // What was said at once has changed the one before already.
    const wasLater = at > (action.history.at(-1)?.at ?? at);
    const isFollowed = before !== undefined && before !== activity && wasLater;
    // When several are said one after another each makes the one before it older.
    const next = action.owed.find((each) => each.id !== id && isNews(each, to));
    const older = [
      ...(isFollowed ? [olderEdit(id, to, before, at)] : []),
      ...(next ? [olderEdit(next.id, to, activity, next.at)] : []),
    ];
    const kept = shown.owed.filter(({ edits: other }) => !older.some((each) => each.edits === other));
    return older.length === 0 ? shown : { ...shown, owed: [...kept, ...older] };
  },
  done: ({ state, owed }) => state.kind === 'over' && owed.length === 0,
  async unreachable(action, { to, edits }, moment, world) {
    if (edits !== undefined) return action;
    const who = email.parse(to);
    const context = await actionContext('time', moment, world);
    const next = step(keptByLeaders(action, context.directory), { kind: 'unreachable', who }, context);
    return next.ok ? next.value : action;
  },
});

/** Whether it is a message of its own, in the person's chat. */
const isNews = (owed: Owed, to: Owed['to']): boolean =>
  owed.to === to && owed.place === undefined && owed.edits === undefined;

const olderEdit = (name: string, to: Owed['to'], edits: string, at: number): Owed => ({
  id: `${name}-older`,
  to,
  at,
  about: 'present' satisfies NewsKind,
  edits,
  tries: 0,
});

/** Whether a message has still a point for somebody. */
function isFor(action: Action, about: NewsKind, to: Owed['to']): boolean {
  const { state, owner } = action;
  switch (about) {
    case 'given':
    case 'remind':
    case 'ask_day':
    case 'came_back':
    case 'not_reached':
    case 'refused':
    case 'passed_on':
    case 'unreachable':
    case 'left':
      return isGoing(action) && owner === to;
    case 'offered':
    case 'offered_still':
      return state.kind === 'offered' && state.to === to;
    case 'owner_away':
      return isGoing(action);
    default:
      return state.kind !== 'over';
  }
}

/** Whether another message shows it to the person, or is about to. */
const isOlder = (
  { cards, owed, state }: Action,
  to: Owed['to'],
  edits: string | undefined,
  now: number,
): boolean =>
  state.kind !== 'over' && (cards[to] !== edits || owed.some((each) => isNews(each, to) && each.at <= now));
