import { z } from 'zod';
import { areaId, serviceId } from '../../../knowledge/kernel/ids.ts';
import { language } from '../../../knowledge/kernel/languages.ts';
import { askInputs, place } from '../presses.ts';

const window = z.string().min(1).max(300);
/** Epoch milliseconds. */
const start = z.number().int();
/** The person has agreed on something else at that time, and means it all the same. */
const clash = z.literal('fine').optional();
const consultation = z.string().min(1).max(600);
/** From the card of a consultation whose time fell, rather than from a form. */
const fallen = consultation.optional();

/** The buttons of slots. Those of the form of a question bring all that has been filled in. */
export const bookingPresses = [
  /** Books a slot: that of the button, else the one chosen in the list. */
  z.object({
    do: z.literal('consult_book'),
    ...place,
    ...askInputs,
    window: window.optional(),
    start: start.optional(),
    clash,
    /** A consultation whose time was called off: its question is asked again. */
    again: consultation.optional(),
  }),
  /** Opens the list of slots. */
  z.object({ do: z.literal('book_more'), ...place, ...askInputs }),
  /** Onto the waiting lists of all windows that fit. */
  z.object({ do: z.literal('book_wait'), ...place, ...askInputs, id: fallen }),
  /** Off them again. */
  z.object({ do: z.literal('book_unwait'), ...place, ...askInputs, id: fallen }),
  /** Off the list of one window, from the message that offers a slot. */
  z.object({ do: z.literal('book_leave'), window, lang: language }),
  /** Books the slot that a message has offered. */
  z.object({
    do: z.literal('book_offered'),
    window,
    start,
    service: serviceId,
    area: areaId,
    lang: language,
  }),
  /** Another slot of the same window for a consultation that has one. */
  z.object({
    do: z.literal('consult_rebook'),
    id: consultation,
    window,
    start,
    clash,
    lang: language,
  }),
] as const;
