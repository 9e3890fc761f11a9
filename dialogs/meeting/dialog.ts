import { consultReader } from '../consultation/kind.ts';
import { cardInPlace, plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Effect, Message } from '../turn.ts';
import { placeOf } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { looksLikeNotes, type MeetingCommand } from './commands.ts';
import { beginCorrection, correctSaid } from './correct-said.ts';
import { groupIn } from './groups-of.ts';
import { meetingKind } from './meeting-kind.ts';
import { answerPlace } from './place-command.ts';
import { pressDraft } from './press-draft.ts';
import { followChoice } from './readers/follow-choice.ts';
import { awaitedNotes, startSummary } from './start.ts';
import { summaryCard } from './summary-card.ts';
import { mayCorrect, maySeeMeetings } from './who-may.ts';

/** What a summary makes of a turn. `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

const doings = [
  'meeting_group',
  'meeting_names',
  'meeting_save',
  'meeting_drop',
  'meeting_show',
  'meeting_correct',
  'meeting_place',
] as const;
type MeetingPress = Extract<Press, { do: (typeof doings)[number] }>;

export const isMeetingPress = (press: Press): press is MeetingPress =>
  doings.some((doing) => doing === press.do);

const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';
const said = (message: Message): Effect => ({ kind: 'say', message });

/** Carries out what somebody wrote. */
export async function obeyMeeting(command: MeetingCommand, scene: Scene): Promise<Done> {
  const kind = `meeting_${command.kind}`;
  const say = meetingStringsIn(scene.reader.language);
  if (!isPrivate(scene)) return { kind, effects: [said(plain(say.personalOnly))] };
  const message =
    command.kind === 'start' ? await startSummary(scene, command) : await correctSaid(scene, command);
  return { kind, effects: [said(message)] };
}

/** A long text of somebody who was asked for notes; undefined when it is something else. */
export async function notesSaid(text: string, scene: Scene): Promise<Done | undefined> {
  if (!isPrivate(scene) || !looksLikeNotes(text)) return undefined;
  const message = await awaitedNotes(scene, text);
  return message && { kind: 'meeting_notes', effects: [said(message)] };
}

/** A tap on one of the buttons of summaries. */
export async function pressMeeting(press: MeetingPress, scene: Scene): Promise<Done> {
  const kind = press.do;
  const replaced = (message: Message): Done => ({
    kind,
    effects: [cardInPlace({ kind: 'replace', message })],
  });
  switch (press.do) {
    case 'meeting_show': {
      const message = await shown(scene, press);
      // Who leafs through a card in a channel does so alone.
      return isPrivate(scene) ? replaced(message) : { kind, effects: [{ kind: 'show', message }] };
    }
    case 'meeting_correct':
      return isPrivate(scene)
        ? replaced(await beginCorrection(scene, press.id))
        : { kind, effects: [{ kind: 'show', message: await correctedElsewhere(scene, press.id) }] };
    case 'meeting_place': {
      const answered = await answerPlace(scene, press);
      // Somebody else of the channel pressed: the question stays for those who may answer it.
      return answered.ok
        ? replaced(answered.value)
        : { kind, effects: [{ kind: 'show', message: answered.error }] };
    }
    default:
      return replaced(await pressDraft(press, scene));
  }
}

/** A published summary, to whom it may be shown. */
export async function shown(
  scene: Scene,
  { id, page, version }: Pick<Extract<Press, { do: 'meeting_show' }>, 'id' | 'page' | 'version'>,
): Promise<Message> {
  const { world, turn } = scene;
  const reader = await consultReader(scene.reader, world);
  const say = meetingStringsIn(reader.language);
  const kept = await world.documents.get(meetingKind, id);
  if (!kept) return plain(say.gone);
  const { body: meeting } = kept;
  const group = groupIn(reader.directory, meeting.group);
  const isInPlace = meeting.posted.some(({ place }) => place === placeOf(turn.conversation));
  const maySee =
    isInPlace ||
    (group
      ? maySeeMeetings(group, turn.who, reader.directory, reader.today)
      : meeting.versions.some(({ by }) => by === turn.who.email));
  if (!maySee) return plain(say.mayNotSee);
  return summaryCard(reader, meeting, {
    page,
    version,
    mayCorrect: isPrivate(scene) && mayCorrect(meeting, group, turn.who.email),
    ...(isPrivate(scene) && group ? { follow: await followChoice(reader, group, turn.who, world) } : {}),
  });
}

/** A summary in a channel is corrected elsewhere, by those who may. */
async function correctedElsewhere({ world, reader, turn }: Scene, id: string): Promise<Message> {
  const say = meetingStringsIn(reader.language);
  const kept = await world.documents.get(meetingKind, id);
  if (!kept) return plain(say.gone);
  const group = groupIn(reader.directory, kept.body.group);
  return plain(mayCorrect(kept.body, group, turn.who.email) ? say.openOwnChat : say.mayNotCorrect);
}
