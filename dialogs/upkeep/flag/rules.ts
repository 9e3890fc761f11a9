import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import type { Owed } from '../../outbox.ts';
import type { Actor, Flag, HowResolved, OpenFlag } from './flag.ts';

/** Moments that follow from now, all epoch milliseconds. */
export interface FlagTimes {
  readonly now: number;
  /** When people are written to: now, or at the start of the next working day. */
  readonly speakAt: number;
  /** When silence moves a flag to the next owner. */
  readonly movesAt: number;
  /** When the last owner is reminded. */
  readonly remindsAt: number;
}

const movesAfterDays = 3;
const remindsAfterDays = 5;
const mostReminders = 3;
const dayLength = 86_400_000;
/** A resolved flag still tells who acted, for so long. */
const keptFor = 90 * dayLength;

export const flagTimes = (now: number, working: WorkingTime): FlagTimes => ({
  now,
  speakAt: working.next(now),
  movesAt: working.addDays(now, movesAfterDays),
  remindsAt: working.addDays(now, remindsAfterDays),
});

export type FlagEvent =
  | { readonly kind: 'resolved'; readonly how: HowResolved; readonly by: Actor }
  /** `from` is the owner whom the tap saw: a second copy of it moves nothing. */
  | { readonly kind: 'handed_on'; readonly from: Email; readonly to: Email }
  /** The deadline has passed; `next` is absent at the top. */
  | { readonly kind: 'timed_out'; readonly next: Email | undefined }
  | { readonly kind: 'unreachable'; readonly who: Email; readonly next: Email | undefined };

/** A new flag, with the question that its owner gets. */
export const newFlag = (
  about: Pick<Flag, 'id' | 'row' | 'asked' | 'reason'> & Pick<OpenFlag['state'], 'by' | 'note'>,
  owner: Email,
  times: FlagTimes,
): OpenFlag => {
  const { by, note, ...what } = about;
  return {
    version: 1,
    ...what,
    at: times.now,
    state: {
      kind: 'open',
      by,
      ...(note === undefined ? {} : { note }),
      owner,
      had: [owner],
      reminders: 0,
      due: times.movesAt,
    },
    owed: [asking(owner, times)],
  };
};

/** What an event makes of a flag; the very same flag when it means nothing in its state. */
export function afterEvent(flag: Flag, event: FlagEvent, times: FlagTimes): Flag {
  switch (flag.state.kind) {
    case 'open':
      return afterOpen({ ...flag, state: flag.state }, flag, event, times);
    case 'resolved': {
      const { at } = flag.state;
      const over = event.kind === 'timed_out' && times.now >= at + keptFor;
      return over ? { ...flag, state: { kind: 'over' }, owed: [] } : flag;
    }
    case 'over':
      return flag;
  }
}

function afterOpen(open: OpenFlag, flag: Flag, event: FlagEvent, times: FlagTimes): Flag {
  const { owner } = open.state;
  switch (event.kind) {
    case 'resolved':
      return resolved(open, event.how, event.by, times);
    case 'handed_on':
      return event.from === owner && event.to !== owner ? movedTo(open, event.to, times) : flag;
    case 'timed_out':
      if (open.state.due === undefined || times.now < open.state.due) return flag;
      return event.next === undefined ? reminded(open, times) : movedTo(open, event.next, times);
    case 'unreachable':
      return event.who === owner && event.next !== undefined ? movedTo(open, event.next, times) : flag;
  }
}

/** The text and who flagged it go at once; only the news of it is still owed. */
function resolved(open: OpenFlag, how: HowResolved, by: Actor, times: FlagTimes): Flag {
  const to = open.state.by.email;
  const news: readonly Owed[] =
    to === undefined || to === by.email
      ? []
      : [{ id: 'outcome', to, at: times.speakAt, about: 'outcome', tries: 0 }];
  return { ...open, state: { kind: 'resolved', how, by, at: times.now }, owed: [...news] };
}

const movedTo = (open: OpenFlag, owner: Email, times: FlagTimes): OpenFlag => ({
  ...open,
  state: {
    ...open.state,
    owner,
    had: [...open.state.had.filter((each) => each !== owner), owner],
    reminders: 0,
    due: times.movesAt,
  },
  owed: [asking(owner, times)],
});

function reminded(open: OpenFlag, times: FlagTimes): OpenFlag {
  const { owner } = open.state;
  const reminders = open.state.reminders + 1;
  const { due: _, ...state } = open.state;
  return {
    ...open,
    state: { ...state, reminders, ...(reminders < mostReminders ? { due: times.remindsAt } : {}) },
    owed: [
      ...open.owed,
      { id: `remind-${reminders}-${owner}`, to: owner, at: times.speakAt, about: 'remind', tries: 0 },
    ],
  };
}

const asking = (owner: Email, { speakAt }: FlagTimes): Owed => ({
  id: `ask-${owner}`,
  to: owner,
  at: speakAt,
  about: 'ask',
  tries: 0,
});

/** When time itself moves a flag, epoch milliseconds. */
export function flagDeadline({ state }: Flag): number | undefined {
  switch (state.kind) {
    case 'open':
      return state.due;
    case 'resolved':
      return state.at + keptFor;
    case 'over':
      return undefined;
  }
}
