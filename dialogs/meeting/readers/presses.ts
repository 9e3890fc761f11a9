import { z } from 'zod';
import { groupId } from '../../../knowledge/kernel/ids.ts';
import { language } from '../../../knowledge/kernel/languages.ts';
import { followLevels } from './choice.ts';

/** The buttons by which somebody says how they want the summaries of a group. */
export const readerPresses = [
  z.object({
    do: z.literal('meeting_follow'),
    group: groupId,
    level: z.enum(followLevels),
    lang: language,
  }),
] as const;
