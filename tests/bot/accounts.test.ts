import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Accounts, createAccounts, type Identify } from '../../bot/accounts.ts';
import { createDocuments } from '../../bot/documents.ts';
import { createMemoryStore } from '../../bot/stores/memory.ts';
import { personId } from '../../dialogs/turn.ts';
import { email, isoDate } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { countingIds } from '../support/ids.ts';

const anna = email.parse('anna@example.org');
const day = (text: string) => isoDate.parse(text);

interface Where {
  readonly personal?: boolean;
  readonly conversation?: string;
  readonly serviceUrl?: string;
  /** The language that the client says; `undefined`: none. */
  readonly locale?: Language | undefined;
}

/** Accounts in memory, and how often Teams was asked. */
function accountsOf() {
  const store = createMemoryStore(countingIds());
  const documents = createDocuments(store, () => undefined);
  const accounts: Accounts = createAccounts(documents);
  let asked = 0;
  return {
    accounts,
    store,
    asked: () => asked,
    meet: (name: string, on: string, identify: Identify, where: Where = {}) => {
      const { personal = true, conversation = `chat-${name}`, serviceUrl = 'https://teams.example/' } = where;
      const locale = 'locale' in where ? where.locale : 'fi';
      return accounts.meet(
        {
          turn: {
            person: personId.parse(`tenant:${name}`),
            conversation: { id: conversation, kind: personal ? 'personal' : 'channel' },
            locale: locale ?? 'fi',
            input: { kind: 'installed' },
            key: undefined,
          },
          sender: {
            serviceUrl,
            channelId: 'msteams',
            tenant: 'tenant',
            user: name,
            bot: 'koppi',
            conversation,
            personal,
            ...(locale ? { locale } : {}),
          },
          objectId: name,
          activity: undefined,
          invoke: false,
        },
        { now: Date.parse(on.length > 10 ? on : `${on}T07:00:00Z`), today: day(on.slice(0, 10)) },
        async () => {
          asked += 1;
          return identify();
        },
      );
    },
  };
}

const says =
  (address: string | undefined): Identify =>
  async () =>
    address;
const fails: Identify = async () => {
  throw new Error('503');
};

describe('the e-mail address of a person', () => {
  test('is asked at the first turn, and again after 30 days', async () => {
    const { meet, asked } = accountsOf();
    for (const [on, times] of [
      ['2026-11-12', 1],
      ['2026-11-12', 1],
      ['2026-12-11', 1],
      ['2026-12-12', 2],
      ['2026-12-13', 2],
    ] as const) {
      expect((await meet('anna', on, says('anna@example.org'))).email).toBe(anna);
      expect(asked()).toBe(times);
    }
  });

  test('is kept in lower case', async () => {
    expect((await accountsOf().meet('anna', '2026-11-12', says('Anna@Example.org'))).email).toBe(anna);
  });

  test('that Teams does not know is asked again the next day', async () => {
    const { meet, asked } = accountsOf();
    for (const address of [undefined, 'not an address'])
      expect((await meet('anna', '2026-11-12', says(address))).email).toBeUndefined();
    expect(asked()).toBe(1);
    expect((await meet('anna', '2026-11-13', says('anna@example.org'))).email).toBe(anna);
  });

  test('is asked again a minute later when Teams could not tell', async () => {
    const { meet, asked } = accountsOf();
    expect((await meet('anna', '2026-11-12T07:00:00Z', fails)).email).toBeUndefined();
    expect((await meet('anna', '2026-11-12T07:00:59Z', says('anna@example.org'))).email).toBeUndefined();
    expect(asked()).toBe(1);
    expect((await meet('anna', '2026-11-12T07:01:00Z', says('anna@example.org'))).email).toBe(anna);
  });

  test('is asked again when Teams could not tell at a moment to come, since the clock was put back', async () => {
    const { meet } = accountsOf();
    await meet('anna', '2026-11-15T07:00:00Z', fails);
    expect((await meet('anna', '2026-11-12T07:00:00Z', says('anna@example.org'))).email).toBe(anna);
  });

  test('that is known stays when Teams cannot tell a month later', async () => {
    const { meet } = accountsOf();
    await meet('anna', '2026-11-12', says('anna@example.org'));
    expect((await meet('anna', '2026-12-20', fails)).email).toBe(anna);
    expect((await meet('anna', '2026-12-20T07:01:00Z', says('anna.b@example.org'))).email).toBe(
      'anna.b@example.org',
    );
  });

  test('is found by, and the old one no more, when the person has a new one', async () => {
    const { meet, accounts } = accountsOf();
    await meet('anna', '2026-11-12', says('anna@example.org'));
    await meet('anna', '2026-12-20', says('anna.b@example.org'));
    expect(await accounts.byEmail(anna)).toBeUndefined();
    expect((await accounts.byEmail(email.parse('anna.b@example.org')))?.account.user).toBe('anna');
  });

  test('that has moved to another account reaches the one for whom it was asked last', async () => {
    const { meet, accounts } = accountsOf();
    await meet('old', '2026-11-12', says('anna@example.org'));
    await meet('new', '2026-11-20', says('anna@example.org'));
    expect((await accounts.byEmail(anna))?.account.user).toBe('new');
    await meet('old', '2026-11-21', says('anna@example.org'));
    expect((await accounts.byEmail(anna))?.account.user).toBe('new');
  });
});

describe('where a person is reached', () => {
  const identify = says('anna@example.org');

  test('is the personal chat, also after a turn in a channel', async () => {
    const { meet, accounts } = accountsOf();
    await meet('anna', '2026-11-12', identify, { personal: false, conversation: 'channel' });
    expect((await accounts.byEmail(anna))?.account.conversation).toBeUndefined();
    await meet('anna', '2026-11-12', identify);
    await meet('anna', '2026-11-12', identify, { personal: false, conversation: 'channel' });
    expect((await accounts.byEmail(anna))?.account.conversation).toBe('chat-anna');
  });

  test('changes with the address of the service', async () => {
    const { meet, accounts } = accountsOf();
    await meet('anna', '2026-11-12', identify);
    await meet('anna', '2026-11-12', identify, { serviceUrl: 'https://emea.teams.example/' });
    expect((await accounts.byEmail(anna))?.account.serviceUrl).toBe('https://emea.teams.example/');
  });

  test('is not written again when nothing has changed', async () => {
    const { meet, store } = accountsOf();
    await meet('anna', '2026-11-12', identify);
    const before = (await store.get('account', 'tenant:anna'))?.etag;
    await meet('anna', '2026-11-13', identify);
    expect((await store.get('account', 'tenant:anna'))?.etag).toBe(before);
  });

  test('is told in the language that a client said last, or in the chosen one', async () => {
    const { meet, accounts, store } = accountsOf();
    await meet('anna', '2026-11-12', identify, { locale: 'sv' });
    await meet('anna', '2026-11-12', identify, { locale: undefined });
    expect((await accounts.byEmail(anna))?.language).toBe('sv');
    await meet('anna', '2026-11-12', identify, { locale: 'fi' });
    expect((await accounts.byEmail(anna))?.language).toBe('fi');
    await store.put({
      kind: 'person',
      id: 'tenant:anna',
      body: { version: 1, language: 'en' },
      expect: 'any',
    });
    expect((await accounts.byEmail(anna))?.language).toBe('en');
  });

  test('is one and the same when two turns of a new person come at once', async () => {
    const { meet, accounts } = accountsOf();
    const both = await Promise.all([
      meet('anna', '2026-11-12', identify),
      meet('anna', '2026-11-12', identify),
    ]);
    expect(both.map((each) => each.email)).toEqual([anna, anna]);
    expect((await accounts.byEmail(anna))?.account.user).toBe('anna');
  });
});

describe('when Teams does not tell who speaks', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
  });
  afterAll(() => bot.stop());
  const question = 'Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?';

  test.each([404, 403])('with %i, the person gets the answer all the same', async (status) => {
    const person = bot.person({ id: `person-${status}`, email: `person-${status}@example.org` });
    bot.connector.failNext(status);
    expect((await person.say(question)).map(({ text }) => text).join()).toContain('Elisa Koivula');
  });

  test('for a moment, with 500, a coordinator may do what coordinators may', async () => {
    const ismo = bot.person({ email: 'ismo.poyhonen@example.org' });
    bot.connector.failNext(500);
    const [preview] = await ismo.say('muokkaa työntekijää Eetu Harju puhelin: 040 555 0001');
    expect(preview?.text).toContain('Tarkista ja vahvista');
  });
});
