import type { Directory } from '../knowledge/directory/snapshot.ts';
import type { AreaId, GroupId } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import { isContactPress, obeyMeetingWords, obeyWords, pressButton } from './capabilities.ts';
import { screenQuestion, withClientData } from './client-data.ts';
import { nextSlotLine, withNextSlot } from './consultation/booking/next-slot.ts';
import { readConsultationCommand, subjectSaid } from './consultation/commands.ts';
import { obeyConsultation } from './consultation/dialog.ts';
import { withNotSent } from './consultation/not-sent.ts';
import { answer, type Memory, remember, view } from './contact/dialog.ts';
import { coordinatorMessage } from './contact/question-cards.ts';
import { type Decision, decideService } from './contact/rules.ts';
import { orElse } from './documents.ts';
import { answerFile } from './file-answer.ts';
import { readGroupQuestion } from './groups/read-question.ts';
import { showFound } from './groups/show.ts';
import { answerListing } from './listing/dialog.ts';
import { offerMinutes } from './meeting/agenda/offer-minutes.ts';
import { notesSaid } from './meeting/dialog.ts';
import { groupsOf } from './meeting/groups-of.ts';
import { isNotesFile, summaryOfFile } from './meeting/start.ts';
import { answerOutreach } from './outreach/answer.ts';
import { plain } from './plain-message.ts';
import type { Forget } from './privacy/forget.ts';
import { parseCommand } from './profile/commands.ts';
import { obey } from './profile/dialog.ts';
import type { Person } from './profile/person.ts';
import { stringsIn } from './strings/in-language.ts';
import type { Effect, Message, Turn } from './turn.ts';
import { receiveFile } from './upkeep/exchange/receive.ts';
import { withDoubts } from './upkeep/flag/doubts.ts';
import { type Miss, miss, missOf } from './upkeep/gap/miss.ts';
import { helpMessage } from './upkeep/help.ts';
import { helpPart } from './upkeep/help-part.ts';
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
  /** Nothing of the turn is kept, and what is kept of the person goes. */
  readonly forget?: Forget;
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
      if (!isContactPress(press)) {
        const done = await pressButton(press, sceneOf(turn, world, language));
        return answered(person, memory, { ...done, language });
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
      const shown = await withMore(view(reader, decision), decision, sceneOf(turn, world, language));
      return {
        person,
        memory: remember(memory, decision, language),
        // The answer missed what was asked. The words come back from outside, so they are read anew.
        missed: press.asked === undefined ? undefined : miss(knowledge.contentWords(press.asked), press.area),
        kind: decision.kind,
        effects: press.beside ? say(shown) : replace(shown),
      };
    }
    case 'said': {
      const own = groupsOf(directory, turn.who.email).map(({ id }) => id);
      const groups = memory.group === undefined ? own : [memory.group];
      const said = { text: input.text, today, usual, home: now.home, knowledge, groups };
      const sceneIn = (language: Language) => sceneOf(turn, world, person.language ?? language);
      const asked = await obeyMeetingWords(said, sceneIn);
      if (asked) return answered(person, memory, asked);
      const notes = await notesSaid(input.text, sceneOf(turn, world, usual));
      if (notes) return { person, memory, ...notes };
      const command = parseCommand(input.text);
      if (command) {
        const language = person.language ?? command.said ?? usual;
        if (command.kind === 'help') {
          const scene = sceneOf(turn, world, language);
          const { topic } = command;
          const effects = say(topic === undefined ? helpMessage(scene) : helpPart(scene, topic));
          return { person, memory, kind: 'help', effects };
        }
        const done = obey(command, person, language, directory, (text) => knowledge.read(text, usual).areas);
        return { person: done.person, memory, kind: 'command', effects: say(done.message) };
      }
      const more = sayMore(input.text, person.language);
      if (more) return { person, memory, kind: 'help', effects: say(more) };
      const obeyed = await obeyWords(said, sceneIn);
      if (obeyed) return answered(person, memory, obeyed);
      const consultation = readConsultationCommand(input.text, knowledge, now.home);
      if (consultation) {
        const language = person.language ?? consultation.said;
        const done = await obeyConsultation(consultation, sceneOf(turn, world, language));
        const last = subjectSaid(consultation) ?? memory.last;
        return { person, memory: { language, ...(last ? { last } : {}) }, ...done };
      }
      const { text, kinds } = screenQuestion(input.text, directory);
      const question = knowledge.read(text, usual);
      const reply = person.language ?? question.language;
      const answerWith = (message: Message, language = reply) =>
        say(withClientData(message, kinds, { language }));
      const group = readGroupQuestion(text, question, now.home, knowledge);
      if (group) {
        const scene = sceneOf(turn, world, reply);
        const message = await showFound(scene, group, group.asked, group.areas);
        // What is asked next is not about the service that was asked before it.
        const [shown, ...others] = group.groups;
        const opened = shown && others.length === 0 && !group.elsewhere ? { group: shown.id } : {};
        return {
          person,
          memory: { language: reply, ...opened },
          kind: 'group',
          effects: answerWith(message),
        };
      }
      const listed = answerListing(text, question, reply, now, knowledge);
      if (listed)
        return { person, memory: listed.memory, kind: 'services_list', effects: answerWith(listed.message) };
      const met = answerOutreach(text, question, reply, now, knowledge);
      if (met) {
        const message = await withMore(met.message, met.decision, sceneOf(turn, world, reply));
        return { person, memory: met.memory, kind: 'outreach', effects: answerWith(message) };
      }
      const words = () => knowledge.contentWords(input.text);
      const contact = answer(question, now, memory, reply, knowledge.duty, words);
      const scene = sceneOf(turn, world, contact.language);
      const known = await withMore(contact.message, contact.decision, scene);
      const isAnswered = contact.decision?.kind === 'answer';
      const message =
        isAnswered || !isPersonal(turn) ? known : await orElse(withNotSent(scene, input.text, known), known);
      return {
        person,
        memory: contact.memory,
        missed: missOf(question, contact, words),
        kind: contact.decision?.kind ?? 'other',
        effects: answerWith(message, contact.language),
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

const answered = (
  person: Person,
  memory: Memory,
  {
    language,
    group,
    ...done
  }: Pick<Outcome, 'kind' | 'effects' | 'forget'> & { readonly language: Language; readonly group?: GroupId },
): Outcome => ({ person, memory: { ...memory, language, ...(group ? { group } : {}) }, ...done });

/** An answer with what is known beside the directory: that people doubt it, and when somebody can be consulted. */
async function withMore(message: Message, decision: Decision | undefined, scene: Scene): Promise<Message> {
  const [doubted, slot] = await Promise.all([
    orElse(withDoubts(message, decision, scene.reader, scene.world.documents), message),
    orElse(nextSlotLine(scene, decision), []),
  ]);
  return withNextSlot(doubted, slot);
}

/** An area that has left the directory is no home. */
const homeOf = (person: Person, directory: Directory): { readonly home: AreaId } | undefined =>
  person.homeArea !== undefined && directory.area(person.homeArea) ? { home: person.homeArea } : undefined;

const areasOf = ({ home }: { readonly home?: AreaId }): readonly AreaId[] =>
  home === undefined ? [] : [home];

const isPersonal = ({ conversation }: Turn): boolean => conversation.kind === 'personal';

const say = (message: Message): readonly Effect[] => [{ kind: 'say', message }];
const replace = (message: Message): readonly Effect[] => [{ kind: 'replace', message }];
