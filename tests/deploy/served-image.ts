import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { packageRoot } from '../../bot/package-root.ts';
import { xlsxFile } from '../knowledge/exchange/sheets.ts';
import { type SentActivity, startConnector } from '../support/connector.ts';
import { startTokenIssuer } from '../support/token-issuer.ts';
import { readDockerfile } from './dockerfile.ts';

const appId = '11111111-2222-4333-8444-555555555555';
const tenant = 'tenant-1';
/** The user `node` of the image; a test that is not root runs it as itself. */
const nobody = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};

/** A container that runs the image, as far as that goes without one: its files, its user, its commands, its environment. */
export interface ServedImage {
  /** What comes back to a person who says this to the bot. */
  ask(text: string): Promise<readonly SentActivity[]>;
  /** Runs a command of the image, and gives what it printed. */
  run(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
  /** Whether the health check of the image says that it is well. */
  isHealthy(): Promise<boolean>;
  /** The requests for a token of the managed identity. */
  readonly tokensAsked: readonly { readonly url: URL; readonly headers: IncomingHttpHeaders }[];
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/**
 * Loads the demo directory, its contacts as a spreadsheet, by the image's own command line, and serves by its own command, as a bot with a managed identity.
 * `within`: words before each command, such as those that make everything else read-only.
 */
export async function serveImage(
  folder: string,
  {
    node = process.execPath,
    within = () => [],
  }: {
    readonly node?: string;
    readonly within?: (data: string) => readonly string[];
  } = {},
): Promise<ServedImage> {
  const { env: ofImage, command, healthCheck } = readDockerfile();
  const data = join(mkdtempSync(join(tmpdir(), 'koppi-data-')), 'data');
  chmodSync(join(data, '..'), 0o755);
  mkdirSync(data);
  if (nobody.uid !== undefined) chownSync(data, nobody.uid, nobody.gid);
  const connector = await startConnector();
  const issuer = await startTokenIssuer();
  const tokensAsked: { url: URL; headers: IncomingHttpHeaders }[] = [];
  const identity = createServer((req, res) => {
    tokensAsked.push({ url: new URL(req.url ?? '', 'http://identity'), headers: req.headers });
    const expires_on = Math.floor(Date.now() / 1000) + 3600;
    const token = { access_token: 'of-the-identity', expires_on, resource: 'bot', token_type: 'Bearer' };
    res.writeHead(200, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(token));
  });
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  const port = await freePort();
  const env = {
    ...ofImage,
    // Elsewhere nothing can be written, and nothing of this machine is known.
    TMPDIR: '/nowhere',
    HOME: '/nowhere',
    HOST: '127.0.0.1',
    PORT: String(port),
    KOPPI_DATA: data,
    KOPPI_TENANTS: tenant,
    MicrosoftAppId: appId,
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppTenantId: tenant,
    IDENTITY_ENDPOINT: `http://127.0.0.1:${(identity.address() as AddressInfo).port}/token`,
    IDENTITY_HEADER: 'secret-of-the-machine',
    ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadataUrl,
    ToBotFromChannelTokenIssuer: issuer.issuer,
    ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'http://127.0.0.1:9/',
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'false',
  };
  /** `node …` as the image says it, with the Node that was named. */
  const words = (of: readonly string[]): readonly [string, ...string[]] => {
    const [first = node, ...rest] = [...within(data), ...of.map((word) => (word === 'node' ? node : word))];
    return [first, ...rest];
  };
  // What runs within something else changes its user there.
  const as = within(data).length === 0 ? nobody : {};
  const run: ServedImage['run'] = async (of, more = {}) => {
    const [program, ...args] = words(of);
    const { stdout } = await promisify(execFile)(program, args, {
      cwd: folder,
      env: { ...env, ...more },
      ...as,
    });
    return stdout;
  };
  const demo = join(packageRoot(), 'knowledge', 'demo');
  const contacts = join(data, '..', 'contacts.xlsx');
  const rows = z.array(z.array(z.string())).parse(parse(readFileSync(join(demo, 'contacts.csv'))));
  writeFileSync(contacts, (await xlsxFile(rows)).bytes);
  await run(['node', 'dist/cli.js', 'import', join(demo, 'areas.json'), contacts]);
  const [program, ...args] = words(command);
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], ...as });
  await listening(child);
  let last = 0;
  const claims = () => {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: issuer.issuer,
      aud: appId,
      nbf: now - 60,
      exp: now + 600,
      serviceurl: connector.serviceUrl,
    };
  };
  return {
    tokensAsked,
    async ask(text) {
      last += 1;
      const before = connector.sent.length;
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${issuer.token(claims())}` },
        body: JSON.stringify({
          type: 'message',
          id: `asked-${last}`,
          channelId: 'msteams',
          serviceUrl: connector.serviceUrl,
          from: { id: '29:anna', aadObjectId: 'anna' },
          recipient: { id: `28:${appId}` },
          conversation: { id: 'chat', conversationType: 'personal', tenantId: tenant },
          locale: 'fi-FI',
          text,
        }),
      });
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      return connector.sent.slice(before).map(({ activity }) => activity);
    },
    run,
    isHealthy: () =>
      run(healthCheck).then(
        () => true,
        () => false,
      ),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await connector.close();
      await issuer.close();
      identity.closeAllConnections();
      await new Promise((resolve) => identity.close(resolve));
    },
  };
}

/** Resolves when the log tells that it listens; fails with what was said instead. */
const listening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let told = '';
    const hear = (chunk: Buffer): void => {
      told += chunk;
      if (told.includes('"msg":"listening"')) resolve();
    };
    child.stderr?.on('data', hear);
    child.stdout?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the image ended with ${code}: ${told}`)));
  });
