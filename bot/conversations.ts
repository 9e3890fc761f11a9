import { z } from 'zod';
import { type Memory, memorySchema } from '../dialogs/contact/dialog.ts';
import type { DocumentKind } from '../dialogs/documents.ts';
import { newPerson, type Person, personSchema } from '../dialogs/profile/person.ts';
import type { PersonId } from '../dialogs/turn.ts';
import type { IsoDate } from '../knowledge/kernel/ids.ts';
import { type DocumentStore, readAll, type StoredDocument } from './stores/document-store.ts';

/** Teams sends an activity again after 15 s without an answer; this many are remembered for each person and conversation. */
const remembered = 20;

const conversationSchema = z.object({
  version: z.literal(1),
  memory: memorySchema,
  /** Ids of the latest activities: a second copy gets no second answer. */
  seen: z.array(z.string()),
});

/** What a person and Koppi last spoke of in one conversation. */
export const conversationKind: DocumentKind<z.infer<typeof conversationSchema>> = {
  kind: 'conversation',
  schema: conversationSchema,
  index: () => ({}),
};
export const conversationId = (person: PersonId, conversation: string): string => `${conversation}|${person}`;

/** The day on which somebody last spoke, epoch milliseconds. */
export const seenField = 'seenAt';

const ofAnyPlace = (person: PersonId): string => conversationId(person, '');

/** What is kept about a person and about one of their conversations, as it was read. */
export interface Kept {
  readonly person: Person;
  readonly memory: Memory;
  readonly seen: readonly string[];
  readonly personDocument: StoredDocument | undefined;
  readonly conversationDocument: StoredDocument | undefined;
}

export interface Conversations {
  read(person: PersonId, conversation: string): Promise<Kept>;
  /** False when another process answered in between: read again, decide again. */
  write(
    person: PersonId,
    conversation: string,
    kept: Kept,
    next: { person: Person; memory: Memory; activity: string | undefined; today: IsoDate },
  ): Promise<boolean>;
  /** What is kept of a person, and what each of their conversations remembers. All conversations are read for it. */
  about(person: PersonId): Promise<{ readonly person: Person; readonly memories: readonly Memory[] }>;
  /** Deletes what a person has chosen, and what their conversations remember. */
  forget(person: PersonId): Promise<void>;
  /** Deletes what is remembered of conversations in which nobody has spoken since that day. */
  forgetUnused(since: IsoDate): Promise<void>;
}

/** Others write to the same document; more often in a row is a fault. */
const attempts = 8;

export function createConversations(store: DocumentStore): Conversations {
  const conversationsOf = async (person: PersonId): Promise<readonly StoredDocument[]> =>
    (await readAll(store, conversationKind.kind)).filter(({ id }) => id.endsWith(ofAnyPlace(person)));
  const drop = async (kind: string, id: string): Promise<void> => {
    for (let tries = 0; tries < attempts; tries += 1) {
      const found = await store.get(kind, id);
      if (!found || (await store.delete(kind, id, found.etag)).ok) return;
    }
    throw new Error(`the ${kind} was changed by others all the time`);
  };
  return {
    async about(person) {
      const [chosen, conversations] = await Promise.all([
        store.get('person', person),
        conversationsOf(person),
      ]);
      return {
        person: chosen ? personSchema.parse(chosen.body) : newPerson,
        memories: conversations.map(({ body }) => conversationSchema.parse(body).memory),
      };
    },
    async forget(person) {
      await drop('person', person);
      for (const { kind, id } of await conversationsOf(person)) await drop(kind, id);
    },
    async forgetUnused(since) {
      const where = { field: seenField, from: 0, below: Date.parse(since) };
      for (;;) {
        const { documents } = await store.query({ kind: conversationKind.kind, where, limit: 500 });
        if (documents.length === 0) return;
        for (const { kind, id } of documents) await drop(kind, id);
      }
    },
    async read(person, conversation) {
      const [personDocument, conversationDocument] = await Promise.all([
        store.get('person', person),
        store.get('conversation', conversationId(person, conversation)),
      ]);
      const stored = conversationDocument && conversationSchema.parse(conversationDocument.body);
      return {
        person: personDocument ? personSchema.parse(personDocument.body) : newPerson,
        memory: stored?.memory ?? {},
        seen: stored?.seen ?? [],
        personDocument,
        conversationDocument,
      };
    },
    async write(person, conversation, kept, next) {
      if (next.person !== kept.person) {
        const expect = kept.personDocument?.etag ?? 'absent';
        const written = await store.put({ kind: 'person', id: person, body: next.person, expect });
        if (!written.ok) return false;
      }
      const seen = next.activity === undefined ? kept.seen : [...kept.seen, next.activity].slice(-remembered);
      const body = { version: 1, memory: next.memory, seen };
      const expect = kept.conversationDocument?.etag ?? 'absent';
      const written = await store.put({
        kind: 'conversation',
        id: conversationId(person, conversation),
        body,
        index: { [seenField]: Date.parse(next.today) },
        expect,
      });
      return written.ok;
    },
  };
}
