import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Reader } from '../contact/views.ts';
import type { Documents, Where } from '../documents.ts';
import type { OutboxKind } from '../outbox.ts';
import { stringsIn } from '../strings/in-language.ts';
import type { PersonId } from '../turn.ts';
import type { Moment, World } from '../world.ts';
import { seeingSlots } from './booking/slots-again.ts';
import { caughtUp } from './catch-up.ts';
import { clockAt } from './checks.ts';
import type { ConsultReader } from './consult-reader.ts';
import { type Consultation, isIn } from './consultation.ts';
import { deadlineOf } from './deadlines.ts';
import { consultationDocument, givenBy } from './document.ts';
import { errands } from './errands.ts';
import type { Actor, Context } from './events.ts';
import { hasPoint } from './has-point.ts';
import { type NewsKind, newsKind, withEdits } from './news.ts';
import { seeingOwnTimes } from './own-times.ts';
import { absencesIn } from './owners.ts';
import { peopleUnreachableMessage } from './people-unreachable.ts';
import { step } from './rules.ts';
import { unansweredMessage } from './unanswered.ts';
import { newsMessage, presentMessage } from './views.ts';

/** What a step may know, as it is now. */
export async function contextOf(
  who: Actor | 'time',
  { now }: Pick<Moment, 'now'>,
  world: Pick<World, 'knowledge' | 'workingTime' | 'textKeptDays'>,
): Promise<Context> {
  const { directory } = world.knowledge();
  return {
    now,
    who,
    directory,
    working: await world.workingTime(),
    textKeptFor: world.textKeptDays * 86_400_000,
    isAbsent: absencesIn(directory),
  };
}

/** A reader whose wall clock is the tenant's. */
export async function consultReader(
  reader: Reader,
  world: Pick<World, 'workingTime'>,
): Promise<ConsultReader> {
  const working = await world.workingTime();
  const toLocal = (moment: number) => {
    const day = working.dayOf(moment);
    return { day, clock: clockAt(moment, day, working) };
  };
  return { ...reader, toLocal, working };
}

export const consultationKind: OutboxKind<Consultation> = {
  ...consultationDocument,
  deadline: deadlineOf,
  async advance(consultation, moment, world) {
    const context = await contextOf('time', moment, world);
    return errands(caughtUp(consultation, context), context, world);
  },
  async letter(consultation, owed, { language }, moment, world) {
    const { about, to, concerns, alsoConcerns = [] } = owed;
    const read = newsKind.safeParse(about);
    if (!read.success || !hasPoint(consultation, read.data, to)) return undefined;
    const { directory } = world.knowledge();
    const plainReader = { directory, language, today: moment.today, say: stringsIn(language) };
    const clocked = await consultReader(plainReader, world);
    const isAsker = to === consultation.requester.email;
    const reader = isAsker
      ? await seeingSlots(clocked, consultation, moment, world)
      : await seeingOwnTimes(clocked, consultation, to, moment, world);
    switch (read.data) {
      case 'present':
        return presentMessage(reader, consultation, owed, moment);
      case 'person_unreachable':
        return concerns === undefined
          ? undefined
          : peopleUnreachableMessage(reader, consultation, [...alsoConcerns, concerns], to);
      case 'unanswered':
        return unansweredMessage(reader, consultation);
      case 'upcoming':
      case 'soon': {
        const isAhead = isIn(consultation, 'scheduled') && moment.now < consultation.state.time.start;
        return isAhead ? newsMessage(reader, consultation, read.data, to, moment) : undefined;
      }
      default:
        return newsMessage(reader, consultation, read.data, to, moment);
    }
  },
  sent: (consultation, { id, to, about, edits, at }, activity) => {
    if (edits !== undefined || about === aboutOthers) return consultation;
    // What was said later than it happened has left the card above as if it were the last one.
    const wasLater = at > (consultation.history.at(-1)?.at ?? at);
    // Who asked has read when the question would be said.
    const asker = about === ('asked' satisfies NewsKind) ? consultation.requester.email : undefined;
    const readers = asker === undefined ? [to] : [to, asker];
    const changed = wasLater ? withEdits(consultation, readers, id, at) : consultation;
    return { ...changed, cards: { ...consultation.cards, [to]: activity } };
  },
  done: () => false,
  async unreachable(consultation, { to, about, edits }, moment, world) {
    if (edits !== undefined || harmless.includes(about)) return consultation;
    const next = step(consultation, { kind: 'unreachable', who: to }, await contextOf('time', moment, world));
    return next.ok ? next.value : consultation;
  },
};

/** Of a consultation that is not theirs, without a word of it: the only message that is no card of it. */
const aboutOthers: string = 'person_unreachable' satisfies NewsKind;

/** Who does not get these has lost nothing that they have not heard before. */
const harmless: readonly string[] = [
  'present',
  'person_unreachable',
  'unanswered',
  'kept',
  'move_lapsed',
  'dropped_out',
  'not_reached',
  'joined_again',
  'question_added',
  'upcoming',
  'soon',
] satisfies readonly NewsKind[];

/** More than one person ever has; the newest are picked among them. */
const mostFound = 200;

interface Party {
  readonly person: PersonId;
  readonly email?: Email | undefined;
}

/** What a person asked, each once, the latest first. */
export const askedBy = (documents: Documents, { person, email }: Party): Promise<readonly Consultation[]> =>
  found(documents, [
    { field: 'asker', equals: person },
    ...(email === undefined ? [] : [{ field: 'requester', equals: email }]),
  ]);

/** What a person asked, and what they are or were last asked, or help with, each once, the latest first. */
export async function consultationsOf(
  documents: Documents,
  party: Party,
): Promise<{ readonly asked: readonly Consultation[]; readonly held: readonly Consultation[] }> {
  const { email } = party;
  const isHeld = email === undefined ? [] : [{ field: 'holder', equals: email }, givenBy(email)];
  const [asked, held] = await Promise.all([askedBy(documents, party), found(documents, isHeld)]);
  return { asked, held };
}

async function found(documents: Documents, wheres: readonly Where[]): Promise<readonly Consultation[]> {
  const pages = await Promise.all(
    wheres.map((where) => documents.find(consultationKind, { where, limit: mostFound })),
  );
  const each = new Map(pages.flat().map(({ id, body }) => [id, body]));
  return [...each.values()].sort(latestFirst);
}

const latestFirst = (one: Consultation, other: Consultation): number => lastAt(other) - lastAt(one);
const lastAt = ({ history }: Consultation): number => history.at(-1)?.at ?? 0;
