import type { ConsultationWay } from '../../../knowledge/directory/directory.ts';
import type { ChangeFault, ChangeKind, DaysChange } from '../../consultation/windows/setup/window-change.ts';
import type { PlainFault } from '../../consultation/windows/setup/window-fault.ts';
import type { WindowForm } from '../../consultation/windows/setup/window-form.ts';

/** What is said when consultation windows are set up and kept. Parameters are already escaped. */
export interface WindowSetupStrings {
  readonly newTitle: string;
  readonly editTitle: string;
  readonly intro: string;
  readonly labels: Readonly<Record<keyof WindowForm, string>>;
  readonly hints: { readonly specialists: string; readonly areas: string; readonly when: string };
  readonly missing: string;
  readonly ways: Readonly<Record<ConsultationWay, string>>;
  readonly holidaysOff: string;
  readonly holidaysOn: string;
  readonly next: string;
  /** `day` is an example of one to come, a Wednesday; `other` is a later one. */
  readonly faults: (day: string) => Readonly<Record<PlainFault, string>>;
  /** `near`: people of the directory with a similar name. */
  readonly unknownSpecialist: (name: string, near: readonly string[]) => string;
  /** A day that is to be left out, on which it would not be held. */
  readonly notInSeries: (day: string) => string;
  readonly unknownArea: (name: string) => string;
  readonly otherService: string;
  readonly chooseSpecialists: string;
  readonly changeFaults: (day: string, other: string) => Readonly<Record<ChangeFault, string>>;
  readonly previewTitle: string;
  readonly specialists: (names: string) => string;
  readonly coming: (days: string) => string;
  /** The same of one that is held on a single day, and the button that calls that day off. */
  readonly onlyDay: (day: string) => string;
  readonly callOffDay: string;
  /** Days that are called off, and breaks. */
  readonly off: (days: string) => string;
  /** The days nearest to one on which nothing is held. */
  readonly near: (days: string) => string;
  /** It has ended, and nothing of it can be changed. */
  readonly over: string;
  readonly noneComing: string;
  readonly slots: (slots: number, capacity: number) => string;
  readonly rules: (noticeWorkingDays: number, horizonWeeks: number) => string;
  readonly overlap: (name: string, day: string, other: string) => string;
  readonly outside: string;
  readonly weekend: string;
  /** Coming public holidays on which it would be; `held`: and is. */
  readonly holidayDays: (days: string, held: boolean) => string;
  /** A day is moved there. */
  readonly intoBreak: (day: string) => string;
  readonly ontoHoliday: (day: string) => string;
  readonly ontoWeekend: (day: string) => string;
  /** So many bookings go with a day that is moved. */
  readonly moves: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly confirm: string;
  readonly edit: string;
  readonly drop: string;
  readonly dropped: string;
  readonly saved: string;
  /** A window that is not theirs to set up. */
  readonly denied: (names: string) => string;
  readonly deniedChange: (names: string) => string;
  /** To a specialist of a window which others keep. */
  readonly othersChange: (names: string) => string;
  /** Stands for the names when nobody else may. */
  readonly admin: string;
  /** A button; the name is plain text. */
  readonly ask: (name: string) => string;
  readonly listTitle: string;
  readonly listNone: string;
  readonly listMore: (count: number) => string;
  readonly listSummary: string;
  readonly which: string;
  readonly notFound: string;
  readonly gone: string;
  readonly buttons: Readonly<Record<ChangeKind, string>>;
  /** `hint` shows how days are written: a day to come, and another one after it. */
  readonly forms: Readonly<
    Record<DaysChange, { readonly label: string; readonly hint: (day: string, other: string) => string }>
  >;
  readonly changes: {
    readonly day_off: (days: readonly string[]) => string;
    readonly move: (from: string, to: string) => string;
    readonly pause: (from: string, to: string) => string;
    readonly end: (day: string) => string;
    readonly resume: string;
    readonly take_back: (days: string) => string;
  };
  /** To a specialist, of what somebody else did. */
  readonly news: {
    readonly setUp: string;
    readonly changed: string;
    /** To who answers for it and gives no advice in it. */
    readonly changedYours: string;
    readonly setUpBy: (name: string) => string;
    readonly changedBy: (name: string) => string;
  };
  readonly help: string;
}
