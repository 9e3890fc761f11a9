import type { Outbox, OutboxKind } from '../../dialogs/outbox.ts';
import type { Moment, World } from '../../dialogs/world.ts';
import type { Fate } from './fate.ts';

/** The document when nobody delivers it any more, with what became of its messages; those that are gone from it are let be. */
export async function settled(
  kind: OutboxKind<Outbox>,
  before: Outbox,
  fates: ReadonlyMap<string, Fate>,
  moment: Moment,
  world: World,
): Promise<Outbox> {
  let body: Outbox = { ...before, lease: undefined };
  for (const owed of before.owed) {
    const fate = fates.get(owed.id);
    if (fate === undefined) continue;
    if (fate.kind === 'again') {
      const { at, tries } = fate;
      body = {
        ...body,
        owed: body.owed.map((each) => (each.id === owed.id ? { ...each, at, tries } : each)),
      };
      continue;
    }
    body = { ...body, owed: body.owed.filter(({ id }) => id !== owed.id) };
    if (fate.kind === 'unreachable') body = await kind.unreachable(body, owed, moment, world);
    else if (fate.activity !== undefined && kind.sent) body = kind.sent(body, owed, fate.activity);
  }
  return body;
}
