import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sent to the connector: an activity that is new or takes another's place. */
export interface Sent {
  readonly how: 'new' | 'update';
  readonly conversation: string;
  readonly id: string;
  readonly activity: SentActivity;
  /** People see it, and the bot was not told so. */
  readonly unanswered?: true;
}

/** The part of an activity that people see. */
export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly name?: string;
    readonly content?: unknown;
  }[];
}

/** What happens to a request instead of being accepted: a status, a broken connection, or no answer at all. */
export interface Failure {
  readonly how: number | 'reset' | 'silence';
  readonly retryAfter?: string;
  /** People see the message all the same. */
  readonly delivered?: boolean;
}

export interface FakeConnector {
  readonly serviceUrl: string;
  readonly sent: Sent[];
  /** E-mail addresses by Teams ids, as the roster tells them. */
  readonly members: Map<string, string>;
  /** What channels are called, by the id of their team and their own; the team itself by its own id. */
  readonly channelNames: Map<string, Map<string, string>>;
  /** Conversations in which the bot is refused: the app is not installed there any more. */
  readonly blocked: Set<string>;
  /** Files that people send, by their names. */
  readonly files: Map<string, Uint8Array>;
  /** Where such a file is fetched from. */
  fileUrl(name: string): string;
  /** Files that were put under `upload/…`, by their names. */
  readonly uploads: Map<string, Uint8Array>;
  /** Answers the next requests like this instead of accepting them; a number is a status. */
  failNext(failure: number | Failure, times?: number): void;
  /** The next message gets its answer when it is released, and is there only then. */
  holdNext(): { readonly arrived: Promise<void>; readonly release: () => void };
  /** Asked at every request that is not for a file what is to happen to it; `path`: where it goes. */
  judge: (path: string) => Failure | undefined;
  close(): Promise<void>;
}

/** The side of Teams that a bot talks to, as far as Koppi uses it: send, reply, update, and its file store. */
export async function startConnector(): Promise<FakeConnector> {
  const sent: Sent[] = [];
  const members = new Map<string, string>();
  const channelNames = new Map<string, Map<string, string>>();
  const blocked = new Set<string>();
  const files = new Map<string, Uint8Array>();
  const uploads = new Map<string, Uint8Array>();
  const failures: Failure[] = [];
  const holds: { readonly arrive: () => void; readonly released: Promise<void> }[] = [];
  let last = 0;
  const server = createServer(async (req, res) => {
    const bytes = await read(req);
    const upload = /^\/upload\/([^/?]+)$/.exec(req.url ?? '');
    if (upload && req.method === 'PUT') {
      uploads.set(decodeURIComponent(upload[1] ?? ''), bytes);
      return answer(res, 201, {});
    }
    const file = /^\/files\/([^/]+)$/.exec(req.url ?? '')?.[1];
    if (file !== undefined) {
      const content = files.get(decodeURIComponent(file));
      if (content === undefined) return answer(res, 404, {});
      res.statusCode = 200;
      res.end(content);
      return;
    }
    const body = bytes.toString('utf8');
    const failure = failures.shift() ?? connector.judge(decodeURIComponent(req.url ?? ''));
    if (failure && !failure.delivered) return fail(res, failure, body);
    const member = /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/.exec(req.url ?? '');
    if (member) {
      const id = decodeURIComponent(member[1] ?? '');
      const email = members.get(id);
      return email === undefined
        ? answer(res, 404, { error: { code: 'MemberNotFoundInConversation' } })
        : answer(res, 200, { id, name: email, email, userPrincipalName: email });
    }
    const team = /^\/v3\/teams\/([^/]+)(\/conversations)?$/.exec(req.url ?? '');
    if (team) {
      const id = decodeURIComponent(team[1] ?? '');
      const names = channelNames.get(id);
      if (!names) return answer(res, 404, { error: { code: 'ConversationNotFound' } });
      const channels = [...names].map(([channel, name]) => ({
        id: channel,
        name: channel === id ? null : name,
      }));
      return answer(res, 200, team[2] ? { conversations: channels } : { id, name: names.get(id) });
    }
    const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(req.url ?? '');
    if (!path) return answer(res, 404, {});
    if (blocked.has(decodeURIComponent(path[1] ?? '')))
      return answer(res, 403, { error: { code: 'BotNotInConversationRoster' } });
    if (req.method === 'DELETE') return answer(res, 200, {});
    const hold = holds.shift();
    hold?.arrive();
    await hold?.released;
    last += 1;
    const how = req.method === 'PUT' ? 'update' : 'new';
    const id = how === 'update' ? decodeURIComponent(path[2] ?? '') : `sent-${last}`;
    const conversation = decodeURIComponent(path[1] ?? '');
    sent.push({
      how,
      conversation,
      id,
      activity: JSON.parse(body),
      ...(failure ? { unanswered: true } : {}),
    });
    if (failure) return fail(res, failure, body);
    answer(res, how === 'update' ? 200 : 201, { id });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connector: FakeConnector = {
    serviceUrl: `http://127.0.0.1:${port}/`,
    sent,
    members,
    channelNames,
    blocked,
    files,
    fileUrl: (name) => `http://127.0.0.1:${port}/files/${encodeURIComponent(name)}`,
    uploads,
    failNext: (failure, times = 1) => {
      const each = typeof failure === 'number' ? { how: failure } : failure;
      failures.push(...Array.from({ length: times }, () => each));
    },
    holdNext: () => {
      let arrive = (): void => undefined;
      let release = (): void => undefined;
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      holds.push({ arrive, released });
      return { arrived, release };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    judge: () => undefined,
  };
  return connector;
}

/** A refusal that says back what it was sent, so that nobody logs refusals as they are. */
function fail(res: ServerResponse, { how, retryAfter }: Failure, sent: string): void {
  if (how === 'silence') return;
  if (how === 'reset') {
    res.destroy();
    return;
  }
  if (retryAfter !== undefined) res.setHeader('Retry-After', retryAfter);
  answer(res, how, { error: { code: 'Injected', message: sent } });
}

/** restify changes `writeHead` of every response in the process so that it cannot be chained. */
function answer(res: ServerResponse, status: number, body: object): void {
  res.statusCode = status;
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify(body));
}

async function read(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}
