import { createDirectoryStore } from '../../../bot/directory-store.ts';
import type { DocumentStore } from '../../../bot/stores/document-store.ts';
import { consultationKind } from '../../../dialogs/consultation/kind.ts';
import { requestConsultation } from '../../../dialogs/consultation/request.ts';
import { writeOf } from '../../../dialogs/documents.ts';
import { personId } from '../../../dialogs/turn.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import { loadFinnishHolidays } from '../../../knowledge/kernel/finnish-holidays.ts';
import { createWorkingTime } from '../../../knowledge/kernel/working-time.ts';
import { morningZone, personOf } from '../as-teams.ts';

/** So many are written at a time. */
const atATime = 500;

/**
 * Puts open consultations into a store that has a directory, asked by one of so many people of another one each. Gives the
 * e-mail addresses of the people, and for each what they are to answer.
 */
export async function openConsultations(
  store: DocumentStore,
  people: number,
  count: number,
): Promise<{ readonly emails: readonly string[]; readonly held: readonly (readonly string[])[] }> {
  const directory = createDirectory((await createDirectoryStore(store).load()).data);
  const emails = directory.data.workers.slice(0, people).map(({ email }) => email);
  const working = createWorkingTime(morningZone, await loadFinnishHolidays());
  const { services, areas } = directory.data;
  const held: string[][] = emails.map(() => []);
  let writes: ReturnType<typeof writeOf>[] = [];
  for (let at = 0; at < count; at += 1) {
    const holder = at % emails.length;
    const asker = (at + 1 + Math.floor(at / emails.length)) % emails.length;
    const [service, area, specialist] = [
      services[at % services.length],
      areas[at % areas.length],
      directory.data.workers[holder],
    ];
    const requester = directory.data.workers[asker === holder ? (asker + 1) % emails.length : asker];
    if (!service || !area || !specialist || !requester) throw new Error('the demo directory is too small');
    const id = `bench-${at}`;
    const made = requestConsultation(
      {
        id,
        service: service.id,
        area: area.id,
        urgency: 'two_weeks',
        way: 'writing',
        question: 'Miten tukea perhettä siirtymässä?',
        times: [],
        specialist: specialist.email,
      },
      {
        person: personId.parse(personOf(emails.indexOf(requester.email))),
        email: requester.email,
      },
      { now: Date.now(), directory, working, isAbsent: () => false, textKeptFor: 90 * 86_400_000 },
    );
    if (!made.ok) throw new Error(made.error);
    // What is owed counts as said, so that only the taps are measured and what they set off.
    writes.push(writeOf(consultationKind, id, { ...made.value, owed: [] }, 'absent'));
    held[holder]?.push(id);
    if (writes.length < atATime && at < count - 1) continue;
    if (!(await store.putAll(writes)).ok) throw new Error('the store has such consultations');
    writes = [];
  }
  return { emails, held };
}

/** What a specialist does with one question: looks, takes it, opens the form, answers. */
export const tapsOf = (id: string): readonly (readonly [string, object])[] => [
  ['consult_show', { id }],
  ['consult_accept', { id }],
  ['consult_form', { id, form: 'answer' }],
  ['consult_send', { id, form: 'answer', text: 'Sopikaa yhteinen tapaaminen ja jakakaa vastuut.' }],
];
