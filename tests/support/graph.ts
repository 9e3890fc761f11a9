import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A meeting as it was asked for: in whose name, and with what. */
export interface AskedMeeting {
  readonly organizer: string;
  readonly token: string;
  readonly body: { readonly externalId: string; readonly [key: string]: unknown };
}

type Answer = 'reset' | 'nothing' | { readonly status: number; readonly body: unknown };

export interface FakeGraph {
  readonly url: string;
  readonly asked: readonly AskedMeeting[];
  /** The forms with which tokens were asked for. */
  readonly tokens: readonly Readonly<Record<string, string>>[];
  /** Answers the next request for a token or a meeting so. */
  answerNext(what: 'token' | 'meeting', answer: Answer): void;
  close(): Promise<void>;
}

/** The two doors of Microsoft that online meetings need: the tokens and Graph. One meeting an organizer and external id. */
export async function startGraph(): Promise<FakeGraph> {
  const asked: AskedMeeting[] = [];
  const tokens: Record<string, string>[] = [];
  const meetings = new Map<string, string>();
  const answers: { what: 'token' | 'meeting'; answer: Answer }[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const url = req.url ?? '';
    const what = url.endsWith('/oauth2/v2.0/token') ? 'token' : 'meeting';
    const organizer = /^\/v1\.0\/users\/([^/]+)\/onlineMeetings\/createOrGet$/.exec(url)?.[1];
    const usual = (): Answer => {
      if (what === 'token') {
        tokens.push(Object.fromEntries(new URLSearchParams(body)));
        return { status: 200, body: { access_token: `token-${tokens.length}`, expires_in: 3600 } };
      }
      if (organizer === undefined) return { status: 404, body: {} };
      const wanted: AskedMeeting['body'] = JSON.parse(body);
      asked.push({ organizer, token: req.headers.authorization ?? '', body: wanted });
      const key = `${organizer}|${wanted.externalId}`;
      const there = meetings.get(key);
      const link =
        there ?? `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${meetings.size + 1}%40thread.v2/0`;
      meetings.set(key, link);
      return { status: there === undefined ? 201 : 200, body: { id: 'm', joinWebUrl: link } };
    };
    const at = answers.findIndex((each) => each.what === what);
    const answer = at < 0 ? usual() : answers.splice(at, 1)[0]?.answer;
    if (answer === undefined || answer === 'nothing') return;
    if (answer === 'reset') return void req.socket.destroy();
    res.statusCode = answer.status;
    res.setHeader('Content-Type', 'application/json');
    res.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    tokens,
    answerNext: (what, answer) => void answers.push({ what, answer }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
