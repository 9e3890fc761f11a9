import { z } from 'zod';
import { areaId, serviceId } from '../knowledge/kernel/ids.ts';
import { language } from '../knowledge/kernel/languages.ts';
import { actionPresses } from './action/presses.ts';
import { bookingPresses } from './consultation/booking/presses.ts';
import { calendarPresses } from './consultation/calendar/presses.ts';
import { consultPresses } from './consultation/presses.ts';
import { windowPresses } from './consultation/windows/setup/presses.ts';
import { groupPresses } from './groups/presses.ts';
import { listingPresses } from './listing/presses.ts';
import { agendaPresses } from './meeting/agenda/presses.ts';
import { findPresses } from './meeting/find/presses.ts';
import { meetingPresses } from './meeting/presses.ts';
import { readerPresses } from './meeting/readers/presses.ts';
import { practicePresses } from './practice/presses.ts';
import { privacyPresses } from './privacy/presses.ts';
import { flagPresses } from './upkeep/flag/presses.ts';
import { followPresses } from './upkeep/follow/presses.ts';
import { upkeepPresses } from './upkeep/presses.ts';
import { pulsePresses } from './upkeep/pulse/presses.ts';

/**
 * What a button carries. Old cards stay in chats for years, so the payload has a version and is parsed like any
 * other text from outside. `lang` is the card's own language: in a channel others than the asker press.
 */
export const pressSchema = z
  .discriminatedUnion('do', [
    z.object({
      do: z.literal('contact'),
      service: serviceId,
      area: areaId.optional(),
      lang: language,
      /** The button corrects an answer: what had been asked, as words that may be kept. */
      asked: z.string().max(300).optional(),
      /** The card that was pressed stays, and the answer is said below it. */
      beside: z.literal(true).optional(),
    }),
    z.object({ do: z.literal('coordinator'), area: areaId, lang: language }),
    ...upkeepPresses,
    ...pulsePresses,
    ...followPresses,
    ...flagPresses,
    ...consultPresses,
    ...bookingPresses,
    ...windowPresses,
    ...calendarPresses,
    ...meetingPresses,
    ...findPresses,
    ...agendaPresses,
    ...readerPresses,
    ...actionPresses,
    ...groupPresses,
    ...practicePresses,
    ...listingPresses,
    ...privacyPresses,
  ])
  .and(z.object({ koppi: z.literal(1) }));
export type Press = z.infer<typeof pressSchema>;
