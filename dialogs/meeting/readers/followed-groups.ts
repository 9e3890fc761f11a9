import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { Reader } from '../../contact/views.ts';
import { meetingFollow } from '../../strings/meeting-follow.ts';
import type { World } from '../../world.ts';
import { groupName } from '../groups-of.ts';
import { choicesBy } from './choice.ts';

/** The groups of which somebody has chosen to get the summaries, as markdown, one line each. */
export async function followedGroups(
  reader: Reader,
  email: Email,
  world: Pick<World, 'documents'>,
): Promise<readonly string[]> {
  const say = meetingFollow[reader.language];
  const choices = await choicesBy(email, world);
  return reader.directory.data.groups.flatMap(({ id }) => {
    const level = choices[id];
    if (level === undefined || level === 'never') return [];
    return [say.followed[level](escapeText(groupName(reader, id)))];
  });
}
