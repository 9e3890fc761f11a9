import { type DocumentStore, readAll } from '../../bot/stores/document-store.ts';
import { consultationKind } from '../../dialogs/consultation/kind.ts';
import { windowKind } from '../../dialogs/consultation/windows/window.ts';
import type { Said } from '../bench/as-teams.ts';
import { numberIn } from './ask.ts';

/** Whether that is a request for advice as the one who is asked gets it. */
export const asksAdvice = (body: string): boolean => body.includes('kysyy sinulta neuvoa');

/** A question as it came to somebody, with what it came with. */
interface Heard extends Pick<Said, 'at' | 'isUnheard'> {
  readonly n: number;
}

/** Questions among what was said from `from` on. */
export const heardIn = (said: readonly Said[], from = 0): readonly Heard[] =>
  said.slice(from).flatMap(({ body, at, isUnheard }) => {
    const n = asksAdvice(body) ? numberIn(body) : undefined;
    return n === undefined ? [] : [{ n, at, isUnheard }];
  });

/** What is left in the store when all is quiet. */
export interface Stored {
  readonly questions: readonly { readonly n: number; readonly isSettled: boolean }[];
  /** Starts of the slots of a window that are given away, each once for each who has it. */
  readonly bookings: readonly number[];
}

export async function storedIn(store: DocumentStore, window: string, now: number): Promise<Stored> {
  const kept = (await readAll(store, consultationKind.kind)).map(({ body }) =>
    consultationKind.schema.parse(body),
  );
  const found = await store.get(windowKind.kind, window);
  return {
    questions: kept.flatMap(({ question = '', owed, lease }) => {
      const n = numberIn(question);
      return n === undefined
        ? []
        : [{ n, isSettled: lease === undefined && owed.every(({ at }) => at > now) }];
    }),
    bookings: found ? windowKind.schema.parse(found.body).bookings.map(({ start }) => start) : [],
  };
}

/** How many of each there are; none of them may be. */
export interface Breaches {
  /** Promised or kept, and nobody was told. */
  readonly lost: number;
  /** Promised, and not kept. */
  readonly unstored: number;
  /** Kept several times. */
  readonly storedTwice: number;
  /** Told, and not kept. */
  readonly unfounded: number;
  /** Told again though the bot had heard that the first time was taken. */
  readonly twice: number;
  /** Still owed, or somebody still at it. */
  readonly unsettled: number;
  /** Slots of one that several have. */
  readonly doubled: number;
  /** Slots that people were told they have, and nobody keeps, or the other way round. */
  readonly unbooked: number;
}

/** Compares what was promised with what is kept and what was told. `booked`: the starts of slots that people were told they have. */
export function breachesOf(
  promised: { readonly asked: readonly number[]; readonly booked: readonly number[] },
  { questions, bookings }: Stored,
  heard: readonly Heard[],
): Breaches {
  const kept = new Set(questions.map(({ n }) => n));
  const told = heard.filter(({ isUnheard }) => !isUnheard).map(({ n }) => n);
  const reached = new Set(told);
  return {
    lost: new Set([...promised.asked, ...kept].filter((n) => !reached.has(n))).size,
    unstored: promised.asked.filter((n) => !kept.has(n)).length,
    storedTwice: questions.length - kept.size,
    unfounded: new Set(heard.map(({ n }) => n).filter((n) => !kept.has(n))).size,
    twice: told.length - reached.size,
    unsettled: questions.filter(({ isSettled }) => !isSettled).length,
    doubled: bookings.length - new Set(bookings).size,
    unbooked: Math.abs(promised.booked.length - bookings.length),
  };
}
