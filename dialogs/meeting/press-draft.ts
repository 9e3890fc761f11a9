import { consultReader } from '../consultation/kind.ts';
import type { Kept } from '../documents.ts';
import { exampleDaySaid } from '../example-days.ts';
import { plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import { dayTyped } from '../typed-day.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { Saving } from './action-rows.ts';
import { asCorrection } from './correct.ts';
import { type MeetingDraft, meetingDraftKind } from './draft.ts';
import { draftForm } from './draft-forms.ts';
import { groupIn, isMember } from './groups-of.ts';
import { meetingId } from './meeting.ts';
import { meetingKind } from './meeting-kind.ts';
import { standingsOf } from './present.ts';
import { groupChoice, rowsOnForm } from './presses.ts';
import { preview } from './preview.ts';
import { publish } from './publish.ts';
import { saveActions, saveOwners } from './save-actions.ts';
import { saveLeft } from './save-left.ts';
import { savePoints, saveWhy } from './save-points.ts';
import { notesFault, unmasked } from './screen-notes.ts';
import { startCard } from './start-cards.ts';
import { summaryCard } from './summary-card.ts';
import { mayCorrect } from './who-may.ts';

export type DraftPress = Extract<
  Press,
  { do: 'meeting_group' | 'meeting_names' | 'meeting_save' | 'meeting_drop' }
>;

/** A button of a draft: of its maker's own, and of the draft as it is now. An older card shows that, and changes nothing. */
export async function pressDraft(press: DraftPress, scene: Scene): Promise<Message> {
  const { world, reader, turn } = scene;
  const say = meetingStringsIn(reader.language);
  const kept = await world.documents.get(meetingDraftKind, press.draft);
  if (!kept) return plain(say.gone);
  const { body: draft } = kept;
  if (draft.by !== turn.who.email) return plain(say.notYours);
  if (draft.state === 'dropped') return plain(say.dropped);
  if (draft.state === 'published') return publishedFrom(scene, draft);
  const isOld = press.step !== draft.step;
  switch (press.do) {
    case 'meeting_drop':
      if (isOld) return present(scene, draft, [say.draftChanged]);
      await world.documents.put(meetingDraftKind, draft.id, emptied(draft), kept.etag);
      return plain(say.dropped);
    case 'meeting_group': {
      if (isOld) return present(scene, draft);
      const chosen = groupIn(reader.directory, groupChoice.safeParse(press.group).data);
      const day = press.day === undefined ? draft.day : dayTyped(press.day, reader.today);
      if (!chosen || !isMember(chosen, draft.by))
        return startCard(reader, draft, { notes: [say.groupMissing] });
      if (day === undefined)
        return startCard(reader, draft, {
          notes: [say.notADay(exampleDaySaid(reader))],
          suggested: chosen.id,
        });
      return saved(scene, kept, { ...draft, group: chosen.id, day, daySaid: true });
    }
    case 'meeting_names':
      return isOld ? present(scene, draft) : saved(scene, kept, withNames(scene, draft, press.names));
    case 'meeting_save':
      return save(scene, kept, press);
  }
}

/** What the draft said is gone with it. */
const emptied = ({ next: _next, why: _why, left: _left, ...draft }: MeetingDraft): MeetingDraft => ({
  ...draft,
  state: 'dropped',
  decisions: [],
  actions: [],
  open: [],
});

/** The names in their places again, but where a sentence with them tells of a client. */
function withNames({ reader }: Scene, draft: MeetingDraft, names: readonly string[]): MeetingDraft {
  const fill = (text: string): string => {
    const whole = unmasked(text, names);
    const isFine = notesFault(reader, whole, new Set())?.kind !== 'refused';
    return (isFine ? whole : text).replace(/\[\d+\]/g, '…');
  };
  const filled = <T extends { readonly text: string; readonly said?: string | undefined }>(point: T): T => ({
    ...point,
    text: fill(point.text),
    ...(point.said === undefined ? {} : { said: fill(point.said) }),
  });
  return {
    ...draft,
    masked: 0,
    ...(names.length > 0 ? { namesAreFine: true } : {}),
    decisions: draft.decisions.map(filled),
    actions: draft.actions.map(filled),
    open: draft.open.map(filled),
    ...(draft.left ? { left: draft.left.map(filled) } : {}),
  };
}

/** The draft as it is: what is asked next, or its preview. */
async function present(scene: Scene, draft: MeetingDraft, notes: readonly string[] = []): Promise<Message> {
  return draft.group === undefined || draft.state === 'waiting'
    ? startCard(scene.reader, draft, { notes })
    : preview(scene, draft, { notes });
}

async function publishedFrom(scene: Scene, draft: MeetingDraft): Promise<Message> {
  const { world, turn } = scene;
  const reader = await consultReader(scene.reader, world);
  const say = meetingStringsIn(reader.language);
  if (draft.group === undefined) return plain(say.gone);
  const kept = await world.documents.get(meetingKind, meetingId({ group: draft.group, day: draft.day }));
  if (!kept) return plain(say.gone);
  const group = groupIn(reader.directory, kept.body.group);
  return summaryCard(reader, kept.body, { mayCorrect: mayCorrect(kept.body, group, turn.who.email) });
}

/** Writes the draft, and shows what comes next. When somebody else wrote it at the same time, that is shown. */
async function saved(scene: Scene, kept: Kept<MeetingDraft>, next: MeetingDraft): Promise<Message> {
  const made = await written(scene, kept, next);
  return present(scene, made);
}

async function written(
  { world }: Scene,
  { id, etag, body }: Kept<MeetingDraft>,
  next: MeetingDraft,
): Promise<MeetingDraft> {
  if (next === body) return body;
  const made = { ...next, step: body.step + 1 };
  if (await world.documents.put(meetingDraftKind, id, made, etag)) return made;
  return (await world.documents.get(meetingDraftKind, id))?.body ?? made;
}

async function save(scene: Scene, kept: Kept<MeetingDraft>, press: Saving): Promise<Message> {
  const { reader } = scene;
  const { body: draft } = kept;
  // The second copy of a tap goes on to where the first one went.
  if (press.step !== draft.step)
    return press.goes === 'publish' || press.goes === 'correct'
      ? present(scene, draft, [meetingStringsIn(reader.language).draftChanged])
      : onward(scene, draft, press);
  if (press.part === 'owners') {
    const typed = saveWhy(reader, draft, press);
    if (!typed.ok) return preview(scene, draft, { page: press.page, ...typed.error });
    const chosen = saveOwners(reader, typed.value, press);
    const made = await written(scene, kept, saveLeft(reader.directory, chosen.draft, press));
    const [asked] = chosen.others;
    if (asked === undefined) return onward(scene, made, press, kept);
    const at = made.actions.findIndex(({ id }) => id === asked);
    const page = Math.floor(Math.max(0, at) / rowsOnForm);
    return draftForm(reader, made, { part: 'actions', page, others: chosen.others });
  }
  const next = press.part === 'points' ? savePoints(reader, draft, press) : saveActions(reader, draft, press);
  if (!next.ok)
    return draftForm(reader, draft, {
      part: press.part,
      page: press.page,
      filled: press,
      ...next.error,
    });
  const made = await written(scene, kept, { ...next.value, state: 'open' });
  return onward(scene, made, press, kept);
}

/** What a button of the draft leads to. */
async function onward(
  scene: Scene,
  draft: MeetingDraft,
  { goes, to, sources }: Saving,
  kept?: Kept<MeetingDraft>,
): Promise<Message> {
  const { reader, world } = scene;
  if (draft.group === undefined) return startCard(reader, draft);
  switch (goes) {
    case 'preview':
      return draft.state === 'waiting'
        ? startCard(reader, draft)
        : preview(scene, draft, { page: to, sources: sources === true });
    case 'points':
    case 'actions':
    case 'new':
      return draftForm(reader, draft, { part: goes, page: to });
    case 'publish':
      return publish(scene, draft, to);
    case 'correct': {
      const meeting = await world.documents.get(
        meetingKind,
        meetingId({ group: draft.group, day: draft.day }),
      );
      if (!meeting || !kept) return present(scene, draft);
      const isCorrector = mayCorrect(meeting.body, groupIn(reader.directory, draft.group), draft.by);
      const standings = await standingsOf(world.documents, meeting.body);
      const made = await written(
        scene,
        kept,
        asCorrection(draft, meeting.body, isCorrector, { standings, reader }),
      );
      return draftForm(reader, made, { part: 'points', page: 0 });
    }
  }
}
