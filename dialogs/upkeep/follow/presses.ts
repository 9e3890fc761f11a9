import { z } from 'zod';
import { areaId, serviceId } from '../../../knowledge/kernel/ids.ts';
import { language } from '../../../knowledge/kernel/languages.ts';

/** The buttons of what is followed. */
export const followPresses = [
  z.object({
    do: z.literal('unfollow'),
    service: serviceId.optional(),
    area: areaId.optional(),
    lang: language,
  }),
] as const;
