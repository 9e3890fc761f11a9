import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import pino from 'pino';
import restify from 'restify';
import { z } from 'zod';
import { tooFast } from '../dialogs/strings/too-fast.ts';
import { placeOf } from '../dialogs/turn.ts';
import type { Clock } from '../knowledge/kernel/time.ts';
import type { Config } from './config.ts';
import type { FaultReporter } from './faults.ts';
import { createFileTransfer, type FileTransfer } from './file-transfer.ts';
import { createDoor, type Refusal } from './http/door.ts';
import { type BodyFault, cutOff, readJson } from './http/read-body.ts';
import { createUnderWay } from './http/under-way.ts';
import { activitySchema, type Incoming, tenantOf, toIncoming } from './inbound.ts';
import type { Koppi } from './koppi.ts';
import type { Metrics } from './metrics.ts';
import { createAfterwards } from './outbound/afterwards.ts';
import { KeptClientsAdapter } from './outbound/kept-clients.ts';
import type { Sender } from './outbound/messenger.ts';
import { placeNameOf } from './outbound/place-name.ts';
import { createTransport } from './outbound/transport.ts';
import { deliver, type Edit, emailOf, refuseInvoke } from './outbound.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Tracing } from './tracing.ts';

/** Teams sends less than this; more is refused with 413. */
const maxBody = 256 * 1024;

/** Milliseconds. */
const patienceForHeaders = 15_000;
const patienceAfterAnswer = 2000;
const patienceForGoodbye = 500;

export interface HttpServer {
  /** Resolves with the port that was taken. */
  listen(): Promise<number>;
  /** Resolves when everything is done that follows the answers given so far. */
  settled(): Promise<void>;
  /** Takes no more turns; resolves when those that were taken are answered and followed. */
  finish(): Promise<void>;
  /** Cuts off whoever is still connected. */
  close(): Promise<void>;
}

/** The HTTP door: the Bot Framework protocol, the probes, the metrics, and local mode when there is one. */
export function createHttpServer(options: {
  readonly config: Config;
  readonly adapter: TeamsAdapter;
  readonly koppi: Koppi;
  readonly faults: FaultReporter;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly sender: Sender;
  /** Hears that something is being said in a conversation. */
  readonly said: (conversation: string) => void;
  readonly clock: Clock;
  readonly limit: RateLimit;
  /** How long the body of a request may take, in milliseconds. */
  readonly bodyPatience: number;
  /** Local mode: answers what belongs to it from the unread request. */
  readonly local?: (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;
}): HttpServer {
  const { config, adapter, koppi, faults, metrics, tracing, sender, clock, limit, local } = options;
  const door = config.mode === 'serve' ? createDoor({ config, clock, faults }) : undefined;
  const afterwards = createAfterwards();
  const underWay = createUnderWay();
  const files = createFileTransfer(config.mode);
  adapter.onTurnError = async (context, fault) => {
    // `sendTurnError` of the adapter would show a trace; people get a sentence with a code instead.
    const code = faults.report('TURN', fault);
    await apologise(context, code, koppi).catch((second: unknown) => faults.report('TURN', second));
  };

  // restify would log whole requests, people's words included; what is worth knowing goes through `faults`.
  // Its types still describe the logger of an older version.
  const silent: unknown = pino({ level: 'silent' });
  const log = silent as NonNullable<restify.ServerOptions['log']>;
  const server = restify.createServer({ name: 'koppi', ignoreTrailingSlash: true, log });
  server.on('restifyError', (_req, res, fault, done) => {
    fault.toJSON = () => ({ error: { code: fault.name ?? 'Error', message: fault.message } });
    if (!res.headersSent && (fault.statusCode ?? 500) >= 500) faults.report('HTTP', fault);
    return done();
  });

  server.server.headersTimeout = patienceForHeaders;
  const stop = (req: restify.Request, res: restify.Response, refusal: Refusal | BodyFault): void => {
    metrics.refused('reason' in refusal ? refusal.reason : refusal.code);
    if (refusal.status === 401) res.setHeader('WWW-Authenticate', 'Bearer');
    refuse(res, refusal.status, refusal.code, refusal.message);
    cutOff(req, patienceAfterAnswer);
  };
  const takeTurn = async (req: restify.Request, res: restify.Response): Promise<void> => {
    const admitted = await door?.admit(req);
    if (admitted && !admitted.ok) return stop(req, res, admitted.error);
    const sent = await readJson(req, { most: maxBody, patience: options.bodyPatience });
    if (!sent.ok) return stop(req, res, sent.error);
    const allowed = admitted && door?.allows(admitted.value, sent.value);
    if (allowed && !allowed.ok) return stop(req, res, allowed.error);
    const raw = z.record(z.unknown()).safeParse(sent.value);
    const read = activitySchema.safeParse(sent.value);
    if (!raw.success) return refuse(res, 400, 'BadActivity', 'An activity is an object.');
    if (!read.success) {
      const [issue] = read.error.issues;
      return refuse(res, 400, 'BadActivity', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const activity = read.data;
    if (config.mode === 'local' && !isLoopbackUrl(activity.serviceUrl)) {
      return refuse(res, 403, 'NotLoopback', 'In local mode the serviceUrl must be on this machine.');
    }
    if (config.mode === 'serve' && !config.tenants.includes(tenantOf(activity))) {
      metrics.refused('tenant');
      return refuse(res, 403, 'ForeignTenant', 'This tenant is not served here.');
    }
    const edits: Edit[] = [];
    await adapter.process({ body: raw.data, headers: req.headers, method: 'POST' }, res, async (context) => {
      context.onSendActivities((_context, activities, next) => {
        if (activities.some(({ type }) => type === ActivityTypes.Message))
          options.said(activity.conversation.id);
        return next();
      });
      const read = toIncoming(activity);
      if (!read) {
        if (activity.type === ActivityTypes.Invoke) await refuseInvoke(context);
        return;
      }
      const verdict = limit.judge(
        { conversation: placeOf(read.turn.conversation), tenant: read.sender.tenant },
        clock.now(),
      );
      if (verdict !== 'take') {
        metrics.refused('too_fast');
        // A tap waits for its answer.
        if (verdict === 'tell' || read.invoke) await answerPlainly(context, tooFast[read.turn.locale]);
        return;
      }
      const started = performance.now();
      const incoming = await withFile(read, files);
      const edit = await tracing.trace('turn', {}, async () => {
        const effects = await koppi.answer(
          incoming,
          () => emailOf(context),
          () => placeNameOf(context),
        );
        return tracing.span('reply', {}, () => deliver(context, incoming, effects, files));
      });
      if (edit) edits.push(edit);
      metrics.took((performance.now() - started) / 1000);
    });
    for (const { where, card, message } of edits) {
      // A message that cannot be edited is let be: the one who pressed has the answer.
      afterwards.add(`${activity.conversation.id} ${card}`, () =>
        tracing.trace('edit', {}, () => sender(where, message, card)),
      );
    }
  };
  server.post('/api/messages', async (req, res) => {
    if (underWay.open) return underWay.add(takeTurn(req, res));
    metrics.refused('stopping');
    res.setHeader('Connection', 'close');
    refuse(res, 503, 'Stopping', 'This instance is about to stop.');
  });
  server.get('/healthz', async (_req, res) => {
    res.send(200, { status: 'up' });
  });
  server.get('/readyz', async (_req, res) => {
    const problem = underWay.open ? await koppi.problem() : 'it is about to stop';
    res.send(problem ? 503 : 200, problem ? { status: 'not ready', problem } : { status: 'ready' });
  });
  server.get('/metrics', async (_req, res) => {
    res.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
    res.sendRaw(200, await metrics.text(await koppi.condition()));
  });
  if (local) {
    const toLocal = async (req: restify.Request, res: restify.Response): Promise<void> => {
      if (!(await local(req, res))) refuse(res, 404, 'NotFound', 'There is no such page.');
    };
    for (const path of ['/', '/local/*']) {
      server.get(path, toLocal);
      server.head(path, toLocal);
      server.post(path, toLocal);
      server.put(path, toLocal);
      server.del(path, toLocal);
    }
  }

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.port, config.host, () => resolve((server.address() as AddressInfo).port));
      }),
    settled: () => afterwards.settled(),
    async finish() {
      await underWay.finish();
      await afterwards.settled();
    },
    close: () =>
      new Promise<void>((resolve) => {
        // What has been written gets a moment to reach the other side; kept-alive connections would hold the server open.
        const cut = setTimeout(() => server.server.closeAllConnections(), patienceForGoodbye);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.server.closeIdleConnections();
      }),
  };
}

/** The framework's adapter. `patience`: how long a request to the connector may take, in milliseconds. */
export function createAdapter(config: Pick<Config, 'framework'>, patience = 10_000): TeamsAdapter {
  return new KeptClientsAdapter(config.framework, undefined, undefined, {
    httpClient: createTransport(patience),
  });
}

/** Fetches the file that came with a message. */
async function withFile(incoming: Incoming, files: FileTransfer): Promise<Incoming> {
  if (!incoming.link) return incoming;
  const input = { kind: 'sent_file', file: await files.fetch(incoming.link) } as const;
  return { ...incoming, turn: { ...incoming.turn, input } };
}

const apologise = (context: TurnContext, code: string, koppi: Koppi): Promise<void> =>
  answerPlainly(context, koppi.apology(code, context.activity.locale));

/** Says a sentence where the answer of a turn would be. */
async function answerPlainly(context: TurnContext, text: string): Promise<void> {
  if (context.activity.type === ActivityTypes.Invoke) {
    const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
  } else {
    await context.sendActivity(text);
  }
}

/** What a program reads: people never see an HTTP error of the bot. */
function refuse(res: restify.Response, status: number, code: string, message: string): void {
  res.send(status, { error: { code, message } });
}

const isLoopbackUrl = (url: string): boolean =>
  /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/.test(new URL(url).hostname);
