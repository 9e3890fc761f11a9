import type { Outbox, OutboxKind, Owed } from '../../dialogs/outbox.ts';
import type { Message } from '../../dialogs/turn.ts';
import type { Moment, World } from '../../dialogs/world.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { type Accounts, personalChatOf } from '../accounts.ts';
import type { Address } from '../delivery.ts';
import type { Pace } from '../pace.ts';
import type { Places } from '../places.ts';
import { type Fate, fateOf } from './fate.ts';

/** A message that is to be sent now. */
export interface Letter {
  readonly owed: Owed;
  readonly address: Address;
  readonly message: Message;
}

/** Where a message goes, and in which language its recipient reads. */
interface Destination {
  readonly address: Address;
  readonly language: Language;
}

/**
 * The messages of a document that are due, by where they go and in its own order, and what becomes of those that are not sent now: there is
 * nobody to send them to, nothing to say any more, no words for it, or they have to wait for their turn. Where there is nobody to send
 * one to, that comes first: it may change what the others are to be told.
 */
export async function lettersOf(
  kind: OutboxKind<Outbox>,
  body: Outbox,
  moment: Moment,
  {
    accounts,
    places,
    pace,
    world,
    chance,
    report,
  }: {
    readonly accounts: Accounts;
    readonly places: Places;
    readonly pace: Pace;
    readonly world: World;
    readonly chance: () => number;
    readonly report: (fault: unknown) => void;
  },
): Promise<{ readonly letters: ReadonlyMap<string, readonly Letter[]>; readonly fates: Map<string, Fate> }> {
  const { now } = moment;
  const letters = new Map<string, Letter[]>();
  const fates = new Map<string, Fate>();
  const destinations = new Map<string, Destination | undefined>();
  /** What was not delivered at the first try goes before whatever is said to the same person or place later. */
  const waits = new Map<string, number>();
  const destinationOf = async ({ to, place }: Owed): Promise<Destination | undefined> => {
    const [person, there] = await Promise.all([
      accounts.byEmail(to),
      place === undefined ? undefined : places.byId(place),
    ]);
    const address = place === undefined ? person && personalChatOf(person.account) : there;
    return address && { address, language: person?.language ?? 'fi' };
  };
  for (const owed of body.owed) {
    const goes = owed.place ?? owed.to;
    if (owed.at > now) continue;
    if (!destinations.has(goes)) destinations.set(goes, await destinationOf(owed));
    if (owed.edits === undefined && !destinations.get(goes)) fates.set(owed.id, { kind: 'unreachable' });
  }
  if (fates.size > 0) return { letters, fates };
  for (const owed of body.owed) {
    const { id, to, tries, edits } = owed;
    const goes = owed.place ?? to;
    const fate = (outcome: Parameters<typeof fateOf>[1]): Fate =>
      fateOf(owed, outcome, { now, until: now, chance: chance() });
    const isEdit = edits !== undefined;
    if (owed.at > now) {
      if (tries > 0 && !isEdit) waits.set(goes, Math.max(owed.at, waits.get(goes) ?? 0));
      continue;
    }
    // Somebody may be writing in it.
    const isFormUntil = isEdit ? (body.forms?.[edits] ?? now) : now;
    if (isFormUntil > now) {
      fates.set(id, { kind: 'again', at: isFormUntil, tries });
      continue;
    }
    const until = waits.get(goes);
    if (until !== undefined && !isEdit) {
      fates.set(id, { kind: 'again', at: until, tries });
      continue;
    }
    const destination = destinations.get(goes);
    if (!destination) {
      fates.set(id, fate({ kind: 'unreachable' }));
      continue;
    }
    try {
      const { address, language } = destination;
      const message = await kind.letter(body, owed, { email: to, language }, moment, world);
      const turn = message && pace.take(address.conversation, now);
      if (!message) fates.set(id, { kind: 'over' });
      else if (turn === undefined) {
        letters.set(goes, [...(letters.get(goes) ?? []), { owed, address, message }]);
      } else {
        fates.set(id, { kind: 'again', at: turn, tries });
        if (!isEdit) waits.set(goes, turn);
      }
    } catch (fault) {
      // One message that cannot be made must not make the others be said again and again.
      report(fault);
      fates.set(id, fate({ kind: 'no_words' }));
    }
  }
  return { letters, fates };
}
