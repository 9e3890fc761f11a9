import type { Documents, Kept } from '../dialogs/documents.ts';
import type { Outbox, OutboxKind, Owed } from '../dialogs/outbox.ts';
import type { Message } from '../dialogs/turn.ts';
import type { Moment, World } from '../dialogs/world.ts';
import type { Account, Accounts } from './accounts.ts';
import type { FaultReporter } from './faults.ts';

/** How a message fared: `later` may be tried again. */
export type Delivery = 'sent' | 'unreachable' | 'later';

/** Sends one message to one person without being asked. */
export type Messenger = (account: Account, message: Message) => Promise<Delivery>;

/** While one instance delivers, the others leave the document alone for so long. Milliseconds. */
const leaseFor = 120_000;
const pageSize = 50;
/** After so many failures, each wait twice as long as the one before, the person counts as unreachable. */
const mostTries = 6;
const firstRetry = 60_000;
/** A document may be due again at once, when one person after the other cannot be reached; but not for ever. */
const mostInARow = 50;

/** Moves the ball when time is up, and says what documents owe. */
export interface OutboxWorker {
  /** Everything that is due now, and what becomes due by it. */
  run(): Promise<void>;
}

export function createOutboxWorker(options: {
  readonly kinds: readonly OutboxKind<Outbox>[];
  readonly documents: Documents;
  readonly world: World;
  readonly accounts: Accounts;
  readonly moment: () => Moment;
  readonly messenger: Messenger;
  readonly faults: FaultReporter;
}): OutboxWorker {
  const { kinds, documents, world, accounts, messenger, faults } = options;

  /** False when somebody else was at the document first. */
  const handle = async (kind: OutboxKind<Outbox>, found: Kept<Outbox>): Promise<boolean> => {
    const moment = options.moment();
    const { now } = moment;
    let body = found.body;
    const deadline = kind.deadline(body);
    if (deadline !== undefined && deadline <= now) body = await kind.advance(body, moment, world);
    const due = body.owed.filter(({ at }) => at <= now);
    if (due.length === 0 && kind.done(body)) return documents.delete(kind, found.id, found.etag);
    // Saved before it is said: the state, what it owes, and that this instance is at it.
    const claimed = due.length > 0 ? { ...body, lease: now + leaseFor } : { ...body, lease: undefined };
    if (!(await documents.put(kind, found.id, claimed, found.etag))) return false;
    if (due.length === 0) return true;
    const outcomes = new Map<string, Delivery>();
    for (const owed of due) {
      // One message that cannot be made must not make the others be said again and again.
      const outcome = await deliver(kind, body, owed, moment).catch((fault: unknown): Delivery => {
        faults.report('OUTBOX', fault);
        return 'later';
      });
      outcomes.set(owed.id, outcome);
    }
    await settle(kind, found.id, outcomes, moment);
    return true;
  };

  const deliver = async (
    kind: OutboxKind<Outbox>,
    body: Outbox,
    owed: Owed,
    moment: Moment,
  ): Promise<Delivery> => {
    const reachable = await accounts.byEmail(owed.to);
    if (!reachable) return 'unreachable';
    const to = { email: owed.to, language: reachable.language };
    const message = await kind.letter(body, owed, to, moment, world);
    return message ? messenger(reachable.account, message) : 'sent';
  };

  /** Writes down how it went, over whatever a person has done to the document in between. */
  const settle = async (
    kind: OutboxKind<Outbox>,
    id: string,
    outcomes: ReadonlyMap<string, Delivery>,
    moment: Moment,
  ): Promise<void> => {
    for (;;) {
      const kept = await documents.get(kind, id);
      if (!kept) return;
      let body: Outbox = { ...kept.body, lease: undefined };
      for (const owed of kept.body.owed) {
        const outcome = outcomes.get(owed.id);
        if (outcome === undefined) continue;
        const others = body.owed.filter(({ id: other }) => other !== owed.id);
        const tries = owed.tries + 1;
        if (outcome === 'later' && tries < mostTries) {
          const at = moment.now + firstRetry * 2 ** owed.tries;
          body = { ...body, owed: [...others, { ...owed, tries, at }] };
        } else {
          body = { ...body, owed: others };
          if (outcome !== 'sent') body = await kind.unreachable(body, owed, moment, world);
        }
      }
      const settled = kind.done(body)
        ? await documents.delete(kind, id, kept.etag)
        : await documents.put(kind, id, body, kept.etag);
      if (settled) return;
    }
  };

  /** What fails, or somebody else is at, waits for the next run and keeps nobody from being handled. */
  const runKind = async (kind: OutboxKind<Outbox>): Promise<void> => {
    const times = new Map<string, number>();
    const waiting = new Set<string>();
    for (;;) {
      const found = await documents.find(kind, {
        where: { field: 'nextDueAt', from: 0, below: options.moment().now + 1 },
        limit: pageSize + waiting.size,
      });
      const next = found.filter(({ id }) => !waiting.has(id));
      if (next.length === 0) return;
      for (const each of next) {
        const handled = await handle(kind, each).catch((fault: unknown) => {
          faults.report('OUTBOX', fault);
          return false;
        });
        const count = (times.get(each.id) ?? 0) + 1;
        times.set(each.id, count);
        if (!handled || count >= mostInARow) waiting.add(each.id);
      }
    }
  };

  let running: Promise<void> | undefined;
  let again = false;
  const runAll = async (): Promise<void> => {
    do {
      again = false;
      for (const kind of kinds) await runKind(kind).catch((fault: unknown) => faults.report('OUTBOX', fault));
    } while (again);
  };
  return {
    run() {
      again = true;
      running ??= runAll().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
