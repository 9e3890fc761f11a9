import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type Activities, mention, type Scene } from './activities.ts';
import type { Conversation, Conversations } from './conversations.ts';
import { type Delivery, executeAnswer } from './delivery.ts';
import { type Answer, answer, readJson, refusal } from './exchange.ts';
import { type createFileApi, offerAnswered } from './file-api.ts';
import type { Live } from './live.ts';
import { type LocalMessage, typedContent } from './messages.ts';
import { findPerson, type LocalPerson, suggestedPeople } from './people.ts';
import { type Place, place, type Scenes } from './scenes.ts';

/** As in Teams, a message is at most 28 KB; the frame around it needs some more. */
const requestLimit = 64 * 1024;
const textLimit = 28_000;

const said = place.extend({ text: z.string().trim().min(1).max(textLimit), thread: z.string().optional() });
const submitted = place.extend({ message: z.string(), data: z.unknown() });
const pressed = place.extend({
  message: z.string(),
  card: z.number().int().min(0),
  trigger: z.enum(['manual', 'automatic']).default('manual'),
  action: z.object({
    id: z.string().optional(),
    title: z.string().optional(),
    verb: z.string().optional(),
    data: z.unknown(),
  }),
});

/** `msteams` in a submit's data makes the button speak for the person. */
const speakingData = z.object({
  msteams: z.object({
    type: z.enum(['messageBack', 'imBack']),
    text: z.string().optional(),
    displayText: z.string().optional(),
    value: z.unknown(),
  }),
});

const nobody = refusal(404, 'PersonNotFound', 'There is no such person any more.');
const noChat = refusal(404, 'ConversationNotFound', 'There is no such chat for this person.');
const noMessage = refusal(404, 'ActivityNotFoundInConversation', 'The message is gone.');
const noRoute = refusal(404, 'NotFound', 'There is no such page.');

/** What the page asks and does, below `/local/api/`. */
export function createPageApi(options: {
  readonly people: () => readonly LocalPerson[];
  readonly conversations: Conversations;
  readonly activities: Activities;
  readonly delivery: Delivery;
  readonly live: Live;
  readonly scenes: Scenes;
  readonly fileApi: ReturnType<typeof createFileApi>;
}) {
  const { conversations, activities, delivery, live, scenes, fileApi } = options;

  const summary = (conversation: Conversation, person: LocalPerson) => {
    const last = conversation.messages.at(-1);
    return {
      id: conversation.id,
      kind: conversation.kind,
      name: conversation.name,
      members: conversations.roster(conversation).length,
      unread: conversation.unread.get(person.id) ?? 0,
      last: last && { from: last.from, at: last.at, preview: last.preview },
    };
  };

  const readBy = (scene: Scene): void => {
    scene.conversation.unread.delete(scene.person.id);
    live.tell(scene.person, { type: 'read', chat: scene.conversation.id });
  };

  const threadOf = (scene: Scene, message: LocalMessage): string | undefined =>
    scene.conversation.kind === 'channel' ? (message.thread ?? message.id) : undefined;

  const people = (): Answer => {
    const all = options.people();
    return answer(200, {
      people: all.map((person) => ({
        ...person,
        unread: conversations.personal(person).unread.get(person.id) ?? 0,
      })),
      suggested: suggestedPeople(all).map((person) => person.id),
    });
  };

  const chats = (as: string): Answer => {
    const person = findPerson(options.people(), as);
    if (!person) return nobody;
    const list = conversations.of(person).map((conversation) => summary(conversation, person));
    return answer(200, { me: person, chats: list });
  };

  /** The first visit to a chat is the moment the app is added there. */
  const open = (scene: Scene): Answer => {
    const { conversation, person } = scene;
    if (!conversation.installed) {
      conversation.installed = true;
      void delivery.send(activities.installed(scene)).then((taken) => {
        conversation.installed = taken;
      });
    }
    readBy(scene);
    return answer(200, {
      messages: conversation.messages.map((message) => conversations.seenBy(conversation, message, person)),
    });
  };

  const say = (scene: Scene, body: z.infer<typeof said>): Answer => {
    const message = scenes.speak(scene, typedContent(body.text), body.thread);
    const text = scene.conversation.kind === 'personal' ? body.text : mention(body.text);
    if (text !== undefined) {
      const there = { ...scene, thread: threadOf(scene, message) };
      scenes.hand(scene, message, activities.message(there, message.id, text));
    }
    return answer(201, { message });
  };

  const submit = async (scene: Scene, body: z.infer<typeof submitted>) => {
    const message = scene.conversation.messages.find((one) => one.id === body.message);
    if (!message) return noMessage;
    const speaking = speakingData.safeParse(body.data);
    const { type, text, displayText, value } = speaking.data?.msteams ?? {};
    const imBack = type === 'imBack' && typeof value === 'string' ? value : undefined;
    const shown = imBack ?? displayText;
    if (shown) scenes.speak(scene, typedContent(shown), threadOf(scene, message));
    const payload = type === 'imBack' ? undefined : type === 'messageBack' ? value : body.data;
    const there = { ...scene, thread: threadOf(scene, message) };
    const taken = await delivery.send(activities.submit(there, message.id, payload, imBack ?? text));
    return answer(200, { outcome: taken ? 'done' : 'failed' });
  };

  const press = async (scene: Scene, body: z.infer<typeof pressed>) => {
    const { conversation, person } = scene;
    const message = conversation.messages.find((one) => one.id === body.message);
    if (!message) return noMessage;
    const there = { ...scene, thread: threadOf(scene, message) };
    const reply = await delivery.ask(activities.execute(there, message.id, body.action, body.trigger));
    const shown = executeAnswer(reply);
    if (shown.outcome === 'card') {
      const now = conversation.messages.find((one) => one.id === message.id) ?? message;
      conversations.showOwnCard(conversation, now, person, body.card, shown.card);
      live.tell(person, {
        type: 'update',
        chat: conversation.id,
        message: conversations.seenBy(conversation, now, person),
      });
    }
    return answer(200, shown);
  };

  /** Reads a body that names who and where, and acts there. */
  const act = async <S extends z.ZodType<Place, z.ZodTypeDef, unknown>>(
    req: IncomingMessage,
    schema: S,
    then: (scene: Scene, body: z.output<S>) => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const body = await readJson(req, schema, requestLimit);
    if (!body.ok) return body.error;
    const scene = scenes.find(body.value);
    return scene ? then(scene, body.value) : noChat;
  };

  /** `name` is what follows `/local/api/`. */
  return async (req: IncomingMessage, url: URL, name: string): Promise<Answer> => {
    const as = url.searchParams.get('as') ?? '';
    switch (`${req.method} ${name}`) {
      case 'GET people':
        return people();
      case 'GET chats':
        return chats(as);
      case 'POST open':
        return act(req, place, (scene) => open(scene));
      case 'POST read':
        return act(req, place, (scene) => {
          readBy(scene);
          return answer(200, {});
        });
      case 'POST say':
        return act(req, said, (scene, body) => say(scene, body));
      case 'POST submit':
        return act(req, submitted, (scene, body) => submit(scene, body));
      case 'POST press':
        return act(req, pressed, (scene, body) => press(scene, body));
      case 'POST consent':
        return act(req, offerAnswered, (scene, body) => fileApi.answerOffer(scene, body));
      case 'POST file':
        return fileApi.send(req, url);
      default:
        return noRoute;
    }
  };
}
