import type { Logger } from 'pino';
import type { IdSource } from '../knowledge/kernel/time.ts';

/** Where a fault was noticed, with what an operator can do about it. */
const hints = {
  TURN: 'A turn failed. Nothing was stored half. Look at the stack and at /readyz.',
  HTTP: 'A request failed before it became a turn.',
  STORE:
    'The store does not answer; questions are answered from memory, nothing is saved. Check the disk, the free space and KOPPI_DATA.',
  OUTBOX: 'A message that was due could not be made or sent; it stays in the outbox and is tried again.',
  CONNECTOR:
    'Teams did not take a message. With 401 or without a status: check the credentials and the network; else it is tried again by itself.',
  DOOR: 'The keys that tokens are checked with cannot be read. Check the way out to login.botframework.com, or the metadata URL of your cloud.',
  GAP: 'A question without an answer could not be counted; the person got the reply.',
  DIRECTORY: 'The directory in the store cannot be read; the former one stays in use.',
} as const;

type Place = keyof typeof hints;
export const faultPlaces: readonly string[] = Object.keys(hints);

export interface FaultReporter {
  /** Logs the fault and returns the code that a person can tell to the operator. */
  report(where: Place, fault: unknown): string;
}

/** `count`: hears of each. */
export function createFaultReporter(
  log: Logger,
  ids: IdSource,
  count: (where: Place) => void = () => undefined,
): FaultReporter {
  return {
    report(where, fault) {
      const code = `${where}-${ids.next().slice(0, 8)}`;
      const error =
        fault instanceof Error
          ? { name: fault.name, message: fault.message, stack: fault.stack }
          : { name: typeof fault };
      count(where);
      log.error({ code, hint: hints[where], error }, 'fault');
      return code;
    },
  };
}
