import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { GroupId, IsoDate } from '../../knowledge/kernel/ids.ts';
import { momentSaid } from '../consultation/consult-reader.ts';
import { consultReader } from '../consultation/kind.ts';
import { coordinatorOf } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Scene } from '../upkeep/scene.ts';
import { firstOf, meetingId } from './meeting.ts';
import { meetingKind } from './meeting-kind.ts';

/** Who has published the summary of that meeting already, so that nobody goes on with a draft of it in vain. */
export async function publishedTold(
  { reader, world }: Pick<Scene, 'reader' | 'world'>,
  group: GroupId | undefined,
  day: IsoDate,
): Promise<readonly string[]> {
  const kept = group && (await world.documents.get(meetingKind, meetingId({ group, day })));
  if (!kept) return [];
  const { by, at } = firstOf(kept.body);
  const shown = await consultReader(reader, world);
  const name = escapeText(coordinatorOf(reader, by).name);
  return [meetingStringsIn(reader.language).publishedBefore(name, momentSaid(shown, at))];
}
