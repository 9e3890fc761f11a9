import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Delivery, Messenger } from '../../../bot/delivery.ts';
import { createAdapter } from '../../../bot/http.ts';
import { createMessenger, createSender } from '../../../bot/outbound/messenger.ts';
import { plain } from '../../../dialogs/plain-message.ts';
import { type Failure, type FakeConnector, startConnector } from '../../support/connector.ts';

let connector: FakeConnector;
let faults: string[];
beforeEach(async () => {
  connector = await startConnector();
  faults = [];
});
afterEach(() => connector.close());

const messenger = (patience = 10_000): Messenger =>
  createMessenger(
    createSender({
      adapter: createAdapter({ framework: {} }, patience),
      appId: '',
      patience: 10_000,
      faults: { report: (where, fault) => String(faults.push(`${where} ${String(fault)}`)) },
    }),
    () => Promise.resolve(),
  );

const anna = () => ({
  kind: 'personal' as const,
  serviceUrl: connector.serviceUrl,
  channelId: 'msteams',
  tenant: 'tenant',
  user: '29:anna',
  bot: '28:koppi',
  conversation: 'chat-anna',
});
const message = plain('Salainen asia.');

describe('a message to somebody', () => {
  test('is sent to their chat, and its id is known', async () => {
    expect(await messenger()(anna(), message)).toEqual({ kind: 'sent', activity: 'sent-1' });
    expect(connector.sent).toMatchObject([
      { how: 'new', conversation: 'chat-anna', activity: { text: message.text } },
    ]);
  });

  test('takes the place of an earlier one', async () => {
    expect(await messenger()(anna(), message, 'message-1')).toEqual({ kind: 'sent' });
    expect(connector.sent).toMatchObject([{ how: 'update', conversation: 'chat-anna', id: 'message-1' }]);
  });

  test('also goes to a channel', async () => {
    const { user: _, ...place } = anna();
    const channel = { ...place, kind: 'channel' as const, conversation: '19:hyva@thread.tacv2' };
    expect(await messenger()(channel, message)).toEqual({ kind: 'sent', activity: 'sent-1' });
    expect(connector.sent).toMatchObject([{ how: 'new', conversation: '19:hyva@thread.tacv2' }]);
  });

  test('goes to the service that its conversation belongs to', async () => {
    const other = await startConnector();
    const send = messenger();
    for (const { serviceUrl } of [connector, other, connector])
      await send({ ...anna(), serviceUrl }, message);
    expect([connector.sent.length, other.sent.length]).toEqual([2, 1]);
    await other.close();
  });

  test('waits for its turn', async () => {
    const sender = async (): Promise<Delivery> => ({ kind: 'sent' });
    const order: string[] = [];
    const turn = async (): Promise<void> => {
      order.push('turn');
    };
    await createMessenger(sender, turn)(anna(), message);
    expect(order).toEqual(['turn']);
  });
});

describe('a message that the connector does not take is asked for once, and counts', () => {
  const cases: readonly (readonly [Failure, Delivery])[] = [
    [{ how: 403 }, { kind: 'unreachable' }],
    [{ how: 404 }, { kind: 'unreachable' }],
    [{ how: 413 }, { kind: 'unreachable' }],
    [{ how: 429 }, { kind: 'refused', after: undefined }],
    [
      { how: 429, retryAfter: '17' },
      { kind: 'refused', after: 17_000 },
    ],
    [{ how: 412 }, { kind: 'refused', after: undefined }],
    [{ how: 401 }, { kind: 'refused', after: undefined }],
    [{ how: 500 }, { kind: 'doubtful' }],
    [{ how: 503, retryAfter: '1' }, { kind: 'doubtful' }],
    [{ how: 'reset' }, { kind: 'doubtful' }],
    [{ how: 500, delivered: true }, { kind: 'doubtful' }],
    [{ how: 'reset', delivered: true }, { kind: 'doubtful' }],
  ];
  test.each(cases)('%j as %j', async (failure, delivery) => {
    connector.failNext(failure);
    expect(await messenger()(anna(), message)).toEqual(delivery);
    expect(connector.sent).toHaveLength(failure.delivered ? 1 : 0);
    expect(faults.length).toBe(delivery.kind === 'unreachable' ? 0 : 1);
    expect(faults.join()).not.toContain(message.text);
  });

  test('a connector that never answers as perhaps delivered', async () => {
    connector.failNext({ how: 'silence' });
    expect(await messenger(50)(anna(), message)).toEqual({ kind: 'doubtful' });
  });

  test('a connector that is not there as refused', async () => {
    const account = anna();
    await connector.close();
    expect(await messenger()(account, message)).toEqual({ kind: 'refused' });
  });
});
