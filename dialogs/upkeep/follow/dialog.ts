import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import { card, text } from '../../card.ts';
import { serviceName } from '../../contact/views.ts';
import { followedGroups } from '../../meeting/readers/followed-groups.ts';
import { plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { followStrings } from '../../strings/follow.ts';
import type { Effect, Message } from '../../turn.ts';
import type { Command, Slots } from '../command.ts';
import { formMessage } from '../forms.ts';
import type { Scene } from '../scene.ts';
import { type Follow, type Followed, followDocuments, mostFollowed, sameFollowed } from './follow.ts';
import { nextDigestAt } from './follow-kind.ts';
import { followedText, stopButtons } from './follow-view.ts';
import { latestRevision } from './news.ts';

export type FollowPress = Extract<Press, { do: 'unfollow' }>;

export const isFollowPress = (press: Press): press is FollowPress => press.do === 'unfollow';

/** The digest stays as it is: there may be more to read in it. */
export async function pressFollow({ service, area }: FollowPress, scene: Scene): Promise<readonly Effect[]> {
  const { email } = scene.turn.who;
  const message =
    email === undefined
      ? plain(followStrings[scene.reader.language].noAddress)
      : await stop(scene, email, (each) => sameFollowed(each, { service, area }));
  return [{ kind: 'say', message }];
}

/** `follow`, `unfollow` and `follows`. */
export async function followMessage(scene: Scene, { verb, slots }: Command): Promise<Message> {
  const words = followStrings[scene.reader.language];
  const { email } = scene.turn.who;
  if (email === undefined) return plain(words.noAddress);
  if (verb === 'follow') return follow(scene, email, slots);
  if (verb === 'unfollow' && (slots.service !== undefined || slots.areas.length > 0))
    return stop(scene, email, isNamed(slots));
  return list(scene, email);
}

async function follow(scene: Scene, email: Email, slots: Slots): Promise<Message> {
  const { say, reader, world, turn } = scene;
  const words = followStrings[reader.language];
  if (slots.service === undefined && slots.services.length > 0) {
    const names = slots.services.map((id) => `- ${escapeText(serviceName(reader, id))}`).join('\n');
    return formMessage(scene, 'follow', slots, [`${say.whichService}\n\n${names}`]);
  }
  const service = slots.service === undefined ? {} : { service: slots.service };
  const wanted: readonly Followed[] =
    slots.areas.length > 0 ? slots.areas.map((area) => ({ ...service, area })) : [service];
  if (slots.service === undefined && slots.areas.length === 0)
    return formMessage(scene, 'follow', slots, [say.missing.service]);

  const time = await world.workingTime();
  const kept = await world.documents.get(followDocuments, email);
  const before: Follow = kept?.body ?? {
    version: 1,
    email,
    follows: [],
    told: await latestRevision(world),
    next: nextDigestAt(time, turn.moment.now),
    owed: [],
  };
  const added = wanted.filter((each) => !before.follows.some((other) => sameFollowed(each, other)));
  const follows = [...before.follows, ...added];
  if (follows.length > mostFollowed) return plain(words.tooMany(mostFollowed));
  const next = { ...before, follows };
  const saved = await world.documents.put(followDocuments, email, next, kept?.etag ?? 'absent');
  if (!saved) return follow(scene, email, slots);
  return plain(words.following(wanted.map((each) => escapeText(followedText(reader, each))).join('; ')));
}

/** What the words name: a service everywhere, an area with all that is followed in it, or just the one of both. */
const isNamed =
  ({ service, areas }: Slots) =>
  (each: Followed): boolean =>
    (service === undefined || each.service === service) &&
    (areas.length === 0 || (each.area !== undefined && areas.includes(each.area)));

async function stop(scene: Scene, email: Email, isStopped: (each: Followed) => boolean): Promise<Message> {
  const { reader, world } = scene;
  const { documents } = world;
  const words = followStrings[reader.language];
  const kept = await documents.get(followDocuments, email);
  const stopped = kept?.body.follows.filter(isStopped) ?? [];
  if (!kept || stopped.length === 0) return plain(words.notFollowed);
  const follows = kept.body.follows.filter((each) => !isStopped(each));
  const saved =
    follows.length === 0
      ? await documents.delete(followDocuments, email, kept.etag)
      : await documents.put(followDocuments, email, { ...kept.body, follows }, kept.etag);
  if (!saved) return stop(scene, email, isStopped);
  return plain(words.stopped(stopped.map((each) => escapeText(followedText(reader, each))).join('; ')));
}

async function list({ reader, world }: Scene, email: Email): Promise<Message> {
  const words = followStrings[reader.language];
  const follows = (await world.documents.get(followDocuments, email))?.body.follows ?? [];
  const groups = await followedGroups(reader, email, world);
  if (follows.length + groups.length === 0) return plain(words.nothing);
  const lines = [...follows.map((each) => escapeText(followedText(reader, each))), ...groups]
    .map((line) => `- ${line}`)
    .join('\n');
  const asText = `${words.list}\n\n${lines}`;
  return {
    text: asText,
    summary: words.list.replaceAll('*', ''),
    card: card(
      asText,
      [text(words.list, { id: 'follows', style: 'heading' }), text(lines, { spacing: 'small' })],
      stopButtons(reader, follows),
    ),
  };
}
