import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { GroupId, IsoDate } from '../../knowledge/kernel/ids.ts';
import { plain } from '../plain-message.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { MeetingCommand } from './commands.ts';
import { correctionOf } from './correct.ts';
import { correctableCard, mostCorrectable } from './correctable-card.ts';
import { draftForm } from './draft-forms.ts';
import { groupsSaid } from './group-said.ts';
import { groupIn, groupName, meetingDayIn } from './groups-of.ts';
import { keepNew } from './keep-draft.ts';
import { latestOf, type Meeting, meetingId } from './meeting.ts';
import { meetingKind } from './meeting-kind.ts';
import { standingsOf } from './present.ts';
import { groupsMeant } from './which-group.ts';
import { mayCorrect } from './who-may.ts';

const mostMeetings = 500;

/**
 * Begins to correct the summary that is named, or the last one of the group that is; else the latest ones are shown to
 * choose among.
 */
export async function correctSaid(scene: Scene, { about }: MeetingCommand): Promise<Message> {
  const { reader, turn } = scene;
  const say = meetingStringsIn(reader.language);
  const meant = groupsMeant(scene, about, '');
  if (!meant.ok) return meant.error;
  const day = meetingDayIn(about, reader.today);
  const [group] = meant.value;
  const isOfOne = meant.value.length === 1 && group !== undefined;
  const found = await published(
    scene,
    meant.value.map(({ id }) => id),
    day,
  );
  const [last] = found;
  if (last === undefined) {
    if (!isOfOne || groupsSaid(about, reader.directory).groups.length === 0)
      return plain(say.nothingToCorrect);
    const name = escapeText(groupName(reader, group.id));
    return plain(
      day === undefined
        ? say.nothingPublishedYet(name)
        : say.nothingPublished(name, reader.say.day(day, reader.today)),
    );
  }
  if (isOfOne) return beginCorrection(scene, last.id);
  const theirs = found.filter((each) =>
    mayCorrect(each, groupIn(reader.directory, each.group), turn.who.email),
  );
  const [only, ...others] = theirs;
  if (only === undefined) return plain(say.mayNotCorrect);
  return others.length === 0
    ? beginCorrection(scene, only.id)
    : correctableCard(reader, theirs.slice(0, mostCorrectable));
}

/** The summaries of groups, of one day where it is told, the latest first. */
async function published(
  { world }: Scene,
  groups: readonly GroupId[],
  day: IsoDate | undefined,
): Promise<readonly Meeting[]> {
  const found: Meeting[] = [];
  for (const group of groups) {
    if (day !== undefined) {
      const kept = await world.documents.get(meetingKind, meetingId({ group, day }));
      if (kept) found.push(kept.body);
      continue;
    }
    const where = { field: 'group', equals: group };
    for (const { body } of await world.documents.find(meetingKind, { where, limit: mostMeetings }))
      found.push(body);
  }
  return found.toSorted(
    (one, other) => latestOf(other).at - latestOf(one).at || (other.day < one.day ? -1 : 1),
  );
}

/** Opens the form with the version that holds, for those who may correct it. */
export async function beginCorrection(scene: Scene, id: string): Promise<Message> {
  const { world, reader, turn } = scene;
  const say = meetingStringsIn(reader.language);
  const kept = await world.documents.get(meetingKind, id);
  const { email } = turn.who;
  if (!kept || email === undefined) return plain(say.gone);
  const group = groupIn(reader.directory, kept.body.group);
  if (!group) return plain(say.groupGone);
  if (!mayCorrect(kept.body, group, email)) return plain(say.mayNotCorrect);
  const present = { reader, standings: await standingsOf(world.documents, kept.body) };
  const draft = await keepNew(scene, correctionOf(kept.body, email, turn.moment.now, present));
  return draftForm(reader, draft, { part: 'points', page: 0 });
}
