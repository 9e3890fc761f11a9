import { z } from 'zod';
import { pressSchema } from '../dialogs/press.ts';
import { type Input, type PersonId, personId, type Turn } from '../dialogs/turn.ts';
import type { IsoDate } from '../knowledge/kernel/ids.ts';
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

/** `message`: an answer is expected in the chat; `invoke`: the answer belongs in the HTTP response. */
export interface Incoming {
  readonly turn: Turn;
  readonly activity: string | undefined;
  readonly invoke: boolean;
  /** The activity that holds the pressed card. */
  readonly card: string | undefined;
}

export const tenantOf = (activity: IncomingActivity): string =>
  activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '';

/** From an activity to a turn; `undefined` for what needs no answer (somebody joined, a reaction, typing). */
export function toIncoming(activity: IncomingActivity, today: IsoDate): Incoming | undefined {
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
      today,
      input,
    },
    activity: activity.id ?? undefined,
    invoke: activity.type === 'invoke',
    card: activity.replyToId ?? undefined,
  };
}

function inputOf(activity: IncomingActivity): Input | undefined {
  switch (activity.type) {
    case 'message': {
      const text = activity.text ?? '';
      if (text.trim() === '' && activity.value !== undefined && activity.value !== null) {
        return { kind: 'pressed', press: pressOf(activity.value) };
      }
      return { kind: 'said', text: cleanText(text, activity) };
    }
    case 'invoke': {
      if (activity.name !== 'adaptiveCard/action') return undefined;
      const action = cardActionSchema.safeParse(activity.value);
      return { kind: 'pressed', press: action.success ? pressOf(action.data.action.data) : undefined };
    }
    case 'conversationUpdate': {
      const bot = activity.recipient?.id;
      return activity.membersAdded?.some((member) => member.id === bot) ? { kind: 'installed' } : undefined;
    }
    default:
      return undefined;
  }
}

const pressOf = (data: unknown) => {
  const press = pressSchema.safeParse(data);
  return press.success ? press.data : undefined;
};

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
