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
  /** A document of that kind is due then, epoch milliseconds. */
  set(kind: string, due: number): void;
  stop(): void;
}

/** `ring` hears of which kinds something is due. */
export function createAlarms(options: {
  readonly clock: Clock;
  readonly ring: (kinds: ReadonlySet<string>) => void;
}): Alarms {
  const alarms = new Map<number, { readonly timer: NodeJS.Timeout; readonly kinds: Set<string> }>();
  return {
    set(kind, due) {
      const now = options.clock.now();
      const at = Math.max(Math.ceil(due / step), Math.ceil(now / step) + 1) * step;
      if (at - now >= horizon) return;
      const same = alarms.get(at);
      if (same) {
        same.kinds.add(kind);
        return;
      }
      const kinds = new Set([kind]);
      const timer = setTimeout(() => {
        alarms.delete(at);
        options.ring(kinds);
      }, at - now);
      timer.unref();
      alarms.set(at, { timer, kinds });
    },
    stop() {
      for (const { timer } of alarms.values()) clearTimeout(timer);
      alarms.clear();
    },
  };
}
