import type { ConsultationWay, Role, Service } from '../../../knowledge/directory/directory.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';

/** What is said when the knowledge of the network is kept up. Parameters are already escaped for where they stand. */
export interface UpkeepStrings {
  /** Labels of fields, by the field's path: `name.sv`, `validTo`. */
  readonly field: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly levels: Readonly<Record<Service['level'], string>>;
  readonly modes: Readonly<Record<Service['mode'], string>>;
  readonly sectors: Readonly<Record<string, string>>;
  readonly areaKinds: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly ways: Readonly<Record<ConsultationWay, string>>;
  readonly days: (count: number) => string;
  readonly added: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly nothing: string;

  readonly check: string;
  readonly checkSummary: (what: string) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly andMore: (count: number) => string;
  readonly andMoreRows: (count: number) => string;
  readonly done: string;
  readonly undoHint: string;
  readonly cancelled: string;
  readonly expired: string;
  readonly notYours: string;
  /** `names` holds one at least. */
  readonly conflict: (names: readonly string[]) => string;
  readonly conflictAgain: string;
  readonly somebody: string;
  readonly broken: string;

  /** `times`: when somebody who will be away has consultations, `ti 17.11. klo 12–12.30, ke 18.11. klo 9–10`. */
  readonly warnAgreedTimes: (worker: string, times: string) => string;
  readonly warnUncovered: (service: string, area: string) => string;
  readonly warnNoPrimary: (service: string, area: string) => string;
  readonly warnNoSubstitute: (service: string, area: string) => string;
  readonly warnTwoPrimaries: (service: string, area: string) => string;
  readonly warnOwner: (name: string, services: string) => string;
  readonly warnCoordinator: (name: string, areas: string) => string;
  /** To an admin, who names coordinators. */
  readonly warnCoordinatorAdmin: (name: string, areas: string) => string;

  readonly denied: string;
  readonly deniedAsk: (names: readonly string[]) => string;
  readonly deniedAdmin: string;
  readonly notInDirectory: string;

  readonly missing: Readonly<Record<Exclude<Missing, 'dates'>, string>>;
  /** `days` are an example of some to come. */
  readonly datesMissing: (days: string) => string;
  /** Markdown: one example or more of what would have been accepted. */
  readonly example: (examples: string) => string;
  /** What a list gets and loses, when it is too long to be shown twice. */
  readonly listGets: (words: string) => string;
  readonly listLoses: (words: string) => string;
  readonly sameName: (name: string) => string;
  readonly whichService: string;
  readonly noSuchDay: (text: string) => string;
  readonly endBeforeStart: (text: string) => string;
  readonly twoRoles: (worker: string, role: string, service: string, area: string) => string;
  readonly alreadySo: string;
  readonly exists: (name: string) => string;
  readonly notNamed: (worker: string, service: string | undefined) => string;
  readonly nothingLeft: (worker: string) => string;
  readonly samePerson: string;
  readonly wrongParent: (area: string, parent: string) => string;
  readonly gone: string;
  readonly identityCode: string;
  readonly badPhone: string;
  readonly badValue: string;
  /** What would have been accepted instead. */
  readonly writeOneOf: (choices: readonly string[]) => string;
  readonly writeDays: string;

  readonly undoNothing: string;
  readonly undoTooOld: (when: string) => string;
  readonly undoBuiltOn: (names: readonly string[]) => string;
  readonly undoCheck: string;
  readonly undone: string;

  readonly historyOf: (what: string) => string;
  readonly historyAll: string;
  readonly historyEmpty: string;
  readonly historyStart: (count: number) => string;
  readonly historyUndo: string;
  readonly via: Readonly<Record<'chat' | 'file' | 'command_line', string>>;
  /** A heading of the history: when, who. */
  readonly historyLine: (when: string, who: string, via: string) => string;

  readonly servicesTitle: string;
  readonly workersTitle: (area: string | undefined) => string;
  readonly workersInWhichArea: (count: number) => string;
  readonly areasTitle: string;
  readonly listEmpty: string;
  readonly absencesTitle: string;
  readonly absencesNone: string;

  readonly oneAtATime: string;
  readonly oneAbsence: string;
  /** Above the workers who bear the name that was said. */
  readonly whichWorker: string;
  readonly unknownPerson: (name: string) => string;
  readonly unknownArea: (name: string) => string;
  readonly unknownService: (name: string) => string;
  /** `names`: who is primary there already. */
  readonly whichRole: (names: string) => string;
  readonly dayIsPast: string;
  readonly namedWithoutEnd: (worker: string) => string;
  /** Above examples of the commands that begin with the one word that was said. */
  readonly sayMore: string;

  readonly form: FormStrings;
}

/** What a command lacked. */
export type Missing =
  | 'worker'
  | 'new_worker'
  | 'email'
  | 'service'
  | 'area'
  | 'parent'
  | 'value'
  | 'name'
  | 'field'
  | 'dates'
  | 'organization'
  | 'phone';

export interface FormStrings {
  readonly title: Readonly<Record<string, string>>;
  readonly send: string;
  /** Label and example of each input. */
  readonly inputs: Readonly<Record<FormInput, readonly [label: string, example: string]>>;
  /** Examples of names, of what is not a person, by the verb that adds it. */
  readonly names: Readonly<Record<string, string>>;
  readonly required: string;
}

/** What a form asks for. */
export type FormInput =
  | 'who'
  | 'other'
  | 'name'
  | 'email'
  | 'phone'
  | 'service'
  | 'area'
  | 'parent'
  | 'role'
  | 'organization'
  | 'sector'
  | 'field'
  | 'from'
  | 'to'
  | 'text';
