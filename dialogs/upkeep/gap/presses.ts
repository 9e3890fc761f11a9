import { z } from 'zod';
import { language } from '../../../knowledge/kernel/languages.ts';

const gap = z.string().min(1).max(300);

/** What a person typed into an input; longer texts are cut, not refused. */
const typed = z
  .string()
  .transform((text) => text.slice(0, 400).trim() || undefined)
  .optional();

/** The buttons of questions that had no answer. `gap` is the key of the words. */
export const gapPresses = [
  z.object({ do: z.literal('gap'), gap, lang: language }),
  z.object({
    do: z.literal('gap_words'),
    gap,
    lang: language,
    words: typed,
    /** Id of a service that was offered. */
    service: typed,
    /** A service in the person's own words. */
    other: typed,
  }),
  z.object({ do: z.literal('gap_service'), gap, lang: language }),
  z.object({ do: z.literal('gap_not_ours'), gap, lang: language }),
] as const;
