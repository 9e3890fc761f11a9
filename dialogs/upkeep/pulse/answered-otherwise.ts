import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { Moment, World } from '../../world.ts';
import type { ShownRow } from './presses.ts';
import { questionDocuments } from './question.ts';
import { roundDocuments } from './round.ts';

/** So long an answer stands against a tap that says all rows hold. Milliseconds. */
const week = 7 * 24 * 3_600_000;
/** Others write to the same document, such as the one who sends the cards; more often in a row is a fault. */
const attempts = 5;

/** Remembers for a week which rows a person has said to have changed; `settled` are rows that they have said to hold since. */
export async function rememberChanged(
  person: Email,
  { changed, settled }: { readonly changed: readonly ShownRow[]; readonly settled: readonly ShownRow[] },
  { now }: Moment,
  { documents }: World,
): Promise<void> {
  const said = new Set([...changed, ...settled].map(({ key }) => key));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const kept = await documents.get(roundDocuments, person);
    if (!kept) return;
    const before = kept.body.changed ?? [];
    const still = before.filter((row) => row.at + week > now && !said.has(row.key));
    const next = [...still, ...changed.map(({ key, seen }) => ({ key, seen, at: now }))];
    if (next.length === 0 && before.length === 0) return;
    if (await documents.put(roundDocuments, person, { ...kept.body, changed: next }, kept.etag)) return;
  }
}

/** Rows that the person has said to have changed within a week and that are as they were, or whose workers are being asked. */
export async function answeredOtherwise(
  person: Email,
  rows: readonly ShownRow[],
  { now }: Moment,
  { documents }: World,
): Promise<readonly ShownRow[]> {
  const changed = (await documents.get(roundDocuments, person))?.body.changed ?? [];
  const found: ShownRow[] = [];
  for (const row of rows) {
    const isChanged = changed.some(
      ({ key, seen, at }) => key === row.key && seen === row.seen && at + week > now,
    );
    const asked = await documents.find(questionDocuments, {
      where: { field: 'row', equals: row.key },
      limit: 20,
    });
    if (isChanged || asked.some(({ body }) => body.state === 'open' && body.by === person)) found.push(row);
  }
  return found;
}
