import { z } from 'zod';
import { sectors } from '../../knowledge/directory/directory.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { fields, verbs } from './command.ts';
import { offerPresses } from './exchange/offer.ts';
import { gapPresses } from './gap/presses.ts';

/** What a person typed into an input of a form; longer texts are cut, not refused. */
const typed = z
  .string()
  .transform((text) => text.slice(0, 4000).trim() || undefined)
  .optional();

/** A form's inputs by their ids. Each is read like the same words in a command. */
const formSchema = z.object({
  do: z.literal('form'),
  verb: z.enum(verbs),
  lang: language,
  who: typed,
  other: typed,
  name: typed,
  email: typed,
  phone: typed,
  service: typed,
  area: typed,
  parent: typed,
  role: typed,
  organization: typed,
  sector: z.enum(sectors).optional().catch(undefined),
  field: z.union([z.enum(fields), z.literal('').transform(() => undefined)]).optional(),
  from: typed,
  to: typed,
  text: typed,
});
export type Form = z.infer<typeof formSchema>;

/** The buttons of everything that keeps the knowledge up. */
export const upkeepPresses = [
  /** `also`: with what the second button does on top. */
  z.object({
    do: z.literal('confirm'),
    draft: z.string().max(200),
    also: z.boolean().optional(),
    lang: language,
  }),
  z.object({ do: z.literal('cancel'), draft: z.string().max(200), lang: language }),
  formSchema,
  /** Opens the form of a verb; `name` is filled in. */
  z.object({ do: z.literal('open_form'), verb: z.enum(verbs), name: typed, lang: language }),
  ...gapPresses,
  ...offerPresses,
] as const;
