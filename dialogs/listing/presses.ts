import { z } from 'zod';
import { areaId } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { themes } from '../../knowledge/language/lexicon/index.ts';
import { providers } from '../../knowledge/language/listing.ts';

/** What is listed: of which area, for whom, by whom. */
const sought = {
  area: areaId.optional(),
  people: z.literal(true).optional(),
  stages: z.number().int().min(0).max(127).optional(),
  provider: z.enum(providers).optional(),
};

/** The buttons of lists of services. */
export const listingPresses = [
  z.object({
    do: z.literal('services_list'),
    ...sought,
    /** Absent: the themes. */
    theme: z.enum(themes).optional(),
    page: z.number().int().min(0).max(999).optional(),
    lang: language,
  }),
] as const;
