import { directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { groupSchema } from '../../../knowledge/directory/group.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';

export const today = isoDate.parse('2026-11-12');

/** Meets on every third Tuesday; two members have one first name. */
export const group = groupSchema.parse({
  id: 'hyva',
  kind: 'working_group',
  names: { fi: 'HYVÄ-työryhmä' },
  areas: ['hartola'],
  members: [
    { worker: 'ismo.poyhonen@example.org', role: 'chair' },
    { worker: 'jaana.heikura@example.org', role: 'secretary' },
    { worker: 'jaana.toinen@example.org', role: 'member' },
    { worker: 'samuli.kantola@example.org', role: 'member' },
  ],
  meets: {
    kind: 'series',
    when: { kind: 'weekly', weekday: 2, every: 3, starts: '09:00', ends: '11:00', from: '2026-09-01' },
  },
});

export const data = directoryDataSchema.parse({
  areas: [{ id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: null }],
  organizations: [],
  services: [],
  workers: [
    { email: 'ismo.poyhonen@example.org', name: 'Ismo Pöyhönen' },
    { email: 'jaana.heikura@example.org', name: 'Jaana Heikura' },
    { email: 'jaana.toinen@example.org', name: 'Jaana Toinen' },
    { email: 'samuli.kantola@example.org', name: 'Samuli Kantola' },
  ],
  assignments: [],
  groups: [group],
});

export const directory = createDirectory(data);
