import { z } from 'zod';
import { areaId, email, serviceId } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import { outboxShape } from '../outbox.ts';
import { longestCell, longestName, longestText, mostSteps, practiceStatuses } from './terms.ts';

const text = z.string().max(longestText);
const cell = z.string().max(longestCell);
/** Epoch milliseconds. */
const moment = z.number().int();

/** A row of the plan: a theme, what is done, by whom and by when, in people's own words. */
const planStepSchema = z.object({ theme: cell, what: cell, who: cell.optional(), by: cell.optional() });
export type PlanStep = z.infer<typeof planStepSchema>;

/** What worked, what did not, and what comes next. */
const experiencesSchema = z.object({
  worked: text.optional(),
  failed: text.optional(),
  next: text.optional(),
});

/** What people tell about a practice; screened by whoever writes it down. */
const toldShape = {
  name: z.string().min(1).max(longestName),
  what: text,
  status: z.enum(practiceStatuses),
  areas: z.array(areaId).min(1),
  services: z.array(serviceId),
  /** The language in which it is written. */
  language,
  plan: z.array(planStepSchema).max(mostSteps),
  experiences: experiencesSchema,
  /** Who answers for it and is asked about it: exactly one. */
  owner: email,
};

export const toldSchema = z.object(toldShape);
export type Told = z.infer<typeof toldSchema>;

/** What time does next: asks its owner whether it still holds, again after silence, or lets it be until the next time. */
const wakeSchema = z.object({ asked: z.number().int().nonnegative(), at: moment });

/** A trial or a good practice, described once for everybody. */
export const practiceSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  ...toldShape,
  /** When its owner or a coordinator last said how it stands. */
  checkedAt: moment,
  wake: wakeSchema,
  /** Who would like to do the same; each once. */
  interested: z.array(z.object({ who: email, at: moment })),
  ...outboxShape,
});
export type Practice = z.infer<typeof practiceSchema>;
