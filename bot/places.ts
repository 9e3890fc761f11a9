import { z } from 'zod';
import type { DocumentKind, Documents } from '../dialogs/documents.ts';
import { placeOf } from '../dialogs/turn.ts';
import { type IsoDate, isoDate } from '../knowledge/kernel/ids.ts';
import { seenAgainAfter } from './accounts.ts';
import { seenField } from './conversations.ts';
import type { Address } from './delivery.ts';
import type { Incoming } from './inbound.ts';

/** A channel or a group chat in which Koppi was spoken to, and how it is reached. Refreshed by what is said there. */
const placeSchema = z.object({
  version: z.literal(1),
  kind: z.enum(['channel', 'group']),
  serviceUrl: z.string(),
  channelId: z.string(),
  tenant: z.string(),
  bot: z.string(),
  /** A day on which something was said there, at most a month before the last one. */
  seenOn: isoDate.default('2026-11-26'),
});
type Place = z.infer<typeof placeSchema>;

/** The id of the document is the id of the conversation, in a channel without that of a thread. */
const placeKind: DocumentKind<Place> = {
  kind: 'place',
  schema: placeSchema,
  index: ({ seenOn }) => ({ [seenField]: Date.parse(seenOn) }),
};

const mostRemembered = 1000;
/** More than ever are silent for long and kept all the same. */
const mostUnseen = 10_000;

export interface Places {
  /** Remembers where something was said, unless that was a personal chat. */
  meet(incoming: Incoming, today: IsoDate): Promise<void>;
  byId(id: string): Promise<Address | undefined>;
  /** Deletes those in which nothing was said since that day, but for these. */
  forgetUnused(since: IsoDate, except: ReadonlySet<string>): Promise<void>;
}

export function createPlaces(documents: Documents): Places {
  /** The latest of this process with what they came from: nearly every turn changes nothing. */
  const latest = new Map<string, string>();
  return {
    async meet({ turn, sender }, today) {
      const { kind } = turn.conversation;
      if (kind === 'personal') return;
      const id = placeOf(turn.conversation);
      const { serviceUrl, channelId, tenant, bot } = sender;
      const from = JSON.stringify([kind, serviceUrl, channelId, tenant, bot, today]);
      if (latest.get(id) === from) return;
      const kept = await documents.get(placeKind, id);
      const noted = kept && Date.parse(today) - Date.parse(kept.body.seenOn) < seenAgainAfter * 86_400_000;
      const seenOn = noted ? kept.body.seenOn : today;
      const place: Place = { version: 1, kind, serviceUrl, channelId, tenant, bot, seenOn };
      // Whoever writes first is right: both have seen the same place.
      if (!kept || JSON.stringify(kept.body) !== JSON.stringify(place))
        await documents.put(placeKind, id, place, kept?.etag ?? 'absent');
      const [oldest] = latest.keys();
      if (latest.size >= mostRemembered && oldest !== undefined) latest.delete(oldest);
      latest.set(id, from);
    },
    async byId(id) {
      const kept = await documents.get(placeKind, id);
      if (!kept) return undefined;
      const { version: _, seenOn: __, ...place } = kept.body;
      return { ...place, conversation: id };
    },
    async forgetUnused(since, except) {
      const where = { field: seenField, from: 0, below: Date.parse(since) };
      for (const { id, etag } of await documents.find(placeKind, { where, limit: mostUnseen })) {
        if (except.has(id)) continue;
        await documents.delete(placeKind, id, etag);
        latest.delete(id);
      }
    },
  };
}
