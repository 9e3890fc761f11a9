import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpsServer } from '@vercel/cosmosdb-server';
import Ajv from 'ajv';
import { z } from 'zod';
import { packageRoot } from '../../bot/package-root.ts';
import { makeImage } from '../../deploy/image.ts';
import { productionPackages } from '../../deploy/installed.ts';
import { readDockerfile } from './dockerfile.ts';
import { type ServedImage, serveImage } from './served-image.ts';

const folder = mkdtempSync(join(tmpdir(), 'koppi-image-'));
let made: Awaited<ReturnType<typeof makeImage>>;
let served: ServedImage | undefined;
// It bundles, imports and starts: on a machine that has much else to do that takes its time.
beforeAll(async () => {
  made = await makeImage(packageRoot(), folder, mkdtempSync(join(tmpdir(), 'koppi-maps-')));
  served = await serveImage(folder);
}, 120_000);
afterAll(() => served?.stop());

describe('what the image holds', () => {
  test('answers a question, with the token of the managed identity, where nothing else is', async () => {
    const answers = await served?.ask('Kuka on kuraattori Hollolassa?');
    expect(JSON.stringify(answers)).toContain('Sonja Paananen');
    const [asked] = served?.tokensAsked ?? [];
    expect(asked?.url.searchParams.get('resource')).toBe('https://api.botframework.com');
    expect(asked?.url.searchParams.get('client_id')).toBe('11111111-2222-4333-8444-555555555555');
    expect(asked?.headers['x-identity-header']).toBe('secret-of-the-machine');
  });

  test('opens Cosmos DB with the token of the managed identity', async () => {
    const of = join(packageRoot(), 'node_modules', '@vercel', 'cosmosdb-server');
    const [key, cert] = ['key.pem', 'cert.pem'].map((file) => readFileSync(join(of, file)));
    const cosmos = createHttpsServer({ key, cert });
    const opened = new Set<string>();
    cosmos.on('request', ({ headers }) => opened.add(decodeURIComponent(headers.authorization ?? '')));
    await new Promise<void>((resolve) => cosmos.listen(0, '127.0.0.1', resolve));
    const { port } = cosmos.address() as AddressInfo;
    await served?.run(['node', 'dist/cli.js', 'ask', 'hei'], {
      KOPPI_STORE: 'cosmos',
      COSMOS_ENDPOINT: `https://localhost:${port}/`,
      // The certificate of the emulator is nobody's.
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      AZURE_CLIENT_ID: 'client-of-the-identity',
    });
    cosmos.closeAllConnections();
    await new Promise((resolve) => cosmos.close(resolve));
    expect([...opened]).toEqual(['type=aad&ver=1.0&sig=of-the-identity']);
    expect(served?.tokensAsked.at(-1)?.url.searchParams.get('client_id')).toBe('client-of-the-identity');
  });

  test('is well by its own health check', async () => {
    expect(await served?.isHealthy()).toBe(true);
  });

  test('cannot be changed by who runs it', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const modes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mode);
    expect(modes.filter((mode) => (mode & 0o222) !== 0)).toEqual([]);
  });

  test('is small, and holds nothing but what production installs', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    expect(files.length).toBeLessThan(60);
    const installed = new Set(productionPackages(packageRoot()).map((each) => each.folder));
    expect(made.packages.filter((each) => !installed.has(each.folder))).toEqual([]);
  });
});

describe('its bill of materials', () => {
  test('is valid CycloneDX', () => {
    const schemas = join(packageRoot(), 'node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema');
    const read = (name: string): object =>
      z
        .object({})
        .passthrough()
        .parse(JSON.parse(readFileSync(join(schemas, name), 'utf8')));
    const ajv = new Ajv.default({ strict: false, validateFormats: false });
    for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
      ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}`);
    const isValid = ajv.compile(read('bom-1.5.SNAPSHOT.schema.json'));
    const bom: unknown = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'));
    isValid(bom);
    expect(isValid.errors ?? []).toEqual([]);
    expect(bom).toMatchObject({ specVersion: '1.5', metadata: { component: { name: 'koppi' } } });
  });

  test('names each package of which something is shipped, and no other', () => {
    const shipped = new Set(made.packages.map(({ name, version }) => `${name}@${version}`));
    expect(new Set(made.bom.components.map((each) => each['bom-ref']))).toEqual(shipped);
    expect(shipped.size).toBeGreaterThan(100);
  });

  test('stands beside the licences', () => {
    const texts = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
    for (const { name, version } of made.packages) expect(texts).toContain(`${name} ${version}: `);
  });
});

test('the image is built without install scripts, of a named version of Node, and runs as nobody', () => {
  const [build = [], last = []] = readDockerfile().stages;
  const copied = build.findIndex((line) => line.startsWith('COPY') && line.includes('.npmrc'));
  expect(copied).toBeGreaterThan(-1);
  expect(copied).toBeLessThan(build.indexOf('RUN npm ci'));
  const text = readFileSync(join(packageRoot(), 'deploy', 'Dockerfile'), 'utf8');
  expect(text).toMatch(/^ARG NODE_IMAGE=node:\d+\.\d+\.\d+-bookworm-slim$/m);
  expect(last).toContain('USER node');
  expect(last.filter((line) => line.startsWith('COPY'))).toEqual([
    'COPY --from=build --chown=root:root /app/dist/production ./',
  ]);
});
