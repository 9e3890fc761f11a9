import type { RecordChange } from '../../knowledge/directory/changes.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Moment, World } from '../world.ts';
import { caughtUp } from './catch-up.ts';
import { givenBy } from './document.ts';
import type { Context } from './events.ts';
import { whoIsGone } from './gone.ts';
import { consultationKind, contextOf } from './kind.ts';

/** More than one person ever has open. */
const mostFound = 1000;

/**
 * Looks at the open consultations of people of whom the directory says something else now, and passes on those whose
 * holder is gone, or in which others can go on without one of them. What is missed here is found when the consultation is looked at next.
 */
export async function lookAgain(
  changes: readonly RecordChange[],
  moment: Pick<Moment, 'now'>,
  world: World,
): Promise<void> {
  const people = new Set(changes.flatMap(peopleOf));
  if (people.size === 0) return;
  const context = await contextOf('time', moment, world);
  for (const who of people) {
    const open = await world.documents.find(consultationKind, { where: givenBy(who), limit: mostFound });
    for (const { id } of open) await passOn(id, context, world);
  }
}

/** Whoever may have gone by a change: what is new in the directory makes nobody go. */
function peopleOf(change: RecordChange): readonly Email[] {
  if (change.before === undefined) return [];
  switch (change.kind) {
    case 'workers':
      return [change.before.email];
    case 'assignments':
      return [change.before.worker];
    case 'areas':
      return change.before.coordinators;
    case 'organizations':
    case 'services':
    case 'outreach':
    case 'groups':
      return [];
  }
}

/** Again when somebody else wrote first. */
async function passOn(id: string, context: Context, { documents }: World): Promise<void> {
  for (;;) {
    const kept = await documents.get(consultationKind, id);
    if (!kept || whoIsGone(kept.body, context) === undefined) return;
    if (await documents.put(consultationKind, id, caughtUp(kept.body, context), kept.etag)) return;
  }
}
