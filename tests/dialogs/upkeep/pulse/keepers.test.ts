import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDemo } from '../../../../bot/load-demo.ts';
import { ensureRound } from '../../../../dialogs/upkeep/pulse/ensure-round.ts';
import { rowsToCheck } from '../../../../dialogs/upkeep/pulse/keepers.ts';
import { dueRows, rowOf } from '../../../../dialogs/upkeep/pulse/row.ts';
import type { World } from '../../../../dialogs/world.ts';
import type { DirectoryData } from '../../../../knowledge/directory/directory.ts';
import { createDirectory } from '../../../../knowledge/directory/snapshot.ts';
import { type Email, email, isoDate } from '../../../../knowledge/kernel/ids.ts';
import { worldOf } from '../../../support/world.ts';

const moment = { now: Date.parse('2026-11-16T07:00:00Z'), today: isoDate.parse('2026-11-16') };
let data: DirectoryData;
beforeAll(async () => {
  data = await readDemo();
});

const person = (name: string): Email => email.parse(`${name}@example.org`);

async function worldWith(met: readonly Email[]): Promise<World> {
  const world = await worldOf(data, ['marketta.virolainen@example.org']);
  for (const each of met) await ensureRound(each, moment, world);
  return world;
}

describe('whose a row is', () => {
  test('nobody is asked about a row that somebody else is asked about', async () => {
    const people = [
      ...new Set([
        ...data.areas.flatMap(({ coordinators }) => coordinators),
        ...data.services.flatMap(({ owner }) => owner ?? []),
        ...data.workers.slice(0, 5).map((worker) => worker.email),
      ]),
    ];
    await fc.assert(
      fc.asyncProperty(fc.subarray(people), async (met) => {
        const world = await worldWith(met);
        const asked = (await Promise.all(met.map((each) => rowsToCheck(each, moment, world)))).flat();
        const keys = asked.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 10 },
    );
  });

  test('when everybody is reached, every due row is somebody’s', async () => {
    const everybody = data.workers.map((worker) => worker.email);
    const world = await worldWith(everybody);
    const asked = (await Promise.all(everybody.map((each) => rowsToCheck(each, moment, world)))).flat();
    const due = dueRows(world.knowledge().directory, moment.today);
    expect(asked.map(({ key }) => key).sort()).toEqual(due.map(({ key }) => key).sort());
  });

  test('an assignment is the nearest coordinator’s, or the next wider one’s until that one is met', async () => {
    const key = 'mll-perhekahvila|marja.kupiainen@example.org|primary|';
    const [ismo, ilona] = [person('ismo.poyhonen'), person('ilona.hameenniemi')];
    const has = async (who: Email, world: World) =>
      (await rowsToCheck(who, moment, world)).some((row) => row.key === key);
    expect(await has(ilona, await worldWith([ilona]))).toBe(true);
    const both = await worldWith([ilona, ismo]);
    expect(await has(ilona, both)).toBe(false);
    expect(await has(ismo, both)).toBe(true);
  });

  test('an owner who is no coordinator is asked about the own description', async () => {
    const riikka = person('riikka.tolvanen');
    const rows = await rowsToCheck(riikka, moment, await worldWith([riikka]));
    expect(rows.map(({ key }) => key)).toEqual(['kouluterveydenhuolto']);
  });

  test('an admin is asked about what has no keeper, and not about what others have not come to yet', async () => {
    const marketta = person('marketta.virolainen');
    const rows = await rowsToCheck(marketta, moment, await worldWith([marketta]));
    const directory = createDirectory(data);
    for (const row of rows) {
      const areas = row.kind === 'assignment' ? row.assignment.areas : [];
      const regions = areas.map((area) => directory.climb(area).at(-1)?.id);
      expect(regions.every((region) => region === 'paijat-hame')).toBe(true);
    }
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('what is due', () => {
  const today = isoDate.parse('2026-11-16');

  test('is what a naive look finds, the longest overdue first', () => {
    const directory = createDirectory(data);
    const rows = dueRows(directory, today);
    const days = (from: string): number => (Date.parse(today) - Date.parse(from)) / 86_400_000;
    const naive = data.assignments.filter(
      (each) =>
        (each.validFrom ?? '0') <= today &&
        (each.validTo ?? '9') >= today &&
        (each.verifiedAt === undefined || days(each.verifiedAt) >= (each.verifyEvery ?? 90)),
    );
    expect(rows.filter(({ kind }) => kind === 'assignment')).toHaveLength(naive.length);
    const checks = rows.map((row) =>
      row.kind === 'service' ? row.service.verifiedAt : row.assignment.verifiedAt,
    );
    expect(checks.map((day) => day ?? '')).toEqual(checks.map((day) => day ?? '').sort());
  });

  test('what has ended or has not begun is not', () => {
    const [first] = data.assignments;
    if (!first) throw new Error('no assignments');
    const { verifiedAt: _, ...unchecked } = first;
    const rowsOf = (change: object) =>
      dueRows(
        createDirectory({ ...data, services: data.services, assignments: [{ ...unchecked, ...change }] }),
        today,
      ).filter(({ kind }) => kind === 'assignment');
    expect(rowsOf({})).toHaveLength(1);
    expect(rowsOf({ validTo: isoDate.parse('2026-11-16') })).toHaveLength(1);
    expect(rowsOf({ validTo: isoDate.parse('2026-11-15') })).toEqual([]);
    expect(rowsOf({ validFrom: isoDate.parse('2026-11-17') })).toEqual([]);
  });

  test('every row is found again by its key', () => {
    const directory = createDirectory(data);
    for (const row of dueRows(directory, today)) expect(rowOf(row.key, directory)).toEqual(row);
    expect(rowOf('no such|a@example.org|primary|', directory)).toBeUndefined();
    expect(rowOf('perheneuvola|nobody@example.org|primary|', directory)).toBeUndefined();
  });
});
