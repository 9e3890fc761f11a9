import { z } from 'zod';
import { areaId, email, serviceId } from '../../../knowledge/kernel/ids.ts';
import { language } from '../../../knowledge/kernel/languages.ts';

/** Each file that can be offered, with what it is made from. It holds nothing of the file itself. */
const fileSchema = z.discriminatedUnion('file', [
  z.object({ file: z.literal('coverage'), area: areaId.optional(), lang: language }),
  z.object({ file: z.literal('consultations'), area: areaId.optional(), lang: language }),
  z.object({ file: z.literal('own_data'), lang: language }),
  z.object({ file: z.literal('contacts'), area: areaId, lang: language }),
  z.object({
    file: z.literal('history'),
    service: serviceId.optional(),
    worker: email.optional(),
    area: areaId.optional(),
    lang: language,
  }),
]);
export type Offer = z.infer<typeof fileSchema>;

/** What comes back when somebody takes or declines a file. */
export const offerContext = fileSchema.and(z.object({ koppi: z.literal(1) }));

/** The button that asks for a file. */
export const offerPresses = [
  z.object({ do: z.literal('offer'), offer: fileSchema, lang: language }),
] as const;
