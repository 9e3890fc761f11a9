import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocuments } from '../../bot/documents.ts';
import { createSqliteStore } from '../../bot/stores/sqlite.ts';
import { allWindows, windowsFor } from '../../dialogs/consultation/windows/find-windows.ts';
import { freeSlots } from '../../dialogs/consultation/windows/free-slots.ts';
import { slotsOf } from '../../dialogs/consultation/windows/slots.ts';
import { type Bookable, bookableSchema, windowKind } from '../../dialogs/consultation/windows/window.ts';
import { windowSchema } from '../../dialogs/consultation/windows/window-schema.ts';
import { directoryDataSchema } from '../../knowledge/directory/directory.ts';
import { createDirectory } from '../../knowledge/directory/snapshot.ts';
import { loadFinnishHolidays } from '../../knowledge/kernel/finnish-holidays.ts';
import { areaId, isoDate, serviceId } from '../../knowledge/kernel/ids.ts';
import { createWorkingTime } from '../../knowledge/kernel/working-time.ts';
import { countingIds } from '../support/ids.ts';
import { type Seeded, seeded } from '../support/seeded.ts';

/** How long the next 10 free slots take among 1,000 windows over 8 weeks, every window open to the area that asks. */
const windowCount = 1000;
const limit = 10;
const warmUps = 20;
const runs = 200;
const hour = 3_600_000;

const calendar = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
/** `service-0` has a hundredth of the windows. */
const serviceCount = 100;
const services = Array.from({ length: serviceCount }, (_, n) => `service-${n}`);
const specialists = Array.from({ length: windowCount }, (_, n) => `specialist-${n}@example.org`);
const directory = createDirectory(
  directoryDataSchema.parse({
    areas: [
      { id: 'region', kind: 'region', names: { fi: 'Maakunta' }, parent: null },
      { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: 'region' },
    ],
    organizations: [{ name: 'Kunta', sector: 'municipality' }],
    services: services.map((id) => ({ id, name: { fi: id }, level: 'special', mode: 'fixed' })),
    workers: specialists.map((email) => ({ email, name: email })),
    assignments: specialists.map((worker, n) => ({
      service: `service-${n % serviceCount}`,
      worker,
      role: 'consultant',
      areas: ['hartola'],
      organization: 'Kunta',
    })),
  }),
);
const start = calendar.at(isoDate.parse('2026-11-12'), 9, 0);

const whenOf = (chance: Seeded): object => {
  const from = 8 + chance.below(6);
  const at = (time: number): string => `${String(time).padStart(2, '0')}:00`;
  const hours = { starts: at(from), ends: at(from + 2) };
  const weekday = 1 + chance.below(5);
  if (chance.below(5) === 0)
    return { kind: 'monthly', weekday, nth: chance.pick([1, 2, 3, 4, -1]), ...hours };
  return { kind: 'weekly', weekday, every: 1 + chance.below(2), from: '2026-01-07', ...hours };
};

/** How many in ten of the slots are booked, and of the others kept for somebody who waits. */
function windowsWith({ booked, offered = 0 }: { booked: number; offered?: number }): readonly Bookable[] {
  const chance = seeded(7);
  return Array.from({ length: windowCount }, (_, n) => {
    const specialist = specialists[n];
    const window = windowSchema.parse({
      id: `w-${n}`,
      services: [`service-${n % serviceCount}`],
      areas: [chance.pick(['hartola', 'region'])],
      specialists: [specialist],
      way: 'meeting',
      when: whenOf(chance),
      slotMinutes: 30,
      pauses: [{ from: '2026-07-01', to: '2026-07-31' }],
      owner: specialist,
    });
    const slots = slotsOf(window, start, start + 10 * 7 * 24 * hour, calendar, () => false);
    const isBooked = new Set(slots.filter(() => chance.below(10) < booked));
    const bookings = [...isBooked].map((slot, held) => ({
      consultation: `c-${n}-${held}`,
      ...slot,
      at: start,
    }));
    const kept = slots.filter((slot) => !isBooked.has(slot) && chance.below(10) < offered);
    const waiting = kept.map((_, nth) => ({
      person: `p-${n}-${nth}`,
      email: `worker-${n}-${nth}@example.org`,
      service: `service-${n % serviceCount}`,
      area: 'hartola',
      since: start,
    }));
    const offers = kept.map((slot, nth) => ({
      ...slot,
      email: `worker-${n}-${nth}@example.org`,
      since: start,
      until: slot.start,
    }));
    return bookableSchema.parse({ version: 1, window, bookings, waiting, offers });
  });
}

function measure(windows: readonly Bookable[]): {
  readonly found: number;
  readonly times: readonly number[];
} {
  let found = 0;
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    // Every run at another hour, so that nothing is asked twice.
    const now = start + (run + warmUps) * hour;
    const before = performance.now();
    const slots = freeSlots(windows, { area: areaId.parse('hartola'), now, limit }, directory, calendar);
    if (run >= 0) times.push(performance.now() - before);
    found = slots.length;
  }
  return { found, times };
}

const part = (times: readonly number[], share: number): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2);
};

console.log(`next ${limit} free slots among ${windowCount} windows over 8 weeks (target p95 under 20 ms)`);
for (const [name, shares] of [
  ['half of the slots booked', { booked: 5 }],
  ['nothing booked', { booked: 0 }],
  ['half booked, most others kept for who waits', { booked: 5, offered: 9 }],
  ['everything booked: all 8 weeks are looked through in vain', { booked: 10 }],
  ['everything booked or kept for who waits', { booked: 5, offered: 10 }],
] as const) {
  const { found, times } = measure(windowsWith(shares));
  console.log(
    `${name}: p50 ${part(times, 0.5)} ms, p95 ${part(times, 0.95)} ms (${found} found at the last)`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'koppi-slots-'));
const store = createSqliteStore(folder, countingIds());
const documents = createDocuments(store, () => undefined);
await Promise.all(
  windowsWith({ booked: 5 }).map((body) => documents.put(windowKind, body.window.id, body, 'absent')),
);
console.log(`\nreading them from SQLite, ${windowCount} windows of ${serviceCount} services`);
const one = serviceId.parse('service-0');
for (const [name, read, times] of [
  ['those of one service', () => windowsFor(documents, [one]), 200],
  ['all of them', () => allWindows(documents), 10],
] as const) {
  const took: number[] = [];
  let found = 0;
  for (let run = 0; run < times; run += 1) {
    const before = performance.now();
    found = (await read()).length;
    took.push(performance.now() - before);
  }
  console.log(`${name}: p50 ${part(took, 0.5)} ms, p95 ${part(took, 0.95)} ms (${found} windows)`);
}
await store.close();
rmSync(folder, { recursive: true });
