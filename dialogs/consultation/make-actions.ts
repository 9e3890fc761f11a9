import { makeAction } from '../action/make-action.ts';
import type { World } from '../world.ts';
import type { Consultation } from './consultation.ts';
import type { Context } from './events.ts';

/**
 * Makes an action of everything that was agreed, so that somebody has it until it is done; run again it makes none
 * twice. Whoever has no e-mail cannot be reminded: their promise stands on the consultation's card alone.
 */
export async function makeActions(
  { id, service, area, requester, holder, history, actions, actionsMade }: Consultation,
  context: Pick<Context, 'now'>,
  world: World,
): Promise<void> {
  const by = history.findLast(({ what }) => what === 'closed' || what === 'action_agreed')?.by;
  for (const [at, { text, owner: side, due }] of actions.entries()) {
    const [owner, other] =
      side === 'requester' ? [requester.email, holder.email] : [holder.email, requester.email];
    if (at < actionsMade || owner === undefined) continue;
    await makeAction(
      {
        id: `${id}-${at}`,
        text,
        origin: {
          kind: 'consultation',
          id,
          service,
          area,
          ...(requester.email === undefined ? {} : { asker: requester.email }),
        },
        owner,
        ...(due === undefined ? {} : { due }),
        by: by?.email ?? holder.email,
        // The news of the consultation go to the other side, and open it.
        isTold: by !== undefined && (by.role === 'requester') !== (side === 'requester'),
        keepers: other === undefined ? [] : [other],
      },
      context,
      world,
    );
  }
}
