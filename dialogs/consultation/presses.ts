import { z } from 'zod';
import { consultationWays } from '../../knowledge/directory/directory.ts';
import { areaId, email, serviceId } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { consultForms } from './consult-form.ts';
import { closingKinds, longestText, urgencies } from './terms.ts';

/** One more than may be kept, so that what is too long is seen to be so. */
export const typed = z
  .string()
  .transform((text) => text.slice(0, longestText + 1).trim() || undefined)
  .optional();

/** Inputs that are left open come as empty texts. */
export const chosen = <T extends z.ZodTypeAny>(schema: T) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

export const place = { service: serviceId, area: areaId, lang: language };
const one = { id: z.string().min(1).max(600), lang: language };
/** Epoch milliseconds. */
const moment = z.number().int();
/** Doubtful names are no clients, says the one who writes. */
const names = z.literal('fine').optional();
/** A choice comes as a text, a button as a number. */
const useful = z.coerce.number().int().min(1).max(3);

/** What the form of a question holds, whichever of its buttons is pressed. */
export const askInputs = {
  question: typed,
  urgency: chosen(z.enum(urgencies)),
  way: chosen(z.enum(consultationWays)),
  times: typed,
  /** Times at odd hours that were asked back: sent again unchanged they are meant. */
  oddTimes: typed,
  /** What is written of times, which is not clear, is left out: who answers proposes some. */
  withoutTimes: z.literal(true).optional(),
  /** The slot that is chosen in the list of them. */
  slot: chosen(z.string().max(400)),
  /** The list of slots is open. */
  all: z.literal(true).optional(),
  names,
};

/** The buttons of consultations. */
export const consultPresses = [
  /** "Ask for advice", on an answer. What is left open is asked for. A question may have been written already. */
  z.object({
    do: z.literal('consult'),
    service: chosen(serviceId),
    area: chosen(areaId),
    lang: language,
    question: typed,
    /** The consultation that is asked for again. */
    again: one.id.optional(),
    /** A time is wanted: any, from a moment on, or on the day that begins then. */
    wants: z.enum(['time', 'times']).optional(),
    from: moment.optional(),
    isDay: z.literal(true).optional(),
  }),
  /** The form that it opens. */
  z.object({ do: z.literal('consult_ask'), ...place, ...askInputs }),
  /** Another page of one's own list. */
  z.object({
    do: z.literal('consult_list'),
    list: z.enum(['mine', 'open', 'agreed']),
    page: z.number().int().min(0).max(999),
    lang: language,
  }),
  z.object({ do: z.literal('consult_show'), ...one, more: z.literal(true).optional() }),
  z.object({ do: z.literal('consult_form'), ...one, form: z.enum(consultForms) }),
  /** A short form; which of the inputs there are hangs on the form. */
  z.object({
    do: z.literal('consult_send'),
    ...one,
    form: z.enum(consultForms),
    text: typed,
    times: typed,
    oddTimes: typed,
    to: typed,
    colleague: chosen(email),
    /** The question is really meant to go to this person. */
    confirm: z.literal('fine').optional(),
    kind: chosen(z.enum(closingKinds)),
    action: typed,
    owner: chosen(z.enum(['requester', 'specialist'])),
    /** `YYYY-MM-DD`, or in words where the client shows a plain input. */
    due: typed,
    names,
  }),
  z.object({
    do: z.literal('consult_accept'),
    ...one,
    start: moment.optional(),
    end: moment.optional(),
    /** When to start within a long time, epoch milliseconds. */
    from: chosen(z.coerce.number().int()),
  }),
  z.object({
    do: z.literal('consult_choose'),
    ...one,
    start: moment,
    end: moment,
    from: chosen(z.coerce.number().int()),
    /** The person has agreed on something else at that time, and means it all the same. */
    clash: z.literal('fine').optional(),
  }),
  z.object({ do: z.literal('consult_withdraw'), ...one }),
  z.object({ do: z.literal('consult_clear'), ...one }),
  z.object({ do: z.literal('consult_held'), ...one }),
  /** The written answer was enough. */
  z.object({ do: z.literal('consult_thank'), ...one }),
  /** The agreed time stays. */
  z.object({ do: z.literal('consult_keep'), ...one }),
  z.object({
    do: z.literal('consult_survey'),
    ...one,
    useful: z.union([z.literal('').transform(() => undefined), useful]).optional(),
    saved: chosen(z.enum(['none', 'referral', 'meeting'])),
  }),
] as const;
