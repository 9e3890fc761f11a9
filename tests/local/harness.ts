import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { LiveEvent } from '../../bot/local/live.ts';
import type { LocalMessage } from '../../bot/local/messages.ts';
import { createLocalTeams } from '../../bot/local/teams.ts';
import { type BotLogic, fakeBot } from './fake-bot.ts';
import { people } from './people.ts';

export interface SentActivity {
  readonly type: string;
  readonly [key: string]: unknown;
}

async function readBody(req: IncomingMessage): Promise<SentActivity> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** The few methods of restify's response that the adapter calls. */
const restifyLike = (res: ServerResponse, fallen: () => boolean) =>
  Object.assign(res, {
    status: (code: number) => {
      res.statusCode = fallen() ? 500 : code;
    },
    header: (name: string, value: unknown) => res.setHeader(name, String(value)),
    send: (body: unknown) => res.end(body === undefined ? undefined : JSON.stringify(body)),
  });

export interface Heard {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function call(url: string, method: string, body?: object): Promise<Heard> {
  const response = await fetch(url, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  return heard(response);
}

async function heard(response: Response): Promise<Heard> {
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {} };
}

/** What the page does in the name of one person. */
const pageOf = (url: string, as: string) => ({
  get: (path: string) => call(`${url}/local/api/${path}`, 'GET'),
  act: (name: string, body: object) => call(`${url}/local/api/${name}`, 'POST', { as, ...body }),
  /** Sends a file in the person's own chat; `more` replaces parts of the address or the headers. */
  async sendFile(
    chat: string,
    name: string,
    bytes: Uint8Array,
    more: { readonly query?: Record<string, string>; readonly headers?: Record<string, string> } = {},
  ): Promise<Heard> {
    const query = new URLSearchParams({ as, chat, name, ...more.query });
    const headers = { 'content-type': 'application/octet-stream', ...more.headers };
    return heard(await fetch(`${url}/local/api/file?${query}`, { method: 'POST', headers, body: bytes }));
  },
  async messages(chat: string): Promise<readonly LocalMessage[]> {
    const { body } = await call(`${url}/local/api/open`, 'POST', { as, chat });
    const { messages }: { messages?: readonly LocalMessage[] } = body;
    return messages ?? [];
  },
  /** The events told from now on; the list grows as they come. */
  async listen(): Promise<{ events: LiveEvent[]; stop(): void }> {
    const ended = new AbortController();
    const response = await fetch(`${url}/local/events?as=${encodeURIComponent(as)}`, {
      signal: ended.signal,
    });
    const events: LiveEvent[] = [];
    void (async () => {
      let rest = '';
      for await (const chunk of response.body ?? []) {
        const lines = (rest + Buffer.from(chunk).toString('utf8')).split('\n\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line.startsWith('data: ')) events.push(JSON.parse(line.slice(6)));
      }
    })().catch(() => undefined);
    return { events, stop: () => ended.abort() };
  },
});

/** Waits until something is there; the bot answers in its own time. */
export async function eventually<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not happen within 4 s.');
}

/** Local mode and a bot on one port, as the program mounts them. */
export async function startLocal(
  options: { bot?: BotLogic; people?: typeof people; port?: number; now?: number } = {},
) {
  const received: SentActivity[] = [];
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = options.bot ?? fakeBot;
  const server = createServer((req, res) => {
    void serve(req, res);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;
  const teams = createLocalTeams({
    people: () => options.people ?? people,
    serviceUrl: `${url}/local/connector/`,
    clock: { now: () => options.now ?? Date.now() },
    ids: { next: () => `id-${++count}` },
    async deliver(activity) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : undefined };
    },
  });

  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (await teams.handle(req, res)) return;
    if (req.url !== '/api/messages') {
      res.writeHead(404);
      res.end();
      return;
    }
    const body = await readBody(req);
    received.push(structuredClone(body));
    let fallen = false;
    // The adapter would print the fault; the tests only want its effect.
    const turn: BotLogic = (context) =>
      bot(context).catch(() => {
        fallen = true;
      });
    const response = restifyLike(res, () => fallen);
    await adapter.process({ body, headers: req.headers, method: 'POST' }, response, turn);
  };

  return {
    url,
    received,
    page: (as: string) => pageOf(url, as),
    /** As botframework-connector calls it. */
    connector: (method: string, path: string, body?: object) =>
      call(`${url}/local/connector/v3/${path}`, method, body),
    async close(): Promise<void> {
      teams.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type Local = Awaited<ReturnType<typeof startLocal>>;
