import { afterEach, describe, expect, test } from '@jest/globals';
import { TeamsInfo } from 'botbuilder';
import { channel, team } from '../../bot/local/conversations.ts';
import { localTenantId } from '../../bot/local/people.ts';
import type { BotLogic } from './fake-bot.ts';
import { eventually, type Local, startLocal } from './harness.ts';
import { aino, crowd, liisa, people, personalChat } from './people.ts';

let local: Local;
afterEach(() => local.close());

const text = (value: string) => ({ type: 'message', text: value });
const activitiesOf = (chat: string) => `conversations/${encodeURIComponent(chat)}/activities`;
const startQuiet = async (more: { people?: typeof people } = {}) => {
  local = await startLocal({ bot: async () => undefined, ...more });
};
const heardBy = (person: typeof aino, chat = personalChat(person)) => local.page(person.email).messages(chat);

describe('the framework’s own client', () => {
  const start = async (bot: BotLogic) => {
    local = await startLocal({ bot });
    await local.page(aino.email).act('say', { chat: personalChat(aino), text: 'Hei' });
  };

  test('reads members as Teams describes them', async () => {
    const seen: unknown[] = [];
    await start(async (context) => {
      seen.push(await TeamsInfo.getMember(context, aino.id));
      seen.push(await TeamsInfo.getPagedMembers(context));
    });

    const members = await eventually(() => seen.length === 2 && seen);
    const member = {
      id: `29:${aino.id}`,
      name: 'Aino Mäkelä',
      givenName: 'Aino',
      surname: 'Mäkelä',
      email: aino.email,
      userPrincipalName: aino.email,
      aadObjectId: aino.id,
      tenantId: localTenantId,
      userRole: 'user',
    };
    expect(members).toMatchObject([member, { members: [member] }]);
  });

  test('finds who speaks in a channel by the roster of its team', async () => {
    const seen: unknown[] = [];
    local = await startLocal({
      bot: async (context) => {
        if (context.activity.type === 'message') seen.push(await TeamsInfo.getMember(context, aino.id));
      },
    });
    await local.page(aino.email).act('say', { chat: channel.id, text: '@Koppi hei' });
    expect(await eventually(() => seen.length === 1 && seen)).toMatchObject([{ email: aino.email }]);
  });

  test('sends, updates and deletes', async () => {
    const ids: (string | undefined)[] = [];
    await start(async (context) => {
      const first = await context.sendActivity('Ensimmäinen');
      const second = await context.sendActivity('Toinen');
      await context.updateActivity({ ...text('Korjattu'), id: first?.id ?? '' });
      await context.deleteActivity(second?.id ?? '');
      ids.push(first?.id, second?.id);
    });

    await eventually(() => ids.length === 2);
    const messages = await heardBy(aino);
    expect(messages.map((message) => message.text)).toEqual(['Hei', 'Korjattu']);
    expect(messages.at(-1)).toMatchObject({ id: ids[0], edited: true, from: { bot: true, name: 'Koppi' } });
  });
});

describe('new conversations', () => {
  test('a personal chat is made with somebody who never opened it, and the message waits there', async () => {
    await startQuiet();
    const made = await local.connector('POST', 'conversations', {
      isGroup: false,
      members: [{ id: liisa.id }],
      tenantId: localTenantId,
      activity: { ...text('Pallo on sinulla'), summary: 'Uusi pyyntö' },
    });

    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      id: personalChat(liisa),
      activityId: expect.any(String),
      serviceUrl: `${local.url}/local/connector/`,
    });
    const { body } = await local.page(liisa.email).get(`chats?as=${liisa.email}`);
    expect(body).toMatchObject({
      chats: [{ kind: 'personal', unread: 1, last: { preview: 'Uusi pyyntö' } }, {}, {}],
    });
    expect(await heardBy(liisa)).toMatchObject([{ text: 'Pallo on sinulla' }]);
  });

  test.each([
    ['nobody of that id', { members: [{ id: '29:stranger' }] }, 403, 'BotNotInConversationRoster'],
    ['another tenant', { members: [{ id: liisa.id }], tenantId: 'other' }, 403, 'Forbidden'],
    ['no member', { members: [] }, 400, 'BadArgument'],
    [
      'an unknown channel',
      { channelData: { channel: { id: '19:x' } }, activity: text('x') },
      404,
      'ConversationNotFound',
    ],
  ])('%s is refused', async (_case, body, status, code) => {
    await startQuiet();
    const answer = await local.connector('POST', 'conversations', body);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
  });

  test('a post in the channel starts a thread, and replies to its address stay in it', async () => {
    await startQuiet();
    const made = await local.connector('POST', 'conversations', {
      isGroup: true,
      channelData: { channel: { id: channel.id } },
      activity: text('Muistio'),
    });
    await local.connector('POST', activitiesOf(String(made.body.id)), text('Jatkoa'));

    const messages = await heardBy(aino, channel.id);
    expect(messages.map(({ text, thread }) => [text, thread])).toEqual([
      ['Muistio', undefined],
      ['Jatkoa', made.body.activityId],
    ]);
  });
});

describe('members', () => {
  test('a page of the roster says where the next begins', async () => {
    await startQuiet({ people: crowd });
    const path = `conversations/${encodeURIComponent(channel.id)}/pagedmembers`;
    const first = await local.connector('GET', `${path}?pageSize=150`);
    const token = first.body.continuationToken;
    const second = await local.connector('GET', `${path}?pageSize=150&continuationToken=${token}`);

    const sizes = [first, second].map(({ body }) => (Array.isArray(body.members) ? body.members.length : 0));
    expect(sizes).toEqual([150, crowd.length - 150]);
    expect(second.body).not.toHaveProperty('continuationToken');
  });

  test('somebody else is not in a personal chat', async () => {
    await startQuiet();
    const answer = await local.connector('GET', `conversations/${personalChat(aino)}/members/29:${liisa.id}`);
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'MemberNotFoundInConversation' } } });
  });

  test('the team and its channel can be looked up', async () => {
    await startQuiet();
    const found = await local.connector('GET', `teams/${encodeURIComponent(team.id)}`);
    expect(found).toMatchObject({ status: 200, body: { id: team.id, name: team.name } });
  });
});

describe('refusals', () => {
  test.each([
    ['an unknown conversation', 'POST', activitiesOf('a:nobody'), text('x'), 404, 'ConversationNotFound'],
    [
      'an unknown message',
      'PUT',
      `${activitiesOf(personalChat(aino))}/x`,
      text('x'),
      404,
      'ActivityNotFoundInConversation',
    ],
    ['an empty message', 'POST', activitiesOf(personalChat(aino)), { type: 'message' }, 400, 'BadSyntax'],
    [
      'more than Teams takes',
      'POST',
      activitiesOf(personalChat(aino)),
      text('x'.repeat(150_000)),
      413,
      'MessageSizeTooBig',
    ],
  ] as const)('%s', async (_case, method, path, body, status, code) => {
    await startQuiet();
    const answer = await local.connector(method, path, body);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
  });

  test('a person who left is not in the roster any more', async () => {
    const staff = [...people];
    await startQuiet({ people: staff });
    await local.connector('POST', activitiesOf(personalChat(liisa)), text('Hei'));
    staff.splice(staff.indexOf(liisa), 1);

    const answer = await local.connector('POST', activitiesOf(personalChat(liisa)), text('Hei taas'));
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
  });
});
