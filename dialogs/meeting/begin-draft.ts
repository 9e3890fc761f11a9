import type { Email, GroupId, IsoDate } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { plain } from '../plain-message.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { MeetingDraft } from './draft.ts';
import { lastMeetingDay } from './groups-of.ts';
import { groupsMeant } from './which-group.ts';

/** What tells the group and the day: words of the writer, and of the notes where those are silent. */
interface Beginning {
  readonly said: string;
  readonly hint: string;
  readonly daySaid: IsoDate | undefined;
  readonly dayFound: IsoDate | undefined;
}

/** An empty draft for the group and the day that are meant, or why there is none. */
export async function beginning(
  scene: Scene,
  { said, hint, daySaid, dayFound }: Beginning,
): Promise<Result<Omit<MeetingDraft, 'id'>, Message>> {
  const { reader, turn } = scene;
  const { email } = turn.who;
  const meant = groupsMeant(scene, said, hint);
  if (!meant.ok) return meant;
  if (email === undefined) return err(plain(meetingStringsIn(reader.language).notInAnyGroup));
  const [group, ...others] = meant.value;
  const isClear = group !== undefined && others.length === 0;
  const day =
    daySaid ?? dayFound ?? (isClear ? lastMeetingDay(group, reader.today) : undefined) ?? reader.today;
  const draft = emptyDraft(scene, email, isClear ? group.id : undefined, day);
  return ok(daySaid === undefined ? draft : { ...draft, daySaid: true });
}

/** A draft that waits for notes, made now. */
export const emptyDraft = (
  { reader, turn }: Scene,
  by: Email,
  group: GroupId | undefined,
  day: IsoDate,
): Omit<MeetingDraft, 'id'> => ({
  version: 1,
  by,
  at: turn.moment.now,
  state: 'waiting',
  step: 0,
  ...(group === undefined ? {} : { group }),
  day,
  language: reader.language,
  masked: 0,
  decisions: [],
  actions: [],
  open: [],
  absent: [],
  owed: [],
});
