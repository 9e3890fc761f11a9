import type { TestBot } from '../support/bot.ts';
import { type Seeded, seeded } from '../support/seeded.ts';
import { validActivity } from './activities.ts';
import { type Json, mutated } from './mutate.ts';

/** How it went. `faults`: what must not be, each with the activity. */
export interface Fuzzed {
  readonly statuses: ReadonlyMap<number, number>;
  readonly faults: readonly string[];
  /** The activity that took longest, and how long, with what was due at the time. */
  readonly slowest: { readonly ms: number; readonly n: number };
}

/** What the newest buttons carry is tried next. */
const mostSeen = 400;
const hour = 3_600_000;

type Activity = { readonly [key: string]: Json };

/** Every `data` of an action in a card or an answer. */
function dataIn(part: unknown, found: Json[] = []): Json[] {
  if (Array.isArray(part)) for (const each of part) dataIn(each, found);
  else if (typeof part === 'object' && part !== null) {
    const { type, data } = part as { type?: unknown; data?: Json };
    if (typeof type === 'string' && type.startsWith('Action.') && data !== undefined) found.push(data);
    for (const each of Object.values(part)) dataIn(each, found);
  }
  return found;
}

/** Without these an activity is refused at the door: they are spoilt less often than what is read behind it. */
const envelope = new Set(['type', 'serviceUrl', 'from', 'recipient', 'conversation', 'channelId', 'id']);

function spoilt(activity: Activity, chance: Seeded, seen: readonly Json[]): Activity {
  const inner = Object.keys(activity).filter((key) => !envelope.has(key));
  // Most of all what people write and what buttons carry.
  const words = inner.filter((key) => key === 'text' || key === 'value');
  const key = [
    chance.pick(inner),
    chance.pick(words),
    chance.pick(words),
    chance.pick(Object.keys(activity)),
  ][chance.below(4)];
  if (key === undefined) return activity;
  const { [key]: old = null, ...rest } = activity;
  return chance.below(20) === 0 ? rest : { ...rest, [key]: mutated(old, chance, seen) };
}

/** What goes over the line: mostly JSON that is well formed, now and then not. */
function bodyOf(activity: Json, chance: Seeded): string {
  const text = JSON.stringify(activity);
  switch (chance.below(40)) {
    case 0:
      return text.slice(0, chance.below(text.length));
    case 1:
      return `${text}${text}`;
    case 2:
      return text.replace(/"/g, (quote) => (chance.below(9) === 0 ? '' : quote));
    default:
      return text;
  }
}

/**
 * So many activities of which most are spoilt in one to four places. None may be answered with 5xx or as something that
 * failed inside, and the bot goes on. `every`: called after each.
 */
export async function fuzz(
  bot: TestBot,
  seed: number,
  count: number,
  every: (n: number) => void = () => undefined,
): Promise<Fuzzed> {
  const chance = seeded(seed);
  const { connector } = bot;
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  let slowest = { ms: 0, n: 0 };
  let seen: Json[] = [];
  for (let n = 1; n <= count; n += 1) {
    let activity: Activity = validActivity(chance, n, connector.serviceUrl, seen);
    for (let spoils = chance.below(5); spoils > 0; spoils -= 1) activity = spoilt(activity, chance, seen);
    const body = bodyOf(activity, chance);
    const isAddressed = body.includes(`"serviceUrl":"${connector.serviceUrl}"`);
    const began = performance.now();
    const answer = await bot.post(body).catch((fault: unknown) => ({ status: 0, body: String(fault) }));
    const took = performance.now() - began;
    if (took > slowest.ms) slowest = { ms: took, n };
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const told = [answer.body, ...connector.sent.map((each) => each.activity)];
    const hasFailed =
      isAddressed && told.some((each) => /(?:TURN|STORE)-[0-9a-f]{8}/.test(JSON.stringify(each) ?? ''));
    if (answer.status === 0 || answer.status >= 500 || hasFailed)
      faults.push(`activity ${n} (${answer.status}): ${body.slice(0, 1500)}`);
    seen = [...seen, ...dataIn(told)].slice(-mostSeen);
    connector.sent.length = 0;
    if (n % 50 === 0) await bot.goTo(bot.now() + chance.below(3) * hour + 60_000);
    every(n);
  }
  return { statuses, faults, slowest };
}
