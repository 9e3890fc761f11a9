import { type Action, execute } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { taskStrings } from '../strings/tasks.ts';
import type { Consultation } from './consultation.ts';

/** Opens what was agreed last for one side to do. */
export function taskButton(
  { language: lang }: Pick<Reader, 'language'>,
  { id, actions, actionsMade, holder, requester }: Consultation,
  side: 'requester' | 'specialist',
): readonly Action[] {
  const who = side === 'requester' ? requester.email : holder.email;
  const at = actions.findLastIndex((each, index) => each.owner === side && index < actionsMade);
  // Whoever has no e-mail has nothing that is kept for them.
  if (at < 0 || who === undefined) return [];
  const task = `${id}-${at}`;
  return [execute('task', taskStrings[lang].open, { do: 'action_show', id: task, apart: true, lang })];
}

/** Whether something was agreed for who asked to do. */
export const leavesTask = ({ actions, requester }: Pick<Consultation, 'actions' | 'requester'>): boolean =>
  requester.email !== undefined && actions.some(({ owner }) => owner === 'requester');
