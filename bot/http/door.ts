import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { Clock } from '../../knowledge/kernel/time.ts';
import type { Config } from '../config.ts';
import type { FaultReporter } from '../faults.ts';
import { createSigningKeys } from './signing-keys.ts';
import { type Pass, verifyToken } from './verify-token.ts';

/** Why somebody is not let in. `reason` is for counting. */
export interface Refusal {
  readonly status: 401 | 403 | 503;
  readonly reason: string;
  readonly code: string;
  readonly message: string;
}

/** Lets in what Teams sends, and nothing else. */
export interface Door {
  /** Before anything of the body is read. */
  admit(req: Pick<IncomingMessage, 'headers'>): Promise<Result<Pass, Refusal>>;
  /** Whether what was sent is what the token vouches for. */
  allows(pass: Pass, body: unknown): Result<void, Refusal>;
}

const publicCloud = {
  issuer: 'https://api.botframework.com',
  metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

/** Other channels let their users say themselves who they are. */
const channel = 'msteams';

const sentSchema = z.object({
  serviceUrl: z.string().nullish().catch(undefined),
  channelId: z.string().nullish().catch(undefined),
});

export function createDoor(options: {
  readonly config: Pick<Config, 'framework'>;
  readonly clock: Clock;
  readonly faults: FaultReporter;
}): Door {
  const { clock, faults } = options;
  const { framework } = options.config;
  const keys = createSigningKeys({
    url: framework.ToBotFromChannelOpenIdMetadataUrl ?? publicCloud.metadata,
    clock,
    failed: (fault) => faults.report('DOOR', fault),
  });
  const issuer = framework.ToBotFromChannelTokenIssuer ?? publicCloud.issuer;
  const audience = framework.MicrosoftAppId ?? '';
  return {
    async admit({ headers }) {
      const now = clock.now();
      const verified = await verifyToken(headers.authorization, { issuer, audience, keys, now }).catch(
        () => undefined,
      );
      if (!verified) return err(unavailable);
      return verified.ok ? verified : err(unauthorized(verified.error));
    },
    allows({ serviceUrl, endorsements }, body) {
      const sent = sentSchema.safeParse(body);
      if (!sent.success || sent.data.serviceUrl !== serviceUrl)
        return err(forbidden('service_url', 'The token is for another serviceUrl.'));
      if (sent.data.channelId !== channel)
        return err(forbidden('channel', 'Only Microsoft Teams is served here.'));
      return endorsements === undefined || endorsements.includes(channel)
        ? ok(undefined)
        : err(forbidden('endorsement', 'The token is signed for another channel.'));
    },
  };
}

/** Teams tries again later. */
const unavailable: Refusal = {
  status: 503,
  reason: 'no_keys',
  code: 'ServiceUnavailable',
  message: 'The token cannot be checked now.',
};

/** What is wrong with the token is counted, not told. */
const unauthorized = (reason: string): Refusal => ({
  status: 401,
  reason,
  code: 'Unauthorized',
  message: 'A valid token of the Bot Framework is needed.',
});

const forbidden = (reason: string, message: string): Refusal => ({
  status: 403,
  reason,
  code: 'Forbidden',
  message,
});
