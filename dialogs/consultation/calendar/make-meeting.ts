import { areaName, serviceName } from '../../contact/views.ts';
import { calendarStrings } from '../../strings/calendar.ts';
import { stringsIn } from '../../strings/in-language.ts';
import type { World } from '../../world.ts';
import { type Consultation, isIn } from '../consultation.ts';

/** All who take part see the one title. */
const language = 'fi';

/** The link to the online meeting of the agreed time; undefined when none is wanted or none can be made. */
export async function makeMeeting(
  consultation: Consultation,
  { meetings, knowledge, dayOf }: Pick<World, 'meetings' | 'knowledge' | 'dayOf'>,
): Promise<string | undefined> {
  if (!meetings || consultation.meeting?.kind !== 'wanted' || !isIn(consultation, 'scheduled'))
    return undefined;
  const { id, sequence, service, area, way, holder, requester, together, state } = consultation;
  const reader = {
    directory: knowledge().directory,
    language,
    today: dayOf(state.time.start),
    say: stringsIn(language),
  } as const;
  return meetings.make({
    id: `${id}-${sequence}`,
    organizer: holder.email,
    attendees: [...(requester.email === undefined ? [] : [requester.email]), ...together],
    subject: calendarStrings[language].summary({
      service: serviceName(reader, service),
      area: areaName(reader, area),
      way,
    }),
    ...state.time,
  });
}
