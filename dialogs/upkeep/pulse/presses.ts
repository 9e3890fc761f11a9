import { z } from 'zod';
import { language } from '../../../knowledge/kernel/languages.ts';

/** A card shows no more rows than this. */
export const mostRows = 10;

/** A row as the card showed it. */
const shownRow = z.object({ key: z.string().max(600), seen: z.string().max(20) });
export type ShownRow = z.infer<typeof shownRow>;

const rows = z.array(shownRow).max(mostRows);

/** What is said of one row; an input that is empty or unknown says nothing. */
const choice = z.enum(['skip', 'ok', 'changed', 'ask']).catch('skip');
export type Choice = z.infer<typeof choice>;

/** The inputs of a card, in the order of its rows. */
export const choiceIds = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'] as const;
const choices = {
  ...{ c0: choice, c1: choice, c2: choice, c3: choice, c4: choice },
  ...{ c5: choice, c6: choice, c7: choice, c8: choice, c9: choice },
};

/** What can be done about a row that is no longer true. */
export const rowVerbs = ['edit_service', 'edit_worker', 'replace', 'assign', 'unassign'] as const;

/** The buttons of the cards on which the knowledge is checked. */
export const pulsePresses = [
  /** All the rows hold. */
  z.object({ do: z.literal('check_all'), rows, lang: language }),
  z.object({ do: z.literal('check_rows'), rows, lang: language, ...choices }),
  z.object({ do: z.literal('show_due'), lang: language }),
  /** Opens a form filled in with a row. */
  z.object({ do: z.literal('row_form'), verb: z.enum(rowVerbs), row: z.string().max(600), lang: language }),
  /** The worker's answers to a colleague's question. */
  z.object({
    do: z.literal('row_yes'),
    question: z.string().max(300),
    seen: z.string().max(20),
    lang: language,
  }),
  z.object({ do: z.literal('row_no'), question: z.string().max(300), lang: language }),
  z.object({ do: z.literal('self_changed'), lang: language }),
] as const;
