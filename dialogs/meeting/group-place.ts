import { z } from 'zod';
import { email } from '../../knowledge/kernel/ids.ts';
import type { DocumentKind } from '../documents.ts';

/** The channel or group chat of a group, in which its summaries are shown. */
const groupPlaceSchema = z.object({
  version: z.literal(1),
  /** `placeOf` its conversation. */
  place: z.string(),
  kind: z.enum(['channel', 'group']),
  by: email,
  /** Epoch milliseconds. */
  at: z.number().int(),
});
export type GroupPlace = z.infer<typeof groupPlaceSchema>;

/** The id of the document is the id of the group. */
export const groupPlaceKind: DocumentKind<GroupPlace> = {
  kind: 'group_place',
  schema: groupPlaceSchema,
  index: ({ place }) => ({ place }),
};
