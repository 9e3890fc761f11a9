import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A new message of a bot, with the moment at which it came, epoch milliseconds. */
export interface Said {
  readonly conversation: string;
  /** The activity that it answers; absent: the bot has said it of itself. */
  readonly answers?: string;
  readonly body: string;
  readonly at: number;
  /** The bot was gone before it could hear that the message was taken. */
  readonly isUnheard: boolean;
}

/** Messages that wait for their answers. */
export interface Held {
  /** Resolves as soon as so many wait. */
  reached(count: number): Promise<void>;
  /** Answers them, and all that come from now on at once. */
  release(): void;
}

/** A Teams of one process: it starts bots, speaks to them as people, and takes what they send. */
export interface Teams {
  readonly serviceUrl: string;
  /** What bots have said of themselves and in answer, as it came: new messages only. */
  readonly said: readonly Said[];
  /** From now on messages of this kind are taken, but not answered. */
  hold(isKind: (body: string) => boolean): Held;
  start(program: string, args: readonly string[]): Promise<readonly [ChildProcess, address: string]>;
  /** An activity of the person with that number; fails when it is not answered with 200. */
  post(
    address: string,
    user: number,
    body: object,
  ): Promise<{ readonly ms: number; readonly answer: string }>;
  /** A tap on a button; `id`: that of the activity, for one that is sent once more. */
  tap(
    address: string,
    user: number,
    verb: string,
    press: object,
    id?: string,
  ): Promise<{ readonly ms: number; readonly answer: string }>;
  close(): void;
}

export const tenant = 'bench';
export const personOf = (user: number): string => `${tenant}:aad-${user}`;

/** Where it is about ten o'clock now: messages that taps set off are sent in working hours only. */
const hoursAhead = ((10 - new Date().getUTCHours() + 36) % 24) - 12;
export const morningZone = `Etc/GMT${hoursAhead > 0 ? '-' : '+'}${Math.abs(hoursAhead)}`;

/** `emailOf`: the address of the person with that number. */
export async function createTeams(
  env: Readonly<Record<string, string>>,
  emailOf: (user: number) => string | undefined,
  {
    isKept = () => true,
    authorization,
  }: {
    /** What is to stand in `said`: a long run says more than the memory holds. */
    readonly isKept?: (message: Said) => boolean;
    /** What requests to a bot carry. */
    readonly authorization?: (serviceUrl: string) => string;
  } = {},
): Promise<Teams> {
  const said: Said[] = [];
  let hold: { readonly isKind: (body: string) => boolean; add(give: () => void): void } | undefined;
  const connector = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const [, conversation, answers] =
        /conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(req.url ?? '') ?? [];
      const body = Buffer.concat(chunks).toString('utf8');
      if (req.method === 'POST' && conversation !== undefined) {
        const message = {
          conversation: decodeURIComponent(conversation),
          ...(answers === undefined ? {} : { answers: decodeURIComponent(answers) }),
          body,
          at: Date.now(),
          isUnheard: false,
        };
        if (isKept(message)) said.push(message);
        res.once('close', () => {
          message.isUnheard = !res.writableFinished;
        });
      }
      const user = /members\/29(?::|%3A)(\d+)/.exec(req.url ?? '')?.[1];
      const answer =
        req.method === 'GET'
          ? { id: `29:${user}`, email: emailOf(Number(user)) ?? 'nobody@example.org' }
          : { id: `sent-${said.length}` };
      const give = (): void => {
        // Not in one: where restify is loaded, `writeHead` gives nothing back.
        res.writeHead(200, { 'Content-Type': 'application/json' });
        res.end(JSON.stringify(answer));
      };
      if (req.method === 'POST' && hold?.isKind(body)) hold.add(give);
      else give();
    });
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`;
  const credentials = authorization ? { Authorization: authorization(serviceUrl) } : {};
  // Shorter than a bot keeps a connection, so that none is used that it has just closed.
  const agent = new Agent({ keepAlive: true, timeout: 3000 });
  let last = 0;

  const post: Teams['post'] = (address, user, body) => {
    last += 1;
    const text = JSON.stringify({
      id: `tap-${process.pid}-${last}`,
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${user}`, name: 'Bench', aadObjectId: `aad-${user}` },
      recipient: { id: '28:koppi', name: 'Koppi' },
      conversation: { id: `bench-${user}`, conversationType: 'personal', tenantId: tenant },
      locale: 'fi-FI',
      ...body,
    });
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const going = request(
        `${address}/api/messages`,
        {
          method: 'POST',
          agent,
          headers: {
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(text),
            ...credentials,
          },
        },
        (res) => {
          let answer = '';
          res.on('data', (chunk) => {
            answer += chunk;
          });
          res.on('end', () => {
            if (res.statusCode !== 200) reject(new Error(`answered ${res.statusCode}: ${answer}`));
            else resolve({ ms: performance.now() - started, answer });
          });
          res.on('error', reject);
        },
      );
      going.on('error', reject);
      going.end(text);
    });
  };

  return {
    serviceUrl,
    said,
    hold(isKind) {
      const waiting: (() => void)[] = [];
      let more = (): void => undefined;
      hold = {
        isKind,
        add(give) {
          waiting.push(give);
          more();
        },
      };
      return {
        reached: (count) =>
          new Promise((resolve) => {
            more = () => {
              if (waiting.length >= count) resolve();
            };
            more();
          }),
        release() {
          hold = undefined;
          for (const give of waiting) give();
        },
      };
    },
    async start(program, args) {
      const child = spawn(process.execPath, [program, ...args], {
        env: { ...process.env, PORT: '0', KOPPI_TIMEZONE: morningZone, LOG_LEVEL: 'error', ...env },
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      });
      // None is left behind when this process fails.
      process.once('exit', () => child.kill('SIGKILL'));
      const address = await new Promise<string>((resolve, reject) => {
        let told = '';
        child.stdout?.on('data', (chunk) => {
          told += chunk;
          const found = /http:\/\/\S+(?=\/\n)/.exec(told)?.[0];
          if (found) resolve(found);
        });
        child.once('exit', () => reject(new Error(`${program} ended: ${told}`)));
      });
      return [child, address];
    },
    post,
    tap: (address, user, verb, press, id) =>
      post(address, user, {
        ...(id === undefined ? {} : { id }),
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: `card-${user}`,
        value: {
          action: {
            type: 'Action.Execute',
            verb,
            data: { koppi: 1, do: verb, lang: 'fi', ...press },
          },
          trigger: 'manual',
        },
      }),
    close() {
      connector.close();
      connector.closeAllConnections();
      agent.destroy();
    },
  };
}

export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
