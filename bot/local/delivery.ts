import { z } from 'zod';
import type { Card } from './messages.ts';

/** The bot's answer over HTTP, or undefined when it gave none in time. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** After this Teams gives up on a card action, so a bot that is slower fails here too. */
const invokeTimeoutMs = 15_000;

export type Delivery = ReturnType<typeof createDelivery>;

/** Hands activities to the bot; a bot that is down is an outcome here, not a fault. */
export function createDelivery(deliver: (activity: object) => Promise<Reply>) {
  const ask = async (activity: object): Promise<Reply | undefined> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, invokeTimeoutMs, undefined);
    });
    try {
      return await Promise.race([deliver(activity), late]);
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    ask,

    /** Whether the bot took the activity. */
    async send(activity: object): Promise<boolean> {
      const reply = await deliver(activity).catch(() => undefined);
      return reply !== undefined && reply.status < 300;
    },
  };
}

/** What a press of a button leads to on the page. */
export type Answer =
  | { readonly outcome: 'card'; readonly card: Card }
  | { readonly outcome: 'note'; readonly text: string }
  | { readonly outcome: 'done' }
  | { readonly outcome: 'failed' };

const invokeBody = z.object({ statusCode: z.number(), type: z.string().nullish(), value: z.unknown() });
const card = z.record(z.unknown());

/** Reads the answer to `adaptiveCard/action`: `{ statusCode, type, value }`. */
export function executeAnswer(reply: Reply | undefined): Answer {
  if (!reply || reply.status >= 300) return { outcome: 'failed' };
  const body = invokeBody.safeParse(reply.body);
  if (!body.success) return { outcome: 'done' };
  const { statusCode, type, value } = body.data;
  if (statusCode >= 300) return { outcome: 'failed' };
  if (type === 'application/vnd.microsoft.card.adaptive') {
    const parsed = card.safeParse(value);
    return parsed.success ? { outcome: 'card', card: parsed.data } : { outcome: 'failed' };
  }
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string' && value) {
    return { outcome: 'note', text: value };
  }
  return { outcome: 'done' };
}
