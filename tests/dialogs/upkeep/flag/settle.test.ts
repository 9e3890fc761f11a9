import { expect, test } from '@jest/globals';
import { personId, type Turn } from '../../../../dialogs/turn.ts';
import { isOpen } from '../../../../dialogs/upkeep/flag/flag.ts';
import { flagKind, openFlags } from '../../../../dialogs/upkeep/flag/flag-kind.ts';
import { firstOwner } from '../../../../dialogs/upkeep/flag/owners.ts';
import { newFlag } from '../../../../dialogs/upkeep/flag/rules.ts';
import { confirm, propose } from '../../../../dialogs/upkeep/propose.ts';
import { sceneOf } from '../../../../dialogs/upkeep/scene.ts';
import type { World } from '../../../../dialogs/world.ts';
import { changesBetween } from '../../../../knowledge/directory/changes.ts';
import { directoryDataSchema } from '../../../../knowledge/directory/directory.ts';
import { areaId, email, isoDate, serviceId } from '../../../../knowledge/kernel/ids.ts';
import { worldOf } from '../../../support/world.ts';

const ismo = email.parse('ismo@example.org');
const riikka = email.parse('riikka@example.org');
const hartola = areaId.parse('hartola');
const now = Date.parse('2026-11-12T07:00:00Z');

const data = directoryDataSchema.parse({
  areas: [
    { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: null, coordinators: [ismo] },
  ],
  organizations: [{ name: 'Kunta', sector: 'municipality' }],
  services: [{ id: 'neuvola', name: { fi: 'Neuvola' }, level: 'basic', mode: 'fixed' }],
  workers: [
    { email: riikka, name: 'Riikka', phone: '+358 40 000 0001' },
    { email: ismo, name: 'Ismo' },
  ],
  assignments: [
    { service: 'neuvola', worker: riikka, role: 'primary', areas: ['hartola'], organization: 'Kunta' },
  ],
});

const turn: Turn = {
  person: personId.parse('t:ismo'),
  conversation: { id: 'c', kind: 'personal' },
  locale: 'fi',
  moment: { now, today: isoDate.parse('2026-11-12') },
  who: { email: ismo, admin: false },
  input: { kind: 'said', text: '' },
  key: undefined,
};

/** A world with one open flag on the phone number of Riikka. */
async function flaggedWorld(): Promise<World> {
  const world = await worldOf(data);
  const owner = firstOwner(world.knowledge().directory, hartola, world.admins, turn.moment.today);
  const row = {
    service: serviceId.parse('neuvola'),
    worker: riikka,
    role: 'primary',
    area: hartola,
  } as const;
  const by = { person: personId.parse('t:anna') };
  const times = { now, speakAt: now, movesAt: now + 1, remindsAt: now + 1 };
  const flag = newFlag({ id: 'f', row, asked: hartola, reason: 'phone', by }, owner ?? ismo, times);
  await world.documents.put(flagKind, 'f', flag, 'absent');
  return world;
}

async function confirmNewPhone(world: World): Promise<string> {
  const scene = sceneOf(turn, world, 'fi');
  const { data: before } = world.knowledge().directory;
  const workers = before.workers.map((each) =>
    each.email === riikka ? { ...each, phone: '+358 40 000 0009' } : each,
  );
  const preview = await propose(scene, changesBetween(before, { ...before, workers }), { via: 'chat' });
  const draft = /"draft":"([^"]+)"/.exec(JSON.stringify(preview.card))?.[1];
  return (await confirm(scene, draft ?? '')).text;
}

test('a confirmed change settles the flags of its row with it', async () => {
  const world = await flaggedWorld();
  expect(await confirmNewPhone(world)).toContain('Tallennettu');
  expect((await world.documents.get(flagKind, 'f'))?.body.state).toEqual({
    kind: 'resolved',
    how: 'fixed',
    by: { name: 'Ismo', email: ismo },
    at: now,
  });
  expect(await openFlags(world.documents)).toEqual([]);
});

test('a change is saved although a flag of its row is written to by somebody else at that moment', async () => {
  const world = await flaggedWorld();
  let first = true;
  const commit: World['commit'] = async (...change) => {
    if (first) {
      first = false;
      const kept = await world.documents.get(flagKind, 'f');
      if (kept) await world.documents.put(flagKind, 'f', { ...kept.body, lease: now + 1 }, kept.etag);
    }
    return world.commit(...change);
  };
  expect(await confirmNewPhone({ ...world, commit })).toContain('Tallennettu');
  const kept = await world.documents.get(flagKind, 'f');
  expect(kept && isOpen(kept.body)).toBe(false);
  expect(world.knowledge().directory.worker(riikka)?.phone).toBe('+358 40 000 0009');
});
