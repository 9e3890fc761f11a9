import { createDirectoryKeeper } from '../../../bot/directory-keeper.ts';
import { createDirectoryStore } from '../../../bot/directory-store.ts';
import { createMemoryStore } from '../../../bot/stores/memory.ts';
import type { Knowledge } from '../../../dialogs/knowledge.ts';
import { changesBetween } from '../../../knowledge/directory/changes.ts';
import type { DirectoryData } from '../../../knowledge/directory/directory.ts';
import { email, isoDate } from '../../../knowledge/kernel/ids.ts';
import { countingIds } from '../../support/ids.ts';

/** One record of a list made another. */
const changed = <T>(records: readonly T[], nth: number, change: (record: T) => T): T[] =>
  records.map((record, at) => (at === nth ? change(record) : record));

/** What coordinators do, as what the directory is afterwards. */
const edits: Readonly<Record<string, (data: DirectoryData, nth: number) => DirectoryData>> = {
  'somebody is away': (data, nth) => ({
    ...data,
    workers: changed(data.workers, nth, (worker) => ({
      ...worker,
      absences: [{ from: isoDate.parse('2026-12-01'), to: isoDate.parse('2026-12-07') }],
    })),
  }),
  'somebody new is named': (data, nth) => {
    const worker = {
      email: email.parse(`new-${nth}@example.org`),
      name: `Uusi Tulokas${nth}`,
      languages: [],
      absences: [],
      consultationWays: [],
    };
    const assignments = changed(data.assignments, nth, (each) => ({ ...each, worker: worker.email }));
    return { ...data, workers: [...data.workers, worker], assignments };
  },
  'a service gets a keyword': (data, nth) => ({
    ...data,
    services: changed(data.services, nth, (service) => ({
      ...service,
      keywords: [...service.keywords, `uusi sana ${nth}`],
    })),
  }),
  'an area gets an alias': (data, nth) => ({
    ...data,
    areas: changed(data.areas, 1 + (nth % (data.areas.length - 1)), (area) => ({
      ...area,
      aliases: [...area.aliases, `Vanhakunta ${nth}`],
    })),
  }),
};

export interface EditTimes {
  readonly what: string;
  /** From the confirmed change to the directory that is asked next, in milliseconds. */
  readonly commits: readonly number[];
  /** The first question after it. */
  readonly questions: readonly number[];
}

/** Changes a directory the way the running bot does, by its keeper, and asks a question after each change. */
export async function timeEdits(
  data: DirectoryData,
  before: Knowledge,
  times: number,
  ask: (knowledge: Knowledge, nth: number) => unknown,
): Promise<readonly EditTimes[]> {
  const directories = createDirectoryStore(createMemoryStore(countingIds()));
  const stamp = { at: 0, by: { name: 'Koppi', via: 'command_line' } } as const;
  const saved = await directories.save(await directories.load(), data, stamp);
  if (!saved.ok) throw new Error('the directory was not saved');
  const keeper = await createDirectoryKeeper(directories, before, saved.value);
  const all: EditTimes[] = [];
  for (const [what, edit] of Object.entries(edits)) {
    const commits: number[] = [];
    const questions: number[] = [];
    for (let nth = 0; nth < times; nth += 1) {
      const now = keeper.knowledge().directory.data;
      const changes = changesBetween(now, edit(now, nth));
      const begun = performance.now();
      const done = await keeper.commit(changes, stamp, []);
      const committed = performance.now();
      ask(keeper.knowledge(), nth);
      if (done.kind !== 'done') throw new Error(`not changed: ${what}`);
      commits.push(committed - begun);
      questions.push(performance.now() - committed);
    }
    all.push({ what, commits, questions });
  }
  return all;
}
