import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../bot/config.ts';
import { type Running, start } from '../../../bot/main.ts';
import { createRateLimit } from '../../../bot/rate-limit.ts';
import { startTestBot } from '../../support/bot.ts';
import { type FakeConnector, startConnector } from '../../support/connector.ts';
import { startTokenIssuer, type TokenIssuer } from '../../support/token-issuer.ts';

const appId = '11111111-2222-4333-8444-555555555555';
let issuer: TokenIssuer;
let connector: FakeConnector;
let bot: Running;
beforeAll(async () => {
  issuer = await startTokenIssuer();
  connector = await startConnector();
  bot = await serving();
});
afterAll(async () => {
  await bot.stop();
  await connector.close();
  await issuer.close();
});

/** The bot as it is served: with credentials, for one tenant. */
async function serving(
  metadata = issuer.metadataUrl,
  limit?: ReturnType<typeof createRateLimit>,
): Promise<Running> {
  const { config, problems } = readConfig('serve', {
    PORT: '0',
    KOPPI_STORE: 'memory',
    LOG_LEVEL: 'silent',
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: 'tenant-1',
    KOPPI_TENANTS: 'tenant-1',
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    ToBotFromChannelTokenIssuer: issuer.issuer,
    ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'http://127.0.0.1:9/',
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'false',
  });
  if (!config) throw new Error(problems.join('\n'));
  return start(config, { background: false, bodyPatience: 300, ...(limit ? { limit } : {}) });
}

const seconds = Math.floor(Date.now() / 1000);
/** The claims of a good token. */
const good = (): Record<string, unknown> => ({
  iss: issuer.issuer,
  aud: appId,
  nbf: seconds - 60,
  exp: seconds + 3600,
  serviceurl: connector.serviceUrl,
});
const without = (claim: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(good()).filter(([name]) => name !== claim));

let last = 0;
/** A tap, which is answered in the response itself. */
const tap = (extra: object = {}): Record<string, unknown> => {
  last += 1;
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `door-${last}`,
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: '29:anna', aadObjectId: 'anna' },
    recipient: { id: '28:koppi', name: 'Koppi' },
    conversation: { id: 'chat', conversationType: 'personal', tenantId: 'tenant-1' },
    locale: 'fi-FI',
    value: { action: { data: { koppi: 1, do: 'privacy_keep', lang: 'fi' } } },
    ...extra,
  };
};
const post = async (
  body: unknown,
  headers: Readonly<Record<string, string>>,
  to = bot,
): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${to.address}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
};
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** How many turns have been run so far. */
const turns = async (of = bot): Promise<number> => {
  const text = await (await fetch(`${of.address}/metrics`)).text();
  const counts = [...text.matchAll(/^koppi_turns_total\{[^}]*\} (\d+)/gm)].map(([, count]) => Number(count));
  return counts.reduce((sum, count) => sum + count, 0);
};

type Row = readonly [
  what: string,
  status: number,
  make: () => { headers: Record<string, string>; body?: object },
];
const with_ = (
  claims: Record<string, unknown>,
  how?: Parameters<TokenIssuer['token']>[1],
  body?: object,
) => ({
  headers: bearer(issuer.token(claims, how)),
  ...(body ? { body } : {}),
});
const entra = 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0';

describe('who is let in', () => {
  test('a token of the Bot Framework for this bot, this service url and this channel', async () => {
    const before = await turns();
    for (const key of ['teams', 'plain'] as const) {
      const answer = await post(tap(), bearer(issuer.token(good(), { key })));
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('En poistanut mitään');
    }
    expect(await turns()).toBe(before + 2);
  });

  test('clocks may differ by some minutes', async () => {
    for (const claims of [{ exp: seconds - 200 }, { nbf: seconds + 200 }])
      expect((await post(tap(), bearer(issuer.token({ ...good(), ...claims })))).status).toBe(200);
  });
});

describe('who is not, without a turn', () => {
  const rows: readonly Row[] = [
    ['nobody who says nothing', 401, () => ({ headers: {} })],
    ['an empty header', 401, () => ({ headers: { Authorization: '' } })],
    ['garbage', 401, () => ({ headers: bearer('garbage') })],
    ['garbage in three parts', 401, () => ({ headers: bearer('a.b.c') })],
    ['another scheme', 401, () => ({ headers: { Authorization: `Basic ${issuer.token(good())}` } })],
    ['two tokens', 401, () => ({ headers: { Authorization: `Bearer ${issuer.token(good())} x` } })],
    ['an expired token', 401, () => with_({ ...good(), exp: seconds - 3600 })],
    ['one that is not yet valid', 401, () => with_({ ...good(), nbf: seconds + 3600 })],
    ['one without an end', 401, () => with_(without('exp'))],
    ['one with an end that is no number', 401, () => with_({ ...good(), exp: '9999999999' })],
    ['one for another bot', 401, () => with_({ ...good(), aud: '99999999-2222-4333-8444-555555555555' })],
    ['one for several bots', 401, () => with_({ ...good(), aud: [appId, 'another'] })],
    ['one for nobody', 401, () => with_(without('aud'))],
    ['one of another issuer', 401, () => with_({ ...good(), iss: 'https://example.org' })],
    ['one of no issuer', 401, () => with_(without('iss'))],
    [
      'one of the emulator',
      401,
      () =>
        with_({ ...good(), iss: entra, ver: '2.0', azp: appId, tid: 'd6d49420-f39b-4df7-a1dc-d59a935871db' }),
    ],
    ['one of another bot', 401, () => with_({ ...good(), iss: entra, ver: '1.0', appid: 'another-bot' })],
    ['an unknown key', 401, () => with_(good(), { key: 'unpublished' })],
    ['no key', 401, () => with_(good(), { header: { kid: undefined } })],
    ['the wrong key', 401, () => with_(good(), { wrongly: true })],
    ['no signature', 401, () => with_(good(), { sign: () => '' })],
    ['no algorithm', 401, () => with_(good(), { header: { alg: 'none' }, sign: () => '' })],
    ['no algorithm, but a signature', 401, () => with_(good(), { header: { alg: 'none' } })],
    [
      'HS256 with the public key as the secret',
      401,
      () =>
        with_(good(), {
          header: { alg: 'HS256' },
          sign: (parts, pem) => createHmac('sha256', pem).update(parts).digest('base64url'),
        }),
    ],
    [
      'claims that were changed afterwards',
      401,
      () => {
        const [head, , signature] = issuer.token(good()).split('.');
        const [, body] = issuer.token({ ...good(), exp: seconds + 7200 }).split('.');
        return { headers: bearer(`${head}.${body}.${signature}`) };
      },
    ],
    ['a token without a service url', 401, () => with_(without('serviceurl'))],
    [
      'one for another service url',
      403,
      () => with_({ ...good(), serviceurl: 'https://smba.trafficmanager.net/emea/' }),
    ],
    [
      'an activity with another service url',
      403,
      () => with_(good(), {}, { serviceUrl: 'https://example.org/' }),
    ],
    ['an activity without a service url', 403, () => with_(good(), {}, { serviceUrl: undefined })],
    [
      'an activity with a service url that is no text',
      403,
      () => with_(good(), {}, { serviceUrl: [connector.serviceUrl] }),
    ],
    ['a key for another channel', 403, () => with_(good(), { key: 'webchat' })],
    ['an activity of another channel', 403, () => with_(good(), {}, { channelId: 'webchat' })],
    [
      'an activity of another channel with its key',
      403,
      () => with_(good(), { key: 'webchat' }, { channelId: 'webchat' }),
    ],
    ['an activity of no channel', 403, () => with_(good(), {}, { channelId: undefined })],
    [
      'a foreign tenant',
      403,
      () =>
        with_(
          good(),
          {},
          { conversation: { id: 'chat', conversationType: 'personal', tenantId: 'tenant-2' } },
        ),
    ],
    [
      'no tenant',
      403,
      () => with_(good(), {}, { conversation: { id: 'chat', conversationType: 'personal' } }),
    ],
  ];
  test.each(rows)('%s: %i', async (_what, status, make) => {
    const before = await turns();
    const sent = connector.sent.length;
    const { headers, body } = make();
    const answer = await post(tap(body), headers);
    expect(answer.status).toBe(status);
    // What is wrong is no help for guessing, and there is never a trace.
    expect(answer.text).toMatch(/"code":"(?:Unauthorized|Forbidden|ForeignTenant)"/);
    expect(answer.text).not.toMatch(/ at |jwt|expired|signature/);
    expect(await turns()).toBe(before);
    expect(connector.sent.length).toBe(sent);
  });

  test('they are counted by reason', async () => {
    const text = await (await fetch(`${bot.address}/metrics`)).text();
    for (const reason of ['no_token', 'expired', 'signature', 'service_url', 'endorsement', 'tenant'])
      expect(text).toMatch(new RegExp(`koppi_refused_total\\{reason="${reason}"\\} [1-9]`));
  });
});

test('while the keys cannot be read nobody gets in, and Teams is told to try again', async () => {
  const closed = await serving('http://127.0.0.1:9/metadata');
  const answer = await post(tap(), bearer(issuer.token(good())), closed);
  expect(answer.status).toBe(503);
  expect(await turns(closed)).toBe(0);
  await closed.stop();
});

describe('bodies', () => {
  const token = () => bearer(issuer.token(good()));

  test.each([
    ['more than 256 kB', () => ({ ...tap(), text: 'x'.repeat(262_144) }), {}, 413],
    ['just less', () => ({ ...tap(), text: 'x'.repeat(250_000) }), {}, 200],
    ['malformed JSON', () => '{"type":', {}, 400],
    ['no JSON', () => 'type=message', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    [
      'a form with a file',
      () => '--x\r\n\r\n--x--',
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      415,
    ],
    ['packed JSON', () => gzipSync(JSON.stringify(tap())), { 'Content-Encoding': 'gzip' }, 415],
    ['what calls itself packed', () => 'no gzip', { 'Content-Encoding': 'gzip' }, 415],
    ['a list', () => '[]', {}, 403],
  ])('%s', async (_what, body, headers, status) => {
    const before = await turns();
    const answer = await post(body(), { ...token(), ...headers });
    expect(answer.status).toBe(status);
    expect(await turns()).toBe(before + (status === 200 ? 1 : 0));
  });

  /** Sends bytes as they are, and resolves with all that came back once the connection is closed. */
  const raw = (parts: readonly string[], every: number): Promise<{ text: string; took: number }> =>
    new Promise((resolve) => {
      const began = Date.now();
      const { hostname, port } = new URL(bot.address);
      const socket = connect(Number(port), hostname);
      let text = '';
      const left = [...parts];
      const timer = setInterval(() => {
        const part = left.shift();
        if (part !== undefined && socket.writable) socket.write(part);
      }, every);
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        resolve({ text, took: Date.now() - began });
      });
    });
  const head = (authorization: string, length: string): string =>
    `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: ${authorization}\r\n${length}\r\n\r\n`;

  test('what comes too slowly is answered and cut off', async () => {
    const drops = Array.from({ length: 300 }, () => ' ');
    const { text, took } = await raw([head(token().Authorization, 'Content-Length: 1000'), ...drops], 50);
    expect(text).toContain('HTTP/1.1 408');
    expect(took).toBeLessThan(8000);
  });

  test('who is not let in is cut off, whatever they go on to send', async () => {
    const drops = Array.from({ length: 300 }, () => ' ');
    const { text, took } = await raw([head('Bearer x', 'Content-Length: 1000'), ...drops], 50);
    expect(text).toContain('HTTP/1.1 401');
    expect(took).toBeLessThan(8000);
  });

  test('a body without an end is cut off as soon as it is too large', async () => {
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const { text, took } = await raw(
      [
        head(token().Authorization, 'Transfer-Encoding: chunked'),
        ...Array.from({ length: 300 }, () => chunk),
      ],
      20,
    );
    expect(text).toContain('HTTP/1.1 413');
    expect(took).toBeLessThan(8000);
  });
});

describe('too much at once', () => {
  const minute = 60_000;

  test('of one conversation is answered politely, and the others are answered as ever', async () => {
    const limit = createRateLimit({
      conversation: { count: 3, within: minute },
      tenant: { count: 100, within: minute },
    });
    const busy = await serving(issuer.metadataUrl, limit);
    const token = bearer(issuer.token(good()));
    const answers = [];
    for (let at = 0; at < 5; at += 1) answers.push(await post(tap(), token, busy));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.map(({ text }) => text.includes('enemmän kuin ehdin käsitellä'))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    const other = await post(
      tap({
        conversation: { id: 'another', conversationType: 'personal', tenantId: 'tenant-1' },
        locale: 'sv-FI',
      }),
      token,
      busy,
    );
    expect(other.text).toContain('En poistanut mitään');
    expect(await turns(busy)).toBe(4);
    await busy.stop();
  });

  test('in a chat is said once, until the minute is over', async () => {
    const limit = createRateLimit({
      conversation: { count: 2, within: minute },
      tenant: { count: 100, within: minute },
    });
    const local = await startTestBot({}, { limit });
    const anna = local.person();
    const said: number[] = [];
    let last = '';
    for (let at = 0; at < 5; at += 1) {
      const replies = await anna.say('kuka on kuraattori Hollolassa?');
      said.push(replies.length);
      last = replies[0]?.text ?? last;
    }
    expect(said).toEqual([1, 1, 1, 0, 0]);
    expect(last).toContain('Odota minuutti');
    await local.goTo(local.now() + minute);
    expect((await anna.say('kuka on kuraattori Hollolassa?'))[0]?.text).toContain('Sonja Paananen');
    await local.stop();
  });

  test('of one tenant is answered in the language of each client', async () => {
    const limit = createRateLimit({
      conversation: { count: 100, within: minute },
      tenant: { count: 2, within: minute },
    });
    const busy = await serving(issuer.metadataUrl, limit);
    const token = bearer(issuer.token(good()));
    const from = (id: string, locale: string) =>
      post(
        tap({ conversation: { id, conversationType: 'personal', tenantId: 'tenant-1' }, locale }),
        token,
        busy,
      );
    await from('one', 'fi-FI');
    await from('two', 'fi-FI');
    expect((await from('three', 'sv-FI')).text).toContain('fler meddelanden än jag hinner med');
    expect((await from('four', 'en-GB')).text).toContain('More messages are coming than I can handle');
    expect(await turns(busy)).toBe(2);
    await busy.stop();
  });
});
