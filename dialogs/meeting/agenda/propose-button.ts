import type { Email } from '../../../knowledge/kernel/ids.ts';
import { type Action, execute } from '../../card.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import type { Reader } from '../../contact/views.ts';
import { agendaStringsIn } from '../../strings/agenda/in-language.ts';
import { groupsOf } from '../groups-of.ts';

/**
 * When a consultation has led to a joint meeting: its service, and nothing of what was written, may be put on the agenda
 * of a group that somebody belongs to.
 */
export function proposeButton(
  { directory, language: lang }: Reader,
  { closing, service }: Pick<Consultation, 'closing' | 'service'>,
  who: Email | undefined,
): readonly Action[] {
  if (closing?.kind !== 'joint_meeting') return [];
  const [group, ...others] = groupsOf(directory, who);
  if (!group) return [];
  const { propose } = agendaStringsIn(lang);
  const only = others.length === 0 ? { group: group.id } : {};
  return [execute('propose', propose, { do: 'agenda_form', form: 'add', service, lang, ...only })];
}
