import type { Outbox, OutboxKind, Owed } from '../../dialogs/outbox.ts';
import type { Message } from '../../dialogs/turn.ts';
import type { Moment, World } from '../../dialogs/world.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Account, Accounts, Reachable } from '../accounts.ts';
import type { Pace } from '../pace.ts';
import { type Fate, fateOf } from './fate.ts';

/** A message that is to be sent now. */
export interface Letter {
  readonly owed: Owed;
  readonly account: Account;
  readonly message: Message;
}

/**
 * The messages of a document that are due, by recipient and in its own order, and what becomes of those that are not sent now: there is
 * nobody to send them to, nothing to say any more, no words for it, or they have to wait for their turn.
 */
export async function lettersOf(
  kind: OutboxKind<Outbox>,
  body: Outbox,
  moment: Moment,
  {
    accounts,
    pace,
    world,
    chance,
    report,
  }: {
    readonly accounts: Accounts;
    readonly pace: Pace;
    readonly world: World;
    readonly chance: () => number;
    readonly report: (fault: unknown) => void;
  },
): Promise<{ readonly letters: ReadonlyMap<Email, readonly Letter[]>; readonly fates: Map<string, Fate> }> {
  const { now } = moment;
  const letters = new Map<Email, Letter[]>();
  const fates = new Map<string, Fate>();
  const people = new Map<Email, Reachable | undefined>();
  /** What was not delivered at the first try goes before whatever is said to the same person later. */
  const waits = new Map<Email, number>();
  for (const owed of body.owed) {
    const { id, to, tries, edits } = owed;
    const fate = (outcome: Parameters<typeof fateOf>[1]): Fate =>
      fateOf(owed, outcome, { now, until: now, chance: chance() });
    const isEdit = edits !== undefined;
    if (owed.at > now) {
      if (tries > 0 && !isEdit) waits.set(to, Math.max(owed.at, waits.get(to) ?? 0));
      continue;
    }
    const until = waits.get(to);
    if (until !== undefined && !isEdit) {
      fates.set(id, { kind: 'again', at: until, tries });
      continue;
    }
    if (!people.has(to)) people.set(to, await accounts.byEmail(to));
    const person = people.get(to);
    const conversation = person?.account.conversation;
    if (!person || conversation === undefined) {
      fates.set(id, fate({ kind: 'unreachable' }));
      continue;
    }
    try {
      const recipient = { email: to, language: person.language };
      const message = await kind.letter(body, owed, recipient, moment, world);
      const turn = message && pace.take(conversation, now);
      if (!message) fates.set(id, { kind: 'over' });
      else if (turn === undefined) {
        const letter = { owed, account: person.account, message };
        letters.set(to, [...(letters.get(to) ?? []), letter]);
      } else {
        fates.set(id, { kind: 'again', at: turn, tries });
        if (!isEdit) waits.set(to, turn);
      }
    } catch (fault) {
      // One message that cannot be made must not make the others be said again and again.
      report(fault);
      fates.set(id, fate({ kind: 'no_words' }));
    }
  }
  return { letters, fates };
}
