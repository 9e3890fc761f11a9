import { z } from 'zod';
import { windowChangeSchema } from './setup/window-change.ts';

const whatHappened = z.union([z.enum(['set_up', 'edited']), windowChangeSchema]);
export type WindowNews = z.infer<typeof whatHappened>;

/** Something that was done to a window, as long as somebody has to be told. */
export const windowNewsSchema = z.object({ number: z.number().int(), what: whatHappened });
