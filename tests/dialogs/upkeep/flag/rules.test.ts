import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '../../../../dialogs/turn.ts';
import { type Flag, flagSchema } from '../../../../dialogs/upkeep/flag/flag.ts';
import {
  afterEvent,
  type FlagEvent,
  type FlagTimes,
  flagDeadline,
  newFlag,
} from '../../../../dialogs/upkeep/flag/rules.ts';
import { areaId, email, serviceId } from '../../../../knowledge/kernel/ids.ts';

const day = 86_400_000;
const ismo = email.parse('ismo@example.org');
const ilona = email.parse('ilona@example.org');
const anna = email.parse('anna@example.org');
const hartola = areaId.parse('hartola');

/** A calendar without days off. */
const timesAt = (now: number): FlagTimes => ({
  now,
  speakAt: now,
  movesAt: now + 3 * day,
  remindsAt: now + 5 * day,
});

const flagBy = (by: { readonly email?: typeof anna }): Flag =>
  newFlag(
    {
      id: 'flag-1',
      row: {
        service: serviceId.parse('lastenneuvola'),
        worker: email.parse('riikka@example.org'),
        role: 'primary',
        area: hartola,
      },
      asked: hartola,
      reason: 'other',
      by: { person: personId.parse('t:anna'), ...by },
      note: 'Tieto on vanha',
    },
    ismo,
    timesAt(0),
  );
const open = flagBy({ email: anna });
const fixed: FlagEvent = { kind: 'resolved', how: 'fixed', by: { name: 'Ismo', email: ismo } };
const resolved = afterEvent(open, fixed, timesAt(day));
const over = afterEvent(resolved, { kind: 'timed_out', next: undefined }, timesAt(91 * day));

const events: Readonly<Record<string, FlagEvent>> = {
  fixed,
  'still true': { kind: 'resolved', how: 'still_true', by: { name: 'Ilona', email: ilona } },
  'handed on': { kind: 'handed_on', from: ismo, to: ilona },
  'handed on by who is not the owner': { kind: 'handed_on', from: ilona, to: ilona },
  'timed out': { kind: 'timed_out', next: ilona },
  'timed out at the top': { kind: 'timed_out', next: undefined },
  unreachable: { kind: 'unreachable', who: ismo, next: ilona },
  'unreachable with nobody else': { kind: 'unreachable', who: ismo, next: undefined },
  'somebody else unreachable': { kind: 'unreachable', who: ilona, next: ilona },
};

/** What is left of a flag, in short. */
function shortly(flag: Flag): string {
  const { state, owed } = flag;
  const owes = owed.map(({ about, to }) => ` ${about} ${to.split('@')[0]}`).join(',');
  switch (state.kind) {
    case 'open':
      return `${state.owner.split('@')[0]},${owes}`;
    case 'resolved':
      return `${state.how},${owes}`;
    case 'over':
      return 'over';
  }
}

describe('an open flag', () => {
  test.each([
    ['fixed', 'fixed, outcome anna'],
    ['still true', 'still_true, outcome anna'],
    ['handed on', 'ilona, ask ilona'],
    ['handed on by who is not the owner', 'ismo, ask ismo'],
    ['timed out', 'ilona, ask ilona'],
    ['timed out at the top', 'ismo, ask ismo, remind ismo'],
    ['unreachable', 'ilona, ask ilona'],
    ['unreachable with nobody else', 'ismo, ask ismo'],
    ['somebody else unreachable', 'ismo, ask ismo'],
  ])('%s', (name, expected) => {
    const event = events[name];
    if (!event) throw new Error(name);
    expect(shortly(afterEvent(open, event, timesAt(3 * day)))).toBe(expected);
  });

  test('is not moved by time before its deadline', () => {
    expect(afterEvent(open, { kind: 'timed_out', next: ilona }, timesAt(3 * day - 1))).toBe(open);
  });

  test('reminds the last owner three times and then stays silently', () => {
    let flag = open;
    const told: number[] = [];
    for (let now = 0; now < 60 * day; now += day) {
      const due = flagDeadline(flag);
      if (due === undefined || due > now) continue;
      flag = { ...afterEvent(flag, { kind: 'timed_out', next: undefined }, timesAt(now)) };
      told.push(now / day);
    }
    expect(told).toEqual([3, 8, 13]);
    expect(flag.state.kind).toBe('open');
    expect(flagDeadline(flag)).toBeUndefined();
  });
});

describe('a resolved flag', () => {
  test.each(Object.entries(events))('is not changed: %s', (_name, event) => {
    expect(afterEvent(resolved, event, timesAt(2 * day))).toBe(resolved);
    expect(afterEvent(over, event, timesAt(200 * day))).toBe(over);
  });

  test('keeps neither the text nor who flagged it, and owes the news once', () => {
    expect(JSON.stringify(resolved)).not.toContain('Tieto on vanha');
    expect(JSON.stringify(resolved)).not.toContain('t:anna');
    expect(resolved.owed).toEqual([{ id: 'outcome', to: anna, at: day, about: 'outcome', tries: 0 }]);
  });

  test('owes no news to who did it, and none to who cannot be written to', () => {
    expect(afterEvent(flagBy({ email: ismo }), fixed, timesAt(day)).owed).toEqual([]);
    expect(afterEvent(flagBy({}), fixed, timesAt(day)).owed).toEqual([]);
  });

  test('is over 90 days later', () => {
    expect(flagDeadline(resolved)).toBe(91 * day);
    expect(over.state).toEqual({ kind: 'over' });
    expect(flagDeadline(over)).toBeUndefined();
  });
});

test('whatever happens, an open flag has one owner who has been or will be asked', () => {
  const people = [ismo, ilona, anna].map((each) => fc.constant(each));
  const anyone = fc.oneof(...people);
  const event: fc.Arbitrary<FlagEvent> = fc.oneof(
    fc.record({ kind: fc.constant('handed_on' as const), from: anyone, to: anyone }),
    fc.record({ kind: fc.constant('timed_out' as const), next: fc.option(anyone, { nil: undefined }) }),
    fc.record({
      kind: fc.constant('unreachable' as const),
      who: anyone,
      next: fc.option(anyone, { nil: undefined }),
    }),
    fc.constant(fixed),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(event, fc.integer({ min: 0, max: 10 })), { maxLength: 12 }), (steps) => {
      let flag = open;
      let now = 0;
      for (const [each, days] of steps) {
        now += days * day;
        const next = afterEvent(flag, each, timesAt(now));
        expect(flagSchema.parse(JSON.parse(JSON.stringify(next)))).toEqual(next);
        if (next.state.kind === 'open') {
          const { owner, had } = next.state;
          expect(had.at(-1)).toBe(owner);
          expect(next.owed.every(({ to }) => to === owner)).toBe(true);
          const before = flag.state.kind === 'open' ? flag.state.owner : undefined;
          if (before !== owner) expect(next.owed.map(({ about }) => about)).toEqual(['ask']);
        } else expect(next.owed.every(({ about }) => about === 'outcome')).toBe(true);
        expect(new Set(next.owed.map(({ id }) => id)).size).toBe(next.owed.length);
        flag = next;
      }
    }),
  );
});
