import type { Conversation, Conversations } from './conversations.ts';
import type { Live } from './live.ts';
import type { LocalMessage } from './messages.ts';

export type Publish = ReturnType<typeof createPublish>;

/** Takes what happened in a conversation to the pages of those who are in it. */
export function createPublish(conversations: Conversations, live: Live) {
  return {
    message(conversation: Conversation, message: LocalMessage, type: 'message' | 'update' = 'message'): void {
      for (const person of conversations.roster(conversation)) {
        live.tell(person, {
          type,
          chat: conversation.id,
          message: conversations.seenBy(conversation, message, person),
        });
        if (conversation.kind === 'personal' && message.from.bot && !live.isOpen(person)) {
          const { id, name } = person;
          live.tellOthers(person, { type: 'elsewhere', person: id, name, preview: message.preview });
        }
      }
    },

    removal(conversation: Conversation, id: string): void {
      for (const person of conversations.roster(conversation)) {
        live.tell(person, { type: 'delete', chat: conversation.id, id });
      }
    },

    typing(conversation: Conversation): void {
      for (const person of conversations.roster(conversation)) {
        live.tell(person, { type: 'typing', chat: conversation.id });
      }
    },
  };
}
