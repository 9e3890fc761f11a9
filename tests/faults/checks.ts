import { createDirectoryStore } from '../../bot/directory-store.ts';
import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { type Consultation, isIn, isOver } from '../../dialogs/consultation/consultation.ts';
import { ownerOf } from '../../dialogs/consultation/owners.ts';
import { bookableSchema } from '../../dialogs/consultation/windows/window.ts';
import { applyChanges, changesBetween } from '../../knowledge/directory/changes.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import { historyEntry } from '../../knowledge/directory/history.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import type { Sent } from '../support/connector.ts';
import type { Ledger, StepShown } from './ledger.ts';

type Breach = (what: string) => void;

/** Every step that somebody was shown as done is in the store, with its words. */
export function shownIsStored(ledger: Ledger, all: readonly Consultation[], breach: Breach): void {
  const byId = new Map(all.map((each) => [each.id, each]));
  for (const { id, by, what, text, turn } of ledger.steps) {
    const kept = byId.get(id);
    if (!kept) breach(`turn ${turn}: ${what[0]} of ${by} was shown, and there is no consultation ${id}`);
    else {
      if (
        !kept.history.some(
          (each) => what.includes(each.what) && (what[0] === 'requested' || each.by.email === by),
        )
      )
        breach(`turn ${turn}: ${by} was shown ${what[0]}, which is not in the history of ${id}`);
      if (text !== undefined && !JSON.stringify([kept.question, kept.exchange, kept.closing]).includes(text))
        breach(`turn ${turn}: what ${by} wrote (${text}) is not in ${id}`);
    }
  }
  for (const { id, window, start, turn } of ledger.booked) {
    const kept = byId.get(id);
    const wasBooked = kept?.history.some((each) => each.what === 'booked') === true;
    if (!wasBooked)
      breach(`turn ${turn}: slot ${start} of ${window} was shown as booked, and is not so in ${id}`);
  }
}

/** Exactly one has the ball until the end. */
export function ballsHeld(all: readonly Consultation[], breach: Breach): void {
  for (const each of all) {
    const owner = ownerOf(each);
    if ((owner === undefined) !== isOver(each))
      breach(`${each.id} is ${each.state.kind} with the owner ${owner?.email}`);
    const responsible = each.path.filter(({ outcome }) => outcome === 'asked').map(({ email }) => email);
    if (
      responsible.some((email) => email !== each.holder.email) ||
      (responsible.length === 0 && !isOver(each))
    )
      breach(`${each.id} waits for ${responsible.join(', ')} and is held by ${each.holder.email}`);
  }
}

/** No slot has two bookings, and bookings and consultations know of one another. */
export async function slotsHeldOnce(
  store: DocumentStore,
  all: readonly Consultation[],
  breach: Breach,
): Promise<void> {
  const { documents } = await store.query({ kind: 'consultation_window', limit: 100 });
  const held = all.flatMap((each) => (each.slot && !isOver(each) ? [{ ...each.slot, id: each.id }] : []));
  const keys = held.map(({ window, start }) => `${window} ${start}`);
  for (const key of keys.filter((each, at) => keys.indexOf(each) !== at))
    breach(`two consultations have the slot ${key}`);
  for (const { body } of documents) {
    const { window, bookings } = bookableSchema.parse(body);
    const starts = bookings.map(({ start }) => start);
    for (const start of starts.filter((each, at) => starts.indexOf(each) !== at))
      breach(`slot ${start} of ${window.id} is booked twice`);
    for (const { consultation, start, unchecked } of bookings) {
      const mine = all.find(({ id }) => id === consultation);
      const state = mine?.state;
      const isProposed = state?.kind === 'scheduled' && state.move?.slot?.start === start;
      if (!mine || (mine.slot?.start !== start && !isProposed && !isOver(mine)))
        breach(
          `slot ${start} of ${window.id} is booked for ${consultation}, which does not have it${unchecked ? ' (unchecked)' : ''}`,
        );
    }
    for (const { start, id } of held.filter((each) => each.window === window.id))
      if (!bookings.some((each) => each.consultation === id && each.start === start) && isAhead(all, id))
        breach(`${id} has slot ${start} of ${window.id}, which is not booked for it`);
  }
}

/** Bookings that are past are dropped. */
const isAhead = (all: readonly Consultation[], id: string): boolean => {
  const each = all.find((one) => one.id === id);
  return each !== undefined && isIn(each, 'scheduled');
};

/** The history of the directory leads from what it was to what it is, and has every change that was shown as saved. */
export async function directoryFollows(
  store: DocumentStore,
  before: { readonly data: DirectoryData; readonly revision: number },
  ledger: Ledger,
  breach: Breach,
): Promise<void> {
  const { data, revision } = await createDirectoryStore(store).load();
  const { documents } = await store.query({ kind: 'history', limit: 10_000 });
  const entries = documents
    .map(({ body }) => historyEntry.parse(body))
    .filter((each) => each.revision > before.revision);
  entries.sort((one, other) => one.revision - other.revision);
  const revisions = new Set(entries.map((each) => each.revision));
  if (revisions.size !== revision - before.revision)
    breach(`${revision - before.revision} changes of the directory have ${revisions.size} entries`);
  let replayed = before.data;
  for (const entry of entries) {
    const next = applyChanges(replayed, entry.changes);
    if (next.ok) replayed = next.value;
    else breach(`the change ${entry.revision} of the directory does not follow from those before it`);
  }
  if (changesBetween(replayed, data).length > 0) breach('the directory is not what its history tells');
  const told = JSON.stringify(entries.map((each) => each.changes));
  for (const { word, turn } of ledger.edits)
    if (!told.includes(word.slice(-4)) || !told.replace(/\s/g, '').includes(word))
      breach(`turn ${turn}: the change to ${word} was shown as saved, and is not in the history`);
}

/** Home areas and languages are what the person was told last, or what they asked for since. */
export async function choicesKept(store: DocumentStore, ledger: Ledger, breach: Breach): Promise<void> {
  for (const [key, { told, maybe }] of ledger.chosen) {
    const [who, what] = key.split(' ');
    const kept = (await store.get('person', `tenant-1:aad-${who}`))?.body;
    const { homeArea, language } = (kept ?? {}) as { homeArea?: string; language?: string };
    const is = what === 'home' ? homeArea : language;
    const may = [told, ...maybe].map((each) => each?.split(' ')[1]);
    if (!may.includes(is)) breach(`${who} was told ${told}, and has ${is}`);
  }
}

/** Nothing is owed that should have been said by now, and nobody is at it. */
export async function nothingOwed(store: DocumentStore, now: number, breach: Breach): Promise<void> {
  const page = await store.dump(1_000_000);
  for (const { kind, id, body } of page.documents) {
    const { owed, lease } = (body ?? {}) as {
      owed?: readonly { at: number; about: string; to: string }[];
      lease?: number;
    };
    for (const { at, about, to } of owed ?? [])
      if (at <= now) breach(`${kind} ${id} still owes ${about} to ${to}`);
    if (lease !== undefined) breach(`${kind} ${id} has a lease`);
  }
}

/** What a step is told to whom by, as a text that no other message has, and how long it may take. */
const tells: Readonly<Partial<Record<StepShown['what'][number], 'requester' | 'holder'>>> = {
  answered: 'requester',
  asked_more: 'requester',
  told_more: 'holder',
};
const minute = 60_000;
/** Two failed tries and what the pace of Teams adds. */
const longest = 40 * minute;

/**
 * What was written to somebody came to them in a message of its own, unless something else happened to the consultation
 * before it was due: then the message tells of that. A question came to somebody.
 */
export function writtenWasSaid(
  ledger: Ledger,
  all: readonly Consultation[],
  {
    said,
    calmAt,
    isGivenUp,
    working,
  }: {
    readonly said: readonly Sent[];
    /** When everything that was due could be said. */
    readonly calmAt: readonly number[];
    /** Where nobody is to be reached, by what Teams said. */
    readonly isGivenUp: (conversation: string) => boolean;
    readonly working: WorkingTime;
  },
  breach: Breach,
): number {
  const byId = new Map(all.map((each) => [each.id, each]));
  const heard = (text: string, conversation?: string): boolean =>
    said.some(
      (each) =>
        each.how === 'new' &&
        (conversation === undefined || each.conversation === conversation) &&
        JSON.stringify(each.activity).includes(text),
    );
  let checked = 0;
  for (const { id, what, text, turn, by } of ledger.steps) {
    const kept = byId.get(id);
    const [name] = what;
    if (!kept || text === undefined || name === undefined) continue;
    const at = kept.history.findIndex(
      (each) => what.includes(each.what) && (name === 'requested' || each.by.email === by),
    );
    const [step, next] = [kept.history[at], kept.history[at + 1]];
    if (!step) continue;
    const due = Math.max(step.at, working.next(step.at)) + longest;
    if (next && !calmAt.some((each) => each >= due && each < next.at)) continue;
    if (name === 'requested') {
      checked += 1;
      if (!heard(text))
        breach(`turn ${turn}: the question ${text} of ${by} was said to nobody: ${courseOf(kept)}`);
    } else {
      const side = tells[name];
      if (side === undefined) continue;
      // Who held it then may not hold it any more.
      const to = side === 'requester' ? kept.requester.email : undefined;
      const chat = to && `personal-${to}`;
      if (chat !== undefined && isGivenUp(chat)) continue;
      checked += 1;
      if (!heard(text, chat))
        breach(
          `turn ${turn}: ${name} (${text}) of ${by} was not said to ${to ?? 'the other side'}: ${courseOf(kept)}`,
        );
    }
  }
  return checked;
}

/**
 * No message came twice, but for those that the connector delivered without saying so, and those of which it could not be
 * written down that they were said (ADR 5).
 */
export function saidOnce(
  said: readonly Sent[],
  storeFailed: boolean,
  breach: Breach,
): { readonly twice: number } {
  const copies = new Map<string, Sent[]>();
  for (const each of said) {
    const { text, attachments } = each.activity;
    const shown = JSON.stringify([text, attachments]);
    // Some messages name no question, and may be said of several.
    if (each.how !== 'new' || !/merkki\d/.test(shown)) continue;
    const key = `${each.conversation} ${shown}`;
    copies.set(key, [...(copies.get(key) ?? []), each]);
  }
  let twice = 0;
  for (const [key, each] of copies) {
    const extra = each.length - 1;
    if (extra === 0) continue;
    twice += 1;
    const unanswered = each.filter((one) => one.unanswered).length;
    if (each.length > 3 || extra > unanswered + (storeFailed ? 1 : 0))
      breach(`said ${each.length} times, ${unanswered} of them unanswered: ${key.slice(0, 300)}`);
  }
  return { twice };
}

/** What happened to a consultation, for who looks for the reason. */
const courseOf = ({ history }: Consultation): string =>
  history
    .map(({ at, by, what }) => `${new Date(at).toISOString().slice(5, 16)} ${what} by ${by.email ?? by.role}`)
    .join(', ');
