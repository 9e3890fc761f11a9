import { expect, test } from '@jest/globals';
import { personId } from '../../../../dialogs/turn.ts';
import type { OpenFlag } from '../../../../dialogs/upkeep/flag/flag.ts';
import { anotherOwner, firstOwner, mayHandle, nextOwner } from '../../../../dialogs/upkeep/flag/owners.ts';
import { newFlag } from '../../../../dialogs/upkeep/flag/rules.ts';
import { directoryDataSchema } from '../../../../knowledge/directory/directory.ts';
import { createDirectory, type Directory } from '../../../../knowledge/directory/snapshot.ts';
import { areaId, email, isoDate, serviceId } from '../../../../knowledge/kernel/ids.ts';

const today = isoDate.parse('2026-11-12');
const hartola = areaId.parse('hartola');
const noAdmins = new Set<string>();
const mail = (name: string) => email.parse(`${name}@example.org`);

/** Hartola under a family centre area under a region, each with coordinators of its own. */
function directoryWith(
  coordinators: readonly (readonly string[])[],
  away: readonly string[] = [],
): Directory {
  const [municipality = [], centre = [], region = []] = coordinators.map((names) => names.map(mail));
  return createDirectory(
    directoryDataSchema.parse({
      areas: [
        { id: 'maakunta', kind: 'region', names: { fi: 'M' }, parent: null, coordinators: region },
        {
          id: 'pka',
          kind: 'family_centre_area',
          names: { fi: 'P' },
          parent: 'maakunta',
          coordinators: centre,
        },
        {
          id: 'hartola',
          kind: 'municipality',
          names: { fi: 'H' },
          parent: 'pka',
          coordinators: municipality,
        },
      ],
      organizations: [],
      services: [],
      workers: coordinators.flat().map((name) => ({
        email: mail(name),
        name,
        absences: away.includes(name) ? [{ from: today, to: today }] : [],
      })),
      assignments: [],
    }),
  );
}

const heldBy = (...had: readonly string[]): OpenFlag => {
  const owner = mail(had.at(-1) ?? '');
  const row = {
    service: serviceId.parse('s'),
    worker: mail('riikka'),
    role: 'primary',
    area: hartola,
  } as const;
  const by = { person: personId.parse('t:anna') };
  const times = { now: 0, speakAt: 0, movesAt: 1, remindsAt: 1 };
  const flag = newFlag({ id: 'f', row, asked: hartola, reason: 'left', by }, owner, times);
  return { ...flag, state: { ...flag.state, had: had.map(mail) } };
};

test('the nearest coordinator gets a flag first', () => {
  const directory = directoryWith([['ismo'], ['ilona'], ['marketta']]);
  expect(firstOwner(directory, hartola, noAdmins, today)).toBe(mail('ismo'));
  expect(firstOwner(directoryWith([[], [], ['marketta']]), hartola, noAdmins, today)).toBe(mail('marketta'));
});

test('who is away is passed over, unless everybody is', () => {
  const people = [['ismo'], ['ilona'], ['marketta']];
  expect(firstOwner(directoryWith(people, ['ismo']), hartola, noAdmins, today)).toBe(mail('ilona'));
  expect(nextOwner(directoryWith(people, ['ilona']), heldBy('ismo'), today)).toBe(mail('marketta'));
  expect(firstOwner(directoryWith(people, people.flat()), hartola, noAdmins, today)).toBe(mail('ismo'));
});

test('without coordinators an admin with an e-mail gets it, else nobody', () => {
  const directory = directoryWith([]);
  expect(firstOwner(directory, hartola, new Set(['0d1c-object-id', 'admin@example.org']), today)).toBe(
    mail('admin'),
  );
  expect(firstOwner(directory, hartola, noAdmins, today)).toBeUndefined();
});

test('it climbs and never comes back by itself', () => {
  const directory = directoryWith([['ismo'], ['ilona'], ['ismo', 'marketta']]);
  expect(nextOwner(directory, heldBy('ismo'), today)).toBe(mail('ilona'));
  expect(nextOwner(directory, heldBy('ismo', 'ilona'), today)).toBe(mail('marketta'));
  expect(nextOwner(directory, heldBy('ismo', 'ilona', 'marketta'), today)).toBeUndefined();
});

test('from an owner who is no coordinator any more it goes to the nearest', () => {
  expect(nextOwner(directoryWith([['ismo'], ['ilona']]), heldBy('entinen'), today)).toBe(mail('ismo'));
});

test('when the one at the top cannot be reached, somebody below or an admin takes it', () => {
  const directory = directoryWith([['ismo'], [], ['marketta']], ['ismo']);
  const admins = new Set(['admin@example.org']);
  expect(anotherOwner(directory, heldBy('marketta'), admins, today)).toBe(mail('ismo'));
  expect(anotherOwner(directory, heldBy('marketta', 'ismo'), admins, today)).toBe(mail('admin'));
  expect(anotherOwner(directory, heldBy('marketta', 'ismo', 'admin'), admins, today)).toBeUndefined();
});

test('the owner, other coordinators of the area and admins may handle it, nobody else', () => {
  const directory = directoryWith([['ismo'], ['ilona'], []]);
  const { row } = heldBy('ismo');
  const may = (who: string | undefined, admin = false) =>
    mayHandle({ admin, ...(who === undefined ? {} : { email: mail(who) }) }, row, mail('entinen'), directory);
  expect([may('ismo'), may('ilona'), may('entinen'), may('anna', true)]).toEqual([true, true, true, true]);
  expect([may('anna'), may(undefined)]).toEqual([false, false]);
});
