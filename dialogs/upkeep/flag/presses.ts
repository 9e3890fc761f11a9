import { z } from 'zod';
import { areaId, email, serviceId } from '../../../knowledge/kernel/ids.ts';
import { language } from '../../../knowledge/kernel/languages.ts';
import { flagReasons } from './reasons.ts';

const typed = z
  .string()
  .transform((text) => text.slice(0, 4000).trim() || undefined)
  .optional();

/** Inputs that are left open come as empty texts. */
const chosen = <T extends z.ZodTypeAny>(schema: T) =>
  z.union([schema, z.literal('').transform(() => undefined)]).optional();

const place = { service: serviceId, area: areaId, lang: language };
const flag = z.string().min(1).max(600);

/** The buttons of flags. */
export const flagPresses = [
  /** "This is wrong", on an answer. */
  z.object({ do: z.literal('flag'), ...place }),
  /** The form that it opens. */
  z.object({
    do: z.literal('flag_send'),
    ...place,
    row: chosen(email),
    reason: chosen(z.enum(flagReasons)),
    note: typed,
  }),
  z.object({ do: z.literal('flag_show'), flag, lang: language }),
  z.object({ do: z.literal('flag_fix'), flag, lang: language }),
  z.object({ do: z.literal('flag_still_true'), flag, lang: language }),
  /** `from`: the owner whom the card shows. */
  z.object({ do: z.literal('flag_hand_on'), flag, from: email, lang: language }),
] as const;
