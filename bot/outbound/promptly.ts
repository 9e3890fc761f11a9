import { ConnectorFault, isFinal } from './connector-fault.ts';

/** A person waits for the answer, and Teams for the request: so it is tried again soon and not for long. Milliseconds. */
const waits = [250, 1000];
const longestWait = 2000;

/** Within a turn: tries again what the connector did not take at the moment, unless it has kept us waiting already. */
export async function promptly<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof ConnectorFault) || fault.code === 'TIMEOUT' || isFinal(fault)) throw fault;
      const time = Math.max(wait, fault.retryAfter ?? 0);
      if (time > longestWait) throw fault;
      await new Promise((resolve) => setTimeout(resolve, time));
    }
  }
  return work();
}
