import { z } from 'zod';
import { areaId, groupId, isoDate } from '../../../knowledge/kernel/ids.ts';
import { language } from '../../../knowledge/kernel/languages.ts';

/** The buttons of what was found. */
export const findPresses = [
  /** Another page. `words` stand in published summaries, in some form. */
  z.object({
    do: z.literal('meeting_find'),
    words: z.array(z.string().min(1).max(100)).max(12),
    groups: z.array(groupId).max(200).optional(),
    areas: z.array(areaId).max(50),
    from: isoDate.optional(),
    to: isoDate.optional(),
    page: z.number().int().min(0).max(9999),
    lang: language,
  }),
  /** The summary below the list. */
  z.object({ do: z.literal('meeting_open'), id: z.string().min(1).max(200), lang: language }),
] as const;
