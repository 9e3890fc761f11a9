import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import { setDigest } from '../../consultation/overview/digest.ts';
import { plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { agendaStringsIn } from '../../strings/agenda/in-language.ts';
import { meetingFollow } from '../../strings/meeting-follow.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { groupIn, groupName, isMember } from '../groups-of.ts';
import { maySeeMeetings } from '../who-may.ts';
import { choose, type FollowLevel } from './choice.ts';
import type { FollowCommand } from './commands.ts';

export type FollowPress = Extract<Press, { do: 'meeting_follow' }>;
export const isReaderPress = (press: Press): press is FollowPress => press.do === 'meeting_follow';

/** Of several groups of one name the person's own is meant, else the first that they may see. */
export function obeyFollow({ groups, level }: FollowCommand, scene: Scene): Promise<Message> {
  const { reader, turn } = scene;
  const all = groups.flatMap((id) => groupIn(reader.directory, id) ?? []);
  const own = all.find((group) => isMember(group, turn.who.email));
  const seen = all.find((group) => maySeeMeetings(group, turn.who, reader.directory, reader.today));
  return follow((own ?? seen ?? all[0])?.id, level, scene);
}

export const pressReader = ({ group, level }: FollowPress, scene: Scene): Promise<Message> =>
  follow(group, level, scene);

async function follow(id: GroupId | undefined, level: FollowLevel, scene: Scene): Promise<Message> {
  const { reader, turn, world } = scene;
  const say = meetingFollow[reader.language];
  const { email } = turn.who;
  const group = groupIn(reader.directory, id);
  if (!group) return plain(agendaStringsIn(reader.language).groupGone);
  if (email === undefined) return plain(say.noAddress);
  const name = escapeText(groupName(reader, group.id));
  // Who may not see them any more may still say that they do not want them.
  if (level !== 'never' && !maySeeMeetings(group, turn.who, reader.directory, reader.today))
    return plain(say.mayNot(name));
  await choose(email, group.id, level, world);
  if (level === 'weekly') await setDigest(email, false, turn.moment, world);
  return plain(say.chosen[level](name));
}
