import type { Delivery } from '../delivery.ts';

/** The connector did not take a request. It names the connector's answer, never what was to be said. */
export class ConnectorFault extends Error {
  override readonly name = 'ConnectorFault';

  constructor(
    /** The HTTP status; undefined when there was no answer. */
    readonly statusCode: number | undefined,
    /** Of the network, or `TIMEOUT`. */
    readonly code: string,
    /** When another try is welcome, in milliseconds from now. */
    readonly retryAfter?: number | undefined,
  ) {
    super(`the connector answered ${statusCode ?? 'nothing'} (${code})`);
  }
}

/** Another try would not help: blocked, not in the roster, gone, or refused for what it is. */
export const isFinal = (fault: unknown): boolean => deliveryOf(fault).kind === 'unreachable';

/** The request never left this machine, or came to a closed door. */
const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Too much at once, a collision with another request, and credentials that are out of order. */
const refusedFor = new Set([429, 412, 401]);

/** How a message fared whose sending failed. */
export function deliveryOf(fault: unknown): Delivery {
  // Whatever fails before the request, such as getting a token, is nobody's refusal.
  if (!(fault instanceof ConnectorFault)) return { kind: 'refused' };
  const { statusCode: status, code, retryAfter: after } = fault;
  if (status === undefined) return neverArrived.has(code) ? { kind: 'refused' } : { kind: 'doubtful' };
  if (refusedFor.has(status)) return { kind: 'refused', after };
  return status >= 500 || status === 408 ? { kind: 'doubtful' } : { kind: 'unreachable' };
}

/** `Retry-After` is a number of seconds or a date. Milliseconds from now, at most an hour. */
export function waitOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), 3_600_000);
}
