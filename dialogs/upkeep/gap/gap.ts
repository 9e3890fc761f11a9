import { z } from 'zod';
import { areaId, type IsoDate, isoDate } from '../../../knowledge/kernel/ids.ts';
import { finnishStem } from '../../../knowledge/language/stems.ts';
import type { Documents } from '../../documents.ts';
import { dueIndex, type OutboxKind, outboxShape } from '../../outbox.ts';
import type { Miss } from './miss.ts';

/** What became of a gap: words for a service, a service to be made, or a matter of others. */
const gapEnds = ['words', 'new_service', 'not_ours'] as const;
export type GapEnd = (typeof gapEnds)[number];

/**
 * Something that people asked and Koppi did not know: sorted words and an area. Nobody who asked, no moment finer than
 * a day and no conversation can be read from it.
 */
const gapSchema = z.object({
  version: z.literal(1),
  words: z.array(z.string().max(30)).min(1).max(8),
  /** Absent when no area was named. */
  area: areaId.optional(),
  /** How often it was asked since it was opened. */
  count: z.number().int().positive(),
  firstDay: isoDate,
  lastDay: isoDate,
  state: z.enum(['open', 'handled']),
  how: z.enum(gapEnds).optional(),
  ...outboxShape,
});
export type Gap = z.infer<typeof gapSchema>;

const day = 24 * 3_600_000;
/** What nobody asks any more is forgotten, and sooner what was asked only once. */
const keptDays = 180;
const keptDaysOfOne = 60;

const forgottenAt = ({ lastDay, count }: Gap): number =>
  Date.parse(`${lastDay}T00:00:00Z`) + (count > 1 ? keptDays : keptDaysOfOne) * day;

/** It owes nobody a message: time only deletes it. */
export const gapKind: OutboxKind<Gap> = {
  kind: 'gap',
  schema: gapSchema,
  index: (gap) => ({ state: gap.state, ...dueIndex(gap, forgottenAt(gap)) }),
  deadline: forgottenAt,
  advance: async (gap) => gap,
  letter: async () => undefined,
  unreachable: async (gap) => gap,
  done: () => true,
};

/** The same for the same words in any of their forms and any order. */
export const wordsKey = (words: readonly string[]): string =>
  [...new Set(words.map((word) => finnishStem(word).slice(0, 24)))].sort().join('+');

const gapId = ({ words, area }: Miss): string => `${wordsKey(words)}@${area ?? ''}`;

/** Two people may miss the same thing at the same moment; more than a few times in a row one of them is not counted. */
const attempts = 4;

/** Counts a miss. One read and one write, unless somebody else writes at the same moment. */
export async function keepMiss(documents: Documents, miss: Miss, today: IsoDate): Promise<void> {
  const id = gapId(miss);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const kept = await documents.get(gapKind, id);
    if (await documents.put(gapKind, id, counted(kept?.body, miss, today), kept?.etag ?? 'absent')) return;
  }
}

/** What was mended and is missed again was not mended; what is not ours stays so. */
function counted(before: Gap | undefined, { words, area }: Miss, today: IsoDate): Gap {
  const anew: Gap = {
    version: 1,
    words: [...words],
    ...(area === undefined ? {} : { area }),
    count: 1,
    firstDay: today,
    lastDay: today,
    state: 'open',
    owed: [],
  };
  if (!before || (before.state === 'handled' && before.how !== 'not_ours')) return anew;
  return { ...before, count: before.count + 1, lastDay: today };
}

/** Closes gaps, whatever has been counted to them meanwhile. */
export async function handleGaps(documents: Documents, ids: readonly string[], how: GapEnd): Promise<void> {
  for (const id of ids) {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const kept = await documents.get(gapKind, id);
      if (!kept || (await documents.put(gapKind, id, { ...kept.body, state: 'handled', how }, kept.etag)))
        break;
    }
  }
}
