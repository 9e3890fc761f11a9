import type { Step } from '../../action/action.ts';
import type { ActionForm } from '../../action/action-form.ts';
import type { Refused } from '../../action/events.ts';

/** What is said of agreed actions. Parameters are already escaped for the place they stand in. */
export interface ActionStrings {
  /** The heading of a card that comes without news. */
  readonly title: string;
  /** For the lock screen, plain: the news, and where it was agreed. */
  readonly summary: (news: string, from: string) => string;
  readonly fromConsultation: (service: string, area: string, asker: string | undefined) => string;
  /** The meeting of a group on a day. */
  readonly fromMeeting: (group: string, day: string) => string;
  readonly what: (text: string) => string;
  readonly dueBy: (day: string) => string;
  readonly dueToday: string;
  readonly late: (day: string, days: number) => string;
  readonly noDay: string;
  /** `from`: the first day that was agreed on. */
  readonly moved: (from: string | undefined, to: string, reason: string | undefined) => string;
  /** Who has it, to others. */
  readonly owner: (who: string) => string;
  readonly yours: string;
  readonly waitsForYou: string;
  /** To the owner, and to others: whom it was offered to. */
  readonly youOffered: (to: string) => string;
  readonly offered: (owner: string, to: string) => string;
  /** To whom it was offered. */
  readonly offeredYou: (owner: string) => string;
  readonly done: (note: string | undefined) => string;
  readonly dropped: (reason: string | undefined) => string;
  readonly over: string;
  readonly last: (step: string, when: string) => string;
  /** Who did what; of what time did, without a name. */
  readonly steps: Readonly<Record<Step['what'], (who: string) => string>>;

  /** The headings of messages. */
  readonly given: (by: string) => string;
  readonly remindDue: (day: string) => string;
  readonly remindToday: string;
  readonly remindLate: (days: number) => string;
  readonly askDay: string;
  readonly offersYou: (owner: string) => string;
  readonly stillOffersYou: (owner: string) => string;
  readonly cameBack: (who: string) => string;
  readonly notReached: (who: string) => string;
  readonly refusedIt: (who: string) => string;
  readonly hasItNow: (who: string) => string;
  readonly passedOn: (owner: string) => string;
  readonly unreachable: (owner: string) => string;
  readonly left: (owner: string) => string;
  readonly ownerAway: (owner: string) => string;
  readonly nobodyLeft: string;
  readonly lapsed: string;

  /** Why a message came, and how to stop it. */
  readonly whyOwner: string;
  readonly whyOffered: string;
  readonly whyMinder: string;
  readonly whyFormer: string;

  readonly buttons: Readonly<
    Record<'accept' | 'take' | 'refuse' | 'take_over' | 'reopen' | 'open' | ActionForm, string>
  >;
  readonly forms: Readonly<Record<ActionForm, string>>;
  readonly noteLabel: string;
  readonly dayLabel: string;
  readonly reasonLabel: string;
  readonly moveReasonLabel: string;
  readonly toLabel: string;
  readonly toHint: string;
  readonly peopleLabel: string;
  readonly dayMissing: string;
  readonly dayUnclear: string;
  readonly reasonMissing: string;
  readonly toMissing: string;
  readonly refused: Readonly<Record<Refused['reason'], string>>;
  readonly gone: string;
  /** To somebody whom it does not concern. */
  readonly anothers: string;
  readonly personalOnly: string;

  readonly listTitle: (count: number) => string;
  readonly listNone: string;
  readonly listRow: (text: string, from: string, due: string) => string;
  /** The same of what is offered to the reader. */
  readonly listOffered: (text: string, from: string, due: string) => string;
  readonly listSummary: string;
  /** What help says to everybody of the directory. */
  readonly help: string;
}
