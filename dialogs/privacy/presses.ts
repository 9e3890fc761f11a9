import { z } from 'zod';
import { language } from '../../knowledge/kernel/languages.ts';

/** The buttons of what is kept of somebody: it is asked first what deleting does, then done or left. */
export const privacyPresses = [
  z.object({ do: z.literal('privacy_ask'), lang: language }),
  z.object({ do: z.literal('privacy_delete'), lang: language }),
  z.object({ do: z.literal('privacy_keep'), lang: language }),
] as const;
