import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { channel } from '../../bot/local/conversations.ts';
import type { BotLogic } from './fake-bot.ts';
import { exported, fileBot, offer, upload } from './file-bot.ts';
import { eventually, type Local, startLocal } from './harness.ts';
import { aino, liisa, personalChat } from './people.ts';

const home = personalChat(aino);
const megabyte = 1024 * 1024;
const bytes = Buffer.from([0, 1, 2, 253, 254, 255]);

let local: Local;
let read: Buffer[];
beforeEach(async () => {
  read = [];
  local = await startLocal({ bot: fileBot(read) });
});
afterEach(() => local.close());
const restart = async (bot: BotLogic) => {
  await local.close();
  local = await startLocal({ bot });
};
const page = () => local.page(aino.email);
/** The bot has read the file and said so. */
const answered = () => eventually(async () => (await page().messages(home)).find(({ from }) => from.bot));
const arrival = (type: string) => eventually(() => local.received.find((one) => one.type === type));

describe('a person sends a file', () => {
  test('the bot is told of it as Teams tells, and fetches the same bytes', async () => {
    const sent = await page().sendFile(home, 'Yhteystiedot.xlsx', bytes, { query: { lang: 'sv' } });

    const { message }: { message?: { id: string; files: { id: string }[] } } = sent.body;
    const id = message?.files[0]?.id;
    const address = `${local.url}/local/files/${id}`;
    const activity = await arrival('message');
    expect(activity).toMatchObject({
      id: message?.id,
      locale: 'sv-FI',
      from: { id: `29:${aino.id}` },
      conversation: { id: home, conversationType: 'personal' },
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          contentUrl: address,
          name: 'Yhteystiedot.xlsx',
          content: { downloadUrl: address, uniqueId: id, fileType: 'xlsx' },
        },
      ],
    });
    expect(activity).not.toHaveProperty('text');
    expect((await answered()).text).toBe('Luin tiedoston Yhteystiedot.xlsx: 6 tavua.');
    expect(read).toEqual([bytes]);
  });

  test('the chat shows its name and size, with the words sent beside it', async () => {
    const query = { text: ' Tässä uudet tiedot ' };
    const sent = await page().sendFile(home, 'C:\\omat\\uudet.csv', bytes, { query });

    expect(sent.status).toBe(201);
    expect((await page().messages(home))[0]).toMatchObject({
      text: 'Tässä uudet tiedot',
      files: [{ name: 'uudet.csv', size: 6 }],
      from: { bot: false },
    });
    expect(await arrival('message')).toMatchObject({ text: 'Tässä uudet tiedot', textFormat: 'plain' });
    await answered();
  });

  test('the chat list names a file that came without words', async () => {
    await restart(async () => undefined);
    await page().sendFile(home, 'uudet.csv', bytes);
    const { body } = await page().get(`chats?as=${aino.email}`);
    expect(body).toMatchObject({ chats: [{ last: { preview: 'uudet.csv' } }, {}, {}] });
  });

  test('10 MB is taken, a byte more is not', async () => {
    await restart(async () => undefined);
    expect((await page().sendFile(home, 'suuri.bin', Buffer.alloc(10 * megabyte))).status).toBe(201);
    const refused = await page().sendFile(home, 'suuri.bin', Buffer.alloc(10 * megabyte + 1));
    expect(refused).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
    expect(await page().messages(home)).toHaveLength(1);
  });

  test('a bot that does not take it is told about', async () => {
    await restart(async () => {
      throw new Error('fallen');
    });
    const { events, stop } = await page().listen();
    await page().sendFile(home, 'uudet.csv', bytes);
    await eventually(() => events.find((event) => event.type === 'failed'));
    stop();
  });

  test.each([
    ['a foreign origin', home, {}, { origin: 'https://attacker.example' }, 403],
    ['a form of another site', home, {}, { 'content-type': 'text/plain' }, 415],
    ['the chat of another', personalChat(liisa), {}, {}, 404],
    ['the channel, where bots get no files', channel.id, {}, {}, 400],
    ['no name', home, { name: '' }, {}, 400],
    ['words longer than an address', home, { text: 'x'.repeat(5000) }, {}, 400],
  ])('%s is refused', async (_case, chat, query, headers, status) => {
    const refused = await page().sendFile(chat, 'uudet.csv', bytes, { query, headers });
    expect(refused.status).toBe(status);
    expect(local.received).toEqual([]);
    expect(await page().messages(home)).toEqual([]);
  });
});

describe('a kept file', () => {
  beforeEach(() => restart(async () => undefined));

  test('is only ever saved, under its full name', async () => {
    await page().sendFile(home, 'Lahden väki.html', Buffer.from('<script>alert(1)</script>'));
    const [message] = await page().messages(home);
    const response = await fetch(`${local.url}/local/files/${message?.files[0]?.id}`);

    expect(await response.text()).toBe('<script>alert(1)</script>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="Lahden vaki.html"; filename*=UTF-8''Lahden%20v%C3%A4ki.html`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'self'/),
    });
  });

  test('is not given to another web site, and an unknown one does not exist', async () => {
    await page().sendFile(home, 'uudet.csv', bytes);
    const [message] = await page().messages(home);
    const headers = { origin: 'https://attacker.example' };
    const foreign = await fetch(`${local.url}/local/files/${message?.files[0]?.id}`, { headers });
    const unknown = await fetch(`${local.url}/local/files/unknown`);
    expect([foreign.status, unknown.status]).toEqual([403, 404]);
  });
});

describe('the bot offers a file', () => {
  const post = (attachment: object, chat = home) =>
    local.connector('POST', `conversations/${encodeURIComponent(chat)}/activities`, {
      type: 'message',
      attachments: [attachment],
    });
  const answerTo = (message: unknown, action: string, more: object = {}) =>
    page().act('consent', { chat: home, message, offer: 0, action, ...more });
  const offered = async () => (await post(offer())).body.id;

  test('the chat shows the offer', async () => {
    await post(offer());
    expect(await page().messages(home)).toMatchObject([
      {
        offers: [
          {
            name: 'yhteystiedot Päijät-Häme.csv',
            description: 'Alueen yhteystiedot taulukkona.',
            size: exported.length,
          },
        ],
        unknown: [],
        preview: 'yhteystiedot Päijät-Häme.csv',
      },
    ]);
  });

  test('accepted: the bot uploads it where it was told, and the person gets the same bytes', async () => {
    const message = await offered();
    const { body } = await answerTo(message, 'accept', { lang: 'en' });

    const id = body.file;
    const { name } = offer();
    expect(body).toEqual({ outcome: 'done', file: expect.any(String) });
    expect(await arrival('invoke')).toMatchObject({
      name: 'fileConsent/invoke',
      replyToId: message,
      locale: 'en-GB',
      value: {
        type: 'fileUpload',
        action: 'accept',
        context: { export: 'x-1' },
        uploadInfo: {
          contentUrl: `${local.url}/local/files/${id}`,
          uploadUrl: `${local.url}/local/upload/${id}`,
          uniqueId: id,
          name,
          fileType: 'csv',
        },
      },
    });
    const messages = await page().messages(home);
    expect(messages[0]?.offers[0]?.answer).toBe('accept');
    expect(messages[0]?.edited).toBe(false);
    expect(messages[1]?.files).toEqual([{ id, name, size: exported.length }]);
    const response = await fetch(`${local.url}/local/files/${id}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(exported);
  });

  test('declined: the bot hears it with its own context, and is given nowhere to upload', async () => {
    const { body } = await answerTo(await offered(), 'decline');

    expect(body).toEqual({ outcome: 'done' });
    expect((await arrival('invoke')).value).toEqual({
      type: 'fileUpload',
      action: 'decline',
      context: { export: 'x-1', no: true },
    });
    expect((await page().messages(home))[0]?.offers[0]?.answer).toBe('decline');
  });

  test('is answered once', async () => {
    const message = await offered();
    await Promise.all([answerTo(message, 'accept'), answerTo(message, 'decline')]);
    expect((await answerTo(message, 'accept')).status).toBe(409);
    expect(local.received.filter((one) => one.type === 'invoke')).toHaveLength(1);
  });

  test('can be answered again when the bot fell', async () => {
    await restart(async () => {
      throw new Error('fallen');
    });
    const message = await offered();
    expect((await answerTo(message, 'accept')).body).toEqual({ outcome: 'failed' });
    expect((await page().messages(home))[0]?.offers[0]).not.toHaveProperty('answer');
  });

  test.each([
    ['a message that is gone', { message: 'unknown' }, 404],
    ['an offer that is not there', { offer: 1 }, 404],
    ['an answer that is none', { action: 'maybe' }, 400],
    ['the chat of another', { chat: personalChat(liisa) }, 404],
  ])('%s is refused', async (_case, more, status) => {
    const message = await offered();
    expect((await answerTo(message, 'accept', more)).status).toBe(status);
    expect(local.received).toEqual([]);
  });

  test('in the channel is refused, since nobody could take it', async () => {
    expect(await post(offer(), channel.id)).toMatchObject({
      status: 400,
      body: { error: { code: 'BadArgument' } },
    });
  });

  test('without a size it cannot be drawn', async () => {
    await post({ ...offer(), content: { description: 'x' } });
    expect(await page().messages(home)).toMatchObject([{ offers: [], unknown: [offer().contentType] }]);
  });
});

describe('an upload of the bot', () => {
  const granted = async () => {
    await restart(async (context) => {
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
    });
    const posted = await local.connector('POST', `conversations/${home}/activities`, {
      type: 'message',
      attachments: [offer()],
    });
    const { body } = await page().act('consent', {
      chat: home,
      message: posted.body.id,
      offer: 0,
      action: 'accept',
    });
    return { id: body.file, url: `${local.url}/local/upload/${body.file}` };
  };

  test('is taken once', async () => {
    const { id, url } = await granted();
    const first = await upload(url, exported);
    expect(first.status).toBe(201);
    expect(await first.json()).toEqual({ id, name: offer().name, size: exported.length });
    expect((await upload(url, Buffer.from('toinen'))).status).toBe(404);
    expect(await (await fetch(`${local.url}/local/files/${id}`)).text()).toBe(exported.toString());
  });

  test.each([
    ['too large', Buffer.alloc(10 * megabyte + 1), undefined, 413],
    ['a part', Buffer.from('alku'), 'bytes 0-3/9', 400],
    ['empty', Buffer.alloc(0), undefined, 400],
  ])('that is %s is refused, and may be tried again', async (_case, body, range, status) => {
    const { url } = await granted();
    expect((await upload(url, body, range)).status).toBe(status);
    expect((await upload(url, exported)).status).toBe(201);
  });

  test('without leave has no place', async () => {
    expect((await upload(`${local.url}/local/upload/unknown`, exported)).status).toBe(404);
  });

  test('from another web site is refused', async () => {
    const { url } = await granted();
    const headers = { origin: 'https://attacker.example', 'content-range': 'bytes 0-0/1' };
    expect((await fetch(url, { method: 'PUT', headers, body: 'x' })).status).toBe(403);
    expect((await upload(url, exported)).status).toBe(201);
  });
});
