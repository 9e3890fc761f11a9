import { z } from 'zod';
import { areaId, email, serviceId } from '../../../knowledge/kernel/ids.ts';
import type { DocumentKind } from '../../documents.ts';
import { dueIndex, outboxShape } from '../../outbox.ts';

/** A service, an area, or a service in an area. */
const followed = z.object({ service: serviceId.optional(), area: areaId.optional() });
export type Followed = z.infer<typeof followed>;

/** Somebody can follow so many things. */
export const mostFollowed = 50;

/** What one person follows. The document's id is the person's e-mail. */
export const followSchema = z.object({
  version: z.literal(1),
  email,
  follows: z.array(followed).max(mostFollowed),
  /** The last revision of the directory that has been looked at. */
  told: z.number().int(),
  /** When the changes since then are looked at, epoch milliseconds. */
  next: z.number().int(),
  ...outboxShape,
});
export type Follow = z.infer<typeof followSchema>;

export const followDocuments: DocumentKind<Follow> = {
  kind: 'follow',
  schema: followSchema,
  index: (follow) => dueIndex(follow, nextDigest(follow)),
};

export const nextDigest = ({ follows, next }: Follow): number | undefined =>
  follows.length > 0 ? next : undefined;

export const sameFollowed = (a: Followed, b: Followed): boolean =>
  a.service === b.service && a.area === b.area;
