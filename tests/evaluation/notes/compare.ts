import { z } from 'zod';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import type { Weights } from '../../../knowledge/notes/model.ts';
import type { Notes } from '../../../knowledge/notes/notes.ts';
import type { Owner } from '../../../knowledge/notes/owners.ts';
import { type NotesRead, type Point, readNotes } from '../../../knowledge/notes/read-notes.ts';

/** What a person who was there would have written down. */
export const expectedNotes = z.object({
  lang: z.string(),
  style: z.string(),
  date: isoDate,
  members: z.array(z.object({ name: z.string(), role: z.enum(['chair', 'secretary', 'member']) })),
  decisions: z.array(z.string()),
  actions: z.array(z.object({ what: z.string(), owner: z.string().nullable(), due: z.string().nullable() })),
  open: z.array(z.string()),
  next: z.string().nullable(),
});
export type ExpectedNotes = z.infer<typeof expectedNotes>;

/** `found`: what was read; `expected`: what should have been; `right`: those that are both. */
export interface Tally {
  right: number;
  found: number;
  expected: number;
}

export const measures = ['decisions', 'actions', 'owners', 'dates', 'open', 'next'] as const;
export type Measure = (typeof measures)[number];

export interface Comparison {
  readonly tallies: Readonly<Record<Measure, Tally>>;
  /** One a line: what was missed, what is false. */
  readonly misses: readonly string[];
}

/** Reads the notes and compares. A point matches where the spans share half of the shorter one, one to one. */
export function compare(notes: Notes, expected: ExpectedNotes, weights?: Weights): Comparison {
  const { date, members } = expected;
  const read = readNotes(notes, { day: date, members, people: [] }, weights);
  const misses: string[] = [];
  const tell = (line: string): void => {
    misses.push(line.replaceAll('\n', ' '));
  };
  const decisions = match(notes, read.decisions, expected.decisions, 'decision', tell);
  const open = match(notes, read.open, expected.open, 'open', tell);
  const actions = match(
    notes,
    read.actions,
    expected.actions.map(({ what }) => what),
    'action',
    tell,
  );
  const owners = { right: 0, found: actions.pairs.length, expected: actions.pairs.length };
  const dates = { ...owners };
  for (const [at, place] of actions.pairs) {
    const action = read.actions[at];
    const wanted = expected.actions[place];
    if (!action || !wanted) continue;
    const owner = nameOf(action.owner);
    if (owner === wanted.owner) owners.right += 1;
    else tell(`  owner   ${owner} for ${wanted.owner}: ${wanted.what}`);
    if ((action.due ?? null) === wanted.due) dates.right += 1;
    else tell(`  date    ${action.due ?? null} for ${wanted.due}: ${wanted.what}`);
  }
  const next = nextOf(read);
  if (next !== expected.next) tell(`  next    ${next} for ${expected.next}`);
  const isNext = Number(next !== null && next === expected.next);
  return {
    tallies: {
      decisions: decisions.tally,
      actions: actions.tally,
      owners,
      dates,
      open: open.tally,
      next: { right: isNext, found: Number(next !== null), expected: Number(expected.next !== null) },
    },
    misses,
  };
}

const nameOf = (owner: Owner): string | null => (owner.kind === 'named' ? owner.name : null);
const nextOf = ({ next }: NotesRead): string | null =>
  next ? next.day + (next.starts === undefined ? '' : `T${next.starts}`) : null;

interface Matched {
  readonly tally: Tally;
  /** Of what was read, of what was expected. */
  readonly pairs: readonly (readonly [number, number])[];
}

function match(
  { text }: Notes,
  points: readonly Point[],
  expected: readonly string[],
  kind: string,
  tell: (line: string) => void,
): Matched {
  const taken = new Set<number>();
  const pairs: [number, number][] = [];
  const spans = points.map(({ source }) => source);
  expected.forEach((quote, place) => {
    const from = text.indexOf(quote.normalize('NFC'));
    if (from < 0) tell(`  QUOTE NOT IN TEXT ${quote}`);
    const to = from + quote.length;
    const at = spans.findIndex((span, index) => {
      const shared = Math.min(span.to, to) - Math.max(span.from, from);
      return !taken.has(index) && shared * 2 >= Math.min(span.to - span.from, to - from);
    });
    if (at < 0) {
      tell(`  missed  ${kind}: ${quote}`);
      return;
    }
    taken.add(at);
    pairs.push([at, place]);
  });
  points.forEach((point, at) => {
    if (!taken.has(at)) tell(`  false   ${kind}: ${point.text}`);
  });
  return { tally: { right: pairs.length, found: points.length, expected: expected.length }, pairs };
}
