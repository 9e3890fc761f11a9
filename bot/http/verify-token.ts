import { verify } from 'node:crypto';
import { z } from 'zod';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { SigningKey, SigningKeys } from './signing-keys.ts';

/** Why a token is refused; for counting. */
export type TokenFault =
  | 'no_token'
  | 'malformed'
  | 'algorithm'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not_yet_valid'
  | 'no_service_url'
  | 'unknown_key'
  | 'signature';

/** What a token vouches for. */
export interface Pass {
  readonly serviceUrl: string;
  readonly endorsements: SigningKey['endorsements'];
}

const algorithms = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' } as const;
const headerSchema = z.object({ alg: z.string(), kid: z.string().optional() });
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  /** Seconds. */
  exp: z.number().optional(),
  nbf: z.number().optional(),
  serviceurl: z.string().optional(),
});

/** Clocks differ; seconds. */
const tolerance = 300;

/**
 * Whether a request comes from the Bot Framework and is for this bot. The library of the framework also lets in tokens of
 * its emulator and of other bots, tokens without an end, and such without a service url; here none of them passes.
 */
export async function verifyToken(
  authorization: string | undefined,
  expected: {
    readonly issuer: string;
    readonly audience: string;
    readonly keys: SigningKeys;
    /** Epoch milliseconds. */
    readonly now: number;
  },
): Promise<Result<Pass, TokenFault>> {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) return err('no_token');
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  const header = headerSchema.safeParse(parse(head));
  const claims = claimsSchema.safeParse(parse(body));
  if (more.length > 0 || !header.success || !claims.success) return err('malformed');
  const algorithm = Object.entries(algorithms).find(([name]) => name === header.data.alg)?.[1];
  if (algorithm === undefined) return err('algorithm');
  const { iss, aud, exp, nbf, serviceurl } = claims.data;
  const seconds = expected.now / 1000;
  if (iss !== expected.issuer) return err('issuer');
  if (aud !== expected.audience) return err('audience');
  if (exp === undefined || exp + tolerance < seconds) return err('expired');
  if (nbf !== undefined && nbf - tolerance > seconds) return err('not_yet_valid');
  if (serviceurl === undefined || serviceurl === '') return err('no_service_url');
  const found = header.data.kid === undefined ? undefined : await expected.keys.find(header.data.kid);
  if (!found) return err('unknown_key');
  const isSigned = verify(
    algorithm,
    Buffer.from(`${head}.${body}`),
    found.key,
    Buffer.from(signature, 'base64url'),
  );
  return isSigned ? ok({ serviceUrl: serviceurl, endorsements: found.endorsements }) : err('signature');
}

function parse(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
