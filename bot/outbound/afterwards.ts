/** Work that nobody waits for: of several in a row for one key only the last is done, since that is what stays. */
export interface Afterwards {
  /** The work must not fail. */
  add(key: string, work: () => Promise<unknown>): void;
  /** Does at once what is waiting; resolves when all of it is done. */
  settled(): Promise<void>;
}

/** Somebody who taps on has gone past what the tap before showed. Milliseconds. */
const restFor = 300;

export function createAfterwards(): Afterwards {
  const waiting = new Map<string, { work: () => Promise<unknown>; readonly timer: NodeJS.Timeout }>();
  const running = new Map<string, Promise<void>>();
  const begin = (key: string): void => {
    const next = waiting.get(key);
    if (!next) return;
    clearTimeout(next.timer);
    waiting.delete(key);
    const mine = (running.get(key) ?? Promise.resolve()).then(next.work).then(() => {
      if (running.get(key) === mine) running.delete(key);
    });
    running.set(key, mine);
  };
  return {
    add(key, work) {
      const next = waiting.get(key);
      if (next) next.work = work;
      else waiting.set(key, { work, timer: setTimeout(() => begin(key), restFor) });
    },
    async settled() {
      while (waiting.size + running.size > 0) {
        for (const key of waiting.keys()) begin(key);
        await Promise.all(running.values());
      }
    },
  };
}
