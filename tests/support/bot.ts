import { readConfig } from '../../bot/config.ts';
import { type Running, type Surroundings, start } from '../../bot/main.ts';
import type { Pace } from '../../bot/pace.ts';
import type { Knowledge } from '../../dialogs/knowledge.ts';
import type { World } from '../../dialogs/world.ts';
import { type FakeConnector, type SentActivity, startConnector } from './connector.ts';

/** Thursday 12 November 2026, 9.00 in Helsinki. */
const fixedNow = Date.parse('2026-11-12T07:00:00Z');

export interface TestBot {
  readonly address: string;
  readonly connector: FakeConnector;
  /** What is kept, to put things there that nobody says. */
  readonly world: World;
  /** Posts any body to the messages endpoint. */
  post(
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  now(): number;
  /** Moves the clock, and lets the bot do what is due by then. */
  goTo(time: number): Promise<void>;
  /** Moves the clock alone. */
  setClock(time: number): void;
  /** Lets the bot do what is due. */
  runDue(): Promise<void>;
  /** A person in a conversation. */
  person(options?: PersonOptions): TestPerson;
  /** False: something was cut off. */
  stop(): Promise<boolean>;
}

interface PersonOptions {
  readonly id?: string;
  readonly conversation?: string;
  readonly where?: 'personal' | 'groupChat' | 'channel';
  readonly locale?: string;
  /** Ties the person to a worker of the directory. */
  readonly email?: string;
}

/** One reply as a person sees it. */
export interface Reply {
  readonly activity: SentActivity;
  /** The message's text, or the card's own text fallback. */
  readonly text: string;
  readonly card: unknown;
  readonly buttons: readonly Button[];
}

export interface Button {
  readonly title: string;
  readonly type: string;
  readonly data: unknown;
  readonly url: string | undefined;
  /** The message that it is pressed on; else the last one of the conversation. */
  readonly on?: string | undefined;
}

export interface TestPerson {
  say(text: string, extra?: Readonly<Record<string, unknown>>): Promise<readonly Reply[]>;
  /** Presses a button the way Teams does; `submit` the way older clients do. */
  press(
    button: Button,
    inputs?: Readonly<Record<string, string>>,
    how?: 'execute' | 'submit',
  ): Promise<readonly Reply[]>;
  install(): Promise<readonly Reply[]>;
  /** Sends a file; without bytes one that is not where it is said to be. */
  sendFile(name: string, bytes: Uint8Array | undefined): Promise<readonly Reply[]>;
  /** Accepts or declines the file that the bot has offered; gives what was put into the file store. */
  answerOffer(
    offer: Reply,
    answer: 'accept' | 'decline',
  ): Promise<{ readonly replies: readonly Reply[]; readonly bytes: Uint8Array | undefined }>;
  /** What was said in the person's conversation since the last call, without being asked. */
  inbox(): readonly Reply[];
  /** What the person's conversation shows of the bot now, in order: each message as it was edited last. */
  chat(): readonly Reply[];
  /** An activity of this person, to be changed and posted. */
  activity(extra?: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** By a clock that stands still everything is said at the same moment, which Teams would not allow. */
const unhurried: Pace = {
  take: () => undefined,
  note: () => undefined,
  refused: (_conversation, now, after = 1000) => now + after,
};

let understood: Knowledge | undefined;

/** The whole bot on a free port with the demo directory in memory, and a connector beside it. */
export async function startTestBot(
  env: Readonly<Record<string, string>> = {},
  around: Omit<Surroundings, 'clock' | 'background' | 'understood'> = {},
): Promise<TestBot> {
  const { config, problems } = readConfig('local', {
    PORT: '0',
    KOPPI_STORE: 'memory',
    LOG_LEVEL: 'silent',
    ...env,
  });
  if (!config) throw new Error(problems.join('\n'));
  const connector = await startConnector();
  let time = fixedNow;
  const running: Running = await start(config, {
    pace: unhurried,
    ...around,
    clock: { now: () => time },
    background: false,
    understood,
  });
  understood = running.world.knowledge();
  let last = 0;

  const post: TestBot['post'] = async (body, headers = {}) => {
    const response = await fetch(`${running.address}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    await running.settled();
    return { status: response.status, body: text === '' ? undefined : parse(text) };
  };

  const person = (options: PersonOptions = {}): TestPerson => {
    const { id = options.email ?? 'anna', where = 'personal', locale = 'fi-FI' } = options;
    if (options.email) connector.members.set(`29:${id}`, options.email);
    let read = 0;
    const conversation = options.conversation ?? `${where}-${id}`;
    const activity: TestPerson['activity'] = (extra = {}) => {
      last += 1;
      return {
        type: 'message',
        id: `activity-${last}`,
        channelId: 'msteams',
        serviceUrl: connector.serviceUrl,
        from: { id: `29:${id}`, name: id, aadObjectId: `aad-${id}` },
        recipient: { id: '28:koppi', name: 'Koppi' },
        conversation: { id: conversation, conversationType: where, tenantId: 'tenant-1' },
        locale,
        ...extra,
      };
    };
    const mine = (from: number) =>
      connector.sent.slice(from).filter((each) => each.conversation === conversation);
    const send = async (body: Record<string, unknown>): Promise<readonly Reply[]> => {
      const before = connector.sent.length;
      const answer = await post(body);
      if (answer.status >= 400) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
      const isInvoke = body.type === 'invoke';
      // The message that the answer to an invoke is put into afterwards shows the same once more.
      const sent = mine(before).filter(
        ({ how, id }) => !(isInvoke && how === 'update' && id === body.replyToId),
      );
      read = connector.sent.length;
      const replies = sent.map((each) => replyOf(each.activity));
      return isInvoke ? [invokeReply(answer.body), ...replies] : replies;
    };
    return {
      activity,
      say: (text, extra = {}) => send(activity({ text, ...extra })),
      inbox: () => {
        const news = mine(read)
          .filter(({ how }) => how === 'new')
          .map((each) => replyOf(each.activity));
        read = connector.sent.length;
        return news;
      },
      chat: () => {
        const shown = new Map(mine(0).map(({ id, activity }) => [id, replyOf(activity)]));
        return [...shown.values()];
      },
      sendFile: (name, bytes) => {
        if (bytes) connector.files.set(name, bytes);
        const content = { downloadUrl: connector.fileUrl(name), uniqueId: name, fileType: 'xlsx' };
        return send(activity({ text: '', attachments: [{ contentType: downloadType, name, content }] }));
      },
      answerOffer: async (offer, answer) => {
        const [attachment] = offer.activity.attachments ?? [];
        const { acceptContext } = (attachment?.content ?? {}) as { acceptContext?: unknown };
        const name = attachment?.name ?? '';
        const url = `${connector.serviceUrl}upload/${encodeURIComponent(name)}`;
        const uploadInfo = { name, uploadUrl: url, contentUrl: url, uniqueId: name, fileType: 'xlsx' };
        const value = {
          type: 'fileUpload',
          action: answer,
          context: acceptContext,
          ...(answer === 'accept' ? { uploadInfo } : {}),
        };
        const replies = await send(activity({ type: 'invoke', name: 'fileConsent/invoke', value }));
        return { replies: replies.slice(1), bytes: connector.uploads.get(name) };
      },
      install: () => send(activity({ type: 'conversationUpdate', membersAdded: [{ id: '28:koppi' }] })),
      press: (button, inputs = {}, how = 'execute') => {
        const data = { ...(button.data as object), ...inputs };
        const replyToId = button.on ?? mine(0).at(-1)?.id;
        return send(
          how === 'execute'
            ? activity({
                type: 'invoke',
                name: 'adaptiveCard/action',
                replyToId,
                value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
              })
            : activity({ value: data, replyToId }),
        );
      },
    };
  };

  return {
    address: running.address,
    connector,
    world: running.world,
    now: () => time,
    async goTo(moment) {
      time = moment;
      await running.runDue();
    },
    setClock(moment) {
      time = moment;
    },
    runDue: () => running.runDue(),
    post,
    person,
    async stop() {
      const finished = await running.stop();
      await connector.close();
      return finished;
    },
  };
}

const downloadType = 'application/vnd.microsoft.teams.file.download.info';

function replyOf(activity: SentActivity): Reply {
  const card = activity.attachments?.[0]?.content;
  return { activity, card, text: activity.text ?? textOfCard(card), buttons: buttonsOf(card) };
}

function invokeReply(body: unknown): Reply {
  const { type, value } = body as { type?: string; value?: unknown };
  return type === 'application/vnd.microsoft.card.adaptive'
    ? replyOf({ attachments: [{ contentType: type, content: value }] })
    : replyOf({ text: String(value) });
}

const textOfCard = (card: unknown): string =>
  typeof card === 'object' && card !== null && 'fallbackText' in card ? String(card.fallbackText) : '';

/** Every button of a card, wherever in it. */
function buttonsOf(part: unknown): readonly Button[] {
  if (Array.isArray(part)) return part.flatMap(buttonsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { type, title, data, url } = part as { type?: string; title?: string; data?: unknown; url?: string };
  if (type?.startsWith('Action.')) return [{ type, title: title ?? '', data, url }];
  return Object.values(part).flatMap(buttonsOf);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
