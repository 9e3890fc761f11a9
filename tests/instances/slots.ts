import type { Teams } from '../bench/as-teams.ts';

const subject = { service: 'perheneuvola', area: 'hartola' };
export const windowId = 'drill';

/** The specialist `user` makes a window of four slots a week. */
export async function openWindow(teams: Teams, address: string, user: number, email: string): Promise<void> {
  const made = {
    id: windowId,
    services: [subject.service],
    areas: [subject.area],
    specialists: [email],
    way: 'meeting',
    when: { kind: 'weekly', weekday: 3, every: 1, starts: '10:00', ends: '12:00' },
    slotMinutes: 30,
    owner: email,
  };
  const { answer } = await teams.tap(address, user, 'window_make', { made });
  if (!answer.includes('Tallennettu')) throw new Error(`no window was made: ${answer.slice(0, 500)}`);
}

/** The starts that the bot offers to the person `user`. */
export async function offeredTo(teams: Teams, address: string, user: number): Promise<readonly number[]> {
  const before = teams.said.length;
  await teams.tap(address, user, 'consult', { ...subject, wants: 'times' });
  const form = teams.said
    .slice(before)
    .map(({ body }) => body)
    .join();
  const found = form.matchAll(new RegExp(`"value":"(\\d{13}) ${windowId}"`, 'gu'));
  return [...new Set([...found].map(([, start]) => Number(start)))];
}

/** Everybody books at once, one slot after the other over one bot after the other; the starts that people were told they have. */
export async function bookAll(
  teams: Teams,
  addresses: readonly string[],
  users: readonly number[],
  starts: readonly number[],
): Promise<readonly number[]> {
  const told = await Promise.all(
    users.map(async (user, at) => {
      const start = starts[at % starts.length] ?? 0;
      const address = addresses[Math.floor(at / starts.length) % addresses.length] ?? '';
      const { answer } = await teams.tap(address, user, 'consult_book', {
        ...subject,
        window: windowId,
        start,
      });
      return answer.includes('Aika on sovittu') ? [start] : [];
    }),
  );
  return told.flat();
}
