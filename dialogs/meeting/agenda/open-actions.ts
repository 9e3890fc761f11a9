import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import { type Going, isGoing } from '../../action/action.ts';
import { actionKind } from '../../action/action-kind.ts';
import type { Documents } from '../../documents.ts';

/** More than a group ever agreed on while their words are kept. */
const mostFound = 500;

/** What a group's meetings agreed on and is still to be done, by its day; what has none comes last. */
export async function openActionsOf(documents: Documents, group: GroupId): Promise<readonly Going[]> {
  const where = { field: 'group', equals: group } as const;
  const found = await documents.find(actionKind, { where, limit: mostFound });
  const open = found.map(({ body }) => body).filter(isGoing);
  const dayOf = ({ due }: Going): string => due ?? '9999';
  return open.sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
}
