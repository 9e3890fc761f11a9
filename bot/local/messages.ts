import { z } from 'zod';

/** A card as JSON; what it holds is the page's business. */
export type Card = Readonly<Record<string, unknown>>;

export interface LocalMessage {
  readonly id: string;
  /** In a channel: the post this one answers. */
  readonly thread?: string;
  readonly from: { readonly id: string; readonly name: string; readonly bot: boolean };
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly text: string;
  readonly format: 'markdown' | 'plain';
  /** What a lock screen or the chat list shows; empty when the bot gave nothing to show. */
  readonly preview: string;
  readonly cards: readonly Card[];
  /** Attachments the page cannot draw, by content type. */
  readonly unknown: readonly string[];
  readonly suggestions: readonly { readonly title: string; readonly value: string }[];
  readonly edited: boolean;
}

const cardType = 'application/vnd.microsoft.card.adaptive';

/** What the page needs of an Activity the bot sends; the rest is let through unread. */
export const outgoingActivity = z.object({
  type: z.string().default('message'),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
  suggestedActions: z
    .object({ actions: z.array(z.object({ title: z.string(), value: z.unknown() })) })
    .nullish(),
});
export type OutgoingActivity = z.infer<typeof outgoingActivity>;

const card = z.record(z.unknown());

/** The parts of a message that an update replaces. */
export function contentOf(activity: OutgoingActivity) {
  const attachments = activity.attachments ?? [];
  const cards = attachments.flatMap((attachment) => {
    const parsed = attachment.contentType === cardType ? card.safeParse(attachment.content) : undefined;
    return parsed?.success ? [parsed.data] : [];
  });
  const text = activity.text ?? '';
  return {
    text,
    format: activity.textFormat === 'plain' ? ('plain' as const) : ('markdown' as const),
    preview: previewOf(activity.summary || text || fallbackOf(cards)),
    cards,
    unknown: attachments.map((attachment) => attachment.contentType).filter((type) => type !== cardType),
    suggestions: (activity.suggestedActions?.actions ?? []).map(({ title, value }) => ({
      title,
      value: typeof value === 'string' ? value : title,
    })),
  };
}

/** Teams refuses a message that would show nothing. */
export const isEmpty = (activity: OutgoingActivity): boolean =>
  !activity.text?.trim() && (activity.attachments ?? []).length === 0;

const fallbackOf = (cards: readonly Card[]): string => {
  const text = cards[0]?.fallbackText;
  return typeof text === 'string' ? text : '';
};

/** One plain line: markdown marks and tags are noise in a list. */
const previewOf = (text: string): string =>
  text
    .replace(/<[^>]{1,80}>/g, '')
    .replace(/\[([^\]]{1,200})\]\([^)]{1,500}\)/g, '$1')
    .replace(/\\([\p{P}\p{S}])|[*_`#]{1,3}/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 140);
