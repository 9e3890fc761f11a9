import type { Email } from '../../knowledge/kernel/ids.ts';
import type { DocumentKind, Documents } from '../documents.ts';
import { dueIndex } from '../outbox.ts';
import { type Action, actionDeadline, actionSchema, isGoing } from './action.ts';

const withField = (who: Email): string => `with:${who}`;

/** For `find`: what somebody has to do or is asked to take. */
const goingWith = (who: Email) => ({ field: withField(who), from: 0 });

/**
 * While it goes on an action is found by each who has it or may take it, in the order of their days; always by where it
 * was agreed: the consultation or the meeting (`origin`), and the group (`group`).
 */
export const actionKind: DocumentKind<Action> = {
  kind: 'action',
  schema: actionSchema,
  index: (action) => {
    const { origin, owner, due, state } = action;
    const dueAt = due === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(`${due}T00:00:00Z`);
    const people = isGoing(action) ? [owner, ...(state.kind === 'offered' ? [state.to] : [])] : [];
    return {
      ...dueIndex(action, actionDeadline(action)),
      origin: origin.kind === 'meeting' ? origin.meeting : origin.id,
      ...(origin.kind === 'meeting' ? { group: origin.group } : {}),
      ...Object.fromEntries(people.map((who) => [withField(who), dueAt])),
    };
  },
};

/** More than one person ever has. */
const mostFound = 500;

/** What somebody has to do or is asked to take, by its day; what has none comes last. */
export async function actionsWith(documents: Documents, who: Email): Promise<readonly Action[]> {
  const found = await documents.find(actionKind, { where: goingWith(who), limit: mostFound });
  return found.map(({ body }) => body);
}
