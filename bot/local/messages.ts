import { z } from 'zod';
import { cleanFileName } from './file-names.ts';

/** A card as JSON; what it holds is the page's business. */
export type Card = Readonly<Record<string, unknown>>;

/** A file that can be fetched from `/local/files/{id}`. */
export interface LocalFile {
  readonly id: string;
  readonly name: string;
  /** In bytes; absent when the bot names a file this machine does not have. */
  readonly size?: number;
}

/** A file the bot would like to give; the person answers at most once. */
export interface FileOffer {
  readonly name: string;
  readonly description: string;
  /** In bytes, as the bot told it. */
  readonly size: number;
  /** Handed back to the bot as they came. */
  readonly acceptContext: unknown;
  readonly declineContext: unknown;
  readonly answer?: OfferAnswer;
}
export const offerAnswer = z.enum(['accept', 'decline']);
export type OfferAnswer = z.infer<typeof offerAnswer>;

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
  readonly files: readonly LocalFile[];
  readonly offers: readonly FileOffer[];
  /** Attachments the page cannot draw, by content type. */
  readonly unknown: readonly string[];
  readonly suggestions: readonly { readonly title: string; readonly value: string }[];
  readonly edited: boolean;
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const fileInfoType = 'application/vnd.microsoft.teams.card.file.info';

/** What the page needs of an Activity the bot sends; the rest is let through unread. */
export const outgoingActivity = z.object({
  type: z.string().default('message'),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z
    .array(z.object({ contentType: z.string(), name: z.string().nullish(), content: z.unknown() }))
    .nullish(),
  suggestedActions: z
    .object({ actions: z.array(z.object({ title: z.string(), value: z.unknown() })) })
    .nullish(),
});
export type OutgoingActivity = z.infer<typeof outgoingActivity>;

const attachmentContent = {
  card: z.record(z.unknown()),
  consent: z.object({
    description: z.string().nullish(),
    sizeInBytes: z.number().int().nonnegative(),
    acceptContext: z.unknown(),
    declineContext: z.unknown(),
  }),
  fileInfo: z.object({ uniqueId: z.string().min(1) }),
};

type Attachment = NonNullable<OutgoingActivity['attachments']>[number];
type Drawable =
  | { readonly card: Card }
  | { readonly offer: FileOffer }
  | { readonly file: LocalFile }
  | { readonly unknown: string };

/** `sizeOf` knows the files of this machine, in bytes. */
function drawable(attachment: Attachment, sizeOf: (fileId: string) => number | undefined): Drawable {
  const { contentType, content } = attachment;
  const name = cleanFileName(attachment.name ?? '');
  if (contentType === cardType) {
    const card = attachmentContent.card.safeParse(content);
    if (card.success) return { card: card.data };
  }
  if (contentType === consentType) {
    const { success, data } = attachmentContent.consent.safeParse(content);
    if (success) {
      const { description, sizeInBytes: size, acceptContext, declineContext } = data;
      return { offer: { name, description: description ?? '', size, acceptContext, declineContext } };
    }
  }
  if (contentType === fileInfoType) {
    const { success, data } = attachmentContent.fileInfo.safeParse(content);
    if (success) {
      const size = sizeOf(data.uniqueId);
      return { file: { id: data.uniqueId, name, ...(size === undefined ? {} : { size }) } };
    }
  }
  return { unknown: contentType };
}

/** The parts of a message that an update replaces. */
export function contentOf(activity: OutgoingActivity, sizeOf: (fileId: string) => number | undefined) {
  const drawn = (activity.attachments ?? []).map((attachment) => drawable(attachment, sizeOf));
  const cards = drawn.flatMap((one) => ('card' in one ? [one.card] : []));
  const files = drawn.flatMap((one) => ('file' in one ? [one.file] : []));
  const offers = drawn.flatMap((one) => ('offer' in one ? [one.offer] : []));
  const text = activity.text ?? '';
  const named = fallbackOf(cards) || (offers[0] ?? files[0])?.name;
  return {
    text,
    format: activity.textFormat === 'plain' ? ('plain' as const) : ('markdown' as const),
    preview: previewOf(activity.summary || text) || previewOf(named ?? ''),
    cards,
    files,
    offers,
    unknown: drawn.flatMap((one) => ('unknown' in one ? [one.unknown] : [])),
    suggestions: (activity.suggestedActions?.actions ?? []).map(({ title, value }) => ({
      title,
      value: typeof value === 'string' ? value : title,
    })),
  };
}

/** What a person typed, with the files sent beside it. */
export const typedContent = (text: string, files: readonly LocalFile[] = []) => ({
  text,
  format: 'plain' as const,
  preview: (text || files.map((file) => file.name).join(', ')).slice(0, 140),
  cards: [],
  files,
  offers: [],
  unknown: [],
  suggestions: [],
});

/** Teams refuses a message that would show nothing. */
export const isEmpty = (activity: OutgoingActivity): boolean =>
  !activity.text?.trim() && (activity.attachments ?? []).length === 0;

export const offersFile = (activity: OutgoingActivity): boolean =>
  (activity.attachments ?? []).some((attachment) => attachment.contentType === consentType);

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
