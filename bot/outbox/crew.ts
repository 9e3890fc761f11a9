/** Something to be done, known by its key. */
interface Job {
  readonly key: string;
}

/** A job may be due again at once, when one person after the other cannot be reached; but not for ever. */
const mostInARow = 50;

export interface Crew {
  /** Everything that is due now, and what becomes due by it. Resolves when nobody is at work any more. */
  run(): Promise<void>;
  /** No other job is begun. Resolves when those that were begun are done. */
  stop(): Promise<void>;
}

/**
 * Does jobs as they are found, at most `hands` at a time and each once at a time; one that takes long holds up none of
 * the others. A job that fails waits for the next run.
 */
export function createCrew<T extends Job>(options: {
  readonly hands: number;
  /** Jobs that are due, among them all that are not at work or waiting; those are at most so many. */
  readonly find: (besides: number) => Promise<readonly T[]>;
  readonly handle: (job: T) => Promise<void>;
  readonly report: (fault: unknown) => void;
}): Crew {
  const atWork = new Set<string>();
  const waiting = new Set<string>();
  const times = new Map<string, number>();
  const hands = new Set<Promise<void>>();
  let found: T[] = [];
  let finding: Promise<boolean> | undefined;
  let again = false;
  let stopped = false;

  const begin = (): void => {
    again = false;
    waiting.clear();
    times.clear();
  };
  const isOpen = ({ key }: T): boolean => !atWork.has(key) && !waiting.has(key);
  const findMore = async (): Promise<boolean> => {
    for (;;) {
      found = (await options.find(atWork.size + waiting.size)).filter(isOpen);
      if (found.length > 0) return true;
      if (!again) return false;
      begin();
    }
  };
  const next = async (): Promise<T | undefined> => {
    while (!stopped) {
      const job = found.shift();
      if (job) {
        if (!isOpen(job)) continue;
        atWork.add(job.key);
        return job;
      }
      finding ??= findMore().finally(() => {
        finding = undefined;
      });
      if (!(await finding)) return undefined;
    }
    return undefined;
  };
  const work = async (): Promise<void> => {
    for (;;) {
      const job = await next();
      if (!job) return;
      const { key } = job;
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      if (count >= mostInARow) waiting.add(key);
      await options.handle(job).catch((fault: unknown) => {
        waiting.add(key);
        options.report(fault);
      });
      atWork.delete(key);
    }
  };
  const rest = async (): Promise<void> => {
    while (hands.size > 0) await Promise.all(hands);
  };
  return {
    run() {
      if (hands.size === 0) begin();
      else again = true;
      while (hands.size < options.hands) {
        const hand: Promise<void> = work()
          .catch(options.report)
          .finally(() => hands.delete(hand));
        hands.add(hand);
      }
      return rest();
    },
    stop() {
      stopped = true;
      return rest();
    },
  };
}
