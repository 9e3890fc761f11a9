import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Turns a second and latency of a contact question over loopback, beside a bare echo bot on the same stack in the
 * same run, and what a start costs. Bots run as processes of their own; this process is their Teams.
 */
const questions = [
  'Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?',
  'Kuka on kuraattori Hollolassa?',
  'Vem ansvarar för barnrådgivningen i Ingå?',
  'Keneltä kysyn perheneuvolan ajasta Sysmässä?',
  'Who do I contact about family counselling in Hanko?',
  'kelle soitan kotipalvelusta Orimattilassa',
];
const conversations = [1, 16, 64];
const rounds = 3;
const secondsEach = 4;

interface Bot {
  readonly name: string;
  readonly address: string;
  readonly process: ChildProcess;
  /** From spawn to a ready answer, in milliseconds. */
  readonly startedIn: number;
}

interface Run {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const agent = new Agent({ keepAlive: true });
let last = 0;

const connector = createServer((req, res) => {
  req.resume();
  req.on('end', () => {
    last += 1;
    // The roster tells who speaks; everything else is a message that is taken.
    if (req.method === 'GET') {
      const member = JSON.stringify({ id: '29:1', email: 'anna.virtanen@example.org' });
      return res.writeHead(200, { 'Content-Type': 'application/json' }).end(member);
    }
    return res.writeHead(201, { 'Content-Type': 'application/json' }).end(`{"id":"sent-${last}"}`);
  });
});
await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}/`;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const fetchText = async (url: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
};

async function startBot(
  name: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Bot> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+(?=\/\n)/.exec(said)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`${name} ended: ${said}`)));
  });
  return { name, address, process: child, startedIn: performance.now() - started };
}

function post(bot: Bot, conversation: number): Promise<number> {
  last += 1;
  const body = JSON.stringify({
    type: 'message',
    id: `bench-${last}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${conversation}`, name: 'Bench', aadObjectId: `aad-${conversation}` },
    recipient: { id: '28:koppi', name: 'Koppi' },
    conversation: { id: `bench-${conversation}`, conversationType: 'personal', tenantId: 'bench' },
    text: questions[last % questions.length],
    locale: 'fi-FI',
  });
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      `${bot.address}/api/messages`,
      {
        method: 'POST',
        agent,
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      },
      (res) => {
        res.resume();
        res.on('end', () => {
          if (res.statusCode !== 200) reject(new Error(`${bot.name} answered ${res.statusCode}`));
          resolve(performance.now() - started);
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

async function measure(bot: Bot, at: number): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + secondsEach * 1000;
  const one = async (conversation: number): Promise<void> => {
    while (performance.now() < end) times.push(await post(bot, conversation));
  };
  await Promise.all(Array.from({ length: at }, (_, n) => one(n)));
  return times;
}

function summary(times: readonly number[], seconds: number): Run {
  const sorted = [...times].sort((a, b) => a - b);
  const part = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50: part(0.5), p99: part(0.99) };
}

const data = mkdtempSync(join(tmpdir(), 'koppi-bench-'));
const local = { PORT: '0', KOPPI_DATA: data, LOG_LEVEL: 'warn' };
print(`${cpus().length} cores, Node ${process.version}, SQLite with full sync, demo directory`);

const first = await startBot('koppi', 'dist/main.js', ['local'], local);
print(`cold start to readiness, empty store (loads the demo directory): ${first.startedIn.toFixed(0)} ms`);
first.process.kill();
const koppi = await startBot('koppi', 'dist/main.js', ['local'], local);
const ready = await fetchText(`${koppi.address}/readyz`);
print(
  `cold start to readiness, stored directory: ${koppi.startedIn.toFixed(0)} ms (/readyz ${ready.status}); target under 1500 ms`,
);
const memory = /^process_resident_memory_bytes (\S+)/m.exec(
  (await fetchText(`${koppi.address}/metrics`)).text,
)?.[1];
print(`idle memory: ${(Number(memory) / 1e6).toFixed(0)} MB resident`);
const echo = await startBot('echo', 'dist/echo.js', [], {});

for (const bot of [echo, koppi]) await measure(bot, 16);
print(
  '\nconversations | echo turns/s  p50  p99 ms | koppi turns/s  p50  p99 ms | koppi / echo (target 0.60)',
);
for (const at of conversations) {
  const times = { echo: [] as number[], koppi: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.echo.push(...(await measure(echo, at)));
    times.koppi.push(...(await measure(koppi, at)));
  }
  const seconds = rounds * secondsEach;
  const [e, k] = [summary(times.echo, seconds), summary(times.koppi, seconds)];
  const cells = (run: Run): string =>
    `${run.perSecond.toFixed(0).padStart(8)} ${run.p50.toFixed(2).padStart(7)} ${run.p99.toFixed(2).padStart(7)}`;
  print(`${String(at).padStart(13)} | ${cells(e)} | ${cells(k)} | ${(k.perSecond / e.perSecond).toFixed(2)}`);
}
for (const bot of [koppi, echo]) bot.process.kill();
connector.close();
connector.closeAllConnections();
agent.destroy();
