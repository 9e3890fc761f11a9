import { z } from 'zod';
import { areaId, email } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { chosen, typed } from '../consultation/presses.ts';
import { longestCell, mostSteps, practiceStatuses } from './terms.ts';

/** `plan` is one row of it. */
const practiceForms = ['new', 'basics', 'plan', 'experiences', 'owner'] as const;
export type PracticeForm = (typeof practiceForms)[number];

const practiceTaps = ['interested', 'not_interested', 'holds'] as const;

const id = z.string().min(1).max(200);
const which = {
  form: z.enum(practiceForms),
  /** Absent in the form of a new one. */
  id: id.optional(),
  /** The row of the plan that is changed; absent: a new row. */
  row: z.number().int().min(0).max(mostSteps).optional(),
  lang: language,
};

/** The buttons of practices. */
export const practicePresses = [
  /** Another page. The words were typed by whoever asked, and go with the card alone. */
  z.object({
    do: z.literal('practice_list'),
    words: z.array(z.string().min(1).max(100)).max(12),
    areas: z.array(areaId).max(50),
    page: z.number().int().min(0).max(999),
    lang: language,
  }),
  z.object({ do: z.literal('practice_show'), id, lang: language }),
  z.object({ do: z.literal('practice_plan'), id, lang: language }),
  z.object({ do: z.literal('practice_tap'), id, tap: z.enum(practiceTaps), lang: language }),
  z.object({ do: z.literal('practice_form'), ...which }),
  /** A short form; which of the inputs there are hangs on the form. */
  z.object({
    do: z.literal('practice_send'),
    ...which,
    /** The id of a new one, made with its form, so that the form makes it once however often it is sent. */
    fresh: id.optional(),
    name: typed,
    what: typed,
    areas: typed,
    services: typed,
    status: chosen(z.enum(practiceStatuses)),
    theme: typed,
    step: typed,
    who: typed,
    by: typed,
    worked: typed,
    failed: typed,
    next: typed,
    to: typed,
    colleague: chosen(email),
    /** The theme of the row when its form was opened: the row may have moved since. */
    was: z.string().max(longestCell).optional(),
    /** Takes the row out of the plan. */
    remove: z.literal(true).optional(),
    /** Doubtful names are no clients, says the one who writes. */
    names: z.literal('fine').optional(),
  }),
] as const;
