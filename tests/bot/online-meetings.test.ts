import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { createOnlineMeetings } from '../../bot/online-meetings.ts';
import type { Meetings } from '../../dialogs/world.ts';
import { type Email, email } from '../../knowledge/kernel/ids.ts';
import { type FakeGraph, startGraph } from '../support/graph.ts';

const helmi = email.parse('helmi@example.org');
const anna = email.parse('anna@example.org');
const guest = email.parse('guest@elsewhere.org');
const ids = new Map<Email, string>([
  [helmi, '11111111-1111-4111-8111-111111111111'],
  [anna, '22222222-2222-4222-8222-222222222222'],
]);
const wanted = {
  id: 'c-7-1',
  organizer: helmi,
  attendees: [anna, guest],
  subject: 'Konsultaatio: Perheneuvola, Hartola',
  start: Date.UTC(2026, 10, 13, 10, 0),
  end: Date.UTC(2026, 10, 13, 10, 30),
};

let graph: FakeGraph;
let now: number;
let failed: string[];
let meetings: Meetings;
const meetingsWithin = (patience: number): Meetings =>
  createOnlineMeetings({
    graph: { login: graph.url, api: graph.url, tenant: 'tenant-1', appId: 'app-1', secret: 'secret-1' },
    objectIdOf: async (address) => ids.get(address),
    clock: { now: () => now },
    patience,
    failed: (code) => failed.push(code),
  });
beforeEach(async () => {
  graph = await startGraph();
  now = Date.UTC(2026, 10, 12);
  failed = [];
  meetings = meetingsWithin(5000);
});
afterEach(() => graph.close());

describe('an online meeting', () => {
  test('is made in the name of the specialist, for those who are known, and tells service and area alone', async () => {
    const link = await meetings.make(wanted);
    expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(graph.asked).toEqual([
      {
        organizer: ids.get(helmi),
        token: 'Bearer token-1',
        body: {
          externalId: 'c-7-1',
          subject: 'Konsultaatio: Perheneuvola, Hartola',
          startDateTime: '2026-11-13T10:00:00.000Z',
          endDateTime: '2026-11-13T10:30:00.000Z',
          participants: { attendees: [{ identity: { user: { id: ids.get(anna) } } }] },
        },
      },
    ]);
    expect(graph.tokens).toEqual([
      {
        grant_type: 'client_credentials',
        client_id: 'app-1',
        client_secret: 'secret-1',
        scope: `${graph.url}/.default`,
      },
    ]);
  });

  test('is the same when it is asked for again, and another for another time', async () => {
    const first = await meetings.make(wanted);
    expect(await meetings.make(wanted)).toBe(first);
    expect(await meetings.make({ ...wanted, id: 'c-7-3' })).not.toBe(first);
  });

  test('is made with the same token until that is about to run out', async () => {
    await meetings.make(wanted);
    await meetings.make(wanted);
    now += 54 * 60_000;
    await meetings.make(wanted);
    expect(graph.tokens).toHaveLength(1);
    now += 2 * 60_000;
    await meetings.make(wanted);
    expect(graph.tokens).toHaveLength(2);
  });

  test('is made with a new token after the old one was refused', async () => {
    await meetings.make(wanted);
    graph.answerNext('meeting', { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } });
    expect(await meetings.make(wanted)).toBeUndefined();
    expect(await meetings.make(wanted)).toBeDefined();
    expect(graph.tokens).toHaveLength(2);
  });
});

describe('no meeting, and a code without people or words', () => {
  test.each([
    ['the application may not act for the specialist', { status: 403, body: {} }, 'graph_403'],
    ['the specialist is not in the tenant', { status: 404, body: {} }, 'graph_404'],
    ['too much is asked', { status: 429, body: {} }, 'graph_429'],
    ['Graph is out of order', { status: 500, body: 'oops' }, 'graph_500'],
    ['Graph is busy', { status: 503, body: {} }, 'graph_503'],
    ['the connection breaks', 'reset', 'no_connection'],
    ['the answer is a page', { status: 200, body: '<html>' }, 'graph_unreadable'],
    ['the answer has no link', { status: 200, body: { joinWebUrl: null } }, 'graph_unreadable'],
    [
      'the link leads elsewhere',
      { status: 201, body: { joinWebUrl: 'https://teams.microsoft.com.evil.example/l/meetup-join/1' } },
      'graph_foreign_link',
    ],
    [
      'the link is not secure',
      { status: 201, body: { joinWebUrl: 'http://teams.microsoft.com/l/meetup-join/1' } },
      'graph_foreign_link',
    ],
    [
      'the link does something',
      { status: 201, body: { joinWebUrl: 'javascript:alert(1)' } },
      'graph_foreign_link',
    ],
  ] as const)('when %s', async (_, answer, code) => {
    graph.answerNext('meeting', answer);
    expect(await meetings.make(wanted)).toBeUndefined();
    expect(failed).toEqual([code]);
  });

  test.each([
    ['the secret is wrong', { status: 401, body: { error: 'invalid_client' } }, 'token_401'],
    ['the token is none', { status: 200, body: { access_token: 7 } }, 'token_unreadable'],
  ] as const)('when %s', async (_, answer, code) => {
    graph.answerNext('token', answer);
    expect(await meetings.make(wanted)).toBeUndefined();
    expect(failed).toEqual([code]);
    expect(graph.asked).toEqual([]);
  });

  test('when nothing answers in time', async () => {
    graph.answerNext('token', 'nothing');
    expect(await meetingsWithin(20).make(wanted)).toBeUndefined();
    expect(failed).toEqual(['too_late']);
  });

  test('when nobody knows the account of the specialist', async () => {
    expect(await meetings.make({ ...wanted, organizer: guest })).toBeUndefined();
    expect(failed).toEqual(['organizer_unknown']);
    expect(graph.tokens).toEqual([]);
  });
});

describe('online meetings are turned on', () => {
  const serving = {
    MicrosoftAppId: 'app-1',
    MicrosoftAppPassword: 'secret-1',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: 'tenant-1',
    KOPPI_TENANTS: 'tenant-1',
  };

  test('by one setting, with the credentials of the application', () => {
    expect(readConfig('serve', serving).config?.graph).toBeUndefined();
    expect(readConfig('serve', { ...serving, KOPPI_GRAPH: '1' }).config?.graph).toEqual({
      login: 'https://login.microsoftonline.com',
      api: 'https://graph.microsoft.com',
      tenant: 'tenant-1',
      appId: 'app-1',
      secret: 'secret-1',
    });
  });

  test.each([
    ['with a managed identity', 'serve', { ...serving, MicrosoftAppType: 'UserAssignedMSI' }],
    ['in local mode', 'local', {}],
  ] as const)('but not %s, which is said in one line', (_, mode, env) => {
    const { config, problems } = readConfig(mode, { ...env, KOPPI_GRAPH: '1' });
    expect(config).toBeUndefined();
    expect(problems.filter((line) => line.startsWith('KOPPI_GRAPH: online meetings'))).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });
});
