import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sent to the connector: an activity that is new or takes another's place. */
export interface Sent {
  readonly how: 'new' | 'update';
  readonly conversation: string;
  readonly id: string;
  readonly activity: SentActivity;
}

/** The part of an activity that people see. */
export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
}

export interface FakeConnector {
  readonly serviceUrl: string;
  readonly sent: Sent[];
  /** Answers the next requests with this status instead of accepting them. */
  failNext(status: number, times?: number): void;
  close(): Promise<void>;
}

/** The side of Teams that a bot talks to, as far as Koppi uses it: send, reply, update. */
export async function startConnector(): Promise<FakeConnector> {
  const sent: Sent[] = [];
  const failures: number[] = [];
  let last = 0;
  const server = createServer(async (req, res) => {
    const body = await read(req);
    const failure = failures.shift();
    if (failure !== undefined) return answer(res, failure, { error: { code: 'Injected' } });
    const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(req.url ?? '');
    if (!path) return answer(res, 404, {});
    last += 1;
    const how = req.method === 'PUT' ? 'update' : 'new';
    const id = how === 'update' ? decodeURIComponent(path[2] ?? '') : `sent-${last}`;
    sent.push({ how, conversation: decodeURIComponent(path[1] ?? ''), id, activity: JSON.parse(body) });
    answer(res, how === 'update' ? 200 : 201, { id });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    sent,
    failNext: (status, times = 1) => failures.push(...Array.from({ length: times }, () => status)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** restify changes `writeHead` of every response in the process so that it cannot be chained. */
function answer(res: ServerResponse, status: number, body: object): void {
  res.statusCode = status;
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify(body));
}

async function read(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of req.setEncoding('utf8')) body += chunk;
  return body;
}
