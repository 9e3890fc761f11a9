import { z } from 'zod';
import { email } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { chosen, typed } from '../consultation/presses.ts';
import { actionForms } from './action-form.ts';

const one = { id: z.string().min(1).max(600), lang: language };

/** What needs no form. */
export const actionTaps = ['accept', 'take', 'refuse', 'take_over', 'reopen'] as const;

/** The buttons of agreed actions. */
export const actionPresses = [
  z.object({ do: z.literal('action_list'), page: z.number().int().min(0).max(999), lang: language }),
  /** `apart`: the card that was pressed shows something else, and stays. */
  z.object({ do: z.literal('action_show'), ...one, apart: z.literal(true).optional() }),
  z.object({ do: z.literal('action_tap'), ...one, tap: z.enum(actionTaps) }),
  z.object({ do: z.literal('action_form'), ...one, form: z.enum(actionForms) }),
  /** A short form; which of the inputs there are hangs on the form. */
  z.object({
    do: z.literal('action_send'),
    ...one,
    form: z.enum(actionForms),
    text: typed,
    /** `YYYY-MM-DD`, or in words where the client shows a plain input. */
    due: typed,
    to: typed,
    colleague: chosen(email),
    /** Doubtful names are no clients, says the one who writes. */
    names: z.literal('fine').optional(),
  }),
] as const;
