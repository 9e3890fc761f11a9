import { z } from 'zod';
import { groupId, isoDate, serviceId } from '../../../knowledge/kernel/ids.ts';
import { language } from '../../../knowledge/kernel/languages.ts';
import { chosen, typed } from '../../consultation/presses.ts';

const one = { group: groupId, lang: language };

/** The buttons of agendas. */
export const agendaPresses = [
  z.object({ do: z.literal('agenda_show'), ...one }),
  /** `service`: what is proposed, by the name of a service. */
  z.object({
    do: z.literal('agenda_form'),
    form: z.enum(['add', 'edit']),
    group: groupId.optional(),
    service: serviceId.optional(),
    lang: language,
  }),
  z.object({
    do: z.literal('agenda_add'),
    group: chosen(groupId),
    text: typed,
    /** Doubtful names are no clients, says the one who writes. */
    names: z.literal('fine').optional(),
    lang: language,
  }),
  z.object({
    do: z.literal('agenda_change'),
    ...one,
    how: z.enum(['remove', 'move']),
    item: z.string().max(600).optional(),
  }),
  /** The summary of a meeting that is over is begun. */
  z.object({ do: z.literal('agenda_minutes'), ...one, day: isoDate }),
] as const;
