import type { Directory } from '../knowledge/directory/snapshot.ts';
import type { AreaId } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import { readDates } from '../knowledge/language/dates/read-dates.ts';
import { readActionCommand } from './action/commands.ts';
import { isActionPress, obeyActions, pressAction } from './action/dialog.ts';
import { nextSlotLine, withNextSlot } from './consultation/booking/next-slot.ts';
import { readConsultationCommand, subjectSaid } from './consultation/commands.ts';
import { isConsultPress, obeyConsultation, pressConsultation } from './consultation/dialog.ts';
import { readOverviewCommand } from './consultation/overview/commands.ts';
import { obeyOverview } from './consultation/overview/dialog.ts';
import { readWindowCommand } from './consultation/windows/setup/commands.ts';
import { isWindowPress, obeyWindows, pressWindows } from './consultation/windows/setup/dialog.ts';
import { answer, type Memory, remember, view } from './contact/dialog.ts';
import { coordinatorMessage } from './contact/question-cards.ts';
import { type Decision, decideService } from './contact/rules.ts';
import { answerFile } from './file-answer.ts';
import { readGroupCommand } from './groups/commands.ts';
import { isGroupPress, obeyGroups, pressGroups } from './groups/dialog.ts';
import { readGroupQuestion } from './groups/read-question.ts';
import { showFound } from './groups/show.ts';
import { readAgendaCommand } from './meeting/agenda/commands.ts';
import { isAgendaPress, obeyAgenda, pressAgenda } from './meeting/agenda/dialog.ts';
import { offerMinutes } from './meeting/agenda/offer-minutes.ts';
import { readMeetingCommand } from './meeting/commands.ts';
import { isMeetingPress, notesSaid, obeyMeeting, pressMeeting } from './meeting/dialog.ts';
import { answerFind, isFindPress, pressFind } from './meeting/find/dialog.ts';
import { readFindQuestion } from './meeting/find/read-find.ts';
import { choosePlace, readPlaceCommand } from './meeting/place-command.ts';
import { readFollowCommand } from './meeting/readers/commands.ts';
import { isReaderPress, obeyFollow, pressReader } from './meeting/readers/dialog.ts';
import { isNotesFile, summaryOfFile } from './meeting/start.ts';
import { answerOutreach } from './outreach/answer.ts';
import { plain } from './plain-message.ts';
import { parseCommand } from './profile/commands.ts';
import { obey } from './profile/dialog.ts';
import type { Person } from './profile/person.ts';
import { stringsIn } from './strings/in-language.ts';
import type { Effect, Message, Turn } from './turn.ts';
import { isUpkeepPress, obeyUpkeep, pressUpkeep } from './upkeep/dialog.ts';
import { receiveFile } from './upkeep/exchange/receive.ts';
import { withDoubts } from './upkeep/flag/doubts.ts';
import { type Miss, miss, missOf } from './upkeep/gap/miss.ts';
import { readCommand } from './upkeep/grammar/read-command.ts';
import { helpMessage } from './upkeep/help.ts';
import { sayMore } from './upkeep/say-more.ts';
import { type Scene, sceneOf } from './upkeep/scene.ts';
import type { World } from './world.ts';

/** What is kept between turns, and what is to be said now. */
export interface Outcome {
  readonly person: Person;
  readonly memory: Memory;
  readonly effects: readonly Effect[];
  /** A question that got no answer, to be counted when the turn is saved. */
  readonly missed?: Miss | undefined;
  /** For counting, never with the words: `answer`, `clarify_area`, `other`... */
  readonly kind: string;
}

/** One turn: from what was done and what is known to what is remembered and said. */
export async function route(turn: Turn, world: World, person: Person, memory: Memory): Promise<Outcome> {
  const knowledge = world.knowledge();
  const { directory } = knowledge;
  const { input } = turn;
  const { today } = turn.moment;
  const usual = person.language ?? memory.language ?? turn.locale;
  const now = { directory, today, ...(homeOf(person, directory) ?? {}) };

  switch (input.kind) {
    case 'installed': {
      const first = turn.conversation.kind === 'personal' ? turn.locale : 'fi';
      const order: readonly Language[] = first === 'sv' ? ['sv', 'fi'] : ['fi', 'sv'];
      const welcome = [...order, ...(first === 'en' ? (['en'] as const) : [])]
        .map((each) => stringsIn(each).welcome)
        .join('\n\n');
      return {
        person,
        memory,
        kind: 'welcome',
        effects: say(plain(welcome, stringsIn(first).welcomeSummary)),
      };
    }
    case 'meeting_ended':
      await offerMinutes(sceneOf(turn, world, usual));
      return { person, memory, kind: 'meeting_ended', effects: [] };
    case 'pressed': {
      if (!input.press)
        return { person, memory, kind: 'old_button', effects: say(plain(stringsIn(usual).oldButton)) };
      const { press } = input;
      const language = person.language ?? press.lang;
      if (isUpkeepPress(press)) {
        const kept = await pressUpkeep(press, turn, world, language);
        return { person, memory: { ...memory, language }, ...kept };
      }
      if (isWindowPress(press)) {
        const done = await pressWindows(press, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      if (isGroupPress(press)) {
        const done = await pressGroups(press, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      if (isConsultPress(press)) {
        const done = await pressConsultation(press, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      if (isMeetingPress(press)) {
        const done = await pressMeeting(press, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      if (isFindPress(press)) {
        const done = await pressFind(press, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      if (isReaderPress(press)) {
        const message = await pressReader(press, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, kind: press.do, effects: say(message) };
      }
      if (isAgendaPress(press)) {
        const done = await pressAgenda(press, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      if (isActionPress(press)) {
        const done = await pressAction(press, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      const reader = { directory, language, today, say: stringsIn(language) };
      if (press.do === 'coordinator') {
        return {
          person,
          memory,
          kind: 'coordinator',
          effects: replace(coordinatorMessage(reader, press.area)),
        };
      }
      const decision = decideService(
        press.service,
        press.area === undefined ? areasOf(now) : [press.area],
        now,
      );
      return {
        person,
        memory: remember(memory, decision, language),
        // The answer missed what was asked. The words come back from outside, so they are read anew.
        missed: press.asked === undefined ? undefined : miss(knowledge.contentWords(press.asked), press.area),
        kind: decision.kind,
        effects: replace(await withMore(view(reader, decision), decision, sceneOf(turn, world, language))),
      };
    }
    case 'said': {
      const meeting = readMeetingCommand(input.text);
      if (meeting) {
        const language = person.language ?? meeting.said;
        const done = await obeyMeeting(meeting, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      const agenda = readAgendaCommand(input.text, today, directory);
      if (agenda) {
        const language = person.language ?? agenda.said;
        const done = await obeyAgenda(agenda, sceneOf(turn, world, language));
        if (done) return { person, memory: { ...memory, language }, ...done };
      }
      const follow = readFollowCommand(input.text, directory);
      if (follow) {
        const language = person.language ?? follow.said;
        const message = await obeyFollow(follow, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, kind: 'meeting_follow', effects: say(message) };
      }
      const place = readPlaceCommand(input.text);
      if (place) {
        const language = person.language ?? place.said;
        const message = await choosePlace(sceneOf(turn, world, language), place);
        return { person, memory: { ...memory, language }, kind: 'meeting_place', effects: say(message) };
      }
      const notes = await notesSaid(input.text, sceneOf(turn, world, usual));
      if (notes) return { person, memory, ...notes };
      const command = parseCommand(input.text);
      if (command) {
        const language = person.language ?? command.said ?? usual;
        if (command.kind === 'help') {
          const effects = say(helpMessage(sceneOf(turn, world, language)));
          return { person, memory, kind: 'help', effects };
        }
        const done = obey(command, person, language, directory, (text) => knowledge.read(text, usual).areas);
        return { person: done.person, memory, kind: 'command', effects: say(done.message) };
      }
      const more = sayMore(input.text, person.language);
      if (more) return { person, memory, kind: 'help', effects: say(more) };
      const actions = readActionCommand(input.text);
      if (actions) {
        const language = person.language ?? actions.said;
        const done = await obeyActions(sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      const decisions = readFindQuestion(input.text, knowledge, today);
      if (decisions) {
        const language = person.language ?? decisions.said;
        const done = await answerFind(decisions, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      const windows = readWindowCommand(input.text);
      if (windows) {
        const language = person.language ?? windows.said;
        const done = await obeyWindows(windows, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      const groups = readGroupCommand(input.text, now.home, knowledge);
      if (groups) {
        const language = person.language ?? groups.said;
        const done = await obeyGroups(groups, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      const upkeep = readCommand(input.text, usual, today, { directory, read: knowledge.read, readDates });
      if (upkeep) {
        const language = person.language ?? upkeep.said;
        const kept = await obeyUpkeep(upkeep, turn, world, language);
        return { person, memory: { ...memory, language }, ...kept };
      }
      const overview = readOverviewCommand(input.text, knowledge);
      if (overview) {
        const language = person.language ?? overview.said;
        const done = await obeyOverview(overview, sceneOf(turn, world, language));
        return { person, memory: { ...memory, language }, ...done };
      }
      const consultation = readConsultationCommand(input.text, knowledge, now.home);
      if (consultation) {
        const language = person.language ?? consultation.said;
        const done = await obeyConsultation(consultation, sceneOf(turn, world, language));
        const last = subjectSaid(consultation) ?? memory.last;
        return { person, memory: { language, ...(last ? { last } : {}) }, ...done };
      }
      const question = knowledge.read(input.text, usual);
      const reply = person.language ?? question.language;
      const group = readGroupQuestion(input.text, question, now.home, knowledge);
      if (group) {
        const scene = sceneOf(turn, world, reply);
        const message = await showFound(scene, group, group.asked, group.areas);
        // What is asked next is not about the service that was asked before it.
        return { person, memory: { language: reply }, kind: 'group', effects: say(message) };
      }
      const met = answerOutreach(input.text, question, reply, now, knowledge);
      if (met) return { person, memory: met.memory, kind: 'outreach', effects: say(met.message) };
      const words = () => knowledge.contentWords(input.text);
      const answered = answer(question, now, memory, reply, knowledge.duty, words);
      const { language } = answered;
      return {
        person,
        memory: answered.memory,
        missed: missOf(question, answered, words),
        kind: answered.decision?.kind ?? 'other',
        effects: say(await withMore(answered.message, answered.decision, sceneOf(turn, world, language))),
      };
    }
    case 'file_answer': {
      const sceneIn = (offeredIn: Language | undefined) =>
        sceneOf(turn, world, person.language ?? offeredIn ?? usual);
      return { person, memory, kind: 'file_answer', effects: await answerFile(input, sceneIn) };
    }
    case 'sent_file': {
      const scene = sceneOf(turn, world, usual);
      const isNotes = isNotesFile(input.file);
      const effects = say(
        await (isNotes ? summaryOfFile(scene, input.file) : receiveFile(scene, input.file)),
      );
      return { person, memory, kind: 'sent_file', effects };
    }
  }
}

/** An answer with what is known beside the directory: that people doubt it, and when somebody can be consulted. */
async function withMore(message: Message, decision: Decision | undefined, scene: Scene): Promise<Message> {
  const [doubted, slot] = await Promise.all([
    withDoubts(message, decision, scene.reader, scene.world.documents),
    nextSlotLine(scene, decision),
  ]);
  return withNextSlot(doubted, slot);
}

/** An area that has left the directory is no home. */
const homeOf = (person: Person, directory: Directory): { readonly home: AreaId } | undefined =>
  person.homeArea !== undefined && directory.area(person.homeArea) ? { home: person.homeArea } : undefined;

const areasOf = ({ home }: { readonly home?: AreaId }): readonly AreaId[] =>
  home === undefined ? [] : [home];

const say = (message: Message): readonly Effect[] => [{ kind: 'say', message }];
const replace = (message: Message): readonly Effect[] => [{ kind: 'replace', message }];
