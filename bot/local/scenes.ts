import { z } from 'zod';
import { language } from '../../knowledge/kernel/languages.ts';
import type { Scene } from './activities.ts';
import type { Conversations } from './conversations.ts';
import type { Delivery } from './delivery.ts';
import type { Live } from './live.ts';
import type { LocalMessage, typedContent } from './messages.ts';
import { findPerson, type LocalPerson, teamsId } from './people.ts';
import type { Publish } from './publish.ts';

/** How the page says who acts, where, and in which language. */
export const place = z.object({ as: z.string(), chat: z.string(), lang: language.default('fi') });
export type Place = z.infer<typeof place>;

export type Scenes = ReturnType<typeof createScenes>;

/** Who acts where, and what they say there. */
export function createScenes(options: {
  readonly people: () => readonly LocalPerson[];
  readonly conversations: Conversations;
  readonly delivery: Delivery;
  readonly publish: Publish;
  readonly live: Live;
}) {
  const { conversations, delivery, publish, live } = options;

  return {
    /** Nobody acts in a chat they are not in. */
    find({ as, chat, lang }: Place): Scene | undefined {
      const person = findPerson(options.people(), as);
      const conversation = person && conversations.of(person).find((one) => one.id === chat);
      return conversation && { person, conversation, lang };
    },

    speak(scene: Scene, content: ReturnType<typeof typedContent>, thread?: string): LocalMessage {
      const { person, conversation } = scene;
      const message = conversations.append(
        conversation,
        {
          ...content,
          from: { id: teamsId(person), name: person.name, bot: false },
          ...(thread && conversation.kind === 'channel' ? { thread } : {}),
        },
        person,
      );
      publish.message(conversation, message);
      return message;
    },

    /** Takes a message to the bot; the person is told when the bot does not take it. */
    hand(scene: Scene, message: LocalMessage, activity: object): void {
      void delivery.send(activity).then((taken) => {
        const chat = scene.conversation.id;
        if (!taken) live.tell(scene.person, { type: 'failed', chat, id: message.id });
      });
    },
  };
}
