import { z } from 'zod';
import { consultationWays } from '../../../../knowledge/directory/directory.ts';
import type { Directory } from '../../../../knowledge/directory/snapshot.ts';
import { inLanguage, type Language } from '../../../../knowledge/kernel/languages.ts';
import { describeSchedule } from '../../../strings/schedule.ts';
import type { ConsultationWindow } from '../window-schema.ts';

const words = z
  .string()
  .max(500)
  .transform((text) => text.trim())
  .default('');

/** A window as people write it down; what is left empty keeps its default. */
export const windowFormSchema = z.object({
  service: words,
  areas: words,
  specialists: words,
  when: words,
  slot: words,
  buffer: words,
  capacity: words,
  notice: words,
  horizon: words,
  way: z.enum(consultationWays).or(z.literal('')).default(''),
  holidays: z.enum(['off', 'on']).or(z.literal('')).default(''),
});
export type WindowForm = z.infer<typeof windowFormSchema>;

export const emptyForm: WindowForm = windowFormSchema.parse({});

/** The form of a window that is there already, in words. */
export function formOf(window: ConsultationWindow, directory: Directory, language: Language): WindowForm {
  const { services, areas, specialists, when, way } = window;
  const [service] = services.map((id) => directory.service(id)).filter((each) => each !== undefined);
  return {
    service: service ? inLanguage(service.name, language) : '',
    areas: areas
      .flatMap((id) => directory.area(id) ?? [])
      .map(({ names }) => inLanguage(names, language))
      .join(', '),
    specialists: specialists.map((email) => directory.worker(email)?.name ?? email).join(', '),
    when: describeSchedule(when, language),
    slot: String(window.slotMinutes),
    buffer: String(window.bufferMinutes),
    capacity: String(window.capacity),
    notice: String(window.noticeWorkingDays),
    horizon: String(window.horizonWeeks),
    way,
    holidays: window.holidaysOff ? 'off' : 'on',
  };
}
