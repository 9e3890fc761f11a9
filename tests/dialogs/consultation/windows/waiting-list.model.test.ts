import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bookSlot, releaseSlot } from '../../../../dialogs/consultation/windows/book-slot.ts';
import { slotsOf } from '../../../../dialogs/consultation/windows/slots.ts';
import { joinWaiting, leaveWaiting } from '../../../../dialogs/consultation/windows/waiting-list.ts';
import { windowKind } from '../../../../dialogs/consultation/windows/window.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { windowOf } from './any-window.ts';
import { hour, lookAfter, mail, minute, thursday, waits, windowIn, worldWith } from './look-after.ts';

const people = ['anna', 'bertta', 'cecilia', 'doris'];
const fields = {
  when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '13:00' },
  slotMinutes: 30,
  horizonWeeks: 1,
};

type Deed =
  | { readonly kind: 'book'; readonly who: string; readonly slot: number }
  | { readonly kind: 'join' | 'leave'; readonly who: string }
  | { readonly kind: 'release'; readonly nth: number }
  | { readonly kind: 'wait'; readonly minutes: number };

const who = fc.constantFrom(...people);
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('book' as const), who, slot: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constantFrom('join' as const, 'join' as const, 'leave' as const), who }),
  fc.record({ kind: fc.constant('release' as const), nth: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(30, 60, 120, 121, 15 * 60) }),
);

/** A waiting list kept in one's head: slots one by one, people one by one. */
class Imagined {
  booked: { start: number; consultation: string }[] = [];
  queue: string[] = [];
  kept: { start: number; who: string; until: number }[] = [];
  now = thursday;
  private readonly calendar: WorkingTime;
  constructor(calendar: WorkingTime) {
    this.calendar = calendar;
  }

  slots(): readonly number[] {
    const end = this.calendar.at(this.calendar.dayOf(this.now + 8 * 24 * hour), 0, 0);
    const all = slotsOf(windowOf(fields), this.now, end, this.calendar, () => false);
    return all.map(({ start }) => start);
  }
  isOpen(start: number): boolean {
    return start >= this.calendar.addDays(this.now, 1) && this.slots().includes(start);
  }
  isFree(start: number): boolean {
    return ![...this.booked, ...this.kept].some((each) => each.start === start);
  }
  settle(): void {
    this.booked = this.booked.filter(({ start }) => start + 30 * minute > this.now);
    for (const offer of this.kept.filter(({ until }) => until <= this.now)) this.forget(offer.who);
    for (const start of this.slots()) {
      const next = this.queue.find((each) => !this.kept.some((offer) => offer.who === each));
      if (next !== undefined && this.isOpen(start) && this.isFree(start))
        this.kept.push({ start, who: next, until: this.calendar.addHours(this.now, 2) });
    }
  }
  forget(name: string): void {
    this.queue = this.queue.filter((each) => each !== name);
    this.kept = this.kept.filter((offer) => offer.who !== name);
  }
}

test('whatever people do, slots and offers go to those who waited longest, and nobody gets what is not theirs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 4, maxLength: 22 }), async (course) => {
      const world = await worldWith(fields);
      const model = new Imagined(await world.workingTime());
      const tuesday = model.slots();
      for (const [nth, deed] of course.entries()) {
        switch (deed.kind) {
          case 'book': {
            const start = tuesday[deed.slot] ?? tuesday[0] ?? 0;
            const consultation = `c-${nth}`;
            const wanted = { window: 'w-1', start, consultation, by: mail(deed.who) };
            const { ok } = await bookSlot(world, wanted, model.now);
            const isTheirs = model.kept.some((each) => each.start === start && each.who === deed.who);
            const may = isTheirs || (model.isOpen(start) && model.isFree(start));
            expect([nth, ok]).toEqual([nth, may]);
            if (!may) break;
            model.forget(deed.who);
            model.booked.push({ start, consultation });
            break;
          }
          case 'join':
            await joinWaiting(world, 'w-1', waits(deed.who), model.now);
            if (!model.queue.includes(deed.who)) model.queue.push(deed.who);
            break;
          case 'leave':
            await leaveWaiting(world, 'w-1', mail(deed.who), model.now);
            model.forget(deed.who);
            break;
          case 'release': {
            const [booking] = model.booked.splice(deed.nth, 1);
            if (booking) await releaseSlot(world, { window: 'w-1', ...booking });
            break;
          }
          case 'wait':
            model.now += deed.minutes * minute;
            // What happens to bookings that no consultation knows of is another matter.
            await keepAll();
            break;
        }
        model.settle();
        await lookAfter(world, model.now);
        const { bookings, waiting, offers } = await windowIn(world);
        expect(bookings.map(({ start, consultation }) => ({ start, consultation }))).toEqual(model.booked);
        expect(waiting.map(({ email }) => email)).toEqual(model.queue.map(mail));
        expect(offers.map(({ start, email, until }) => ({ start, who: email, until })).sort(byStart)).toEqual(
          model.kept.map((each) => ({ ...each, who: mail(each.who) })).sort(byStart),
        );
      }

      async function keepAll(): Promise<void> {
        const kept = await world.documents.get(windowKind, 'w-1');
        if (!kept) return;
        const bookings = kept.body.bookings.map(({ unchecked: _, ...rest }) => rest);
        await world.documents.put(windowKind, 'w-1', { ...kept.body, bookings }, kept.etag);
      }
    }),
    { numRuns: 60 },
  );
});

const byStart = (one: { readonly start: number }, other: { readonly start: number }): number =>
  one.start - other.start;
