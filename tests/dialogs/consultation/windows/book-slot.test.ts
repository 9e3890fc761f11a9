import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bookSlot, releaseSlot } from '../../../../dialogs/consultation/windows/book-slot.ts';
import { changeWindow } from '../../../../dialogs/consultation/windows/change-window.ts';
import { joinWaiting } from '../../../../dialogs/consultation/windows/waiting-list.ts';
import { bookableSchema, windowKind } from '../../../../dialogs/consultation/windows/window.ts';
import type { Documents } from '../../../../dialogs/documents.ts';
import type { World } from '../../../../dialogs/world.ts';
import { network } from '../../../knowledge/directory/edit/network.ts';
import { worldOf } from '../../../support/world.ts';
import { windowOf } from './any-window.ts';
import { lookAfter, minute, noon, thursday as now, waits, windowIn, worldWith } from './look-after.ts';

const half = noon + 30 * minute;

const ask = (world: World, consultation: string, start = noon) =>
  bookSlot(world, { window: 'w-1', start, consultation }, now);
const holders = async (world: World): Promise<readonly string[]> =>
  (await world.documents.get(windowKind, 'w-1'))?.body.bookings.map(({ consultation }) => consultation) ?? [];
/** Every reading and writing takes its turn with those of all others. */
const inAnyOrder = (documents: Documents, steps: fc.Scheduler): Documents => ({
  ...documents,
  async get(kind, id) {
    await steps.schedule(Promise.resolve());
    return documents.get(kind, id);
  },
  async put(kind, id, body, expect) {
    await steps.schedule(Promise.resolve());
    return documents.put(kind, id, body, expect);
  },
});

describe('several people book at once', () => {
  test('of two who want the same slot exactly one gets it, and the other hears that it is taken', async () => {
    const world = await worldWith();
    const [one, other] = await Promise.all([ask(world, 'c-1'), ask(world, 'c-2')]);
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
    expect([one, other].filter(({ ok }) => !ok)).toEqual([{ ok: false, error: 'taken' }]);
    expect(await holders(world)).toEqual([one.ok ? 'c-1' : 'c-2']);
  });

  test('two who want different slots of one window both get theirs', async () => {
    const world = await worldWith();
    const both = await Promise.all([ask(world, 'c-1', noon), ask(world, 'c-2', half)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect([...(await holders(world))].sort()).toEqual(['c-1', 'c-2']);
  });

  test('a second copy of the same request books nothing twice', async () => {
    const world = await worldWith({ capacity: 2 });
    const [one, copy] = await Promise.all([ask(world, 'c-1'), ask(world, 'c-1')]);
    expect(one).toEqual(copy);
    expect(await holders(world)).toEqual(['c-1']);
  });

  test('a day that is called off while somebody books it: either that is refused, or the booking is seen', async () => {
    const world = await worldWith();
    const callOff = async (): Promise<boolean> => {
      const kept = await world.documents.get(windowKind, 'w-1');
      if (!kept) return false;
      const body = bookableSchema.parse({
        ...kept.body,
        window: { ...kept.body.window, daysOff: ['2026-11-17'] },
      });
      return world.documents.put(windowKind, 'w-1', body, kept.etag);
    };
    const [calledOff, booking] = await Promise.all([callOff(), ask(world, 'c-1')]);
    expect(calledOff).toBe(!booking.ok);
  });

  test('however many ask, and whoever is faster at each step, a slot is given as often as it has room', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.constantFrom(noon, half), { minLength: 1, maxLength: 6 }),
        async (steps, capacity, wanted) => {
          const world = await worldWith({ capacity });
          const racing = { ...world, documents: inAnyOrder(world.documents, steps) };
          const asked = wanted.map((start, n) => ask(racing, `c-${n}`, start));
          await steps.waitFor(Promise.all(asked));
          const answers = await Promise.all(asked);
          for (const start of [noon, half]) {
            const same = answers.filter((_, n) => wanted[n] === start);
            expect(same.filter(({ ok }) => ok)).toHaveLength(Math.min(capacity, same.length));
          }
          expect(await holders(world)).toHaveLength(answers.filter(({ ok }) => ok).length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

type Deed = readonly [kind: 'book' | 'give back' | 'wait' | 'call off' | 'look', who: number];
const deeds: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom('book', 'book', 'give back', 'wait', 'call off', 'look'),
  fc.nat({ max: 3 }),
);

test('whatever else is done at the same moment, no slot is given or kept more often than it has room', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(deeds, { minLength: 2, maxLength: 8 }),
      async (steps, together) => {
        const world = await worldWith({
          when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '13:00' },
          horizonWeeks: 1,
        });
        const racing = { ...world, documents: inAnyOrder(world.documents, steps) };
        const booked: string[] = [];
        const done = Promise.all(
          together.map(async ([kind, who], n) => {
            const { email, ...rest } = waits(`worker-${who}`);
            const start = who % 2 === 0 ? noon : half;
            if (kind === 'book') {
              const wanted = { window: 'w-1', start, consultation: `c-${n}`, by: email };
              if ((await bookSlot(racing, wanted, now)).ok) booked.push(`c-${n}`);
            } else if (kind === 'give back')
              await releaseSlot(racing, { window: 'w-1', start, consultation: 'c-0' });
            else if (kind === 'wait') await joinWaiting(racing, 'w-1', { email, ...rest }, now);
            else if (kind === 'call off')
              await changeWindow(racing, 'w-1', (w) => windowOf({ ...w, daysOff: ['2026-11-17'] }), now);
            // Somebody else may have written first: then the sender comes back.
            else await lookAfter(racing, now).catch(() => undefined);
          }),
        );
        await steps.waitFor(done);
        await lookAfter(world, now);
        const { bookings, offers, lost, waiting, window } = await windowIn(world);
        const given = [...bookings, ...offers].map(({ start }) => start);
        expect(new Set(given).size).toBe(given.length);
        for (const { email } of offers) expect(waiting.map((each) => each.email)).toContain(email);
        // Nobody is told a time that is nowhere, unless it was given back.
        const known = [...bookings, ...lost].map(({ consultation }) => consultation);
        for (const each of booked.filter((one) => one !== 'c-0')) expect(known).toContain(each);
        if (window.daysOff.length > 0) expect(given).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

describe('giving a slot back', () => {
  test('the next one gets it, and giving it back again takes nothing from them', async () => {
    const world = await worldWith();
    await ask(world, 'c-1');
    await releaseSlot(world, { window: 'w-1', start: noon, consultation: 'c-1' });
    expect((await ask(world, 'c-2')).ok).toBe(true);
    await releaseSlot(world, { window: 'w-1', start: noon, consultation: 'c-1' });
    expect(await holders(world)).toEqual(['c-2']);
  });

  test('a window that is gone has nothing to book or to give back', async () => {
    const world = await worldOf(network([]));
    expect(await ask(world, 'c-1')).toEqual({ ok: false, error: 'not_held' });
    await expect(
      releaseSlot(world, { window: 'w-1', start: noon, consultation: 'c-1' }),
    ).resolves.toBeUndefined();
  });
});
