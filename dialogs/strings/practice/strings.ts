import type { PracticeForm } from '../../practice/presses.ts';
import type { PracticeNews } from '../../practice/rules.ts';
import type { PracticeStatus } from '../../practice/terms.ts';

/** What is said of practices. Parameters are already escaped for where they stand. */
export interface PracticeStrings {
  readonly statuses: Readonly<Record<PracticeStatus, string>>;
  readonly services: (names: string) => string;
  readonly plan: string;
  /** `what` with who does it and by when, as far as that is known. */
  readonly step: (theme: string, what: string, beside: string) => string;
  readonly experiences: string;
  readonly worked: (text: string) => string;
  readonly failed: (text: string) => string;
  readonly next: (text: string) => string;
  readonly owner: (person: string) => string;
  readonly interested: (people: string) => string;
  readonly checked: (day: string) => string;
  /** Nobody has said how it stands for long. */
  readonly old: (day: string) => string;

  readonly listTitle: (count: number) => string;
  readonly listIn: (count: number, areas: string) => string;
  readonly listAbout: (count: number, words: string) => string;
  readonly notice: string;
  readonly none: string;
  readonly noneAbout: (words: string) => string;
  readonly noneIn: (areas: string) => string;

  readonly buttons: {
    readonly add: string;
    readonly all: string;
    readonly interested: string;
    readonly notInterested: string;
    readonly holds: string;
    readonly edit: string;
    readonly plan: string;
    readonly addStep: string;
    readonly removeStep: string;
    readonly experiences: string;
    readonly owner: string;
    readonly show: string;
    readonly save: string;
    readonly back: string;
    readonly namesAreFine: string;
    readonly chatWith: (name: string) => string;
  };

  readonly forms: Readonly<Record<PracticeForm, string>>;
  readonly labels: {
    readonly name: string;
    readonly nameHint: string;
    readonly what: string;
    readonly whatHint: string;
    readonly areas: string;
    readonly areasHint: string;
    readonly services: string;
    readonly servicesHint: string;
    readonly status: string;
    readonly theme: string;
    readonly themeHint: string;
    readonly step: string;
    readonly stepHint: string;
    readonly who: string;
    readonly whoHint: string;
    readonly by: string;
    readonly byHint: string;
    readonly worked: string;
    readonly failed: string;
    readonly next: string;
    readonly to: string;
    readonly toHint: string;
    readonly people: string;
  };
  readonly noClients: string;
  readonly nameMissing: string;
  readonly whatMissing: string;
  readonly stepMissing: string;
  readonly tooLong: (most: number) => string;
  readonly tooManySteps: (most: number) => string;

  readonly saved: string;
  /** The form of a new one was sent again. */
  readonly savedBefore: string;
  readonly told: (owner: string) => string;
  readonly takenBack: string;
  readonly holdsSaid: string;
  readonly gone: string;
  readonly mayNot: (owner: string) => string;
  readonly onlyWorkers: string;
  readonly personalOnly: string;

  /** Headings of what comes unasked; `who`: whom it is about. */
  readonly news: Readonly<Record<PracticeNews, (name: string, who: string) => string>>;
  readonly why: Readonly<Record<PracticeNews, string>>;
  readonly help: string;
}
