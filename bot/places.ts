import { z } from 'zod';
import type { DocumentKind, Documents } from '../dialogs/documents.ts';
import { placeOf } from '../dialogs/turn.ts';
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
});
type Place = z.infer<typeof placeSchema>;

/** The id of the document is the id of the conversation, in a channel without that of a thread. */
const placeKind: DocumentKind<Place> = { kind: 'place', schema: placeSchema, index: () => ({}) };

const mostRemembered = 1000;

export interface Places {
  /** Remembers where something was said, unless that was a personal chat. */
  meet(incoming: Incoming): Promise<void>;
  byId(id: string): Promise<Address | undefined>;
}

export function createPlaces(documents: Documents): Places {
  /** The latest of this process with what they came from: nearly every turn changes nothing. */
  const latest = new Map<string, string>();
  return {
    async meet({ turn, sender }) {
      const { kind } = turn.conversation;
      if (kind === 'personal') return;
      const id = placeOf(turn.conversation);
      const { serviceUrl, channelId, tenant, bot } = sender;
      const place: Place = { version: 1, kind, serviceUrl, channelId, tenant, bot };
      const seen = JSON.stringify(place);
      if (latest.get(id) === seen) return;
      const kept = await documents.get(placeKind, id);
      // Whoever writes first is right: both have seen the same place.
      if (!kept || JSON.stringify(kept.body) !== seen)
        await documents.put(placeKind, id, place, kept?.etag ?? 'absent');
      const [oldest] = latest.keys();
      if (latest.size >= mostRemembered && oldest !== undefined) latest.delete(oldest);
      latest.set(id, seen);
    },
    async byId(id) {
      const kept = await documents.get(placeKind, id);
      if (!kept) return undefined;
      const { version: _, ...place } = kept.body;
      return { ...place, conversation: id };
    },
  };
}
