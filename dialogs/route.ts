import type { Directory } from '../knowledge/directory/snapshot.ts';
import type { AreaId } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import { answer, type Memory, remember, view } from './contact/dialog.ts';
import { coordinatorMessage } from './contact/question-cards.ts';
import { decideService } from './contact/rules.ts';
import type { Knowledge } from './knowledge.ts';
import { plain } from './plain-message.ts';
import { parseCommand } from './profile/commands.ts';
import { obey } from './profile/dialog.ts';
import type { Person } from './profile/person.ts';
import { stringsIn } from './strings/in-language.ts';
import type { Effect, Message, Turn } from './turn.ts';

/** What is kept between turns, and what is to be said now. */
export interface Outcome {
  readonly person: Person;
  readonly memory: Memory;
  readonly effects: readonly Effect[];
  /** For counting, never with the words: `answer`, `clarify_area`, `other`... */
  readonly kind: string;
}

/** One turn: a pure function from what was done and what is known to what is remembered and said. */
export function route(turn: Turn, knowledge: Knowledge, person: Person, memory: Memory): Outcome {
  const { directory } = knowledge;
  const { input, today } = turn;
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
    case 'pressed': {
      if (!input.press)
        return { person, memory, kind: 'old_button', effects: say(plain(stringsIn(usual).oldButton)) };
      const { press } = input;
      const language = person.language ?? press.lang;
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
        kind: decision.kind,
        effects: replace(view(reader, decision)),
      };
    }
    case 'said': {
      const command = parseCommand(input.text);
      if (command) {
        const language = person.language ?? command.said ?? usual;
        const done = obey(command, person, language, directory, (text) => knowledge.read(text, usual).areas);
        return { person: done.person, memory, kind: 'command', effects: say(done.message) };
      }
      const question = knowledge.read(input.text, usual);
      const answered = answer(question, now, memory, person.language ?? question.language, knowledge.duty);
      return {
        person,
        memory: answered.memory,
        kind: answered.decision?.kind ?? 'other',
        effects: say(answered.message),
      };
    }
  }
}

/** An area that has left the directory is no home. */
const homeOf = (person: Person, directory: Directory): { readonly home: AreaId } | undefined =>
  person.homeArea !== undefined && directory.area(person.homeArea) ? { home: person.homeArea } : undefined;

const areasOf = ({ home }: { readonly home?: AreaId }): readonly AreaId[] =>
  home === undefined ? [] : [home];

const say = (message: Message): readonly Effect[] => [{ kind: 'say', message }];
const replace = (message: Message): readonly Effect[] => [{ kind: 'replace', message }];
