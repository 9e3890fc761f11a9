import pino from 'pino';
import type { Knowledge } from '../dialogs/knowledge.ts';
import type { Meetings, World } from '../dialogs/world.ts';
import type { Clock } from '../knowledge/kernel/time.ts';
import { type Accounts, objectIdOf } from './accounts.ts';
import { createAlarms } from './alarms.ts';
import { systemChance, systemClock, systemIds } from './clock.ts';
import { type Config, type Mode, readConfig } from './config.ts';
import { createDirectoryStore } from './directory-store.ts';
import { createFaultReporter } from './faults.ts';
import { createAdapter, createHttpServer } from './http.ts';
import { createKoppi } from './koppi.ts';
import { demoAdmins, loadDemoInto, loadDemoPracticesInto } from './load-demo.ts';
import { createLocalTeams, type LocalTeams } from './local/teams.ts';
import { localPeople } from './local-people.ts';
import { createMetrics } from './metrics.ts';
import { createOnlineMeetings } from './online-meetings.ts';
import { openStore, storeProblem } from './open-store.ts';
import { createMessenger, createSender, type Sender } from './outbound/messenger.ts';
import { createPace, createTurnstile, type Pace } from './pace.ts';
import { createRateLimit, noLimit, type RateLimit } from './rate-limit.ts';
import type { DocumentStore } from './stores/document-store.ts';
import { createWatchedStore } from './stores/watched.ts';
import { openTracing } from './tracing/open-tracing.ts';
import { warmUp } from './warm-up.ts';
import { within } from './within.ts';

/** A running bot. */
export interface Running {
  readonly address: string;
  readonly world: World;
  /** Moves what time has moved, and says what is owed: done by itself in the background, and by tests. */
  runDue(): Promise<void>;
  /** Resolves when everything is done that follows the answers given so far. */
  settled(): Promise<void>;
  /** Ends in order: takes nothing new, finishes what was begun, and leaves the rest to others. False: some of it was cut off. */
  stop(): Promise<boolean>;
}

/**
 * How often the store is asked whether somebody else changed the directory, and, of every kind, whether anything is due or
 * new. Milliseconds.
 */
const lookEvery = 2000;
const runEvery = 20_000;
/** When nobody has asked by then, the first question is prepared for. Milliseconds. */
const warmUpAfter = 500;

/** Teams wants less than 30 requests a second from a whole bot; the rest is left for answers. */
const mostPerSecond = 25;
/** A message that takes longer, getting a token included, counts as perhaps delivered. Milliseconds. */
const patience = 15_000;
/** How long the outbox waits for an online meeting. Milliseconds. */
const meetingPatience = 5000;

/** How long what was begun may take when the end has come, in milliseconds. */
export interface EndPatience {
  readonly messages: number;
  readonly turns: number;
}

/** The end has ten seconds. */
const mostPatience: EndPatience = { messages: 5000, turns: 7000 };
const endOfAll = 9500;

export interface Surroundings {
  readonly clock?: Clock;
  /** False in tests: nothing happens by itself, `runDue` moves the time. */
  readonly background?: boolean;
  /** By a clock that stands still nobody may say more than a few things. */
  readonly pace?: Pace;
  /** Online meetings of tests, instead of those that the configuration says. */
  readonly meetings?: Meetings;
  /** How much is taken from whom, instead of what is right for serving. */
  readonly limit?: RateLimit;
  /** The file to log to, instead of the standard error. */
  readonly logTo?: string;
  /** How long the body of a request may take, in milliseconds. */
  readonly bodyPatience?: number;
  readonly endPatience?: EndPatience;
  /** How long the connector may take for a request, in milliseconds, instead of what is right for Teams. */
  readonly connectorPatience?: number;
  /** What stands between the bot and the store that it has opened. */
  readonly throughStore?: (opened: DocumentStore) => DocumentStore;
  /** What an earlier start in this process understood of its directory: building that is most of a start. */
  readonly understood?: Knowledge | undefined;
}

/** Puts the parts together and listens. Tests bring their own clock. */
export async function start(
  config: Config,
  {
    clock = systemClock,
    background = true,
    pace = createPace(systemChance),
    meetings: given,
    // On one's own machine nobody else writes.
    limit = config.mode === 'serve' ? createRateLimit() : noLimit,
    logTo,
    bodyPatience = 10_000,
    endPatience = mostPatience,
    connectorPatience,
    throughStore = (opened) => opened,
    understood,
  }: Surroundings = {},
): Promise<Running> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: logTo ?? 2, sync: false }));
  const metrics = createMetrics();
  const faults = createFaultReporter(log, systemIds, metrics.fault);
  const tracing = await openTracing(config.traces);
  const store = createWatchedStore(
    throughStore(await openStore(config, systemIds)),
    (operation, kind, work) => tracing.span(`store ${operation}`, { 'koppi.document': kind }, work),
    metrics.stored,
  );
  const directories = createDirectoryStore(store);
  const stored = config.demo ? await loadDemoInto(directories, clock.now()) : undefined;
  if (config.demo) await loadDemoPracticesInto(store, clock.now());
  const admins = new Set(config.demo && config.admins.length === 0 ? demoAdmins : config.admins);
  const adapter = createAdapter(config, connectorPatience);
  const send = createSender({ adapter, appId: config.framework.MicrosoftAppId ?? '', patience, faults });
  const sender: Sender = async (...message) => {
    const started = performance.now();
    const outcome = await tracing.span('delivery', {}, async () => {
      const fared = await send(...message);
      tracing.note({ 'koppi.outcome': fared.kind });
      return fared;
    });
    metrics.delivered(outcome.kind, (performance.now() - started) / 1000);
    return outcome;
  };
  const sleep = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
  const turn =
    config.mode === 'serve'
      ? createTurnstile({ perSecond: mostPerSecond, clock, sleep })
      : () => Promise.resolve();
  const runSoon = (kinds?: ReadonlySet<string>): void => {
    if (background)
      setImmediate(() => void koppi.runDue(kinds).catch((fault) => faults.report('OUTBOX', fault)));
  };
  const alarms = createAlarms({ clock, ring: runSoon });
  const { graph } = config;
  const meetings = given
    ? () => given
    : graph &&
      ((accounts: Accounts) =>
        createOnlineMeetings({
          graph,
          objectIdOf: async (email) => {
            const reachable = await accounts.byEmail(email);
            return reachable && objectIdOf(reachable.account);
          },
          clock,
          patience: meetingPatience,
          failed: (code) =>
            log.warn(
              { code, hint: 'People talk by links instead; see docs/online-meetings.md.' },
              'no meeting',
            ),
        }));
  const koppi = await createKoppi({
    store,
    directories,
    clock,
    ids: systemIds,
    timeZone: config.timeZone,
    admins,
    textKeptDays: config.textKeptDays,
    summaryKeptDays: config.summaryKeptDays,
    consultationKeptDays: config.consultationKeptDays,
    historyKeptDays: config.historyKeptDays,
    faults,
    count: (kind) => {
      metrics.turn(kind);
      tracing.note({ 'koppi.answer': kind });
    },
    messenger: createMessenger(sender, turn),
    pace,
    chance: systemChance,
    told: metrics.told,
    around: (kind, work) => tracing.trace('outbox', { 'koppi.document': kind }, work),
    wake: background ? alarms.set : () => undefined,
    meetings,
    understood,
    stored,
  });

  let teams: LocalTeams | undefined;
  const server = createHttpServer({
    config,
    adapter,
    koppi,
    faults,
    metrics,
    tracing,
    sender,
    clock,
    limit,
    bodyPatience,
    said: (conversation) => pace.note(conversation, clock.now()),
    ...(config.mode === 'local'
      ? { local: async (req, res) => (await teams?.handle(req, res)) ?? false }
      : {}),
  });
  const port = await server.listen();
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const { knowledge } = koppi.world;
  if (config.mode === 'local') {
    teams = createLocalTeams({
      people: () => localPeople(knowledge().directory, admins),
      deliver: (activity) => postTo(`${address}/api/messages`, activity),
      serviceUrl: `${address}/local/connector/`,
      clock,
      ids: systemIds,
    });
  }
  const lookAtAll = (): void => {
    runSoon();
    void koppi.lookAtSummaries();
  };
  const timers = background
    ? [
        setInterval(() => void koppi.look(), lookEvery),
        setInterval(lookAtAll, runEvery),
        // Not at once: whoever asks whether it is ready does not wait for it.
        setTimeout(() => warmUp(knowledge()), warmUpAfter),
      ]
    : [];
  for (const timer of timers) timer.unref();
  log.info({ address, mode: config.mode, services: knowledge().directory.data.services.length }, 'listening');

  return {
    address,
    world: koppi.world,
    async runDue() {
      await koppi.look();
      await koppi.lookAtSummaries();
      await koppi.runDue();
    },
    settled: () => server.settled(),
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      alarms.stop();
      // The local connector is this server: what is being said now is said before it closes.
      const work = Promise.all([server.finish(), koppi.stopDue(endPatience.messages)]);
      const finished = await within(endPatience.turns, work).then(
        () => true,
        () => false,
      );
      teams?.close();
      await server.close();
      // A receiver of traces that is not there is no reason to stay.
      await within(1000, tracing.stop()).catch(() => undefined);
      await store.close();
      log.info({ finished }, 'stopped');
      return finished;
    },
  };
}

async function postTo(
  url: string,
  activity: object,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** The program: `local` or `serve`. */
export async function run(mode: Mode): Promise<void> {
  const { config, problems } = readConfig(mode, process.env);
  if (!config) {
    for (const problem of problems) process.stderr.write(`koppi cannot start: ${problem}\n`);
    process.exitCode = 2;
    return;
  }
  const running = await start(config).catch((fault: unknown) => {
    const problem = startProblem(fault, config);
    if (problem === undefined) throw fault;
    process.stderr.write(`koppi cannot start: ${problem}\n`);
    process.exitCode = 1;
    return undefined;
  });
  if (!running) return;
  if (mode === 'local') process.stdout.write(`Koppi: ${running.address}/\n`);
  const stop = (): void => {
    setTimeout(() => process.exit(1), endOfAll).unref();
    running.stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        process.stderr.write(`koppi did not stop in order: ${fault instanceof Error ? fault.name : ''}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** What an operator can mend, in one line. */
function startProblem(fault: unknown, config: Config): string | undefined {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (code === 'EADDRINUSE') return `PORT: ${config.port} is taken by another program; set another PORT`;
  return storeProblem(fault, config.dataFolder);
}
