import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createPace } from '../../bot/pace.ts';
import { actionKind } from '../../dialogs/action/action-kind.ts';
import { meetingKind } from '../../dialogs/meeting/meeting-kind.ts';
import { type Button, type Reply, startTestBot, type TestBot, type TestPerson } from '../support/bot.ts';
import type { Failure } from '../support/connector.ts';
import { takeChannel } from '../support/meeting-notes.ts';
import { newsOf } from '../support/news.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot({}, { pace: createPace(() => 0) });
});
afterEach(() => bot.stop());

const minute = 60_000;

/** A button by its title, or by what it does. */
const button = (reply: Reply | undefined, name: string): Button => {
  const found = reply?.buttons.find(
    ({ title, data }) => title === name || JSON.stringify(data)?.includes(`"${name}"`),
  );
  if (!found) throw new Error(`no button ${name} in: ${reply?.text}`);
  return found;
};
const greeted = async (name: string): Promise<TestPerson> => {
  const person = bot.person({ email: `${name}@example.org` });
  await person.say('hei');
  await bot.goTo(bot.now() + minute);
  person.inbox();
  return person;
};

/** Somebody asks Jarkko for advice, and nothing has been said to him yet. */
async function asked(): Promise<{ readonly jarkko: TestPerson; readonly asker: TestPerson }> {
  const jarkko = await greeted('jarkko.nurmela');
  const asker = await greeted('elisa.koivula');
  const [answer] = await asker.say('perheneuvola hartola');
  const form = (await asker.press(button(answer, 'Kysy neuvoa'))).at(-1);
  const question = 'Lapsi ei nuku öisin, mitä kokeilisin?';
  await asker.press(button(form, 'consult_ask'), {
    question,
    urgency: 'this_week',
    way: 'writing',
    times: '',
  });
  return { jarkko, asker };
}

const messages = async (): Promise<string> => {
  const text = await (await fetch(`${bot.address}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith('koppi_messages_total{'))
    .join('\n');
};

describe('a request for advice, though the connector fails once', () => {
  const cases: readonly (readonly [Failure, number])[] = [
    [{ how: 429 }, 1],
    [{ how: 429, retryAfter: '45' }, 1],
    [{ how: 412 }, 1],
    [{ how: 500 }, 1],
    [{ how: 'reset' }, 1],
    [{ how: 500, delivered: true }, 2],
    [{ how: 'reset', delivered: true }, 2],
  ];
  test.each(cases)('with %j, reaches the specialist (times: %i)', async (failure, times) => {
    const { jarkko } = await asked();
    bot.connector.failNext(failure);
    await bot.runDue();
    for (let time = 0; time < 6; time += 1) await bot.goTo(bot.now() + minute);
    const news = newsOf(jarkko).filter(({ text }) => text.includes('Lapsi ei nuku'));
    expect(news).toHaveLength(times);
    expect(await messages()).toMatch(
      times === 2 || failure.how === 500 || failure.how === 'reset' ? /doubtful"} 1/ : /refused"} 1/,
    );
  });

  test.each([403, 413])('with %i, goes to somebody else at once', async (status) => {
    const { jarkko } = await asked();
    bot.connector.failNext(status);
    await bot.runDue();
    for (let time = 0; time < 6; time += 1) await bot.goTo(bot.now() + minute);
    expect(newsOf(jarkko).filter(({ text }) => text.includes('Lapsi ei nuku'))).toEqual([]);
    expect(await messages()).toContain('unreachable"} 1');
  });
});

describe('a summary and its action', () => {
  const place = '19:hyva@thread.tacv2';
  const inChannel = (): readonly Reply[] =>
    bot.connector.sent
      .filter(({ how, conversation }) => how === 'new' && conversation === place)
      .map(({ activity }) => ({ activity, text: activity.text ?? '', card: undefined, buttons: [] }));

  /** Jaana has published; neither the channel nor Samuli has heard of it. */
  async function published() {
    const samuli = await greeted('samuli.kantola');
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org', where: 'channel', conversation: place });
    await takeChannel(ismo);
    const jaana = await greeted('jaana.heikura');
    const [draft] = await jaana.say(
      'Muistio HYVÄ-ryhmän kokouksesta 3.11.\nPäätökset\n- Kysely tehdään.\nToimenpiteet\n- Samuli Kantola lähettää kyselyn kouluille 20.11. mennessä.',
    );
    await bot.goTo(bot.now() + minute);
    const before = inChannel().length;
    await jaana.press(button(draft, 'Julkaise'));
    return {
      shown: () => inChannel().length - before,
      given: () => newsOf(samuli).filter(({ text }) => text.includes('Lähettää kyselyn')).length,
    };
  }
  async function later(minutes: number): Promise<void> {
    for (let time = 0; time < minutes; time += 1) await bot.goTo(bot.now() + minute);
  }

  test.each<readonly [Failure, number]>([
    [{ how: 429 }, 1],
    [{ how: 500 }, 1],
    [{ how: 'reset' }, 1],
    [{ how: 500, delivered: true }, 2],
  ])('though the connector answers %j once, reach the channel (times: %i) and the owner once', async (failure, times) => {
    const { shown, given } = await published();
    bot.connector.failNext(failure);
    await later(6);
    expect([shown(), given()]).toEqual([times, 1]);
  });

  test('that Teams does not let through to its owner is with the chair, who is told once', async () => {
    const ismo = await greeted('ismo.poyhonen');
    await published();
    bot.connector.blocked.add('personal-samuli.kantola@example.org');
    await later(6);
    const passed = newsOf(ismo).filter(({ text }) => text.includes('ei saa Kopin viestejä'));
    expect(passed).toHaveLength(1);
  });

  test.each([
    meetingKind.kind,
    actionKind.kind,
  ])('are told once, though the program dies when it has saved that it will speak of the %s', async (dies) => {
    const { shown, given } = await published();
    const { documents } = bot.world;
    const { put } = documents;
    let deaths = 0;
    Object.assign(documents, {
      put: async (...[kind, id, body, expected]: Parameters<typeof put>) => {
        const isSaved = await put(kind, id, body, expected);
        if (kind.kind !== dies || deaths > 0 || !JSON.stringify(body).includes('"lease"')) return isSaved;
        deaths += 1;
        throw new Error('the program is gone');
      },
    });
    await later(8);
    expect([deaths, shown(), given()]).toEqual([1, 1, 1]);
  });
});

describe('a press in a personal chat', () => {
  test('is answered, and then the message itself shows the answer, also when the chat is opened again', async () => {
    const person = bot.person({ id: 'presser' });
    const [question] = await person.say('kuka on kuraattori?');
    const choose = button(question, 'Valitse');
    const replies = await person.press(choose, { area: 'hollola' });
    expect(replies).toHaveLength(1);
    expect(person.chat().at(-1)?.text).toBe(replies[0]?.text);
    expect(person.inbox()).toEqual([]);
  });

  test('whose message cannot be edited is answered all the same, and nothing is said twice', async () => {
    const person = bot.person({ id: 'late-presser' });
    const [question] = await person.say('kuka on kuraattori?');
    const choose = button(question, 'Valitse');
    const before = bot.connector.sent.length;
    bot.connector.failNext(404);
    const [answer] = await person.press(choose, { area: 'hollola' });
    expect(answer?.text).toContain('Sonja Paananen');
    expect(bot.connector.sent.length).toBe(before);
  });

  test('does not wait for the message to be edited', async () => {
    const person = bot.person({ id: 'waiting-presser' });
    const [question] = await person.say('kuka on kuraattori?');
    const choose = button(question, 'Valitse');
    bot.connector.failNext({ how: 'silence' });
    const data = { ...(choose.data as object), area: 'hollola' };
    const value = { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' };
    const replyToId = bot.connector.sent.at(-1)?.id;
    const response = await fetch(`${bot.address}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(
        person.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId, value }),
      ),
    });
    expect(await response.text()).toContain('Sonja Paananen');
    await bot.connector.close();
  });
});

test('an answer that Teams does not take at once is said a moment later', async () => {
  const person = bot.person({ id: 'busy' });
  bot.connector.failNext(429);
  expect((await person.say('kuka on kuraattori Hollolassa?'))[0]?.text).toContain('Sonja Paananen');
});
