import type { Clock } from '../knowledge/kernel/time.ts';

/**
 * Several alarms within so many milliseconds are one, and what is due already waits at least so long: answers go first, and
 * what somebody's next tap adds to the same document is said together with it.
 */
const step = 250;

/**
 * What falls due later than this is found by the looks at everything (`main.ts`); milliseconds. Many messages to one person get
 * moments minutes ahead, and a look that found the ones since the last look together would say seven of them and let the rest wait anew.
 */
const horizon = 3_600_000;

/** Rings when something falls due. */
export interface Alarms {
  /** Epoch milliseconds. */
  set(due: number): void;
  stop(): void;
}

export function createAlarms(options: { readonly clock: Clock; readonly ring: () => void }): Alarms {
  const timers = new Map<number, NodeJS.Timeout>();
  return {
    set(due) {
      const now = options.clock.now();
      const at = Math.max(Math.ceil(due / step), Math.ceil(now / step) + 1) * step;
      if (at - now >= horizon || timers.has(at)) return;
      const timer = setTimeout(() => {
        timers.delete(at);
        options.ring();
      }, at - now);
      timer.unref();
      timers.set(at, timer);
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
