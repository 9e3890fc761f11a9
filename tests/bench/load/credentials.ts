import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTokenIssuer } from '../../support/token-issuer.ts';
import { tenant } from '../as-teams.ts';

const appId = '11111111-2222-4333-8444-555555555555';

/** What a bot needs that is served here, and what proves to it that Teams speaks. */
export interface Credentials {
  readonly env: Readonly<Record<string, string>>;
  authorization(serviceUrl: string): string;
  close(): Promise<void>;
}

/** Keys and tokens of this machine, in both directions. */
export async function issueCredentials(): Promise<Credentials> {
  const issuer = await startTokenIssuer();
  const identity = createServer((_req, res) => {
    const expires_on = Math.floor(Date.now() / 1000) + 3600;
    const token = { access_token: 'of-the-identity', expires_on, resource: 'bot', token_type: 'Bearer' };
    res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(token));
  });
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      KOPPI_TENANTS: tenant,
      MicrosoftAppId: appId,
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: tenant,
      IDENTITY_ENDPOINT: `http://127.0.0.1:${(identity.address() as AddressInfo).port}/token`,
      IDENTITY_HEADER: 'nobody',
      ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromChannelTokenIssuer: issuer.issuer,
      ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: 'http://127.0.0.1:9/',
      CallerId: 'urn:botframework:azure',
      ValidateAuthority: 'false',
    },
    authorization(serviceUrl) {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: issuer.issuer,
        aud: appId,
        nbf: now - 60,
        exp: now + 3600,
        serviceurl: serviceUrl,
      };
      return `Bearer ${issuer.token(claims)}`;
    },
    async close() {
      identity.close();
      identity.closeAllConnections();
      await issuer.close();
    },
  };
}
