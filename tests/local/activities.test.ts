import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { channel, groupChat } from '../../bot/local/conversations.ts';
import { localTenantId } from '../../bot/local/people.ts';
import { eventually, type Local, startLocal } from './harness.ts';
import { aino, liisa, personalChat } from './people.ts';

const summer = Date.parse('2026-07-01T21:30:00.000Z');

describe('what the bot is sent', () => {
  let local: Local;
  beforeEach(async () => {
    local = await startLocal({ bot: async () => undefined, now: summer });
  });
  afterEach(() => local.close());
  const arrival = (type: string) => eventually(() => local.received.find((one) => one.type === type));

  test('the first opening of the personal chat adds the bot there, once', async () => {
    const page = local.page(aino.email);
    await page.act('open', { chat: personalChat(aino) });
    await page.act('open', { chat: personalChat(aino) });

    expect(await arrival('conversationUpdate')).toMatchObject({
      membersAdded: [{ id: '28:koppi' }],
      from: { id: `29:${aino.id}`, aadObjectId: aino.id },
      recipient: { id: '28:koppi', name: 'Koppi' },
      conversation: { id: personalChat(aino), conversationType: 'personal', tenantId: localTenantId },
    });
    expect(local.received.filter((one) => one.type === 'conversationUpdate')).toHaveLength(1);
  });

  test('a message has the shape Teams gives it', async () => {
    await local.page(aino.email).act('say', { chat: personalChat(aino), lang: 'sv', text: ' Vem hjälper? ' });

    expect(await arrival('message')).toMatchObject({
      channelId: 'msteams',
      serviceUrl: `${local.url}/local/connector/`,
      text: 'Vem hjälper?',
      textFormat: 'plain',
      locale: 'sv-FI',
      timestamp: '2026-07-01T21:30:00.000Z',
      localTimestamp: '2026-07-02T00:30:00.000+03:00',
      localTimezone: 'Europe/Helsinki',
      from: { id: `29:${aino.id}`, name: aino.name, aadObjectId: aino.id },
      conversation: { id: personalChat(aino), conversationType: 'personal' },
      channelData: { tenant: { id: localTenantId } },
      entities: [{ type: 'clientInfo', locale: 'sv-FI' }],
    });
  });

  test('in the channel a mention is an entity whose text stands in the message', async () => {
    const said = await local.page(aino.email).act('say', { chat: channel.id, text: '@koppi kuka auttaa?' });

    const { message }: { message?: { id: string } } = said.body;
    expect(await arrival('message')).toMatchObject({
      text: '<at>Koppi</at> kuka auttaa?',
      conversation: {
        id: `${channel.id};messageid=${message?.id}`,
        conversationType: 'channel',
        isGroup: true,
      },
      channelData: { team: { name: 'Lapsi- ja perhepalvelut' }, channel: { id: channel.id } },
      entities: [
        { type: 'clientInfo' },
        { type: 'mention', text: '<at>Koppi</at>', mentioned: { id: '28:koppi', name: 'Koppi' } },
      ],
    });
  });

  test('in shared places the bot hears nothing without a mention, and others see the message', async () => {
    await local.page(aino.email).act('say', { chat: groupChat.id, text: 'Hei kaikki, @Koppinen' });
    await local.page(aino.email).act('say', { chat: groupChat.id, text: '@Koppi hei' });

    await arrival('message');
    expect(local.received.filter((one) => one.type === 'message')).toHaveLength(1);
    const texts = (await local.page(liisa.email).messages(groupChat.id)).map((message) => message.text);
    expect(texts).toEqual(['Hei kaikki, @Koppinen', '@Koppi hei']);
  });
});

describe('buttons', () => {
  let local: Local;
  let cardMessage: string;
  beforeEach(async () => {
    local = await startLocal({ bot: async () => undefined });
    const posted = await local.connector('POST', `conversations/${personalChat(aino)}/activities`, {
      type: 'message',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } },
      ],
    });
    cardMessage = String(posted.body.id);
  });
  afterEach(() => local.close());
  const submit = (data: unknown) =>
    local.page(aino.email).act('submit', { chat: personalChat(aino), message: cardMessage, data });

  test('Action.Execute is an invoke with the verb and the merged data', async () => {
    await local.page(aino.email).act('press', {
      chat: personalChat(aino),
      message: cardMessage,
      card: 0,
      lang: 'en',
      action: { id: 'take', title: 'Take', verb: 'take', data: { v: 1, note: 'x' } },
    });

    expect(local.received).toMatchObject([
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: cardMessage,
        locale: 'en-GB',
        value: {
          action: {
            type: 'Action.Execute',
            id: 'take',
            title: 'Take',
            verb: 'take',
            data: { v: 1, note: 'x' },
          },
          trigger: 'manual',
        },
      },
    ]);
  });

  test('Action.Submit is a message with a value and no text, and nothing is said in the chat', async () => {
    await submit({ v: 1, verb: 'take' });

    expect(local.received).toMatchObject([
      { type: 'message', value: { v: 1, verb: 'take' }, replyToId: cardMessage },
    ]);
    expect(local.received[0]).not.toHaveProperty('text');
    expect(await local.page(aino.email).messages(personalChat(aino))).toHaveLength(1);
  });

  test('messageBack sends its text and shows its display text', async () => {
    await submit({ msteams: { type: 'messageBack', text: 'ok 1', displayText: 'Selvä', value: { n: 1 } } });

    expect(local.received).toMatchObject([{ type: 'message', text: 'ok 1', value: { n: 1 } }]);
    expect((await local.page(aino.email).messages(personalChat(aino))).at(-1)?.text).toBe('Selvä');
  });

  test('imBack is as if the person had written it', async () => {
    await submit({ msteams: { type: 'imBack', value: 'apua' } });

    expect(local.received).toMatchObject([{ type: 'message', text: 'apua' }]);
    expect(local.received[0]).not.toHaveProperty('value');
    expect((await local.page(aino.email).messages(personalChat(aino))).at(-1)?.text).toBe('apua');
  });
});
