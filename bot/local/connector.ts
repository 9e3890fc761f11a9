import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import {
  type Conversation,
  type Conversations,
  channel,
  splitThread,
  team,
  threadAddress,
} from './conversations.ts';
import { type Answer, answer, readJson, refusal } from './exchange.ts';
import type { Files } from './files.ts';
import {
  contentOf,
  isEmpty,
  type LocalMessage,
  type OutgoingActivity,
  offersFile,
  outgoingActivity,
} from './messages.ts';
import { botAccount, findPerson, type LocalPerson, localTenantId, memberOf } from './people.ts';
import type { Publish } from './publish.ts';

/** Teams refuses larger messages, so the stand-in does too. */
const activityLimit = 100 * 1024;
const pageSizeLimit = 500;

const newConversation = z.object({
  isGroup: z.boolean().nullish(),
  members: z.array(z.object({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: outgoingActivity.nullish(),
  channelData: z.object({ channel: z.object({ id: z.string() }).nullish() }).nullish(),
});

const noConversation = refusal(404, 'ConversationNotFound', 'Conversation not found.');
const noActivity = refusal(404, 'ActivityNotFoundInConversation', 'Activity not found in the conversation.');
const noMember = refusal(404, 'MemberNotFoundInConversation', 'Member not found in the conversation.');
const notInRoster = refusal(
  403,
  'BotNotInConversationRoster',
  'The bot is not part of the conversation roster.',
);
const emptyMessage = refusal(400, 'BadSyntax', 'Activity must include non empty text or attachments.');
const offerElsewhere = refusal(400, 'BadArgument', 'A file is offered in a personal chat only.');
const noRoute = refusal(404, 'NotFound', 'The connector has no such operation.');

/** Why Teams would not show the message there. */
const problemOf = (conversation: Conversation, activity: OutgoingActivity): Answer | undefined => {
  if (isEmpty(activity)) return emptyMessage;
  return conversation.kind !== 'personal' && offersFile(activity) ? offerElsewhere : undefined;
};

/** The Bot Connector REST protocol, as botframework-connector speaks it, below `/local/connector/`. */
export function createConnector(options: {
  readonly people: () => readonly LocalPerson[];
  readonly serviceUrl: string;
  readonly conversations: Conversations;
  readonly publish: Publish;
  readonly files: Files;
}) {
  const { conversations, publish, files } = options;

  const post = (conversation: Conversation, activity: OutgoingActivity, thread?: string): LocalMessage => {
    const message = conversations.append(conversation, {
      ...contentOf(activity, files.sizeOf),
      ...(thread && conversation.kind === 'channel' ? { thread } : {}),
      from: { ...botAccount, bot: true },
    });
    publish.message(conversation, message);
    return message;
  };

  const create = (body: z.infer<typeof newConversation>): Answer => {
    if (body.tenantId && body.tenantId !== localTenantId) {
      return refusal(403, 'Forbidden', 'The tenant is not the one of this machine.');
    }
    const { activity } = body;
    const channelId = body.channelData?.channel?.id;
    if (channelId) {
      const target = channelId === channel.id ? conversations.find(channelId) : undefined;
      if (!target) return noConversation;
      if (!activity) return emptyMessage;
      const problem = problemOf(target, activity);
      if (problem) return problem;
      const { id } = post(target, activity);
      const { serviceUrl } = options;
      return answer(201, { id: threadAddress(target.id, id), activityId: id, serviceUrl });
    }
    const [first, ...more] = body.members ?? [];
    if (!first || more.length > 0) {
      return refusal(400, 'BadArgument', 'A personal chat has one member.');
    }
    const person = findPerson(options.people(), first.id);
    if (!person) return notInRoster;
    const target = conversations.personal(person);
    const problem = activity && problemOf(target, activity);
    if (problem) return problem;
    const message = activity ? post(target, activity) : undefined;
    return answer(201, { id: target.id, activityId: message?.id, serviceUrl: options.serviceUrl });
  };

  const say = (conversation: Conversation, activity: OutgoingActivity, thread?: string): Answer => {
    if (conversations.roster(conversation).length === 0) return notInRoster;
    if (activity.type === 'typing') publish.typing(conversation);
    if (activity.type !== 'message') return answer(200, { id: '' });
    const problem = problemOf(conversation, activity);
    if (problem) return problem;
    return answer(201, { id: post(conversation, activity, thread).id });
  };

  const edit = (conversation: Conversation, id: string, activity: OutgoingActivity): Answer => {
    const problem = problemOf(conversation, activity);
    if (problem) return problem;
    const edited = conversations.update(conversation, id, contentOf(activity, files.sizeOf));
    if (!edited) return noActivity;
    publish.message(conversation, edited, 'update');
    return answer(200, { id });
  };

  const members = (url: URL, conversation: Conversation, how: string, memberId?: string): Answer => {
    const roster = conversations.roster(conversation);
    if (memberId !== undefined) {
      const person = findPerson(roster, memberId);
      return person ? answer(200, memberOf(person)) : noMember;
    }
    if (how === 'members') return answer(200, roster.map(memberOf));
    const from = Math.max(0, Number(url.searchParams.get('continuationToken')) || 0);
    const asked = Number(url.searchParams.get('pageSize')) || pageSizeLimit;
    const size = Math.max(1, Math.min(asked, pageSizeLimit));
    const continuationToken = from + size < roster.length ? String(from + size) : undefined;
    return answer(200, { continuationToken, members: roster.slice(from, from + size).map(memberOf) });
  };

  /** Everything below `/v3/conversations/{id}`. */
  const within = async (req: IncomingMessage, url: URL, path: readonly string[]): Promise<Answer> => {
    const [address = '', what = '', id, tail] = path;
    // The roster of a channel is asked for by the id of its team.
    const conversation = conversations.find(address === team.id ? channel.id : address);
    if (!conversation) return noConversation;
    const call = `${req.method} ${what}${id === undefined ? '' : '/id'}${tail === undefined ? '' : `/${tail}`}`;
    switch (call) {
      case 'POST activities':
      case 'POST activities/id':
      case 'PUT activities/id': {
        const body = await readJson(req, outgoingActivity, activityLimit);
        if (!body.ok) return body.error;
        if (req.method === 'PUT') return edit(conversation, id ?? '', body.value);
        const root = conversation.messages.find((message) => message.id === id);
        return say(conversation, body.value, splitThread(address).thread ?? root?.thread ?? root?.id);
      }
      case 'DELETE activities/id': {
        if (!conversations.remove(conversation, id ?? '')) return noActivity;
        publish.removal(conversation, id ?? '');
        return answer(200, {});
      }
      case 'GET members':
      case 'GET pagedmembers':
        return members(url, conversation, what);
      case 'GET members/id':
        return members(url, conversation, what, id);
      case 'GET activities/id/members':
        return members(url, conversation, 'members');
      default:
        return noRoute;
    }
  };

  const teams = (path: readonly string[]): Answer => {
    if (path[0] !== team.id) return noConversation;
    if (path[1] === undefined) return answer(200, team);
    if (path[1] === 'conversations') return answer(200, { conversations: [channel] });
    return noRoute;
  };

  /** `path` is what follows `/local/connector/`, decoded. */
  return async (req: IncomingMessage, url: URL, path: readonly string[]): Promise<Answer> => {
    const [version, resource, ...rest] = path;
    if (version !== 'v3') return noRoute;
    if (resource === 'teams' && req.method === 'GET') return teams(rest);
    if (resource !== 'conversations') return noRoute;
    if (rest.length > 0) return within(req, url, rest);
    if (req.method !== 'POST') return noRoute;
    const body = await readJson(req, newConversation, activityLimit);
    return body.ok ? create(body.value) : body.error;
  };
}
