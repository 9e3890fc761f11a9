import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import { ok } from '../../knowledge/kernel/result.ts';
import { type Element, execute } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import { bookingStrings } from '../strings/booking.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import { oddTimes } from '../strings/odd-times.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf, replaced } from './act.ts';
import { type AskDraft, draftOf } from './ask-draft.ts';
import { openSlots } from './booking/open-slots.ts';
import { notFreeAt, type Wish } from './booking/wanted-time.ts';
import { withLine } from './card-for.ts';
import type { Carried } from './carried.ts';
import { timesIn } from './checks.ts';
import { type Consultation, isOver } from './consultation.ts';
import { askedBy, consultationKind, consultReader, contextOf } from './kind.ts';
import { keptUnder, newIds } from './new-ids.ts';
import { oddTimeNotes, tooLateNotes } from './odd-times.ts';
import { specialistsFor } from './owners.ts';
import { questionFault } from './question-fault.ts';
import { type NewRequest, requestConsultation } from './request.ts';
import { shownOn } from './shown-on.ts';
import { askCard, requesterCard } from './views.ts';

interface Subject {
  readonly service: ServiceId;
  readonly area: AreaId;
}

/** Whether anybody gives advice about a service in an area. */
export const canAsk = (directory: Directory, subject: Subject, day: IsoDate): boolean =>
  specialistsFor(directory, subject, day).length > 0;

/** "Ask for advice", on an answer, when there is somebody to ask. */
export const askButton = (reader: Reader, subject: Subject): readonly Element[] =>
  canAsk(reader.directory, subject, reader.today) ? [askButtons(reader, subject)] : [];

/** The button itself. */
export const askButtons = (reader: Reader, { service, area }: Subject): Element => ({
  type: 'ActionSet',
  id: 'consult',
  actions: [
    execute('ask-advice', consultationChecks[reader.language].button, {
      do: 'consult',
      service,
      area,
      lang: reader.language,
    }),
  ],
});

/** What somebody wants who opens the form. */
export interface Wanting extends Wish {
  /** The question, when it has been written already. */
  readonly carried: Carried;
}

/** The form for a question. */
export async function openAsk(
  scene: Scene,
  { service, area }: Subject,
  { wants, carried, at }: Wanting,
): Promise<Message> {
  const { reader, world } = scene;
  if (!reader.directory.service(service) || !reader.directory.area(area))
    return plain(consultationChecks[reader.language].nobody);
  const all = wants === 'times';
  const open = await openSlots(scene, { service, area }, { all, after: at?.start });
  const clocked = await consultReader(reader, world);
  const none = open.kind === 'none' && wants !== 'advice' ? [bookingStrings[reader.language].noWindows] : [];
  const draft: AskDraft = { service, area, ...(all ? { all } : {}), ...carried.draft };
  const missed = at === undefined ? [] : notFreeAt(clocked, at, open);
  return askCard(clocked, draft, [...carried.notes, ...none, ...missed], open);
}

/** The form again as it was filled in, with what is to be said about it. `after`: a slot that was lost. */
export async function formAgain(
  scene: Scene,
  draft: AskDraft,
  notes: readonly string[],
  after?: number,
): Promise<Message> {
  const open = await openSlots(scene, draft, { all: draft.all === true, after });
  return askCard(await consultReader(scene.reader, scene.world), draft, notes, open);
}

type Asking = Extract<Press, { do: 'consult_ask' }>;

/** The form was sent: nothing is kept before the text has been screened, and the form stays as it was filled in. */
export async function ask(scene: Scene, press: Asking): Promise<Effect> {
  const { reader, turn, world } = scene;
  const { service, area, question, urgency, way } = press;
  const say = consultationChecks[reader.language];
  if (!reader.directory.service(service) || !reader.directory.area(area)) return replaced(plain(say.nobody));
  const fault = questionFault(reader, question, press.names === 'fine');
  // What is doubtful is asked back with a button.
  const working = await world.workingTime();
  const clocked = await consultReader(reader, world);
  const typed = timesIn(reader, press.times, turn.moment.now, working);
  const times = press.withoutTimes ? ok([]) : typed;
  const wished = times.ok && way !== 'writing' ? times.value : [];
  const late = urgency === undefined ? [] : tooLateNotes(clocked, wished, urgency);
  // What has to be changed anyway is not asked back as well.
  const odd =
    late.length > 0 || (press.oddTimes !== undefined && press.oddTimes === press.times)
      ? []
      : oddTimeNotes(clocked, wished, working, urgency);
  const draft: AskDraft = {
    ...draftOf(press),
    ...(fault?.doubtful ? { namesAreFine: false } : {}),
    ...(typed.ok ? {} : { unclearTimes: true }),
    ...(odd.length > 0 && press.times !== undefined ? { oddTimes: press.times } : {}),
  };
  const notes = [
    ...(fault ? [fault.note] : []),
    ...(question === undefined ? [say.questionMissing] : []),
    ...(urgency === undefined ? [say.urgencyMissing] : []),
    ...(way === undefined ? [say.wayMissing] : []),
    ...(times.ok ? [] : [...times.error, oddTimes[reader.language].orWithout]),
    ...late,
    ...odd,
  ];
  if (notes.length > 0 || question === undefined || !urgency || !way || !times.ok)
    return replaced(await formAgain(scene, draft, notes));
  // An answer in writing needs no time.
  const about = { service, area, question, urgency, way, times: [...wished] };
  const made = await keep(scene, about);
  if (!made) return replaced(await formAgain(scene, draft, [say.nobody]));
  const sent = requesterCard(clocked, made, turn.moment);
  const isUrgent = world.knowledge().read(question, reader.language).emergency !== undefined;
  return replaced(isUrgent ? withLine(reader.say.emergency, sent) : sent);
}

/** The new consultation, or the one that the first copy of the same tap has made; undefined: nobody can be asked. */
async function keep(scene: Scene, about: Omit<NewRequest, 'id'>): Promise<Consultation | undefined> {
  const { turn, world } = scene;
  const who = actorOf(scene);
  const asked = await askedBy(world.documents, { person: turn.person, email: turn.who.email });
  const same = asked.find((each) => isSame(each, about, turn.moment.now));
  if (same) return same;
  const context = await contextOf(who, turn.moment, world);
  for (const id of newIds(scene)) {
    const before = await keptUnder(scene, id);
    if (before === 'others') continue;
    if (before) return before;
    const made = requestConsultation({ ...about, id }, who, context);
    if (!made.ok) return undefined;
    const shown = shownOn(made.value, who.email, turn.card, turn.moment.now);
    if (await world.documents.put(consultationKind, id, shown, 'absent')) return shown;
    const first = await keptUnder(scene, id);
    if (first && first !== 'others') return first;
  }
  throw new Error('the consultation could not be given an id');
}

/** For so long the very same question is taken for a second tap. Milliseconds. */
const tapsFor = 10 * 60_000;

const isSame = (
  consultation: Consultation,
  { service, area, question }: Omit<NewRequest, 'id'>,
  now: number,
): boolean =>
  !isOver(consultation) &&
  consultation.service === service &&
  consultation.area === area &&
  consultation.question === question &&
  (consultation.history[0]?.at ?? 0) > now - tapsFor;
