import { z } from 'zod';
import { areaId } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';

/** What a person has told Koppi to remember about them. Nothing else is kept. */
export const personSchema = z.object({
  version: z.literal(1),
  /** The explicit choice; without it the language of each message counts. */
  language: language.optional(),
  homeArea: areaId.optional(),
});
export type Person = z.infer<typeof personSchema>;

export const newPerson: Person = { version: 1 };
