import { z } from 'zod';
import { language } from '../../../../knowledge/kernel/languages.ts';
import { windowSchema } from '../window-schema.ts';
import { changeKinds, windowChangeSchema } from './window-change.ts';
import { windowFormSchema } from './window-form.ts';

const id = z.string().min(1).max(200);

/** The buttons of setting up and keeping consultation windows. */
export const windowPresses = [
  z.object({ do: z.literal('window_show'), lang: language, window: id }),
  /** The form was filled in; `window`: it changes this one. */
  z.object({ do: z.literal('window_form'), lang: language, window: id.optional() }).merge(windowFormSchema),
  /** Back to the form of a window that has been shown. */
  z.object({
    do: z.literal('window_edit'),
    lang: language,
    window: id.optional(),
    made: windowSchema.optional(),
  }),
  /** The window that has been shown is right. */
  z.object({ do: z.literal('window_make'), lang: language, made: windowSchema }),
  z.object({ do: z.literal('window_drop'), lang: language }),
  z.object({ do: z.literal('window_change_form'), lang: language, window: id, what: z.enum(changeKinds) }),
  z.object({
    do: z.literal('window_change_ask'),
    lang: language,
    window: id,
    what: z.enum(changeKinds),
    days: z.string().max(300).default(''),
  }),
  z.object({ do: z.literal('window_change'), lang: language, window: id, change: windowChangeSchema }),
] as const;
