import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Local, startLocal } from './harness.ts';
import { aino, personalChat } from './people.ts';

let local: Local;
beforeAll(async () => {
  local = await startLocal({ bot: async () => undefined });
});
afterAll(() => local.close());

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Plain HTTP, since fetch neither sets Host nor leaves a path alone. */
const send = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
  new Promise<Got>((resolve, reject) => {
    const { hostname, port } = new URL(local.url);
    const outgoing = request({ hostname, port, path, method, headers }, (res) => {
      let text = '';
      res.on('data', (chunk) => {
        text += chunk;
      });
      res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const saying = JSON.stringify({ as: aino.email, chat: personalChat(aino), text: 'Hei' });
const json = { 'content-type': 'application/json' };

describe('who may use local mode', () => {
  test.each([
    'koppi.attacker.example',
    'attacker.example:3978',
    '127.0.0.1.attacker.example',
  ])('a Host of %p is refused', async (host) => {
    expect(await send('/', { host })).toMatchObject({ status: 403 });
  });

  test.each(['localhost:3978', '127.0.0.1', '[::1]:3978'])('a Host of %p is served', async (host) => {
    expect(await send('/', { host })).toMatchObject({ status: 200 });
  });

  test.each([
    ['a foreign origin', { origin: 'https://attacker.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_case, headers) => {
    const got = await send('/local/api/say', { ...json, ...headers }, 'POST', saying);
    expect(got.status).toBe(403);
    expect(local.received).toEqual([]);
  });

  test('a form of another site cannot post, since only JSON is read', async () => {
    expect(await send('/local/api/say', { 'content-type': 'text/plain' }, 'POST', saying)).toMatchObject({
      status: 415,
    });
  });

  test('a link from elsewhere opens the page', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await send('/', headers)).toMatchObject({ status: 200 });
  });
});

describe('what is served', () => {
  test('the page comes with a strict policy', async () => {
    const { headers, text } = await send('/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'self';.*frame-ancestors 'none'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
  });

  test('every file the page names exists', async () => {
    const named = async (path: string) =>
      [
        ...(await send(path)).text.matchAll(
          /(?:"|'|\.)(\/local\/page\/|\/)([\w-]+(?:\.min)?\.(?:js|css|svg))["']/g,
        ),
      ].map(([, , name]) => `/local/page/${name}`);
    const seen = new Set<string>();
    const waiting = await named('/');
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      expect([path, (await send(path)).status]).toEqual([path, 200]);
      if (path.endsWith('.js') && !path.includes('.min.')) waiting.push(...(await named(path)));
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  test.each([
    '/local/page/../../../package.json',
    '/local/page/..%2f..%2f..%2fpackage.json',
    '/local/page/%2e%2e/%2e%2e/package.json',
    '/local/page/page.js%00.css',
    '/local/page/%ff',
    '/local/page/teams.ts',
    '/local/',
    '/local',
  ])('%s is not', async (path) => {
    const got = await send(path);
    expect(got.status).toBe(404);
    expect(got.text).not.toContain('"koppi"');
  });

  test('an oversized body is refused', async () => {
    const body = JSON.stringify({ as: aino.email, chat: personalChat(aino), text: 'x'.repeat(200_000) });
    expect(await send('/local/api/say', json, 'POST', body)).toMatchObject({ status: 413 });
  });

  test('a body that is not JSON is refused', async () => {
    expect(await send('/local/api/say', json, 'POST', '{')).toMatchObject({ status: 400 });
  });
});
