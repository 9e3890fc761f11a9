/** Every sentence Koppi says, as whole messages. Parameters are already escaped for the place they stand in. */
export interface Strings {
  /** Sent when someone installs the app or adds it to a team; in both national languages one after the other. */
  readonly welcome: string;
  readonly help: string;
  readonly greeting: string;
  readonly youAreWelcome: string;
  /** To anger at Koppi: calm, and how to say what was wrong. */
  readonly insulted: string;
  /** The same, with the coordinator of the home area. */
  readonly insultedNear: (coordinator: string) => string;
  /** Answer to a text without words. */
  readonly nothingSaid: string;
  /** The person said an area and nothing else. */
  readonly whatAbout: (area: string) => string;
  readonly oldButton: string;
  readonly fault: (code: string) => string;

  readonly areaOfAnswer: (area: string) => string;
  /** The people belong to a wider (or another) area than the one asked about. */
  readonly answeredBy: (area: string, answeredBy: string) => string;
  readonly severalPrimaries: (coordinator: string | undefined) => string;
  readonly noPrimary: string;
  readonly substitute: string;
  readonly consultants: string;
  /** Stands above the primary when others come first. */
  readonly primary: string;
  readonly nobodySubstitutes: string;
  readonly nextStep: string;
  readonly verified: (day: string) => string;
  readonly notVerified: string;
  /** Checked so many months ago, longer than a check lasts. */
  readonly notVerifiedFor: (months: number) => string;
  readonly validUntil: (day: string) => string;
  readonly callService: (service: string) => string;
  readonly welcomeSummary: string;
  readonly call: (phone: string) => string;
  readonly sendMail: string;
  readonly nearServices: string;
  readonly answerSummary: (service: string, area: string, worker: string) => string;

  readonly whichArea: (service: string) => string;
  readonly areaLabel: string;
  readonly areaMissing: string;
  readonly choose: string;
  readonly whichService: string;
  readonly orSay: string;

  readonly unknownService: string;
  readonly nobodyHere: (service: string, area: string) => string;
  readonly nobodyAnywhere: (service: string) => string;
  readonly outside: (place: string) => string;
  readonly nothingBefore: string;
  readonly coordinatorHelps: (area: string) => string;
  readonly noCoordinator: (area: string) => string;
  readonly askCoordinator: string;
  readonly showCoordinator: string;
  readonly tryOtherWords: string;

  readonly emergency: string;
  readonly emergencyDuty: (service: string) => string;

  readonly languageSet: string;
  readonly languageChoices: string;
  readonly homeSet: (area: string) => string;
  readonly homeNow: (area: string) => string;
  readonly homeNone: string;
  readonly homeRemoved: string;
  readonly homeUnknown: string;
  /** A calendar day; the year is left out when it is this year. */
  readonly day: (day: string, today: string) => string;
  /** From one day to another, both included. */
  readonly daySpan: (from: string, to: string, today: string) => string;
}
