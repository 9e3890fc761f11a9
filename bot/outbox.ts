import type { Documents, Kept } from '../dialogs/documents.ts';
import type { Outbox, OutboxKind } from '../dialogs/outbox.ts';
import type { Moment, World } from '../dialogs/world.ts';
import type { Accounts } from './accounts.ts';
import type { Delivery, Messenger } from './delivery.ts';
import type { FaultReporter } from './faults.ts';
import { createCrew } from './outbox/crew.ts';
import { type Fate, fateOf } from './outbox/fate.ts';
import { type Letter, lettersOf } from './outbox/letters.ts';
import { settled } from './outbox/settled.ts';
import type { Pace } from './pace.ts';
import type { Places } from './places.ts';

/**
 * While one instance delivers, the others leave the document alone for so long: what a killed one was at is taken over
 * within a minute, with the next look at everything. Milliseconds.
 */
const leaseFor = 36_000;
/** No message is begun later than this, since one may take 15 s and has to have ended before others take over. */
const beginsWithin = 18_000;
const pageSize = 50;
/** So many documents are delivered at the same time. */
const atOnce = 16;
/** How it went is written down at once when the store fails only for a moment; else all would be said again. */
const settleTries = 3;

/** Moves the ball when time is up, and says what documents owe. */
export interface OutboxWorker {
  /** A document of that kind, which need not be one with an outbox, is due: it is looked for at the next look. */
  isDue(kind: string): void;
  /** Looks for documents of these kinds, or of every kind. Resolves when nobody is at work any more. */
  run(kinds?: ReadonlySet<string>): Promise<void>;
  /**
   * Begins nothing more. What is being said has so many milliseconds to end, then it counts as perhaps delivered. Resolves when
   * all is written down and others may go on with it.
   */
  stop(patience: number): Promise<void>;
}

export function createOutboxWorker(options: {
  readonly kinds: readonly OutboxKind<Outbox>[];
  readonly documents: Documents;
  readonly world: World;
  readonly accounts: Accounts;
  readonly places: Places;
  readonly moment: () => Moment;
  readonly messenger: Messenger;
  readonly pace: Pace;
  /** From 0 up to, not including, 1. */
  readonly chance: () => number;
  readonly faults: FaultReporter;
  /** Hears how each message fared. */
  readonly told: (outcome: Delivery['kind']) => void;
  /** Does the work on a document of that kind. */
  readonly around: (kind: string, work: () => Promise<void>) => Promise<void>;
}): OutboxWorker {
  const { kinds, documents, world, pace, faults } = options;
  const report = (fault: unknown): void => void faults.report('OUTBOX', fault);

  let stopping = false;
  /** What ends the waiting for each message that is being said. */
  const cuts = new Set<() => void>();
  const orCut = (delivery: Promise<Delivery>): Promise<Delivery> =>
    new Promise((resolve) => {
      const cut = (): void => resolve({ kind: 'doubtful' });
      cuts.add(cut);
      void delivery.then(resolve).finally(() => cuts.delete(cut));
    });

  /** The kinds of which something may be due: a look at all of them costs a query each. */
  const maybeDue = new Set<string>();

  const find = async (besides: number) => {
    const where = { field: 'nextDueAt', from: 0, below: options.moment().now + 1 };
    const looked = kinds.filter(({ kind }) => maybeDue.has(kind));
    // Before the look: what falls due meanwhile is looked for again.
    maybeDue.clear();
    const pages = await Promise.all(
      looked.map((kind) =>
        documents.find(kind, { where, limit: pageSize + besides }).then(
          (found) => {
            if (found.length > 0) maybeDue.add(kind.kind);
            return found.map((kept) => ({ key: `${kind.kind} ${kept.id}`, kind, kept }));
          },
          (fault: unknown) => {
            maybeDue.add(kind.kind);
            report(fault);
            return [];
          },
        ),
      ),
    );
    return pages.flat();
  };

  /** Leaves a document alone when somebody else was at it first. */
  const handle = async (kind: OutboxKind<Outbox>, { id, etag, body: found }: Kept<Outbox>): Promise<void> => {
    const moment = options.moment();
    const { now } = moment;
    const deadline = kind.deadline(found);
    const body = deadline !== undefined && deadline <= now ? await kind.advance(found, moment, world) : found;
    const { letters, fates } = await lettersOf(kind, body, moment, { ...options, report });
    if (letters.size === 0) {
      const next = await settled(kind, body, fates, moment, world);
      if (kind.done(next)) await documents.delete(kind, id, etag);
      else await documents.put(kind, id, next, etag);
      return;
    }
    // Saved before it is said: the state, what it owes, and that this instance is at it.
    if (!(await documents.put(kind, id, { ...body, lease: now + leaseFor }, etag))) return;
    await Promise.all([...letters.values()].map((each) => sendInOrder(each, fates, now + beginsWithin)));
    await settle(kind, id, fates);
  };

  /** What cannot be said now somewhere keeps what was to be said after it waiting. */
  const sendInOrder = async (
    letters: readonly Letter[],
    fates: Map<string, Fate>,
    last: number,
  ): Promise<void> => {
    let waitsUntil: number | undefined;
    for (const { owed, address, message } of letters) {
      const begun = options.moment().now;
      if ((waitsUntil !== undefined && owed.edits === undefined) || begun > last || stopping) {
        fates.set(owed.id, { kind: 'again', at: waitsUntil ?? begun, tries: owed.tries });
        continue;
      }
      const outcome = await orCut(
        options.messenger(address, message, owed.edits).catch((fault): Delivery => {
          report(fault);
          return { kind: 'doubtful' };
        }),
      );
      options.told(outcome.kind);
      const { now } = options.moment();
      const until = outcome.kind === 'refused' ? pace.refused(address.conversation, now, outcome.after) : now;
      const fate = fateOf(owed, outcome, { now, until, chance: options.chance() });
      fates.set(owed.id, fate);
      if (fate.kind === 'again' && owed.edits === undefined) waitsUntil = fate.at;
    }
  };

  /** Writes down how it went, over whatever a person has done to the document in between. */
  const settle = async (
    kind: OutboxKind<Outbox>,
    id: string,
    fates: ReadonlyMap<string, Fate>,
  ): Promise<void> => {
    for (let fails = 0; ; ) {
      try {
        const kept = await documents.get(kind, id);
        if (!kept) return;
        const body = await settled(kind, kept.body, fates, options.moment(), world);
        const done = kind.done(body)
          ? await documents.delete(kind, id, kept.etag)
          : await documents.put(kind, id, body, kept.etag);
        if (done) return;
      } catch (fault) {
        fails += 1;
        if (fails >= settleTries) throw fault;
        report(fault);
      }
    }
  };

  const crew = createCrew({
    hands: atOnce,
    find,
    handle: ({ kind, kept }) => options.around(kind.kind, () => handle(kind, kept)),
    report,
  });
  return {
    isDue: (kind) => void maybeDue.add(kind),
    run(among = new Set(kinds.map(({ kind }) => kind))) {
      for (const kind of among) maybeDue.add(kind);
      return crew.run();
    },
    stop(patience) {
      stopping = true;
      const timer = setTimeout(() => {
        for (const cut of cuts) cut();
      }, patience);
      return crew.stop().finally(() => clearTimeout(timer));
    },
  };
}
