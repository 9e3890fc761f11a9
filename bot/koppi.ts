import { createKnowledge, type Knowledge } from '../dialogs/knowledge.ts';
import { route } from '../dialogs/route.ts';
import { stringsIn } from '../dialogs/strings/in-language.ts';
import type { Effect } from '../dialogs/turn.ts';
import type { IsoDate } from '../knowledge/kernel/ids.ts';
import { type Language, language } from '../knowledge/kernel/languages.ts';
import type { Clock } from '../knowledge/kernel/time.ts';
import { createCalendar } from './clock.ts';
import { createConversations } from './conversations.ts';
import type { DirectoryStore } from './directory-store.ts';
import type { FaultReporter } from './faults.ts';
import type { Incoming } from './inbound.ts';
import type { DocumentStore } from './stores/document-store.ts';

/** How often the store is asked whether somebody else changed the directory, in milliseconds. */
const lookEvery = 2000;

/** Two processes may answer the same person at the same moment; more than a few times in a row is a fault. */
const attempts = 5;

/** The bot without its transport: turns in, effects out, everything kept saved before it is said. */
export interface Koppi {
  answer(incoming: Incoming): Promise<readonly Effect[]>;
  today(): IsoDate;
  /** Why it is not ready, in English for an operator. */
  problem(): Promise<string | undefined>;
  apology(code: string, locale: string | undefined): string;
  knowledge(): Knowledge;
  close(): void;
}

export async function createKoppi(options: {
  readonly store: DocumentStore;
  readonly directories: DirectoryStore;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly faults: FaultReporter;
  readonly count: (kind: string) => void;
}): Promise<Koppi> {
  const { store, directories, clock, faults, count } = options;
  const calendar = createCalendar(options.timeZone);
  const conversations = createConversations(store);
  const loaded = await directories.load();
  let { revision } = loaded;
  let knowledge = createKnowledge(loaded.data);

  const look = async (): Promise<void> => {
    try {
      if ((await directories.revision()) === revision) return;
      const next = await directories.load();
      knowledge = createKnowledge(next.data);
      revision = next.revision;
    } catch (fault) {
      faults.report('DIRECTORY', fault);
    }
  };
  const timer = setInterval(look, lookEvery);
  timer.unref();

  const today = (): IsoDate => calendar(clock.now());

  const answerOnce = async ({ turn, activity, invoke }: Incoming): Promise<readonly Effect[]> => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const kept = await conversations.read(turn.person, turn.conversation.id);
      const again = activity !== undefined && kept.seen.includes(activity);
      if (again && !invoke) {
        count('duplicate');
        return [];
      }
      const outcome = route(turn, knowledge, kept.person, kept.memory);
      // A second copy of a tap waits for its HTTP answer like the first one: it gets the same card, and nothing is kept twice.
      const saved =
        again ||
        (await conversations.write(turn.person, turn.conversation.id, kept, { ...outcome, activity }));
      if (!saved) continue;
      count(outcome.kind);
      return outcome.effects;
    }
    throw new Error('the conversation was changed by others all the time');
  };

  const queues = new Map<string, Promise<unknown>>();
  /** One person's turns in one conversation are answered one after the other. */
  const inTurn = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = queues.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const done = mine
      .catch(() => undefined)
      .then(() => {
        if (queues.get(key) === done) queues.delete(key);
      });
    queues.set(key, done);
    return mine;
  };

  return {
    answer: (incoming) =>
      inTurn(`${incoming.turn.conversation.id}|${incoming.turn.person}`, () => answerOnce(incoming)),
    today,
    async problem() {
      try {
        await directories.revision();
      } catch (fault) {
        return `the store does not answer (${faults.report('STORE', fault)})`;
      }
      return undefined;
    },
    apology(code, locale) {
      const read = language.safeParse(locale?.slice(0, 2));
      const chosen: Language = read.success ? read.data : 'fi';
      return stringsIn(chosen).fault(code);
    },
    knowledge: () => knowledge,
    close: () => clearInterval(timer),
  };
}
