import { createAccounts } from '../../bot/accounts.ts';
import { createCalendar, createWallClock } from '../../bot/clock.ts';
import { createConversations } from '../../bot/conversations.ts';
import { createDirectoryKeeper } from '../../bot/directory-keeper.ts';
import { createDirectoryStore } from '../../bot/directory-store.ts';
import { createDocuments } from '../../bot/documents.ts';
import { createMemoryStore } from '../../bot/stores/memory.ts';
import { createSummaryKeeper } from '../../bot/summary-keeper.ts';
import type { Knowledge } from '../../dialogs/knowledge.ts';
import { type Effect, type Message, personId } from '../../dialogs/turn.ts';
import type { World } from '../../dialogs/world.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import { loadFinnishHolidays } from '../../knowledge/kernel/finnish-holidays.ts';
import { createWorkingTime } from '../../knowledge/kernel/working-time.ts';
import { countingIds } from './ids.ts';

let understood: Knowledge | undefined;

/** What dialogs know and do, in memory. */
export async function worldOf(data: DirectoryData, admins: readonly string[] = []): Promise<World> {
  const ids = countingIds();
  const store = createMemoryStore(ids);
  const directories = createDirectoryStore(store);
  const stamp = { at: 0, by: { name: 'Koppi', via: 'command_line' } } as const;
  await directories.save(await directories.load(), data, stamp);
  const keeper = await createDirectoryKeeper(directories, understood);
  understood = keeper.knowledge();
  const documents = createDocuments(store, () => undefined);
  const conversations = createConversations(store);
  return {
    knowledge: keeper.knowledge,
    documents,
    summaries: createSummaryKeeper(documents, keeper.knowledge, { now: () => 0 }).shelf,
    commit: keeper.commit,
    dayOf: createCalendar('Europe/Helsinki'),
    timeOf: createWallClock('Europe/Helsinki'),
    workingTime: async () => createWorkingTime('Europe/Helsinki', await loadFinnishHolidays()),
    newId: () => ids.next(),
    unmet: createAccounts(documents).unmet,
    acquaintance: async (who) => {
      const { person, memories } = await conversations.about(personId.parse(who));
      return { person, conversations: memories };
    },
    admins: new Set(admins),
    textKeptDays: 90,
    summaryKeptDays: 1826,
    consultationKeptDays: 1095,
    historyKeptDays: 1826,
  };
}

/** The first thing that is said. */
export function messageOf(effects: readonly Effect[]): Message {
  for (const effect of effects) if ('message' in effect) return effect.message;
  throw new Error('nothing was said');
}
