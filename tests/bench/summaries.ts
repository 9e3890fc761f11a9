import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock, systemIds } from '../../bot/clock.ts';
import { createDocuments } from '../../bot/documents.ts';
import { readDemo } from '../../bot/load-demo.ts';
import { openStore } from '../../bot/open-store.ts';
import { createSummaryKeeper } from '../../bot/summary-keeper.ts';
import { createKnowledge } from '../../dialogs/knowledge.ts';
import { findLines } from '../../dialogs/meeting/find/find-lines.ts';
import { readFindQuestion } from '../../dialogs/meeting/find/read-find.ts';
import { meetingSchema } from '../../dialogs/meeting/meeting.ts';
import { meetingKind } from '../../dialogs/meeting/meeting-kind.ts';
import { daysLater } from '../../knowledge/directory/days.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';

/**
 * How long a question about decisions takes among 5,000 published summaries in SQLite, with the look for new ones before
 * it; how long the first look of a process takes; and how much memory they take.
 */
const summaries = 5000;
const rounds = 40;

const folder = mkdtempSync(join(tmpdir(), 'koppi-summaries-'));
const store = await openStore({ store: 'sqlite', dataFolder: folder }, systemIds);
const documents = createDocuments(store, () => undefined);
const knowledge = createKnowledge(await readDemo());
const { groups, services, areas, workers } = knowledge.directory.data;
const today = isoDate.parse('2026-11-25');
const pick = <T>(all: readonly T[], at: number): T => {
  const one = all[at % all.length];
  if (one === undefined) throw new Error('the demo directory is empty');
  return one;
};
const verbs = [
  'siirtyy',
  'aloittaa',
  'jatkuu',
  'pidetään',
  'suunnitellaan',
  'arvioidaan',
  'esitellään',
  'päivitetään',
];
const things = [
  'perhekahvila',
  'kysely',
  'tulkkaus',
  'esite',
  'retki',
  'vanhempainilta',
  'kerho',
  'koulutus',
  'lomake',
  'tila',
];
const sentence = (at: number): string =>
  `${pick(services, at * 7).name.fi} ja ${pick(things, at * 3)} ${pick(verbs, at)} paikassa ${pick(areas, at * 5).names.fi} viikolla ${at % 52}, ${(at % 20_000).toString(36)}ala mukaan.`;

for (let at = 0; at < summaries; at += 1) {
  const group = pick(groups, at);
  const day = daysLater(today, -Math.floor(at / groups.length));
  const id = `${group.id}:${day}`;
  const points = (from: number, count: number) =>
    Array.from({ length: count }, (_, nth) => ({ text: sentence(at * 11 + from + nth) }));
  const meeting = meetingSchema.parse({
    version: 1,
    id,
    group: group.id,
    day,
    language: 'fi',
    state: 'published',
    versions: [
      {
        at: Date.parse(day) + at,
        by: pick(workers, at).email,
        draft: `draft-${at}`,
        decisions: points(0, 5),
        actions: points(5, 4).map(({ text }, nth) => ({
          id: `a${nth}`,
          text,
          owner: pick(workers, at + nth).email,
        })),
        open: points(9, 2),
        absent: [],
      },
    ],
    posted: [],
    owed: [],
  });
  await documents.put(meetingKind, id, meeting, 'absent');
}

const used = (): number => process.memoryUsage().heapUsed / 2 ** 20;
const keeper = createSummaryKeeper(documents, () => knowledge, systemClock);
const before = used();
const begun = performance.now();
const { summaries: shelved } = await keeper.shelf();
const first = performance.now() - begun;
console.log(
  `the first look at ${shelved.size} summaries: ${first.toFixed(0)} ms, ${(used() - before).toFixed(0)} MB`,
);

const questions = [
  'mitä HYVÄ-ryhmä päätti kuraattorin ajoista?',
  'mitä päätettiin perhekahvilasta',
  'päätökset Hartola marraskuu',
  'vad beslöt nätverket om enkäten',
  'what did the core team decide about interpreters',
  'mitä on sovittu lastenneuvolan vanhempainilloista Hartolassa syksyllä',
];
const seen = new Set(groups.map(({ id }) => id));
const took: number[] = [];
for (let round = -3; round < rounds; round += 1)
  for (const text of questions) {
    const from = performance.now();
    const question = readFindQuestion(text, knowledge, today);
    if (!question) throw new Error(`no question about decisions: ${text}`);
    findLines(await keeper.shelf(), question, seen);
    if (round >= 0) took.push(performance.now() - from);
  }
took.sort((one, other) => one - other);
const part = (share: number): string => (took[Math.floor(took.length * share)] ?? Number.NaN).toFixed(1);
console.log(
  `a question about decisions: p50 ${part(0.5)} ms, p95 ${part(0.95)} ms (${took.length} questions)`,
);
await store.close();
rmSync(folder, { recursive: true });
