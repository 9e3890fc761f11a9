import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../knowledge/kernel/time.ts';

/** A key that tokens are signed with. */
export interface SigningKey {
  readonly key: KeyObject;
  /** The channels for which it vouches; absent: the issuer does not say. */
  readonly endorsements?: readonly string[] | undefined;
}

export interface SigningKeys {
  /** The key of that id. Fails when the keys cannot be had. */
  find(id: string): Promise<SigningKey | undefined>;
}

const metadataSchema = z.object({ jwks_uri: z.string().url() });
const keysSchema = z.object({ keys: z.array(z.unknown()) });
const rsaKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});

const hour = 3_600_000;
/** Keys are read anew after so long; milliseconds. */
const freshFor = 24 * hour;
/** A key that is not known may be new; but anybody may name one. */
const askedAgainAfter = 300_000;
const triedAgainAfter = 10_000;
const patience = 10_000;

/** The keys that an issuer publishes. `failed` hears of each time that they could not be read. */
export function createSigningKeys(options: {
  /** Of the OpenID metadata. */
  readonly url: string;
  readonly clock: Clock;
  readonly failed: (fault: unknown) => void;
}): SigningKeys {
  const { url, clock, failed } = options;
  let keys: ReadonlyMap<string, SigningKey> | undefined;
  let readAt = 0;
  let restsUntil = 0;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const { jwks_uri } = metadataSchema.parse(await fetchJson(url));
    const published = keysSchema.parse(await fetchJson(jwks_uri));
    keys = new Map(published.keys.flatMap(keyOf));
    readAt = clock.now();
  };
  /** Those that are known stay in use when they cannot be read. */
  const readOnce = async (): Promise<void> => {
    // Not longer than it may, also when the clock has been put back.
    const rest = restsUntil - clock.now();
    if (rest > 0 && rest <= triedAgainAfter) return;
    reading ??= read()
      .catch((fault: unknown) => {
        restsUntil = clock.now() + triedAgainAfter;
        failed(fault);
      })
      .finally(() => {
        reading = undefined;
      });
    await reading;
  };
  return {
    async find(id) {
      const age = Math.abs(clock.now() - readAt);
      const isUnknown = keys?.has(id) !== true;
      if (keys === undefined || age > freshFor || (isUnknown && age > askedAgainAfter)) await readOnce();
      if (keys === undefined) throw new Error('the signing keys could not be read');
      return keys.get(id);
    },
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`the signing keys could not be read: ${response.status}`);
  return response.json();
}

function keyOf(published: unknown): readonly (readonly [string, SigningKey])[] {
  const read = rsaKey.safeParse(published);
  if (!read.success) return [];
  const { kty, n, e, kid, endorsements } = read.data;
  return [[kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements }]];
}
