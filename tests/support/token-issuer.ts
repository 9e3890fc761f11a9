import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Key {
  readonly kid: string;
  readonly endorsements?: readonly string[];
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const key = (kid: string, endorsements?: readonly string[]): Key => ({
  kid,
  ...(endorsements ? { endorsements } : {}),
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
});

/** Keys by what they are good for; `unpublished` signs, but nobody finds it. */
const keys = {
  teams: key('teams', ['msteams', 'webchat']),
  webchat: key('webchat', ['webchat']),
  plain: key('plain'),
  unpublished: key('unpublished', ['msteams']),
};

export interface TokenIssuer {
  readonly metadataUrl: string;
  readonly issuer: string;
  /** A token of these claims and header fields, signed with a key; `wrongly`: with another one than it names. */
  token(
    claims: Readonly<Record<string, unknown>>,
    how?: {
      readonly key?: keyof typeof keys;
      readonly wrongly?: true;
      readonly header?: Readonly<Record<string, unknown>>;
      /** Signs the two parts instead of the key. */
      readonly sign?: (parts: string, publicKey: string) => string;
    },
  ): string;
  close(): Promise<void>;
}

const coded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A stand-in for the Bot Framework's OpenID metadata and its keys. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const published = [keys.teams, keys.webchat, keys.plain].map(({ kid, endorsements, publicKey }) => ({
    ...publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    ...(endorsements ? { endorsements } : {}),
  }));
  const server = createServer((req, res) => {
    const { port } = server.address() as AddressInfo;
    const body =
      req.url === '/keys'
        ? { keys: published }
        : { issuer: 'https://api.botframework.com', jwks_uri: `http://127.0.0.1:${port}/keys` };
    res.statusCode = 200;
    res.setHeader('Content-Type', 'application/json');
    res.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    metadataUrl: `http://127.0.0.1:${port}/metadata`,
    issuer: 'https://api.botframework.com',
    token(claims, { key: name = 'teams', wrongly, header = {}, sign } = {}) {
      const { kid, privateKey, publicKey } = keys[name];
      const parts = `${coded({ typ: 'JWT', alg: 'RS256', kid, ...header })}.${coded(claims)}`;
      const signer = wrongly ? keys.unpublished.privateKey : privateKey;
      const signature = sign
        ? sign(parts, publicKey.export({ type: 'spki', format: 'pem' }).toString())
        : createSign('RSA-SHA256').update(parts).sign(signer).toString('base64url');
      return `${parts}.${signature}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
