import { newBookable, windowKind } from '../../dialogs/consultation/windows/window.ts';
import { windowSchema } from '../../dialogs/consultation/windows/window-schema.ts';
import type { World } from '../../dialogs/world.ts';

/** Tuesdays 12 to 14 in half hours, for Hartola, by Jarkko Nurmela of the demo directory. */
const usual = {
  id: 'w-1',
  services: ['perheneuvola'],
  areas: ['hartola'],
  specialists: ['jarkko.nurmela@example.org'],
  way: 'meeting',
  when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '14:00' },
  slotMinutes: 30,
  owner: 'jarkko.nurmela@example.org',
};

/** Holds a window of the demo directory from now on. */
export async function holdWindow(
  { documents }: Pick<World, 'documents'>,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const window = windowSchema.parse({ ...usual, ...fields });
  if (!(await documents.put(windowKind, window.id, newBookable(window), 'absent')))
    throw new Error(`there is a window ${window.id} already`);
}

/** The slots that are booked, as starts, in order. */
export async function bookedIn({ documents }: Pick<World, 'documents'>, id = 'w-1'): Promise<number[]> {
  const kept = await documents.get(windowKind, id);
  return (kept?.body.bookings ?? []).map(({ start }) => start).sort((one, other) => one - other);
}
