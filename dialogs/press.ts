import { z } from 'zod';
import { areaId, serviceId } from '../knowledge/kernel/ids.ts';
import { language } from '../knowledge/kernel/languages.ts';

/**
 * What a button carries. Old cards stay in chats for years, so the payload has a version and is parsed like any
 * other text from outside. `lang` is the card's own language: in a channel others than the asker press.
 */
export const pressSchema = z
  .discriminatedUnion('do', [
    z.object({ do: z.literal('contact'), service: serviceId, area: areaId.optional(), lang: language }),
    z.object({ do: z.literal('coordinator'), area: areaId, lang: language }),
  ])
  .and(z.object({ koppi: z.literal(1) }));
export type Press = z.infer<typeof pressSchema>;
