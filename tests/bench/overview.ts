import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemIds } from '../../bot/clock.ts';
import { createDocuments } from '../../bot/documents.ts';
import { openStore } from '../../bot/open-store.ts';
import { consultationKind, consultReader } from '../../dialogs/consultation/kind.ts';
import { overviewCard } from '../../dialogs/consultation/overview/overview-card.ts';
import { yearOf } from '../../dialogs/consultation/overview/overview-of.ts';
import { requestConsultation } from '../../dialogs/consultation/request.ts';
import { stringsIn } from '../../dialogs/strings/in-language.ts';
import { personId } from '../../dialogs/turn.ts';
import { directoryDataSchema } from '../../knowledge/directory/directory.ts';
import { createDirectory } from '../../knowledge/directory/snapshot.ts';
import { loadFinnishHolidays } from '../../knowledge/kernel/finnish-holidays.ts';
import { createWorkingTime } from '../../knowledge/kernel/working-time.ts';

/** How long the overview of all areas takes among 10,000 open consultations of one year in SQLite. */
const consultations = 10_000;
const runs = 20;
const days = 330;
const day = 86_400_000;

const folder = mkdtempSync(join(tmpdir(), 'koppi-overview-'));
const store = await openStore({ store: 'sqlite', dataFolder: folder }, systemIds);
const documents = createDocuments(store, () => undefined);
const numbers = Array.from({ length: 50 }, (_, n) => n);
const directory = createDirectory(
  directoryDataSchema.parse({
    areas: [
      { id: 'region', kind: 'region', names: { fi: 'Maakunta' }, parent: null },
      ...numbers.map((n) => ({
        id: `area-${n}`,
        kind: 'municipality',
        names: { fi: `Kunta ${n}` },
        parent: 'region',
      })),
    ],
    organizations: [{ name: 'Kunta', sector: 'municipality' }],
    services: numbers.map((n) => ({
      id: `service-${n}`,
      name: { fi: `Palvelu ${n}` },
      level: 'special',
      mode: 'fixed',
    })),
    workers: numbers.map((n) => ({ email: `worker-${n}@example.org`, name: `Työntekijä ${n}` })),
    assignments: numbers.map((n) => ({
      service: `service-${n}`,
      worker: `worker-${n}@example.org`,
      role: 'consultant',
      areas: ['region'],
      organization: 'Kunta',
    })),
  }),
);
const working = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
const { services, areas, workers } = directory.data;
const now = Date.now();
const today = working.dayOf(now);

for (let at = 0; at < consultations; at += 1) {
  const [service, area] = [services[at % services.length], areas[at % areas.length]];
  const [specialist, requester] = [workers[at % workers.length], workers[(at + 1) % workers.length]];
  if (!service || !area || !specialist || !requester) throw new Error('the directory is empty');
  const id = `bench-${at}`;
  const made = requestConsultation(
    {
      id,
      service: service.id,
      area: area.id,
      urgency: 'two_weeks',
      way: 'writing',
      question: 'Miten tukea perhettä siirtymässä?',
      times: [],
      specialist: specialist.email,
    },
    { person: personId.parse(`bench:aad-${at}`), email: requester.email },
    {
      now: now - (at % days) * day,
      directory,
      working,
      isAbsent: () => false,
      textKeptFor: 90 * day,
    },
  );
  if (!made.ok) throw new Error(made.error);
  await documents.put(consultationKind, id, { ...made.value, owed: [] }, 'absent');
}

const world = { documents, workingTime: async () => working };
const reader = await consultReader({ directory, language: 'fi', today, say: stringsIn('fi') }, world);
const seen = new Set(areas.map(({ id }) => id));
const took: number[] = [];
let counted = 0;
for (let run = -2; run < runs; run += 1) {
  const before = performance.now();
  const year = await yearOf(world, { now, today }, seen);
  overviewCard(reader, year, undefined);
  if (run >= 0) took.push(performance.now() - before);
  counted = year.consultations.length;
}
took.sort((one, other) => one - other);
const part = (share: number): string => (took[Math.floor(took.length * share)] ?? Number.NaN).toFixed(0);
console.log(
  `overview of ${counted} consultations from SQLite: p50 ${part(0.5)} ms, p95 ${part(0.95)} ms (${runs} runs)`,
);
await store.close();
rmSync(folder, { recursive: true });
