import type { Clock, IdSource } from '../../knowledge/kernel/time.ts';
import type { Card, LocalMessage, OfferAnswer } from './messages.ts';
import { findPerson, type LocalPerson, suggestedPeople } from './people.ts';

export type ConversationKind = 'personal' | 'groupChat' | 'channel';

export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly name: string;
  readonly messages: LocalMessage[];
  /** Unread messages by person id. */
  readonly unread: Map<string, number>;
  /** Cards an invoke answered with: seen by the one who pressed, as in Teams, until the bot edits the message. */
  readonly ownCards: Map<string, Map<string, readonly Card[]>>;
  /** Whether the bot has been told that it was added here. */
  installed: boolean;
}

/** What Teams calls the team around the channel. */
export const team = {
  id: '19:koppi-team@thread.tacv2',
  name: 'Lapsi- ja perhepalvelut',
  aadGroupId: '6f6b6f70-7069-4000-8000-7465616d0000',
} as const;
export const channel = {
  id: '19:koppi-perhekeskusverkosto@thread.tacv2',
  name: 'Perhekeskusverkosto',
} as const;
export const groupChat = { id: '19:koppi-ryhma@thread.v2', name: 'Moniammatillinen tiimi' } as const;

/** Memory has an end: the oldest messages of a conversation make room for new ones. */
const keptPerConversation = 500;
const groupSize = 6;

const threadMark = ';messageid=';

/** A channel thread is addressed as `19:…@thread.tacv2;messageid=ROOT`. */
export function splitThread(id: string): { readonly id: string; readonly thread?: string } {
  const cut = id.indexOf(threadMark);
  return cut < 0 ? { id } : { id: id.slice(0, cut), thread: id.slice(cut + threadMark.length) };
}

export const threadAddress = (id: string, root: string): string => `${id}${threadMark}${root}`;

export type Conversations = ReturnType<typeof createConversations>;

/** Who talks where, and what was said. Kept in memory: a restart is a clean desk. */
export function createConversations(options: {
  readonly people: () => readonly LocalPerson[];
  readonly clock: Clock;
  readonly ids: IdSource;
}) {
  const known = new Map<string, Conversation>();

  const enter = (id: string, kind: ConversationKind, name: string): Conversation => {
    const found = known.get(id);
    if (found) return found;
    const made: Conversation = {
      id,
      kind,
      name,
      messages: [],
      unread: new Map(),
      ownCards: new Map(),
      installed: false,
    };
    known.set(id, made);
    return made;
  };
  enter(groupChat.id, 'groupChat', groupChat.name);
  enter(channel.id, 'channel', channel.name);

  /** Ids of personal chats are derived, so references the bot stored stay good after a restart. */
  const personal = (person: LocalPerson): Conversation => enter(`a:${person.id}`, 'personal', person.name);

  const groupMembers = (people: readonly LocalPerson[]): readonly LocalPerson[] => {
    const core = suggestedPeople(people);
    return [...core, ...people.filter((person) => !core.includes(person))].slice(0, groupSize);
  };

  const roster = (conversation: Conversation): readonly LocalPerson[] => {
    const people = options.people();
    if (conversation.kind === 'channel') return people;
    if (conversation.kind === 'groupChat') return groupMembers(people);
    return people.filter((person) => `a:${person.id}` === conversation.id);
  };

  return {
    personal,
    roster,

    find(id: string): Conversation | undefined {
      const { id: plain } = splitThread(id);
      const person = plain.startsWith('a:') ? findPerson(options.people(), plain.slice(2)) : undefined;
      return known.get(plain) ?? (person && personal(person));
    },

    /** The chats a person sees, in the order the page lists them. */
    of(person: LocalPerson): readonly Conversation[] {
      const shared = [...known.values()].filter(
        (one) => one.kind !== 'personal' && roster(one).some((member) => member.id === person.id),
      );
      return [personal(person), ...shared];
    },

    append(
      conversation: Conversation,
      message: Omit<LocalMessage, 'id' | 'at' | 'edited'>,
      author?: LocalPerson,
    ): LocalMessage {
      const at = new Date(options.clock.now()).toISOString();
      const made: LocalMessage = { ...message, id: options.ids.next(), at, edited: false };
      conversation.messages.push(made);
      const dropped = conversation.messages.splice(0, conversation.messages.length - keptPerConversation);
      for (const { id } of dropped) conversation.ownCards.delete(id);
      for (const member of roster(conversation)) {
        if (member.id === author?.id) continue;
        conversation.unread.set(member.id, (conversation.unread.get(member.id) ?? 0) + 1);
      }
      return made;
    },

    /** Edits for everybody; false when there is no such message. */
    update(
      conversation: Conversation,
      id: string,
      content: Partial<Omit<LocalMessage, 'id' | 'at'>>,
    ): LocalMessage | undefined {
      const at = conversation.messages.findIndex((message) => message.id === id);
      const old = conversation.messages[at];
      if (!old) return undefined;
      const edited: LocalMessage = { ...old, ...content, edited: true };
      conversation.messages[at] = edited;
      conversation.ownCards.delete(id);
      return edited;
    },

    /** Notes what the person answered to an offer, or that it is open again; undefined when it is gone. */
    answerOffer(
      conversation: Conversation,
      id: string,
      index: number,
      given: OfferAnswer | undefined,
    ): LocalMessage | undefined {
      const at = conversation.messages.findIndex((message) => message.id === id);
      const old = conversation.messages[at];
      if (!old?.offers[index]) return undefined;
      const offers = old.offers.map((offer, place) => {
        if (place !== index) return offer;
        const { answer: _, ...open } = offer;
        return given ? { ...open, answer: given } : open;
      });
      const answered: LocalMessage = { ...old, offers };
      conversation.messages[at] = answered;
      return answered;
    },

    remove(conversation: Conversation, id: string): boolean {
      const at = conversation.messages.findIndex((message) => message.id === id);
      if (at < 0) return false;
      conversation.messages.splice(at, 1);
      conversation.ownCards.delete(id);
      return true;
    },

    /** Replaces one card of a message for one person. */
    showOwnCard(
      conversation: Conversation,
      message: LocalMessage,
      person: LocalPerson,
      index: number,
      card: Card,
    ) {
      const views = conversation.ownCards.get(message.id) ?? new Map<string, readonly Card[]>();
      const cards = views.get(person.id) ?? message.cards;
      views.set(
        person.id,
        cards.map((old, at) => (at === index ? card : old)),
      );
      conversation.ownCards.set(message.id, views);
    },

    /** A message as one person sees it. */
    seenBy(conversation: Conversation, message: LocalMessage, person: LocalPerson): LocalMessage {
      const cards = conversation.ownCards.get(message.id)?.get(person.id);
      return cards ? { ...message, cards } : message;
    },
  };
}
