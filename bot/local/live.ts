import type { ServerResponse } from 'node:http';
import { startEvents } from './exchange.ts';
import type { LocalMessage } from './messages.ts';
import type { LocalPerson } from './people.ts';

/** What open pages are told as it happens. */
export type LiveEvent =
  | { readonly type: 'message' | 'update'; readonly chat: string; readonly message: LocalMessage }
  | { readonly type: 'delete'; readonly chat: string; readonly id: string }
  | { readonly type: 'typing'; readonly chat: string }
  /** The bot did not take a message: nobody should wait for an answer. */
  | { readonly type: 'failed'; readonly chat: string; readonly id: string }
  | { readonly type: 'read'; readonly chat: string }
  /** Something arrived for a person nobody is being just now. */
  | { readonly type: 'elsewhere'; readonly person: string; readonly name: string; readonly preview: string };

/** Proxies and browsers drop silent connections. */
const heartbeatMs = 20_000;

export type Live = ReturnType<typeof createLive>;

/** Server-sent events to the open pages, by the person each of them is. */
export function createLive() {
  const streams = new Map<ServerResponse, string>();
  const heartbeat = setInterval(() => {
    for (const stream of streams.keys()) stream.write(':\n\n');
  }, heartbeatMs);
  heartbeat.unref();

  return {
    open(res: ServerResponse, person: LocalPerson): void {
      startEvents(res);
      streams.set(res, person.id);
      res.on('close', () => streams.delete(res));
    },

    isOpen: (person: LocalPerson): boolean => [...streams.values()].includes(person.id),

    tell(person: LocalPerson, event: LiveEvent): void {
      for (const [stream, id] of streams) if (id === person.id) write(stream, event);
    },

    tellOthers(person: LocalPerson, event: LiveEvent): void {
      for (const [stream, id] of streams) if (id !== person.id) write(stream, event);
    },

    /** Without this a server that closes would wait for the pages to leave. */
    close(): void {
      clearInterval(heartbeat);
      for (const stream of streams.keys()) stream.end();
      streams.clear();
    },
  };
}

const write = (stream: ServerResponse, event: LiveEvent): void => {
  stream.write(`data: ${JSON.stringify(event)}\n\n`);
};
