import type { Owed } from '../../dialogs/outbox.ts';
import type { Delivery } from '../delivery.ts';

/** What becomes of a message that was due. */
export type Fate =
  /** Nothing more is owed; `activity`: the message that was sent. */
  | { readonly kind: 'over'; readonly activity?: string | undefined }
  | { readonly kind: 'again'; readonly at: number; readonly tries: number }
  | { readonly kind: 'unreachable' };

const minute = 60_000;

/** Waits before another try of what was perhaps delivered: late and few, since the person may hear it twice. */
const afterDoubt = [2 * minute, 30 * minute];
/** The same for an edit, which nobody is disturbed by, but which soon has no point any more. */
const afterFailedEdit = [minute, 10 * minute];
/** Words that cannot be made may be possible later, when something that they name is back. */
const afterNoWords = [1, 2, 4, 8, 16].map((time) => time * minute);

/** `until`: when a message that was refused is welcome again. `chance`: from 0 up to 1, so that not all come at once. */
export function fateOf(
  owed: Owed,
  outcome: Delivery | { readonly kind: 'no_words' },
  { now, until, chance }: { readonly now: number; readonly until: number; readonly chance: number },
): Fate {
  const { tries, edits } = owed;
  const given: Fate = edits === undefined ? { kind: 'unreachable' } : { kind: 'over' };
  const after = (waits: readonly number[], notBefore = 0): Fate => {
    const wait = waits[tries];
    if (wait === undefined) return given;
    return {
      kind: 'again',
      tries: tries + 1,
      at: Math.max(notBefore, now + wait + Math.floor((wait / 5) * chance)),
    };
  };
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'over', ...(edits === undefined ? { activity: outcome.activity } : {}) };
    case 'unreachable':
      return given;
    case 'refused':
      // Not the person's fault, so it is never held against them.
      return edits === undefined ? { kind: 'again', at: until, tries } : after(afterFailedEdit, until);
    case 'doubtful':
      return after(edits === undefined ? afterDoubt : afterFailedEdit);
    case 'no_words':
      return after(afterNoWords);
  }
}
