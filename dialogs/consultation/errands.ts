import type { World } from '../world.ts';
import { makeMeeting } from './calendar/make-meeting.ts';
import type { Consultation } from './consultation.ts';
import type { Context } from './events.ts';
import { makeActions } from './make-actions.ts';
import { meetingMade } from './meeting-made.ts';
import { releaseSlot } from './windows/book-slot.ts';

/**
 * What a consultation needs from elsewhere. Each errand may be run again, when somebody else has written the
 * consultation in between.
 */
export async function errands(
  consultation: Consultation,
  context: Pick<Context, 'now'>,
  world: World,
): Promise<Consultation> {
  for (const slot of consultation.frees) await releaseSlot(world, { ...slot, consultation: consultation.id });
  await makeActions(consultation, context, world);
  const { actions, actionsMade } = consultation;
  const given: Consultation = {
    ...consultation,
    frees: [],
    // What was cleared is not made again.
    actionsMade: Math.max(actionsMade, actions.length),
  };
  return meetingMade(given, await makeMeeting(given, world), context);
}
