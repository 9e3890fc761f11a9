import type { Language } from '../../../knowledge/kernel/languages.ts';
import type { NotesFault } from '../../../knowledge/notes/notes-file.ts';

export interface Removed {
  readonly decisions: number;
  readonly actions: number;
  readonly open: number;
}

/** What is said of summaries of meetings. Parameters are already escaped for where they stand. */
export interface MeetingStrings {
  /** Markdown. */
  readonly help: string;
  readonly summaryOf: (group: string, day: string) => string;
  /** For the lock screen. */
  readonly notice: (group: string, day: string) => string;
  readonly headings: Readonly<Record<'decisions' | 'actions' | 'open' | 'next', string>>;
  readonly nothingDecided: string;
  /** An action of a list: what, who, by when. */
  readonly action: (what: string, who: string, day: string | undefined) => string;
  /** Nobody is known yet to do it. */
  readonly actionOfNobody: (what: string, day: string | undefined) => string;
  /** The quiet line under an action on a card; nobody may be known yet to do it. */
  readonly actionBy: (who: string | undefined, day: string | undefined) => string;
  /** An action that nobody has to do any more. */
  readonly ended: Readonly<Record<'done' | 'dropped', (line: string) => string>>;
  readonly duePassed: (what: string) => string;
  /** Above the form on which the day can be changed. */
  readonly duePassedOnForm: (what: string) => string;
  /** `weekday` in short. */
  readonly nextAt: (weekday: string, day: string, clock: string | undefined) => string;
  readonly source: (sentence: string) => string;
  readonly publishedBy: (name: string, moment: string) => string;
  readonly corrected: (name: string, moment: string, why: string) => string;
  readonly olderVersion: (name: string, moment: string) => string;
  readonly writtenIn: Readonly<Record<Language, string>>;
  readonly page: (page: number, pages: number) => string;

  readonly begin: string;
  readonly noNotesKept: string;
  readonly noClients: string;
  readonly whichGroup: string;
  readonly groupLabel: string;
  readonly groupMissing: string;
  readonly dayLabel: string;
  readonly dayMissing: string;
  readonly notInAnyGroup: string;
  readonly notMember: (group: string, keepers: string | undefined) => string;
  readonly personalOnly: string;
  readonly preview: string;
  readonly onlyYou: string;
  readonly nothingFound: string;
  /** Above the lines of the notes that became nothing. */
  readonly notUnderstood: string;
  readonly notPublishedUnlessAdded: string;
  readonly moreNotUnderstood: (count: number) => string;
  readonly chooseWhatItIs: string;
  /** What such a line may be. */
  readonly asDecision: string;
  readonly asAction: string;
  readonly asOpen: string;
  readonly asNothing: string;
  readonly addChosen: string;
  readonly nothingFoundButLines: string;
  readonly tooLongMessage: string;
  readonly cutShort: (most: number) => string;
  readonly whoDoes: (what: string) => string;
  readonly whoMissing: string;
  readonly somebodyElse: string;
  readonly leaveOut: string;
  readonly otherLabel: string;
  readonly otherHint: string;
  /** `near`: who may be meant. */
  readonly unknownPerson: (name: string, near: string | undefined) => string;
  readonly severalPeople: (name: string, names: string) => string;
  /** Chosen beforehand on the form, as the only ones who may be meant. */
  readonly ownersProposed: (names: string) => string;
  readonly ownersMissing: (count: number) => string;
  readonly absentLabel: string;
  readonly absent: (names: string) => string;

  readonly decisionsLabel: string;
  readonly openLabel: string;
  readonly nextLabel: string;
  readonly nextTimeLabel: string;
  readonly actionLabel: (number: number) => string;
  readonly ownerLabel: string;
  readonly dueLabel: string;
  readonly emptyRemoves: string;
  readonly whyLabel: string;
  readonly whyMissing: string;
  readonly lineTooLong: (line: number, most: number) => string;
  readonly actionTooLong: (most: number) => string;
  readonly tooMany: (most: number) => string;
  readonly notADay: (day: string) => string;
  readonly notATime: string;
  readonly dayToCome: string;
  /** Markdown; `name` as it was typed. */
  readonly noSuchGroup: (name: string) => string;
  readonly noSuchDay: string;
  /** The day that is taken since none was told. */
  readonly dayLongAgo: string;
  /** In a draft. */
  /** How many points a correction leaves out of what was published; of one kind at least. */
  readonly removed: (count: Removed) => string;
  readonly correctedBecause: (why: string) => string;
  readonly dayGuessed: (day: string) => string;
  readonly dayFromNotes: (day: string) => string;
  readonly dayFromFileName: (day: string) => string;
  /** Before there is a draft to change. */
  readonly dayToComeYet: string;
  readonly nothingToPublish: string;

  readonly refused: (findings: string) => string;
  /** A kind of data and the lines on which it stands, of which there are `count`. */
  readonly finding: (kind: string, count: number, lines: string) => string;
  readonly doubtful: (count: number, lines: string) => string;
  readonly inDirectory: (names: string) => string;
  readonly doubtfulTooMany: string;

  readonly publish: string;
  readonly publishCorrection: string;
  /** Several are named for one action; `owners` are those who answer for it. */
  readonly jointAction: (owners: string) => string;
  readonly edit: string;
  readonly addAction: string;
  readonly drop: string;
  readonly showSources: string;
  readonly hideSources: string;
  readonly more: string;
  readonly back: string;
  readonly toPreview: string;
  readonly nextPage: string;
  readonly save: string;
  readonly saveAndAnother: string;
  readonly fillForm: string;
  readonly go: string;
  readonly namesAreFine: string;
  readonly leaveNamesOut: string;
  readonly correct: string;
  readonly formerVersion: string;
  readonly presentVersion: string;
  readonly dropped: string;
  readonly gone: string;
  /** A button of an older card of it. */
  readonly draftChanged: string;
  readonly notYours: string;
  readonly mayNotSee: string;
  readonly mayNotCorrect: string;
  readonly groupGone: string;

  readonly published: (inChannel: boolean, people: number) => string;
  /** Out of working hours: `moment` is when the people get it. */
  readonly publishedLater: (inChannel: boolean, people: number, moment: string) => string;
  readonly noPlace: (group: string) => string;
  readonly alreadyPublished: (name: string, moment: string) => string;
  /** When somebody begins a summary that is there. */
  /** A colleague has begun a draft of the same meeting then. Markdown. */
  readonly draftedBy: (name: string, moment: string) => string;
  readonly publishedBefore: (name: string, moment: string) => string;
  readonly pointsKept: string;
  readonly pointsMayBeAdded: string;
  readonly makeCorrection: string;
  readonly addPoints: string;
  readonly mayOnlyAdd: string;
  readonly correctedMeanwhile: (name: string, moment: string) => string;
  /** Of several groups. */
  readonly nothingToCorrect: string;
  readonly whichToCorrect: string;
  readonly whichToCorrectHint: string;
  readonly nothingPublishedYet: (group: string) => string;
  readonly nothingPublished: (group: string, day: string) => string;
  /** In a channel, where nobody can be shown a button that others are not. */
  readonly howCorrected: string;
  readonly openOwnChat: string;

  readonly news: string;
  readonly newsCorrected: string;
  readonly whyMember: string;
  readonly whyAbsent: string;
  readonly placeGone: (group: string) => string;

  /** `channel`: what people call it, when that is known. */
  readonly placeQuestion: (group: string, channel: string | undefined) => string;
  readonly placeSeenBy: string;
  readonly placeYes: string;
  readonly placeNo: string;
  readonly placeNotTaken: (group: string) => string;
  readonly placeSet: (group: string) => string;
  readonly placeLeft: (group: string) => string;
  readonly placeNotSet: (group: string) => string;
  readonly placeDenied: (group: string, keepers: string | undefined) => string;
  readonly placeWhichGroup: string;
  readonly placeHere: string;

  readonly fileTooLarge: string;
  readonly fileNotAvailable: string;
  readonly fileFaults: Readonly<Record<NotesFault, string>>;
}
