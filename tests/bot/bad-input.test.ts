import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../support/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

describe('what people may well send', () => {
  const anna = () => bot.person();

  test.each([
    ['nothing', '', /kysymystä/],
    ['only spaces', '  \n\t ', /kysymystä/],
    ['only emoji', '👍🏽😀', /kysymystä/],
    ['only punctuation', '???!!', /kysymystä/],
    ['20 kB of text', `kuka on kuraattori Hollolassa ${'lapsi koulu perhe '.repeat(1200)}`, /./],
    ['a thousand-letter word', 'ä'.repeat(1000), /En tiedä/],
    ['Unicode tricks', 'k\u200bu\u202era\u0301attori Hollola', /./],
    ['a name that every object has', 'constructor', /En tiedä/],
    ['another one', '__proto__', /./],
    ['another one as a language', 'kieli constructor', /kieli suomi/],
    ['9,000 signs without a letter', '\n- '.repeat(9000), /./],
    ['20,000 letters without a space', 'a'.repeat(20_000), /./],
    ['a regular expression', '(.*)+$ [a-z]{1,9999} \\', /./],
  ])('%s gets one polite answer', async (_what, text, expected) => {
    const replies = await anna().say(text);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toMatch(expected);
    expect(replies[0]?.text).not.toContain('TURN-');
  });

  test('HTML of the client is read as the words in it', async () => {
    const [reply] = await anna().say(
      '<div>Kuka on <b>kuraattori</b>&nbsp;Hollolassa?</div><script>alert(1)</script>',
    );
    expect(reply?.text).toContain('Sonja Paananen');
    expect(reply?.text).not.toContain('<');
  });

  test('only a mention in a channel gets a way to begin', async () => {
    const mention = { type: 'mention', text: '<at>Koppi</at>', mentioned: { id: '28:koppi', name: 'Koppi' } };
    const [reply] = await bot.person({ where: 'channel' }).say('<at>Koppi</at>', { entities: [mention] });
    expect(reply?.text).toMatch(/Kerro asia ja alue/);
  });

  test('an attachment without text gets a way to begin', async () => {
    const person = anna();
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://example.org/x.png' }];
    const answer = await bot.post(person.activity({ attachments }));
    expect(answer.status).toBe(200);
    expect(bot.connector.sent.at(-1)?.activity.text).toMatch(/Kerro asia ja alue/);
  });

  test('a second copy of an activity gets no second answer, also when both come at once', async () => {
    const activity = anna().activity({ text: 'kuraattori Hollola' });
    const before = bot.connector.sent.length;
    const answers = await Promise.all([bot.post(activity), bot.post(activity)]);
    answers.push(await bot.post(activity));
    expect(answers.map((each) => each.status)).toEqual([200, 200, 200]);
    expect(bot.connector.sent.length - before).toBe(1);
  });

  test('a second copy of a tap gets the same card as the first', async () => {
    const person = anna();
    const [question] = await person.say('kuka on kuraattori?');
    const button = question?.buttons.find((each) => each.type === 'Action.Execute');
    if (!button) throw new Error('no button');
    const data = { ...(button.data as object), area: 'hollola' };
    const invoke = person.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { data } },
    });
    const [first, second] = [await bot.post(invoke), await bot.post(invoke)];
    expect(JSON.stringify(first.body)).toContain('Sonja Paananen');
    expect(second).toEqual(first);
  });
});

describe('what no person sends', () => {
  test.each([
    ['malformed JSON', '{"type":', 400],
    ['no object', '[]', 400],
    ['a text', '"hello"', 400],
    ['nothing', '', 400],
    ['an empty object', {}, 400],
    ['more than 256 kB', { type: 'message', text: 'x'.repeat(300_000) }, 413],
  ])('%s is refused cleanly', async (_what, body, status) => {
    expect((await bot.post(body)).status).toBe(status);
  });

  test.each([
    'from',
    'conversation',
    'serviceUrl',
    'type',
  ])('an activity without %s is refused with its name', async (field) => {
    const { [field]: _, ...activity } = bot.person().activity({ text: 'hei' });
    const answer = await bot.post(activity);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(field);
  });

  test.each([
    'messageReaction',
    'typing',
    'endOfConversation',
    'neverHeardOf',
    'installationUpdate',
    'event',
  ])('an activity of the type %s is taken without an answer', async (type) => {
    const before = bot.connector.sent.length;
    expect((await bot.post(bot.person().activity({ type }))).status).toBe(200);
    expect(bot.connector.sent.length).toBe(before);
  });

  test.each([
    [null],
    ['x'],
    [{}],
    [{ action: 7 }],
    [{ action: { data: { koppi: 99 } } }],
    [{ action: { data: [] } }],
  ])('a tap that carries %j gets a sentence', async (value) => {
    const person = bot.person();
    const answer = await bot.post(person.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toMatch(/Tämä painike ei ole enää käytössä/);
  });

  test('a tap on a service or area that has left the directory is answered', async () => {
    const person = bot.person();
    const data = { koppi: 1, do: 'contact', service: 'gone', area: 'atlantis', lang: 'fi' };
    const answer = await bot.post(
      person.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data } } }),
    );
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toMatch(/ei ole nimetty/);
  });

  test('an invoke that is none of ours is a clean 4xx', async () => {
    const answer = await bot.post(bot.person().activity({ type: 'invoke', name: 'task/fetch', value: {} }));
    expect(answer.status).toBe(400);
  });

  test('in local mode nothing is sent to another machine', async () => {
    const answer = await bot.post(bot.person().activity({ text: 'hei', serviceUrl: 'https://example.org/' }));
    expect(answer.status).toBe(403);
  });
});
