import { z } from 'zod';
import { language } from '../../knowledge/kernel/languages.ts';

/** To have one's data forgotten: asked back first, then done or left. */
export const privacyPresses = [
  z.object({ do: z.literal('privacy_ask'), lang: language }),
  z.object({ do: z.literal('privacy_forget'), lang: language }),
  z.object({ do: z.literal('privacy_keep'), lang: language }),
] as const;
