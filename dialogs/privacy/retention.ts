import { z } from 'zod';
import { daysLater } from '../../knowledge/directory/days.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import { consultationDocument } from '../consultation/document.ts';
import { windowKind } from '../consultation/windows/window.ts';
import type { DocumentKind, Documents } from '../documents.ts';
import { historyKind } from '../history.ts';
import { groupPlaceKind } from '../meeting/group-place.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../outbox.ts';
import type { PersonId } from '../turn.ts';
import type { Moment, World } from '../world.ts';
import { isNeeded } from './deletion-plan.ts';
import { erase } from './erase.ts';
import { isNamed, ownDataOf } from './own-data.ts';

/** When what is over is looked for next, epoch milliseconds. One document for all: whoever claims it does it. */
const retentionSchema = z.object({ version: z.literal(1), next: z.number().int(), ...outboxShape });
type Retention = z.infer<typeof retentionSchema>;

/** Somebody who has not written for long. */
export interface Stranger {
  readonly person: PersonId;
  readonly email: Email | undefined;
  readonly admin: boolean;
}

/** What is kept of people beside the documents of dialogs. */
export interface Strangers {
  /** Those who have not written since that day. */
  unseen(since: IsoDate): Promise<readonly Stranger[]>;
  forget(person: PersonId, email: Email | undefined): Promise<void>;
  /** Conversations, and places but for these, in which nothing was said since that day. */
  forgetUnused(since: IsoDate, except: ReadonlySet<string>): Promise<void>;
}

const day = 86_400_000;
/** Two years; that somebody writes is noted once a month. Days. */
const unseenKeptDays = 730 + 31;
const pageSize = 200;
const most = 10_000;

const retentionDocuments: DocumentKind<Retention> = {
  kind: 'retention',
  schema: retentionSchema,
  index: (retention) => dueIndex(retention, retention.next),
};
const only = 'all';

/** In the night, when nobody waits: one o'clock in UTC. */
const nextNight = (now: number): number => (Math.floor(now / day) + 1) * day + 3_600_000;

/** What has no end of its own is deleted in the night after its time is over. It says nothing. */
export const retentionKind = (strangers: Strangers): OutboxKind<Retention> => ({
  ...retentionDocuments,
  deadline: ({ next }) => next,
  done: () => false,
  async advance(retention, moment, world) {
    const { now, today } = moment;
    const { documents } = world;
    const daysAgo = (days: number): number => now - days * day;
    await dropBefore(documents, consultationDocument, 'ended', daysAgo(world.consultationKeptDays));
    await dropBefore(documents, historyKind, 'at', daysAgo(world.historyKeptDays));
    await dropWindows(daysLater(today, -world.textKeptDays), world);
    const since = daysLater(today, -unseenKeptDays);
    for (const each of await strangers.unseen(since)) await letGo(each, moment, world, strangers);
    const places = await documents.find(groupPlaceKind, { limit: most });
    await strangers.forgetUnused(since, new Set(places.map(({ body }) => body.place)));
    return { ...retention, next: nextNight(now) };
  },
  letter: async () => undefined,
  unreachable: async (retention) => retention,
});

/** Begins it; once begun it goes on. */
export async function ensureRetention({ documents }: Pick<World, 'documents'>, now: number): Promise<void> {
  if (await documents.get(retentionDocuments, only)) return;
  await documents.put(retentionDocuments, only, { version: 1, next: nextNight(now), owed: [] }, 'absent');
}

async function dropBefore<T>(
  documents: Documents,
  kind: DocumentKind<T>,
  field: string,
  below: number,
): Promise<void> {
  for (;;) {
    const found = await documents.find(kind, { where: { field, from: 0, below }, limit: pageSize });
    const dropped = await Promise.all(found.map(({ id, etag }) => documents.delete(kind, id, etag)));
    // Those that somebody has just written are left for the next night.
    if (found.length < pageSize || !dropped.includes(true)) return;
  }
}

/** Consultation times that ended before that day, and of which nothing is left to tell. */
async function dropWindows(before: IsoDate, { documents }: Pick<World, 'documents'>): Promise<void> {
  for (const { id, etag, body } of await documents.find(windowKind, { limit: most })) {
    const { window, lookAt, lost, owed } = body;
    const isOver = lookAt === null && lost.length + owed.length === 0;
    if (isOver && window.ended !== undefined && window.ended < before)
      await documents.delete(windowKind, id, etag);
  }
}

/** What somebody could have had deleted is deleted, unless others need to reach them. */
async function letGo(
  { person, email, admin }: Stranger,
  moment: Moment,
  world: World,
  strangers: Strangers,
): Promise<void> {
  const { directory } = world.knowledge();
  // Most of those who have long been silent are in the directory: nothing has to be read for them.
  if (admin || isNamed(email, directory)) return;
  const who = { admin, ...(email === undefined ? {} : { email }) };
  const looking = { world, turn: { person, who, moment }, reader: { directory } };
  const own = await ownDataOf(looking);
  if (isNeeded(own)) return;
  await erase(looking, own);
  await strangers.forget(person, email);
}
