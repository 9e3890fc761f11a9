import type { Email } from '../../../knowledge/kernel/ids.ts';
import { coordinatorOf } from '../../contact/views.ts';
import { plain } from '../../plain-message.ts';
import { calendarOfferStrings } from '../../strings/calendar-offer.ts';
import type { Effect } from '../../turn.ts';
import type { MadeFile } from '../../upkeep/exchange/made-file.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { actorOf, goneMessage, said } from '../act.ts';
import { type ConsultReader, personName, subjectOf, timeSaid } from '../consult-reader.ts';
import type { Consultation } from '../consultation.ts';
import { sideOf } from '../events.ts';
import { consultationKind, consultReader } from '../kind.ts';
import { type CalendarEntry, calendarEntry, formerEntry } from './calendar-entry.ts';
import { calendarFile } from './calendar-file.ts';
import type { CalendarContext } from './presses.ts';

/** Asks whether the person wants the calendar file of a consultation. */
export async function offerCalendar(scene: Scene, id: string): Promise<Effect> {
  const made = await fileFor(scene, id);
  if ('refused' in made) return made.refused;
  const { name, description, bytes } = made.file;
  const context: CalendarContext = { koppi: 1, file: 'consultation', id, lang: scene.reader.language };
  return { kind: 'offer_file', name, description, size: bytes.length, context };
}

/** Gives the file that was taken, made anew: the time may have been moved or called off in between. */
export async function giveCalendar(scene: Scene, id: string): Promise<Effect> {
  const made = await fileFor(scene, id);
  if ('refused' in made) return made.refused;
  const { name, bytes } = made.file;
  return { kind: 'give_file', name, bytes };
}

/** Only those who take part may have it, and those who did may take it out. */
async function fileFor(
  scene: Scene,
  id: string,
): Promise<{ readonly file: MadeFile } | { readonly refused: Effect }> {
  const { world, reader, turn } = scene;
  const say = calendarOfferStrings[reader.language];
  const kept = await world.documents.get(consultationKind, id);
  if (!kept) return { refused: said(goneMessage(scene)) };
  const who = actorOf(scene);
  const clocked = await consultReader(reader, world);
  const side = sideOf(kept.body, who);
  if (side === undefined) {
    const former = who.email === undefined ? undefined : formerEntry(kept.body, who.email);
    if (!former) return { refused: said(plain(say.notYours)) };
    // The others keep the time as it is: what takes it out here is newer than what put it in.
    const { body } = kept;
    return {
      file: fileOf(clocked, { ...body, sequence: body.sequence + 1 }, former, turn.moment.now, who.email),
    };
  }
  const entry = calendarEntry(kept.body, side);
  if (!entry) return { refused: said(plain(say.nothing)) };
  return { file: fileOf(clocked, kept.body, entry, turn.moment.now) };
}

function fileOf(
  reader: ConsultReader,
  consultation: Consultation,
  { method, time }: CalendarEntry,
  now: number,
  former?: Email,
): MadeFile {
  const say = calendarOfferStrings[reader.language];
  const [service, area] = subjectOf(reader, consultation);
  const { id, sequence, way, holder, requester, together } = consultation;
  const person = (email: Email) => ({ name: personName(reader, email), email });
  const others = [requester.email, ...together, former].filter((each) => each !== undefined);
  const where = placeOf(reader, consultation);
  const text = calendarFile(
    {
      ...{ id, sequence, method, ...time, now, service, area, way },
      organizer: person(holder.email),
      attendees: others.map(person),
      ...(where === undefined ? {} : { where }),
    },
    reader.language,
  );
  return {
    name: `${say.names[method](reader.toLocal(time.start).day)}.ics`,
    description: say.offers[method](service, area, timeSaid(reader, time)),
    bytes: new TextEncoder().encode(text),
  };
}

/** The link to the meeting, or the phone that is called. */
function placeOf(reader: ConsultReader, { way, meeting, holder }: Consultation): string | undefined {
  if (way === 'phone') return coordinatorOf(reader, holder.email).phone;
  return meeting?.kind === 'made' ? meeting.url : undefined;
}
