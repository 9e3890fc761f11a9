import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';
import type { Practice } from './practice.ts';
import { practiceKind } from './practice-kind.ts';
import type { PracticeContext } from './rules.ts';

/** Others write to the same document, such as the one who sends what is owed; more often in a row is a fault. */
const attempts = 8;

/** How a change went; `refused`: not this person's to make. */
export type Changed =
  | { readonly kind: 'done' | 'refused'; readonly practice: Practice }
  | { readonly kind: 'gone' };

/** Reads a practice, changes it and writes it, again when somebody else wrote first. */
export async function changePractice(
  { world, turn }: { readonly world: World; readonly turn: Pick<Turn, 'moment'> },
  id: string,
  change: (practice: Practice, context: PracticeContext) => Practice | undefined,
): Promise<Changed> {
  const context = { now: turn.moment.now, working: await world.workingTime() };
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(practiceKind, id);
    if (!kept) return { kind: 'gone' };
    const next = change(kept.body, context);
    if (next === undefined) return { kind: 'refused', practice: kept.body };
    if (next === kept.body) return { kind: 'done', practice: next };
    if (await world.documents.put(practiceKind, id, next, kept.etag)) return { kind: 'done', practice: next };
  }
  throw new Error('the practice was changed by others all the time');
}
