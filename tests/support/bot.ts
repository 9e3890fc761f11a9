import { readConfig } from '../../bot/config.ts';
import { type Running, start } from '../../bot/main.ts';
import { type FakeConnector, type SentActivity, startConnector } from './connector.ts';

/** Thursday 12 November 2026, 9.00 in Helsinki. */
const fixedNow = Date.parse('2026-11-12T07:00:00Z');

export interface TestBot {
  readonly address: string;
  readonly connector: FakeConnector;
  /** Posts any body to the messages endpoint. */
  post(
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  /** A person in a conversation. */
  person(options?: PersonOptions): TestPerson;
  stop(): Promise<void>;
}

interface PersonOptions {
  readonly id?: string;
  readonly conversation?: string;
  readonly where?: 'personal' | 'groupChat' | 'channel';
  readonly locale?: string;
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
  /** An activity of this person, to be changed and posted. */
  activity(extra?: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** The whole bot on a free port with the demo directory in memory, and a connector beside it. */
export async function startTestBot(env: Readonly<Record<string, string>> = {}): Promise<TestBot> {
  const { config, problems } = readConfig('local', {
    PORT: '0',
    KOPPI_STORE: 'memory',
    LOG_LEVEL: 'silent',
    ...env,
  });
  if (!config) throw new Error(problems.join('\n'));
  const connector = await startConnector();
  const running: Running = await start(config, { now: () => fixedNow });
  let last = 0;

  const post: TestBot['post'] = async (body, headers = {}) => {
    const response = await fetch(`${running.address}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : parse(text) };
  };

  const person = (options: PersonOptions = {}): TestPerson => {
    const { id = 'anna', where = 'personal', locale = 'fi-FI' } = options;
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
    const send = async (body: Record<string, unknown>): Promise<readonly Reply[]> => {
      const before = connector.sent.length;
      const answer = await post(body);
      if (answer.status >= 400) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
      const sent = connector.sent.slice(before).map((each) => replyOf(each.activity));
      return body.type === 'invoke' ? [invokeReply(answer.body), ...sent] : sent;
    };
    return {
      activity,
      say: (text, extra = {}) => send(activity({ text, ...extra })),
      install: () => send(activity({ type: 'conversationUpdate', membersAdded: [{ id: '28:koppi' }] })),
      press: (button, inputs = {}, how = 'execute') => {
        const data = { ...(button.data as object), ...inputs };
        const replyToId = connector.sent.at(-1)?.id;
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
    post,
    person,
    async stop() {
      await running.stop();
      await connector.close();
    },
  };
}

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
