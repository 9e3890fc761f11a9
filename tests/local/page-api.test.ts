import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { channel } from '../../bot/local/conversations.ts';
import type { BotLogic } from './fake-bot.ts';
import { eventually, type Local, startLocal } from './harness.ts';
import { aino, liisa, personalChat } from './people.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';
const card = (title: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: title }],
});

let local: Local;
afterEach(() => local.close());

/** A bot whose answer to a press is this. */
const answering =
  (status: number, body: object): BotLogic =>
  async (context) => {
    if (context.activity.type === 'invoke') {
      await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
    }
  };

describe('a press of a button', () => {
  const prepare = async (bot: BotLogic) => {
    local = await startLocal({ bot });
    const posted = await local.connector(
      'POST',
      `conversations/${encodeURIComponent(channel.id)}/activities`,
      {
        type: 'message',
        attachments: [{ contentType: adaptive, content: card('Vanha') }],
      },
    );
    return String(posted.body.id);
  };
  const press = (message: string) =>
    local
      .page(aino.email)
      .act('press', { chat: channel.id, message, card: 0, action: { verb: 'x', data: {} } });

  test('answered by a card changes the card for the one who pressed, until the message is edited', async () => {
    const id = await prepare(answering(200, { statusCode: 200, type: adaptive, value: card('Uusi') }));
    const { events, stop } = await local.page(aino.email).listen();
    const answer = await press(id);

    expect(answer.body).toMatchObject({ outcome: 'card', card: card('Uusi') });
    expect(await local.page(aino.email).messages(channel.id)).toMatchObject([{ cards: [card('Uusi')] }]);
    expect(await local.page(liisa.email).messages(channel.id)).toMatchObject([{ cards: [card('Vanha')] }]);
    await eventually(() => events.find((event) => event.type === 'update'));
    stop();

    await local.connector('PUT', `conversations/${encodeURIComponent(channel.id)}/activities/${id}`, {
      type: 'message',
      attachments: [{ contentType: adaptive, content: card('Kaikille') }],
    });
    expect(await local.page(aino.email).messages(channel.id)).toMatchObject([{ cards: [card('Kaikille')] }]);
  });

  test.each([
    [
      'a message',
      200,
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Selvä' },
      { outcome: 'note', text: 'Selvä' },
    ],
    [
      'an error',
      200,
      { statusCode: 500, type: 'application/vnd.microsoft.error', value: {} },
      { outcome: 'failed' },
    ],
    ['a bad request', 400, {}, { outcome: 'failed' }],
  ])('answered by %s', async (_case, status, body, outcome) => {
    const id = await prepare(answering(status, body));
    expect((await press(id)).body).toEqual(outcome);
  });

  test('on a bot that falls is a failure, not silence', async () => {
    const id = await prepare(async () => {
      throw new Error('fallen');
    });
    expect((await press(id)).body).toEqual({ outcome: 'failed' });
  });
});

describe('live events', () => {
  beforeEach(async () => {
    local = await startLocal();
  });

  test('the question, the typing and the answer arrive in order', async () => {
    const { events, stop } = await local.page(aino.email).listen();
    await local.page(aino.email).act('say', { chat: personalChat(aino), text: 'Perheneuvola Hartolassa?' });

    await eventually(() => events.length >= 3);
    expect(events.map((event) => event.type)).toEqual(['message', 'typing', 'message']);
    expect(events[2]).toMatchObject({ message: { preview: 'Liisa Korhonen auttaa', from: { bot: true } } });
    stop();
  });

  test('a message the bot did not take is told', async () => {
    const { events, stop } = await local.page(aino.email).listen();
    const said = await local.page(aino.email).act('say', { chat: personalChat(aino), text: 'kaadu' });

    const { message }: { message?: { id: string } } = said.body;
    expect(await eventually(() => events.find((event) => event.type === 'failed'))).toEqual({
      type: 'failed',
      chat: personalChat(aino),
      id: message?.id,
    });
    stop();
  });

  test('news for somebody nobody is being just now is told to the open page', async () => {
    const { events, stop } = await local.page(aino.email).listen();
    await local.connector('POST', `conversations/${personalChat(liisa)}/activities`, {
      type: 'message',
      text: '**Pallo** on sinulla',
    });

    expect(await eventually(() => events[0])).toEqual({
      type: 'elsewhere',
      person: liisa.id,
      name: liisa.name,
      preview: 'Pallo on sinulla',
    });
    stop();
  });
});

test('nobody reads the personal chat of another', async () => {
  local = await startLocal();
  const answer = await local.page(aino.email).act('open', { chat: personalChat(liisa) });
  expect(answer).toMatchObject({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
});

test('people are offered with one of each kind first', async () => {
  local = await startLocal();
  const { body } = await local.page('').get('people');
  expect(body.suggested).toHaveLength(3);
  expect(body.suggested).toEqual(expect.arrayContaining([aino.id, liisa.id]));
});
