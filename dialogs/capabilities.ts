import type { AreaId, GroupId, IsoDate } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import { readDates } from '../knowledge/language/dates/read-dates.ts';
import { readActionCommand } from './action/commands.ts';
import { isActionPress, obeyActions, pressAction } from './action/dialog.ts';
import { type CallOff, readCallOff } from './consultation/call-off.ts';
import { isConsultPress, obeyConsultation, pressConsultation } from './consultation/dialog.ts';
import { readOverviewCommand } from './consultation/overview/commands.ts';
import { obeyOverview } from './consultation/overview/dialog.ts';
import { hasToCancel } from './consultation/own-lists.ts';
import { readWindowCommand } from './consultation/windows/setup/commands.ts';
import { isWindowPress, obeyWindows, pressWindows } from './consultation/windows/setup/dialog.ts';
import { readGroupCommand } from './groups/commands.ts';
import { isGroupPress, obeyGroups, pressGroups } from './groups/dialog.ts';
import type { Knowledge } from './knowledge.ts';
import { isListingPress, pressListing } from './listing/dialog.ts';
import { readAgendaCommand } from './meeting/agenda/commands.ts';
import { isAgendaPress, obeyAgenda, pressAgenda } from './meeting/agenda/dialog.ts';
import { readMeetingCommand } from './meeting/commands.ts';
import { isMeetingPress, obeyMeeting, pressMeeting } from './meeting/dialog.ts';
import { answerFind, isFindPress, pressFind } from './meeting/find/dialog.ts';
import { readFindQuestion } from './meeting/find/read-find.ts';
import { readPastedMinutes } from './meeting/pasted-minutes.ts';
import { choosePlace, readPlaceCommand } from './meeting/place-command.ts';
import { readFollowCommand } from './meeting/readers/commands.ts';
import { isReaderPress, obeyFollow, pressReader } from './meeting/readers/dialog.ts';
import { isPracticePress, obeyPractices, pressPractices } from './practice/dialog.ts';
import { readPracticeWish } from './practice/read-practice.ts';
import type { Press } from './press.ts';
import { isPrivacyPress, obeyPrivacy, pressPrivacy } from './privacy/dialog.ts';
import type { Forget } from './privacy/forget.ts';
import { readPrivacyCommand } from './privacy/read-privacy.ts';
import { obeySomebody } from './somebody/dialog.ts';
import { readSomebody } from './somebody/read-somebody.ts';
import type { Effect, Message } from './turn.ts';
import { isUpkeepPress, obeyUpkeep, pressUpkeep } from './upkeep/dialog.ts';
import { readCommand } from './upkeep/grammar/read-command.ts';
import type { Scene } from './upkeep/scene.ts';
import { undoableNow } from './upkeep/undo.ts';

/** What a capability makes of a turn. `kind` is for counting, never with the words. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
  /** The group that was shown or changed: short words that follow are about it. */
  readonly group?: GroupId;
  /** What Koppi knows of the one who speaks is to be forgotten. */
  readonly forget?: Forget;
}

/** What somebody wrote, and what helps to read it. */
export interface Said {
  readonly text: string;
  readonly today: IsoDate;
  /** The language that is taken when the words do not tell. */
  readonly usual: Language;
  readonly home: AreaId | undefined;
  readonly knowledge: Knowledge;
  /** The group whose card was opened last, else those to which the person belongs. */
  readonly groups: readonly GroupId[];
}

/** What came of words, in the language of the answer. */
interface Answered extends Done {
  readonly language: Language;
}

/** Undefined when the words are not for a capability. `sceneIn` gives the turn, answered in a language unless the person chose one. */
type Words = (said: Said, sceneIn: (language: Language) => Scene) => Promise<Answered | undefined>;

const words =
  <C extends { readonly said: Language }>(
    read: (said: Said) => C | undefined,
    obey: (command: C, scene: Scene) => Promise<Done | undefined>,
  ): Words =>
  async (said, sceneIn) => {
    const command = read(said);
    if (!command) return undefined;
    const scene = sceneIn(command.said);
    const done = await obey(command, scene);
    return done && { ...done, language: scene.reader.language };
  };

/** A capability that answers with one message. */
const saying =
  <C>(kind: string, answer: (command: C, scene: Scene) => Message | Promise<Message>) =>
  async (command: C, scene: Scene): Promise<Done> => ({
    kind,
    effects: [{ kind: 'say', message: await answer(command, scene) }],
  });

/** Words about the meetings of groups go before everything else: their openings are long, and their rest is free text. */
const aboutMeetings: readonly Words[] = [
  words(
    ({ text, today, knowledge }) =>
      readMeetingCommand(text) ?? readPastedMinutes(text, today, knowledge.directory),
    obeyMeeting,
  ),
  words(({ text, today, knowledge }) => readAgendaCommand(text, today, knowledge.directory), obeyAgenda),
  words(
    ({ text, knowledge }) => readFollowCommand(text, knowledge.directory),
    saying('meeting_follow', obeyFollow),
  ),
  words(
    ({ text }) => readPlaceCommand(text),
    saying('meeting_place', (command, scene) => choosePlace(scene, command)),
  ),
];

/** The Finnish word takes back a change too, as long as one has made any. */
async function obeyCallOff({ said, mayUndo }: CallOff, scene: Scene): Promise<Done | undefined> {
  const undoable = mayUndo ? await undoableNow(scene) : undefined;
  const isUndo = undoable === 'yes' || (undoable === 'too_late' && !(await hasToCancel(scene)));
  return isUndo ? undefined : obeyConsultation({ kind: 'call_off', said }, scene);
}

/** In this order, the ones whose words are told apart most surely first. */
const aboutTheRest: readonly Words[] = [
  words(({ text }) => readPrivacyCommand(text), obeyPrivacy),
  words(
    ({ text }) => readActionCommand(text),
    (_command, scene) => obeyActions(scene),
  ),
  words(({ text, today, knowledge }) => readFindQuestion(text, knowledge, today), answerFind),
  words(({ text, knowledge }) => readPracticeWish(text, knowledge), obeyPractices),
  words(({ text }) => readWindowCommand(text), obeyWindows),
  words(({ text, home, knowledge, groups }) => readGroupCommand(text, home, knowledge, groups), obeyGroups),
  words(({ text }) => readCallOff(text), obeyCallOff),
  words(
    ({ text, usual, today, knowledge: { directory, read } }) =>
      readCommand(text, usual, today, { directory, read, readDates }),
    (command, { turn, world, reader }) => obeyUpkeep(command, turn, world, reader.language),
  ),
  words(({ text, knowledge }) => readOverviewCommand(text, knowledge), obeyOverview),
  words(({ text, usual, home, knowledge }) => {
    const named = readSomebody(text, knowledge, usual);
    return named && { ...named, home };
  }, obeySomebody),
];

const firstOf =
  (all: readonly Words[]): Words =>
  async (said, sceneIn) => {
    for (const each of all) {
      const answered = await each(said, sceneIn);
      if (answered) return answered;
    }
    return undefined;
  };

export const obeyMeetingWords = firstOf(aboutMeetings);
export const obeyWords = firstOf(aboutTheRest);

type Button = (press: Press, scene: Scene) => Promise<Done> | undefined;

const button =
  <P extends Press>(
    is: (press: Press) => press is P,
    answer: (press: P, scene: Scene) => Promise<Done>,
  ): Button =>
  (press, scene) =>
    is(press) ? answer(press, scene) : undefined;

const buttons: readonly Button[] = [
  button(isUpkeepPress, (press, { turn, world, reader }) => pressUpkeep(press, turn, world, reader.language)),
  button(isWindowPress, pressWindows),
  button(isGroupPress, pressGroups),
  button(isConsultPress, pressConsultation),
  button(isMeetingPress, pressMeeting),
  button(isFindPress, pressFind),
  button(isReaderPress, saying('meeting_follow', pressReader)),
  button(isAgendaPress, pressAgenda),
  button(isActionPress, pressAction),
  button(isPracticePress, pressPractices),
  button(isListingPress, pressListing),
  button(isPrivacyPress, pressPrivacy),
];

/** A button of an answer about whom to contact. */
export type ContactPress = Extract<Press, { do: 'contact' | 'coordinator' }>;
export const isContactPress = (press: Press): press is ContactPress =>
  press.do === 'contact' || press.do === 'coordinator';

/** Answers every other button. Throws when no capability has it: its presses are not listed here. */
export function pressButton(press: Exclude<Press, ContactPress>, scene: Scene): Promise<Done> {
  for (const each of buttons) {
    const done = each(press, scene);
    if (done) return done;
  }
  throw new Error(`no capability answers the button ${press.do}`);
}
