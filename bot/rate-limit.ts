/** At most so many within so many milliseconds. */
export interface Limit {
  readonly count: number;
  readonly within: number;
}

/** `tell`: too many, and nobody has been told yet; `hush`: the same, and they have. */
export type Verdict = 'take' | 'tell' | 'hush';

/** How much is taken from one conversation and from one tenant. All times are epoch milliseconds. */
export interface RateLimit {
  judge(from: { readonly conversation: string; readonly tenant: string }, now: number): Verdict;
}

interface Window {
  readonly since: number;
  count: number;
  told: boolean;
}

/** Nobody writes as fast; a whole channel may. */
const conversationLimit: Limit = { count: 60, within: 60_000 };
/** Half of what one instance answers. */
const tenantLimit: Limit = { count: 3000, within: 60_000 };

/** So many windows are looked at before those that are over are thrown away. */
const sweptAt = 10_000;

/**
 * Counts in windows that begin with the first message. What is too much of a tenant is told once in each conversation.
 */
export function createRateLimit(
  limits: { readonly conversation: Limit; readonly tenant: Limit } = {
    conversation: conversationLimit,
    tenant: tenantLimit,
  },
): RateLimit {
  const conversations = new Map<string, Window>();
  const tenants = new Map<string, Window>();
  const windowIn = (windows: Map<string, Window>, key: string, { within }: Limit, now: number): Window => {
    const known = windows.get(key);
    if (known && now - known.since < within && now >= known.since) return known;
    if (windows.size >= sweptAt)
      for (const [other, { since }] of windows) if (now - since >= within) windows.delete(other);
    const fresh: Window = { since: now, count: 0, told: false };
    windows.set(key, fresh);
    return fresh;
  };
  return {
    judge({ conversation, tenant }, now) {
      const own = windowIn(conversations, `${tenant} ${conversation}`, limits.conversation, now);
      const all = windowIn(tenants, tenant, limits.tenant, now);
      own.count += 1;
      // What one conversation sends too much does not use up what the others may.
      if (own.count <= limits.conversation.count) all.count += 1;
      if (own.count <= limits.conversation.count && all.count <= limits.tenant.count) return 'take';
      const verdict = own.told ? 'hush' : 'tell';
      own.told = true;
      return verdict;
    },
  };
}

/** Takes everything. */
export const noLimit: RateLimit = { judge: () => 'take' };
