/** What is said of agendas. Parameters are already escaped for where they stand. */
export interface AgendaStrings {
  readonly title: (group: string) => string;
  /** For the lock screen. */
  readonly notice: (group: string) => string;
  readonly next: (occasion: string) => string;
  /** `time` is an example of one to come. */
  readonly noNext: (group: string, time: string) => string;
  readonly nothing: string;
  readonly item: (what: string, who: string) => string;
  readonly movedItem: (line: string) => string;
  readonly openActions: string;
  readonly action: (what: string, who: string, due: string) => string;
  readonly moreActions: (count: number) => string;
  readonly news: string;
  readonly why: string;

  readonly add: string;
  /** On the card of a consultation. */
  readonly propose: string;
  readonly edit: string;
  readonly back: string;
  readonly addTitle: string;
  readonly addTo: (group: string) => string;
  readonly noClients: string;
  readonly groupLabel: string;
  readonly groupMissing: string;
  readonly textLabel: string;
  readonly textMissing: string;
  readonly send: string;
  readonly namesAreFine: string;
  readonly added: string;
  readonly tooMany: (most: number) => string;

  readonly editTitle: (group: string) => string;
  readonly itemLabel: string;
  readonly itemMissing: string;
  readonly formerItem: (what: string) => string;
  readonly move: string;
  readonly remove: string;
  readonly moved: string;
  readonly removed: string;
  readonly gone: string;
  readonly notOwn: string;
  readonly noMeeting: string;

  readonly meetingOver: (group: string, day: string) => string;
  readonly offerMinutes: string;
  readonly makeMinutes: string;

  readonly whichGroup: string;
  readonly notInAnyGroup: string;
  readonly notMember: (group: string, keepers: string | undefined) => string;
  readonly elsewhere: string;
  readonly groupGone: string;

  readonly meetingSet: string;
  readonly meetingOff: string;
  /** `day`: the new one. */
  readonly meetingMoved: (day: string) => string;
  readonly meetingPast: (time: string) => string;
  readonly meetingDenied: (group: string, keepers: string | undefined) => string;
}
