import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { momentSaid } from '../consultation/consult-reader.ts';
import { consultReader } from '../consultation/kind.ts';
import { coordinatorOf } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { asksForDue, isEmpty, type MeetingDraft, meetingDraftKind } from './draft.ts';
import { draftForm } from './draft-forms.ts';
import { groupPlaceKind } from './group-place.ts';
import { groupIn, groupName, isMember } from './groups-of.ts';
import { type Agreed, latestOf, type Meeting, meetingId, type Version } from './meeting.ts';
import { meetingKind } from './meeting-kind.ts';
import { newsOf, owing } from './news.ts';
import { onlyAdds } from './only-adds.ts';
import { rowsOnForm } from './presses.ts';
import { preview } from './preview.ts';
import { followersOf, recipientsOf } from './recipients.ts';
import { summaryCard } from './summary-card.ts';
import { takenCard } from './taken-card.ts';
import { mayCorrect } from './who-may.ts';

/** Others write to the same document, such as the one who sends what is owed; more often in a row is a fault. */
const attempts = 8;

/** Publishes a draft, once however often the button is tapped; or shows what keeps it from being published. */
export async function publish(scene: Scene, draft: MeetingDraft, page: number): Promise<Message> {
  const { world, turn } = scene;
  const reader = await consultReader(scene.reader, world);
  const say = meetingStringsIn(reader.language);
  const again = (note: string): Promise<Message> => preview(scene, draft, { page, notes: [note] });
  const group = groupIn(reader.directory, draft.group);
  if (!group) return again(say.groupGone);
  const actions = draft.actions.flatMap(({ id, text, owner, due, was }): readonly Agreed[] =>
    owner === undefined
      ? []
      : [{ id, text, owner, ...(due === undefined ? {} : { due }), ...(was ? { was } : {}) }],
  );
  const missing = draft.actions.length - actions.length;
  if (missing > 0) return preview(scene, draft, { page: 'asking', notes: [say.ownersMissing(missing)] });
  if (isEmpty(draft)) return again(say.nothingToPublish);
  if (draft.day > reader.today) return preview(scene, draft, { page });
  const passed = draft.actions.findIndex((action) => asksForDue(action, reader.today));
  if (passed >= 0)
    return draftForm(reader, draft, { part: 'actions', page: Math.floor(passed / rowsOnForm) });
  if (draft.corrects !== undefined && draft.why === undefined) return again(say.whyMissing);

  const id = meetingId({ group: group.id, day: draft.day });
  const place = (await world.documents.get(groupPlaceKind, group.id))?.body.place;
  const followers = await followersOf(group.id, reader.today, world);
  const { working } = reader;
  const version = versionOf(draft, actions, turn.moment.now);
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(meetingKind, id);
    const before = kept?.body;
    if (before?.versions.some(({ draft: from }) => from === draft.id))
      return published(scene, draft, before, place);
    if (before && draft.corrects === undefined)
      return takenCard(reader, draft, before, mayCorrect(before, group, turn.who.email));
    if (before && draft.corrects !== before.versions.length) {
      const { by, at } = latestOf(before);
      const name = escapeText(coordinatorOf(reader, by).name);
      return summaryCard(reader, before, {
        mayCorrect: mayCorrect(before, group, turn.who.email),
        news: [say.correctedMeanwhile(name, momentSaid(reader, at))],
      });
    }
    const isOwn = isMember(group, turn.who.email);
    const isAllowed = before
      ? mayCorrect(before, group, turn.who.email) || (isOwn && onlyAdds(reader, draft, before))
      : isOwn;
    if (!isAllowed)
      return again(
        before
          ? isOwn
            ? say.mayOnlyAdd
            : say.mayNotCorrect
          : say.notMember(escapeText(groupName(reader, group.id)), undefined),
      );
    const next: Meeting = before
      ? { ...before, state: 'publishing', versions: [...before.versions, version] }
      : {
          version: 1,
          id,
          group: group.id,
          day: draft.day,
          language: draft.language,
          state: 'publishing',
          versions: [version],
          posted: [],
          owed: [],
        };
    const keptUntil = turn.moment.now + world.summaryKeptDays * 86_400_000;
    const made = owing(
      { ...next, keptUntil },
      newsOf(next, group, place, { now: turn.moment.now, working }, followers),
    );
    if (await world.documents.put(meetingKind, id, made, kept?.etag ?? 'absent'))
      return published(scene, draft, made, place);
  }
  throw new Error('the summary was changed by others all the time');
}

const versionOf = (draft: MeetingDraft, actions: readonly Agreed[], now: number): Version => {
  const { id, by, decisions, open, next, absent, why, corrects } = draft;
  return {
    at: now,
    by,
    draft: id,
    decisions,
    actions: [...actions],
    open,
    ...(next ? { next } : {}),
    absent,
    ...(why === undefined || corrects === undefined ? {} : { why }),
  };
};

/** The draft has done its work; its publisher sees what was published, and to whom it went. */
async function published(
  scene: Scene,
  draft: MeetingDraft,
  meeting: Meeting,
  place: string | undefined,
): Promise<Message> {
  const { world, turn } = scene;
  const reader = await consultReader(scene.reader, world);
  const say = meetingStringsIn(reader.language);
  const kept = await world.documents.get(meetingDraftKind, draft.id);
  // When this write is lost the next tap finds the version that came from the draft.
  if (kept && kept.body.state !== 'published') {
    const { left: _left, ...done } = kept.body;
    await world.documents.put(meetingDraftKind, draft.id, { ...done, state: 'published' }, kept.etag);
  }
  const group = groupIn(reader.directory, meeting.group);
  const followers = await followersOf(meeting.group, reader.today, world);
  const people: readonly Email[] = recipientsOf(meeting, group, place !== undefined, followers);
  const name = escapeText(groupName(reader, meeting.group));
  const { now } = turn.moment;
  const sent = reader.working.next(now);
  const publishedNews =
    sent > now && people.length > 0
      ? say.publishedLater(place !== undefined, people.length, momentSaid(reader, sent))
      : say.published(place !== undefined, people.length);
  return summaryCard(reader, meeting, {
    mayCorrect: mayCorrect(meeting, group, turn.who.email),
    news: [publishedNews],
    ...(place === undefined ? { why: say.noPlace(name) } : {}),
  });
}
