import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { err } from '../../knowledge/kernel/result.ts';
import type { Failure } from '../support/connector.ts';
import type { Seeded } from '../support/seeded.ts';

/** What the connector does instead of taking a request. */
const connectorFaults = {
  '429': { how: 429 },
  '429, Retry-After 1 s': { how: 429, retryAfter: '1' },
  '429, Retry-After 90 s': { how: 429, retryAfter: '90' },
  '403': { how: 403 },
  '404': { how: 404 },
  '412': { how: 412 },
  '500': { how: 500 },
  '503': { how: 503 },
  reset: { how: 'reset' },
  'no answer': { how: 'silence' },
  'delivered, then 502': { how: 502, delivered: true },
  'delivered, then reset': { how: 'reset', delivered: true },
  'delivered, then no answer': { how: 'silence', delivered: true },
} as const satisfies Readonly<Record<string, Failure>>;
type ConnectorFault = keyof typeof connectorFaults;
const connectorKinds = Object.keys(connectorFaults).filter(
  (name): name is ConnectorFault => name in connectorFaults,
);

const storeFaults = [
  'read fails',
  'write fails',
  'written, then fails',
  'disk full',
  'conflict',
  'slow',
] as const;
type StoreFault = (typeof storeFaults)[number];

/** What goes wrong: at the connector or in the store, from the so-manieth request on and so many times. */
export type Fault = { readonly skip: number; readonly times: number } & (
  | { readonly at: 'connector'; readonly kind: ConnectorFault }
  | { readonly at: 'store'; readonly kind: StoreFault }
);

/** While it stands, a request within a turn is tried again soon enough for its answer to come. */
const shortly: readonly ConnectorFault[] = ['429', '412', '500', '503', 'reset'];

/** One fault within one turn that nobody should notice. */
export const isHarmless = (fault: Fault): boolean =>
  fault.at === 'store'
    ? fault.kind === 'slow' || fault.kind === 'conflict'
    : fault.times === 1 && shortly.includes(fault.kind);

/** All that fails until it ends: nothing is read or written, or nothing is delivered. */
export const outages: readonly (readonly Fault[])[] = [
  [
    { at: 'store', kind: 'read fails', skip: 0, times: Number.POSITIVE_INFINITY },
    { at: 'store', kind: 'write fails', skip: 0, times: Number.POSITIVE_INFINITY },
  ],
  [{ at: 'store', kind: 'disk full', skip: 0, times: Number.POSITIVE_INFINITY }],
  [{ at: 'connector', kind: '503', skip: 0, times: Number.POSITIVE_INFINITY }],
  [{ at: 'connector', kind: '429, Retry-After 90 s', skip: 0, times: Number.POSITIVE_INFINITY }],
];

/** `hangs`: also with requests that nobody answers, for which the bot waits. */
export function anyFault(chance: Seeded, hangs: boolean): Fault {
  // Most turns ask and write but a few times, and what matters comes first.
  const where = { skip: chance.below(2) * chance.below(3), times: 1 + chance.below(2) };
  // Who gets no answer waits for the patience of the bot, so that comes less often.
  const drawn = chance.pick(connectorKinds) ?? '503';
  const isLong = connectorFaults[drawn].how === 'silence' && (chance.below(3) > 0 || !hangs);
  return chance.below(2) === 0
    ? { at: 'connector', kind: isLong ? '503' : drawn, ...where }
    : { at: 'store', kind: chance.pick(storeFaults) ?? 'slow', ...where };
}

/** What goes wrong now, and how often what went wrong. */
export interface Weather {
  set(faults: readonly Fault[], occasion: 'turn' | 'due'): void;
  readonly hits: Map<string, number>;
  /** How many faults struck since the weather was set. */
  struck(): number;
  judge(path: string): Failure | undefined;
  /** Where Teams has said that nobody is there, or three times nothing. */
  isGivenUp(conversation: string): boolean;
  throughStore(store: DocumentStore): DocumentStore;
}

export function createWeather(): Weather {
  let faults: { readonly fault: Fault; seen: number }[] = [];
  let occasion = 'turn';
  let struck = 0;
  const hits = new Map<string, number>();
  const doubts = new Map<string, number>();
  const strikes = (fits: (fault: Fault) => boolean): Fault | undefined => {
    for (const each of faults) {
      if (!fits(each.fault)) continue;
      each.seen += 1;
      const { skip, times, at, kind } = each.fault;
      if (each.seen <= skip || each.seen > skip + times) continue;
      struck += 1;
      const name =
        at === 'connector'
          ? `${at}, ${occasion === 'turn' ? 'in a turn' : 'unasked'}: ${kind}`
          : `${at}: ${kind}`;
      hits.set(name, (hits.get(name) ?? 0) + 1);
      return each.fault;
    }
    return undefined;
  };
  const atStore = (...kinds: readonly StoreFault[]) =>
    strikes(({ at, kind }) => at === 'store' && kinds.some((each) => each === kind));
  const reading = async <T>(work: () => Promise<T>): Promise<T> => {
    const fault = atStore('read fails', 'slow');
    if (fault?.kind === 'read fails') throw new Error('the store could not be read');
    if (fault) await pause(15);
    return work();
  };
  const writing = async <T>(work: () => Promise<T>, conflict?: () => T): Promise<T> => {
    const fault = atStore(
      'write fails',
      'written, then fails',
      'disk full',
      'slow',
      ...(conflict ? ['conflict' as const] : []),
    );
    if (fault?.kind === 'conflict' && conflict) return conflict();
    if (fault?.kind === 'write fails') throw new Error('the store could not be written');
    if (fault?.kind === 'disk full')
      throw Object.assign(new Error('database or disk is full'), {
        name: 'SqliteError',
        code: 'SQLITE_FULL',
      });
    if (fault?.kind === 'slow') await pause(15);
    const done = await work();
    if (fault?.kind === 'written, then fails') throw new Error('the answer of the store got lost');
    return done;
  };
  return {
    hits,
    set(next, when) {
      faults = next.map((fault) => ({ fault, seen: 0 }));
      occasion = when;
      struck = 0;
    },
    struck: () => struck,
    isGivenUp: (conversation) => (doubts.get(conversation) ?? 0) >= 3,
    judge(path) {
      const fault = strikes(({ at }) => at === 'connector');
      const conversation = /\/conversations\/([^/]+)\/activities/.exec(path)?.[1];
      if (fault?.at === 'connector' && conversation !== undefined && occasion === 'due') {
        const doubt = /^4(?:03|04)/.test(fault.kind) ? 3 : /^4/.test(fault.kind) ? 0 : 1;
        doubts.set(conversation, (doubts.get(conversation) ?? 0) + doubt);
      }
      return fault?.at === 'connector' ? connectorFaults[fault.kind] : undefined;
    },
    throughStore: (store) => ({
      ...store,
      get: (kind, id) => reading(() => store.get(kind, id)),
      query: (query) => reading(() => store.query(query)),
      // A document that is made is nobody's yet, so that nobody else can have written it.
      put: (write) =>
        writing(
          () => store.put(write),
          write.expect === 'absent' || write.expect === 'any'
            ? undefined
            : () => err({ kind: write.kind, id: write.id }),
        ),
      putAll: (writes) =>
        writing(
          () => store.putAll(writes),
          () => err({ kind: writes[0]?.kind ?? '', id: writes[0]?.id ?? '' }),
        ),
      delete: (kind, id, expect) =>
        writing(
          () => store.delete(kind, id, expect),
          () => err({ kind, id }),
        ),
    }),
  };
}
