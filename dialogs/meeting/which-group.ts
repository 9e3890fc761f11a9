import type { Group } from '../../knowledge/directory/group.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { plain } from '../plain-message.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { groupsSaid } from './group-said.ts';
import { groupName, groupsOf, isMember, leadersSaid } from './groups-of.ts';

/**
 * The groups of the person that may be meant, one when it is clear. `said`: what they wrote to name it; `hint`: words
 * that may name one by chance. Or why they make no summaries.
 */
export function groupsMeant(
  { reader, turn }: Scene,
  said: string,
  hint: string,
): Result<readonly Group[], Message> {
  const say = meetingStringsIn(reader.language);
  const { directory } = reader;
  const { email } = turn.who;
  const own = groupsOf(directory, email);
  const named = groupsSaid(said, directory);
  const mine = named.groups.filter((group) => isMember(group, email));
  const [other] = named.byKind ? [] : named.groups;
  if (mine.length > 0) return ok(mine);
  if (other)
    return err(plain(say.notMember(escapeText(groupName(reader, other.id)), leadersSaid(reader, other))));
  if (own.length === 0) return err(plain(say.notInAnyGroup));
  if (own.length === 1) return ok(own);
  const hinted = groupsSaid(hint, directory).groups.filter((group) => isMember(group, email));
  return ok(hinted.length > 0 ? hinted : own);
}
