import type { goingKinds, stayingKinds } from '../../privacy/deletion-plan.ts';

type Going = (typeof goingKinds)[number];
type Staying = (typeof stayingKinds)[number];

/** What may be kept of somebody beside what has a row of its own. */
export type Other =
  | 'drafts'
  | 'interests'
  | 'practices'
  | 'reports'
  | 'items'
  | 'summaries'
  | 'windows'
  | 'history';

/** What is said to somebody of what is kept of them. Parameters are already escaped for the place they stand in. */
export interface PrivacyStrings {
  readonly help: string;
  readonly personalOnly: string;

  readonly title: string;
  readonly summary: string;
  readonly label: {
    readonly language: string;
    readonly home: string;
    readonly follows: string;
    readonly directory: string;
    readonly keeper: string;
    readonly consultations: string;
    readonly tasks: string;
    readonly groups: string;
    readonly others: string;
    readonly questions: string;
    /** In the file alone. */
    readonly account: string;
    readonly digest: string;
    readonly memory: string;
    readonly queues: string;
    readonly checks: string;
  };
  readonly languageOfMessages: string;
  readonly none: string;
  readonly follows: (services: number, groups: number) => string;
  readonly notInDirectory: string;
  readonly coordinates: (areas: string) => string;
  readonly andMore: (count: number) => string;
  readonly consultations: (asked: number, advised: number) => string;
  /** In how many the words are kept, and how long. */
  readonly textsOpen: (count: number, days: number) => string;
  readonly textsEnded: (count: number, lastDay: string) => string;
  readonly tasks: (open: number, others: number) => string;
  readonly others: Readonly<Record<Other, (count: number) => string>>;
  /** That questions are not kept. */
  readonly questions: string;
  readonly asFile: string;
  readonly deleteMine: string;

  readonly deleteTitle: string;
  readonly deletes: string;
  readonly stay: string;
  readonly goes: Readonly<Record<Going, (count: number) => string>>;
  /** What stays and why; `days`: how long it is kept after its end, or a summary after it was published. */
  readonly stays: Readonly<Record<Staying, (count: number, days: number) => string>>;
  readonly ask: (people: string) => string;
  readonly askOfficer: string;
  readonly chatStays: string;
  readonly confirm: string;
  readonly keep: string;
  readonly kept: string;
  readonly deleted: string;
  readonly again: string;

  readonly fileName: string;
  readonly fileDescription: string;
  readonly fileNote: string;
  readonly columns: readonly [what: string, content: string, kept: string];
  readonly keptFor: {
    readonly you: string;
    readonly coordinator: string;
    readonly ended: (days: number) => string;
    readonly until: (day: string) => string;
    readonly done: (days: number) => string;
    readonly published: (days: number) => string;
    readonly handled: string;
    readonly draft: string;
    readonly meeting: string;
    readonly owner: string;
  };
  readonly digest: Readonly<Record<'sent' | 'stopped', string>>;
  readonly asker: string;
  readonly adviser: string;
  readonly followLevel: Readonly<Record<'at_once' | 'weekly' | 'never', string>>;
  readonly nextCheck: (day: string) => string;
  readonly wrote: (who: string, text: string) => string;
  /** An action that is not theirs, but that they gave or answer for. */
  readonly ofOther: (owner: string) => string;
}
