import type { Clock } from '../knowledge/kernel/time.ts';

/** At most so many within so many milliseconds. */
interface Limit {
  readonly count: number;
  readonly within: number;
}

const hour = 3_600_000;

/** What Teams takes from a bot in one conversation. */
const conversationLimits: readonly Limit[] = [
  { count: 7, within: 1000 },
  { count: 8, within: 2000 },
  { count: 60, within: 30_000 },
  { count: 1800, within: hour },
];

/**
 * Who waits comes back a little after the moment that was given, some later than others (`alarms.ts` rings four times a second).
 * Moments are given so far apart that the next one need not wait anew, behind everybody else. Milliseconds.
 */
const lateness = 300;
const plannedLimits = conversationLimits.map(({ count, within }) => ({ count, within: within + lateness }));

/** A conversation that Teams refuses to take more in rests for so long, twice as long each time. Milliseconds. */
const firstRest = 2000;
const longestRest = 600_000;
/** Teams is never waited for longer than this (`waitOf`). */
const longestWish = hour;

/** Nothing is counted farther ahead than this, unless the clock has been put back. Milliseconds. */
const aheadAtMost = 60_000;

/** The first moment, not before `from`, at which one more keeps the limits. `sent`: earlier ones, ascending, none after `from`. */
export const firstMoment = (sent: readonly number[], from: number, limits: readonly Limit[]): number =>
  Math.max(
    from,
    ...limits.map(({ count, within }) => (sent.at(-count) ?? Number.NEGATIVE_INFINITY) + within),
  );

/** How fast one bot may speak in each conversation. All times are epoch milliseconds. */
export interface Pace {
  /** Undefined: speak now, and it is counted. Else the moment at which to ask again, behind those who wait already. */
  take(conversation: string, now: number): number | undefined;
  /** Something is said there that cannot wait. */
  note(conversation: string, now: number): void;
  /** Teams took nothing there. Until the moment that is given nothing is said there; `after`: its own wish, in milliseconds. */
  refused(conversation: string, now: number, after?: number): number;
}

interface Chat {
  sent: number[];
  /** Moments given to those who wait. */
  planned: number[];
  restsUntil: number;
  refusals: number;
}

/** `chance`: from 0 up to, not including, 1; spreads those who wait for the same thing. */
export function createPace(chance: () => number): Pace {
  /** The one that spoke last comes last, so that the forgotten ones are the first. */
  const chats = new Map<string, Chat>();
  const chatOf = (conversation: string, now: number): Chat => {
    const chat = chats.get(conversation) ?? { sent: [], planned: [], restsUntil: 0, refusals: 0 };
    chats.delete(conversation);
    chats.set(conversation, chat);
    // The clock was put back: what was counted by the wrong one would keep the chat silent until it has caught up.
    if ((chat.sent.at(-1) ?? now) > now + aheadAtMost) {
      chat.sent = [];
      chat.planned = [];
    }
    if (chat.restsUntil > now + longestWish + longestRest) chat.restsUntil = now;
    for (const [name, { sent, planned, restsUntil }] of chats) {
      if (Math.max(sent.at(-1) ?? 0, planned.at(-1) ?? 0, restsUntil + longestRest) > now - hour) break;
      if (name !== conversation) chats.delete(name);
    }
    return chat;
  };
  const count = (chat: Chat, now: number): void => {
    chat.sent.push(Math.max(now, chat.sent.at(-1) ?? now));
    while ((chat.sent[0] ?? now) <= now - hour) chat.sent.shift();
  };
  return {
    take(conversation, now) {
      const chat = chatOf(conversation, now);
      chat.planned = chat.planned.filter((at) => at > now);
      const from = Math.max(now, chat.restsUntil, chat.sent.at(-1) ?? now);
      if (firstMoment(chat.sent, from, conversationLimits) <= now) {
        count(chat, now);
        return undefined;
      }
      const last = Math.max(from, chat.planned.at(-1) ?? from);
      const at = firstMoment([...chat.sent, ...chat.planned], last, plannedLimits);
      chat.planned.push(at);
      return at;
    },
    note(conversation, now) {
      count(chatOf(conversation, now), now);
    },
    refused(conversation, now, after = 0) {
      const chat = chatOf(conversation, now);
      chat.refusals = now - chat.restsUntil < longestRest ? chat.refusals + 1 : 1;
      const rest = Math.min(longestRest, firstRest * 2 ** (chat.refusals - 1));
      const until = Math.ceil(now + Math.max(rest, after) + (rest / 2) * chance());
      chat.restsUntil = Math.max(chat.restsUntil, until);
      return chat.restsUntil;
    },
  };
}

/** Lets through at most so many a second, in the order of their coming; the others wait at it. */
export function createTurnstile(options: {
  readonly perSecond: number;
  readonly clock: Clock;
  /** Resolves after so many milliseconds. */
  readonly sleep: (time: number) => Promise<void>;
}): () => Promise<void> {
  const limit = { count: options.perSecond, within: 1000 };
  let passed: number[] = [];
  return async () => {
    const now = options.clock.now();
    // The clock was put back: nobody waits for it to catch up.
    if ((passed.at(-1) ?? now) > now + aheadAtMost) passed = [];
    const at = firstMoment(passed, Math.max(now, passed.at(-1) ?? now), [limit]);
    passed = [...passed.slice(1 - limit.count), at];
    if (at > now) await options.sleep(at - now);
  };
}
