import pino from 'pino';
import type { Clock } from '../knowledge/kernel/time.ts';
import { systemClock, systemIds } from './clock.ts';
import { type Config, type Mode, readConfig } from './config.ts';
import { createDirectoryStore } from './directory-store.ts';
import { createFaultReporter } from './faults.ts';
import { createAdapter, createHttpServer } from './http.ts';
import { createKoppi } from './koppi.ts';
import { demoAdmins, loadDemoInto } from './load-demo.ts';
import { createLocalTeams, type LocalTeams } from './local/teams.ts';
import { localPeople } from './local-people.ts';
import { createMetrics } from './metrics.ts';
import { openStore, storeProblem } from './open-store.ts';
import { createMessenger } from './outbound.ts';

/** A running bot. */
export interface Running {
  readonly address: string;
  /** Moves what time has moved, and says what is owed: done by itself in the background, and by tests. */
  runDue(): Promise<void>;
  stop(): Promise<void>;
}

/** How often the store is asked whether somebody else changed the directory, and whether anything is due. Milliseconds. */
const lookEvery = 2000;
const runEvery = 20_000;

interface Surroundings {
  readonly clock?: Clock;
  /** False in tests: nothing happens by itself, `runDue` moves the time. */
  readonly background?: boolean;
}

/** Puts the parts together and listens. Tests bring their own clock. */
export async function start(
  config: Config,
  { clock = systemClock, background = true }: Surroundings = {},
): Promise<Running> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }));
  const faults = createFaultReporter(log, systemIds);
  const metrics = createMetrics();
  const store = openStore(config, systemIds);
  const directories = createDirectoryStore(store);
  if (config.demo) await loadDemoInto(directories, clock.now());
  const admins = new Set(config.demo && config.admins.length === 0 ? demoAdmins : config.admins);
  const adapter = createAdapter(config);
  const runSoon = (): void => {
    if (background) setImmediate(() => void koppi.runDue().catch((fault) => faults.report('OUTBOX', fault)));
  };
  const koppi = await createKoppi({
    store,
    directories,
    clock,
    ids: systemIds,
    timeZone: config.timeZone,
    admins,
    faults,
    count: metrics.turn,
    messenger: createMessenger(adapter, config.framework.MicrosoftAppId ?? ''),
    nudge: runSoon,
  });

  let teams: LocalTeams | undefined;
  const server = createHttpServer({
    config,
    adapter,
    koppi,
    faults,
    metrics,
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
  const timers = background
    ? [setInterval(() => void koppi.look(), lookEvery), setInterval(runSoon, runEvery)]
    : [];
  for (const timer of timers) timer.unref();
  log.info({ address, mode: config.mode, services: knowledge().directory.data.services.length }, 'listening');

  return {
    address,
    async runDue() {
      await koppi.look();
      await koppi.runDue();
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      teams?.close();
      await server.close();
      await store.close();
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
    void running.stop().finally(() => process.exit(0));
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
