import { z } from 'zod';
import { type Email, email, type GroupId } from '../../../knowledge/kernel/ids.ts';
import type { DocumentKind } from '../../documents.ts';
import type { World } from '../../world.ts';

export const followLevels = ['at_once', 'weekly', 'never'] as const;
/** How somebody wants the summaries of a group. */
export type FollowLevel = (typeof followLevels)[number];

/** What one person has chosen, by the ids of groups. */
const choicesSchema = z.object({
  version: z.literal(1),
  email,
  choices: z.record(z.enum(followLevels)),
});
type Choices = z.infer<typeof choicesSchema>;

const fieldOf = (group: string): string => `group:${group}`;

/** The id of the document is the person's e-mail; it is found by every group of which something was chosen. */
const choicesKind: DocumentKind<Choices> = {
  kind: 'meeting_follow',
  schema: choicesSchema,
  index: ({ choices }) =>
    Object.fromEntries(Object.entries(choices).map(([group, level]) => [fieldOf(group), level])),
};

/** More people than follow one group. */
const mostFound = 5000;

/** What people have chosen of one group. */
export async function choicesOf(
  group: GroupId,
  { documents }: Pick<World, 'documents'>,
): Promise<ReadonlyMap<Email, FollowLevel>> {
  const found = await Promise.all(
    followLevels.map(async (level) => {
      const where = { field: fieldOf(group), equals: level } as const;
      const kept = await documents.find(choicesKind, { where, limit: mostFound });
      return kept.map(({ body }) => [body.email, level] as const);
    }),
  );
  return new Map(found.flat());
}

/** What one person has chosen, by the ids of groups. */
export const choicesBy = async (
  who: Email,
  { documents }: Pick<World, 'documents'>,
): Promise<Readonly<Record<string, FollowLevel>>> =>
  (await documents.get(choicesKind, who))?.body.choices ?? {};

/** Again when another tap of the same person came between. */
export async function choose(
  who: Email,
  group: GroupId,
  level: FollowLevel,
  { documents }: Pick<World, 'documents'>,
): Promise<void> {
  for (;;) {
    const kept = await documents.get(choicesKind, who);
    const choices = { ...kept?.body.choices, [group]: level };
    const body: Choices = { version: 1, email: who, choices };
    if (await documents.put(choicesKind, who, body, kept?.etag ?? 'absent')) return;
  }
}

/** Whatever they have chosen. */
export async function forgetChoices(who: Email, { documents }: Pick<World, 'documents'>): Promise<void> {
  for (;;) {
    const kept = await documents.get(choicesKind, who);
    if (!kept || (await documents.delete(choicesKind, who, kept.etag))) return;
  }
}
