import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { IdSource } from '../../knowledge/kernel/time.ts';
import type { Activities, Scene } from './activities.ts';
import type { Conversations } from './conversations.ts';
import type { Delivery } from './delivery.ts';
import { type Answer, answer, readBytes, refusal } from './exchange.ts';
import { cleanFileName } from './file-names.ts';
import { type Files, fileLimit } from './files.ts';
import { offerAnswer, typedContent } from './messages.ts';
import type { Publish } from './publish.ts';
import { place, type Scenes } from './scenes.ts';

/** Stands in the address, which is at most 16 KB; the page sends longer words as a message before the file. */
const textLimit = 4_000;

const sent = place.extend({
  name: z.string().min(1).transform(cleanFileName),
  text: z.string().trim().max(textLimit).default(''),
});

/** `offer` counts the offers of the message from 0. */
export const offerAnswered = place.extend({
  message: z.string(),
  offer: z.number().int().min(0),
  action: offerAnswer,
});

const noChat = refusal(404, 'ConversationNotFound', 'There is no such chat for this person.');
const noOffer = refusal(404, 'ActivityNotFoundInConversation', 'The offer is gone.');
const answeredOffer = refusal(409, 'Conflict', 'The offer has been answered.');
const personalOnly = refusal(400, 'BadArgument', 'Bots take files in personal chats only.');
const notBytes = refusal(415, 'UnsupportedMediaType', 'The body must be application/octet-stream.');

/** What the page does with files, below `/local/api/`. */
export function createFileApi(options: {
  readonly conversations: Conversations;
  readonly scenes: Scenes;
  readonly activities: Activities;
  readonly delivery: Delivery;
  readonly publish: Publish;
  readonly files: Files;
  readonly ids: IdSource;
}) {
  const { conversations, scenes, activities, delivery, publish, files, ids } = options;

  return {
    /** A person sends a file: the body is its bytes, the address says the rest. */
    async send(req: IncomingMessage, url: URL): Promise<Answer> {
      // No form of another site can send this type.
      if (req.headers['content-type'] !== 'application/octet-stream') return notBytes;
      const read = await readBytes(req, fileLimit);
      if (!read.ok) return read.error;
      const asked = sent.safeParse(Object.fromEntries(url.searchParams));
      if (!asked.success) {
        return refusal(400, 'BadSyntax', `${asked.error.issues[0]?.path.join('.')}: not valid`);
      }
      const { name, text } = asked.data;
      const scene = scenes.find(asked.data);
      if (!scene) return noChat;
      if (scene.conversation.kind !== 'personal') return personalOnly;
      const file = { id: ids.next(), name, size: read.value.length };
      files.keep(file.id, { name, bytes: read.value });
      const message = scenes.speak(scene, typedContent(text, [file]));
      scenes.hand(scene, message, activities.file(scene, message.id, file, text));
      return answer(201, { message });
    },

    /** A person answers the bot's offer; `file` is the id under which an accepted file will be found. */
    async answerOffer(scene: Scene, body: z.infer<typeof offerAnswered>): Promise<Answer> {
      const { conversation } = scene;
      const message = conversation.messages.find((one) => one.id === body.message);
      const offer = message?.offers[body.offer];
      if (!message || !offer) return noOffer;
      if (offer.answer) return answeredOffer;
      const upload = body.action === 'accept' ? { id: ids.next(), name: offer.name } : undefined;
      if (upload) files.grant(upload.id, upload.name);
      conversations.answerOffer(conversation, message.id, body.offer, body.action);
      const reply = await delivery.ask(activities.consent(scene, message.id, offer, upload));
      const taken = reply !== undefined && reply.status < 300;
      const now = conversations.answerOffer(
        conversation,
        message.id,
        body.offer,
        taken ? body.action : undefined,
      );
      if (now) publish.message(conversation, now, 'update');
      return answer(200, taken ? { outcome: 'done', file: upload?.id } : { outcome: 'failed' });
    },
  };
}
