import type { Turn } from '../../turn.ts';
import type { World } from '../../world.ts';
import { type Question, questionDocuments } from './question.ts';
import type { Row } from './row.ts';
import { firstThere } from './times.ts';

/** So many working days an answer is waited for. */
const patience = 5;

/**
 * Asks the worker of each row whether it holds, in the working hours of a day on which they are there. Gives the rows
 * that are being asked about already.
 */
export async function askWorkers(
  { who, moment, key }: Turn,
  world: World,
  rows: readonly Row[],
): Promise<{ readonly already: readonly Row[] }> {
  const already: Row[] = [];
  if (who.email === undefined) return { already };
  const time = await world.workingTime();
  const turn = key ?? world.newId();
  for (const [at, row] of rows.entries()) {
    if (row.kind !== 'assignment') continue;
    const id = `${turn}-${at}`;
    if (await isAsked(row.key, id, world)) {
      already.push(row);
      continue;
    }
    const { worker } = row.assignment;
    const asked = firstThere(time, world.knowledge().directory.worker(worker), moment.now);
    const question: Question = {
      version: 1,
      id,
      by: who.email,
      worker,
      row: row.key,
      state: 'open',
      until: time.addDays(asked, patience),
      owed: [{ id: 'ask', to: worker, at: asked, about: 'ask', tries: 0 }],
    };
    // A second copy of the tap finds it there already.
    await world.documents.put(questionDocuments, id, question, 'absent');
  }
  return { already };
}

const isAsked = async (row: string, but: string, { documents }: World): Promise<boolean> => {
  const where = { field: 'row', equals: row };
  const found = await documents.find(questionDocuments, { where, limit: 20 });
  return found.some(({ id, body }) => id !== but && body.state === 'open');
};
