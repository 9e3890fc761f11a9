import { z } from 'zod';
import { language } from '../../../knowledge/kernel/languages.ts';

const one = { id: z.string().min(1).max(600), lang: language };

/** The button that asks for the calendar entry of a consultation, or for what takes it out again. */
export const calendarPresses = [z.object({ do: z.literal('consult_calendar'), ...one })] as const;

/** What comes back when somebody takes or declines the file. */
export const calendarContext = z.object({ koppi: z.literal(1), file: z.literal('consultation'), ...one });
export type CalendarContext = z.infer<typeof calendarContext>;
