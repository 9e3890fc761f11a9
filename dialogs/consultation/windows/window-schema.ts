import { z } from 'zod';
import { consultationWays } from '../../../knowledge/directory/directory.ts';
import { clockTime, scheduleSchema } from '../../../knowledge/directory/schedule.ts';
import { areaId, email, isoDate, serviceId } from '../../../knowledge/kernel/ids.ts';
import { localized } from '../../../knowledge/kernel/languages.ts';

/** Recurring times at which specialists can be consulted. All times are wall clock times of the tenant's time zone. */
export const windowSchema = z.object({
  id: z.string().min(1),
  /** What people call it, when that is not the name of its services. */
  name: localized.optional(),
  /** What it is about; several when specialists of several services sit together. */
  services: z.array(serviceId).min(1),
  /** The areas that a question may be about, with all areas under them. Anybody may ask, wherever they work. */
  areas: z.array(areaId).min(1),
  /** Everybody who takes part: a slot needs all of them. */
  specialists: z.array(email).min(1),
  way: z.enum(consultationWays),
  when: scheduleSchema,
  slotMinutes: z.number().int().min(5).max(480),
  /** Kept free between one slot and the next. */
  bufferMinutes: z.number().int().min(0).max(240).default(0),
  /** How many consultations one slot takes. */
  capacity: z.number().int().min(1).max(20).default(1),
  /** How much earlier it is booked; 0: up to the very start. */
  noticeWorkingDays: z.number().int().min(0).max(20).default(1),
  /** How far ahead it can be booked. */
  horizonWeeks: z.number().int().min(1).max(26).default(8),
  /** Not held on Finnish holidays. */
  holidaysOff: z.boolean().default(true),
  /** Days on which it is called off. */
  daysOff: z.array(isoDate).default([]),
  /** Held on another day instead, at other times when they are given. */
  moved: z
    .array(
      z.object({
        from: isoDate,
        to: isoDate,
        starts: clockTime.optional(),
        ends: clockTime.optional(),
        /** The new day was called off, or in a break, already: it was chosen all the same. */
        chosen: z.literal(true).optional(),
      }),
    )
    .default([]),
  /** Breaks, such as July; both days included. */
  pauses: z.array(z.object({ from: isoDate, to: isoDate })).default([]),
  /** Who answers for it: a coordinator or one of the specialists. */
  owner: email,
  /** The last day; absent as long as it goes on. */
  ended: isoDate.optional(),
});
export type ConsultationWindow = z.infer<typeof windowSchema>;
