import { z } from 'zod';
import { absenceOn } from '../../../knowledge/directory/absence.ts';
import { type Email, email } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import { summariesOfWeek } from '../../meeting/readers/week.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../../outbox.ts';
import { stringsIn } from '../../strings/in-language.ts';
import type { Moment, World } from '../../world.ts';
import { type Consultation, isIn, isOver } from '../consultation.ts';
import { givenBy } from '../document.ts';
import { consultationKind, consultReader } from '../kind.ts';
import { digestMessage } from './digest-message.ts';

/** The Monday digest of one person. The document's id is the person's e-mail; `next` is epoch milliseconds. */
const digestSchema = z.object({
  version: z.literal(1),
  email,
  next: z.number().int(),
  /** Until when summaries of meetings have been told, epoch milliseconds. */
  told: z.number().int().optional(),
  /** The person wants none. */
  stopped: z.boolean(),
  ...outboxShape,
});
type Digest = z.infer<typeof digestSchema>;

const week = 7 * 86_400_000;
const mostHeld = 100;
/** Who has been away for long is not told of everything. */
const longestSpan = 4 * week;

const dueAt = ({ next, stopped }: Digest): number | undefined => (stopped ? undefined : next);
const nextMonday = (now: number, working: WorkingTime): number => working.weekly(now, 1, 8, 0);

/** On Monday morning, or the working day after a holiday: what waits for somebody and what their groups agreed on, if anything. */
export const digestKind: OutboxKind<Digest> = {
  kind: 'consultation_digest',
  schema: digestSchema,
  index: (digest) => dueIndex(digest, dueAt(digest)),
  deadline: dueAt,
  done: () => false,
  async advance(digest, { now, today }, world) {
    const next = nextMonday(now, await world.workingTime());
    const { directory } = world.knowledge();
    if (absenceOn(directory.worker(digest.email), today) !== undefined) return { ...digest, next };
    const from = Math.max(digest.told ?? now - week, now - longestSpan);
    const isAnything =
      (await toTell(digest.email, now, world)).length > 0 ||
      (await summariesOfWeek(digest.email, { from, below: now }, today, world)).length > 0;
    const about = `digest ${from} ${now}`;
    const owed = isAnything ? [{ id: `digest-${now}`, to: digest.email, at: now, about, tries: 0 }] : [];
    return { ...digest, next, told: now, owed: [...digest.owed, ...owed] };
  },
  async letter(digest, { about, at }, { language }, moment, world) {
    if (digest.stopped) return undefined;
    const open = await toTell(digest.email, moment.now, world);
    const [, from = at - week, below = at] = about.split(' ').map(Number);
    const span = { from, below };
    const summaries = await summariesOfWeek(digest.email, span, moment.today, world);
    if (open.length + summaries.length === 0) return undefined;
    const { directory } = world.knowledge();
    const reader = { directory, language, today: moment.today, say: stringsIn(language) };
    return digestMessage(await consultReader(reader, world), open, summaries);
  },
  unreachable: async (digest) => digest,
};

/** What is open with somebody, or helped with, without the times that are agreed for later weeks and stay so. */
async function toTell(
  who: Email,
  now: number,
  { documents }: Pick<World, 'documents'>,
): Promise<readonly Consultation[]> {
  return (await documents.find(consultationKind, { where: givenBy(who), limit: mostHeld }))
    .map(({ body }) => body)
    .filter((each) => !isOver(each) && !isForLater(each, now + week));
}

/** Agreed for that moment or later, and no other time is proposed by who asked. */
const isForLater = (each: Consultation, then: number): boolean =>
  isIn(each, 'scheduled') && each.state.time.start >= then && each.state.move?.by !== 'requester';

/** Begins the digests of somebody who may be asked; those who have them already keep theirs. */
export async function ensureDigest(person: Email, { now }: Pick<Moment, 'now'>, world: World): Promise<void> {
  if (await world.documents.get(digestKind, person)) return;
  const next = nextMonday(now, await world.workingTime());
  await world.documents.put(
    digestKind,
    person,
    { version: 1, email: person, next, stopped: false, owed: [] },
    'absent',
  );
}

/** Stops or begins the digests of one person. */
export async function setDigest(
  person: Email,
  stopped: boolean,
  { now }: Pick<Moment, 'now'>,
  world: World,
): Promise<void> {
  const next = nextMonday(now, await world.workingTime());
  for (;;) {
    const kept = await world.documents.get(digestKind, person);
    const body: Digest = { version: 1, email: person, owed: [], ...kept?.body, stopped, next };
    if (await world.documents.put(digestKind, person, body, kept?.etag ?? 'absent')) return;
  }
}
