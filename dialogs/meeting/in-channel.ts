import type { Action } from '../action/action.ts';
import type { Owed } from '../outbox.ts';
import type { Message } from '../turn.ts';
import type { Moment, World } from '../world.ts';
import { channelMessage } from './channel-message.ts';
import { meetingKind } from './meeting-kind.ts';

/** The words of a channel's message when one of its actions has moved. */
export async function meetingInChannel(
  { origin }: Action,
  _owed: Owed,
  moment: Moment,
  world: World,
): Promise<Message | undefined> {
  if (origin.kind !== 'meeting') return undefined;
  const kept = await world.documents.get(meetingKind, origin.meeting);
  return kept && channelMessage(kept.body, moment, world);
}
