import { z } from 'zod';
import { pressSchema } from '../dialogs/press.ts';
import { type Input, type PersonId, personId, type Turn } from '../dialogs/turn.ts';
import { type Language, language } from '../knowledge/kernel/languages.ts';

const account = z.object({
  id: z.string().min(1).max(512),
  name: z.string().max(512).nullish(),
  aadObjectId: z.string().max(128).nullish(),
});

/** What Koppi reads of an activity; whatever else Teams sends is left alone. */
export const activitySchema = z.object({
  type: z.string().min(1).max(64),
  id: z.string().max(512).nullish(),
  name: z.string().max(128).nullish(),
  serviceUrl: z.string().url().max(2048),
  channelId: z.string().max(64).nullish(),
  from: account,
  recipient: account.nullish(),
  conversation: z.object({
    id: z.string().min(1).max(1024),
    conversationType: z.string().max(64).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(128).nullish(),
  }),
  text: z.string().nullish(),
  locale: z.string().max(64).nullish(),
  replyToId: z.string().max(512).nullish(),
  value: z.unknown(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  membersAdded: z.array(z.object({ id: z.string() })).nullish(),
  channelData: z.object({ tenant: z.object({ id: z.string().max(128) }).nullish() }).nullish(),
});
export type IncomingActivity = z.infer<typeof activitySchema>;

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});
const cardActionSchema = z.object({ action: z.object({ data: z.unknown() }) });

/** Where an activity came from: what is needed to write to the person later. */
export interface Sender {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly tenant: string;
  readonly user: string;
  readonly bot: string;
  readonly conversation: string;
  readonly personal: boolean;
  /** The language of the client, when it has said one: taps on buttons may come without. */
  readonly locale?: Language;
}

/** A file that the person sent, still to be fetched. */
export interface FileLink {
  readonly name: string;
  readonly url: string;
}

/** Where an accepted file goes. */
export interface UploadTarget {
  readonly name: string;
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** A file of the person's own, as Teams sends it to a bot in a personal chat. */
const fileSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1).max(255),
  content: z.object({ downloadUrl: z.string().url().max(4096) }),
});

/** The answer to a file that was offered. */
const fileAnswerSchema = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.unknown(),
  uploadInfo: z
    .object({
      name: z.string().max(255),
      uploadUrl: z.string().url().max(4096),
      contentUrl: z.string().max(4096),
      uniqueId: z.string().max(512),
      fileType: z.string().max(32),
    })
    .nullish(),
});

/** `message`: an answer is expected in the chat; `invoke`: the answer belongs in the HTTP response. */
export interface Incoming {
  readonly turn: Omit<Turn, 'moment' | 'who'>;
  readonly sender: Sender;
  /** The person's id in the tenant, by which the configuration may name an admin. */
  readonly objectId: string | undefined;
  readonly link?: FileLink;
  readonly upload?: UploadTarget;
  readonly activity: string | undefined;
  readonly invoke: boolean;
}

export const tenantOf = (activity: IncomingActivity): string =>
  activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '';

/** From an activity to a turn; `undefined` for what needs no answer (somebody joined, a reaction, typing). */
export function toIncoming(activity: IncomingActivity): Incoming | undefined {
  const input = inputOf(activity);
  if (!input) return undefined;
  const person: PersonId = personId.parse(
    `${tenantOf(activity)}:${activity.from.aadObjectId ?? activity.from.id}`.slice(0, 256),
  );
  return {
    turn: {
      person,
      conversation: { id: activity.conversation.id, kind: conversationKind(activity) },
      locale: languageOf(activity.locale),
      input,
      key: activity.id ?? undefined,
      ...(activity.replyToId ? { card: activity.replyToId } : {}),
    },
    sender: {
      serviceUrl: activity.serviceUrl,
      channelId: activity.channelId ?? 'msteams',
      tenant: tenantOf(activity),
      user: activity.from.id,
      bot: activity.recipient?.id ?? '',
      conversation: activity.conversation.id,
      personal: conversationKind(activity) === 'personal',
      ...(activity.locale ? { locale: languageOf(activity.locale) } : {}),
    },
    objectId: activity.from.aadObjectId ?? undefined,
    ...linkOf(activity),
    ...uploadOf(activity),
    activity: activity.id ?? undefined,
    invoke: activity.type === 'invoke',
  };
}

function inputOf(activity: IncomingActivity): Input | undefined {
  switch (activity.type) {
    case 'message': {
      const text = activity.text ?? '';
      const file = linkOf(activity).link;
      if (file) return { kind: 'sent_file', file: { name: file.name, problem: 'not_available' } };
      if (text.trim() === '' && activity.value !== undefined && activity.value !== null) {
        return { kind: 'pressed', press: pressOf(activity.value) };
      }
      return { kind: 'said', text: cleanText(text, activity) };
    }
    case 'invoke': {
      if (activity.name === 'fileConsent/invoke') {
        const answer = fileAnswerSchema.safeParse(activity.value);
        if (!answer.success) return undefined;
        const { action, context } = answer.data;
        return { kind: 'file_answer', accepted: action === 'accept', context };
      }
      if (activity.name !== 'adaptiveCard/action') return undefined;
      const action = cardActionSchema.safeParse(activity.value);
      return { kind: 'pressed', press: action.success ? pressOf(action.data.action.data) : undefined };
    }
    case 'conversationUpdate': {
      const bot = activity.recipient?.id;
      return activity.membersAdded?.some((member) => member.id === bot) ? { kind: 'installed' } : undefined;
    }
    case 'event':
      return activity.name === meetingEnd ? { kind: 'meeting_ended' } : undefined;
    default:
      return undefined;
  }
}

/** What Teams sends to the chat of a meeting when it is over. */
const meetingEnd = 'application/vnd.microsoft.meetingEnd';

function linkOf(activity: IncomingActivity): { readonly link?: FileLink } {
  for (const attachment of activity.attachments ?? []) {
    const file = fileSchema.safeParse(attachment);
    if (file.success) return { link: { name: file.data.name, url: file.data.content.downloadUrl } };
  }
  return {};
}

function uploadOf(activity: IncomingActivity): { readonly upload?: UploadTarget } {
  if (activity.name !== 'fileConsent/invoke') return {};
  const answer = fileAnswerSchema.safeParse(activity.value);
  return answer.success && answer.data.uploadInfo ? { upload: answer.data.uploadInfo } : {};
}

const pressOf = (data: unknown) => {
  const press = pressSchema.safeParse(data);
  return press.success ? press.data : undefined;
};

/** Nobody writes so many signs without a letter; patterns that pass over signs would take long over them. */
const longRun = /([^\p{L}\p{N}]{200})[^\p{L}\p{N}]+/gu;

/** The person's own words: without the mention of the bot, tags and entities of the client's HTML. */
function cleanText(text: string, activity: IncomingActivity): string {
  let clean = text;
  for (const entity of activity.entities ?? []) {
    const mention = mentionSchema.safeParse(entity);
    if (mention.success && mention.data.mentioned.id === activity.recipient?.id)
      clean = clean.replaceAll(mention.data.text, ' ');
  }
  return clean
    .slice(0, 30_000)
    .replace(longRun, '$1')
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

function conversationKind({ conversation }: IncomingActivity): Turn['conversation']['kind'] {
  if (conversation.conversationType === 'channel') return 'channel';
  return conversation.conversationType === 'groupChat' || conversation.isGroup ? 'group' : 'personal';
}

/** `fi-FI` is Finnish; a client in another language gets Finnish, the language everything is written in. */
function languageOf(locale: string | null | undefined): Language {
  const read = language.safeParse((locale ?? '').slice(0, 2).toLowerCase());
  return read.success ? read.data : 'fi';
}
