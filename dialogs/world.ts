import type { RecordChange } from '../knowledge/directory/changes.ts';
import type { DirectoryData } from '../knowledge/directory/directory.ts';
import type { Editor, Stamp } from '../knowledge/directory/history.ts';
import type { AreaId, Email, GroupId, IsoDate, ServiceId } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import type { WorkingTime } from '../knowledge/kernel/working-time.ts';
import type { Documents, DocumentWrite } from './documents.ts';
import type { Knowledge } from './knowledge.ts';
import type { Shelf } from './meeting/find/shelved.ts';
import type { Person } from './profile/person.ts';

/** How a change of the directory went. */
export type Commit =
  | { readonly kind: 'done'; readonly revision: number }
  /** Records that are no longer what the change says they were. */
  | { readonly kind: 'stale'; readonly changes: readonly RecordChange[] }
  /** The directory would not hold together: something it names has gone. */
  | { readonly kind: 'broken' }
  /** A document that was to be written alongside has been changed by somebody else. */
  | { readonly kind: 'taken' };

/** An online meeting for an agreed time. */
export interface MeetingWanted {
  /** The same for the same agreed time, another for another. */
  readonly id: string;
  readonly organizer: Email;
  readonly attendees: readonly Email[];
  /** Plain text without anything that people wrote. */
  readonly subject: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
}

export interface Meetings {
  /** The link to join by, the same for the same id; undefined when it could not be made. Never fails, never waits long. */
  make(meeting: MeetingWanted): Promise<string | undefined>;
}

/** What one conversation remembers of the one who spoke in it. */
interface Remembered {
  readonly group?: GroupId | undefined;
  readonly last?:
    | { readonly service?: ServiceId | undefined; readonly area?: AreaId | undefined }
    | undefined;
  readonly language?: Language | undefined;
}

/** What is kept of somebody who speaks with Koppi, beside the documents of dialogs. */
export interface Acquaintance {
  readonly person: Person;
  /** Each conversation in which something is remembered. */
  readonly conversations: readonly Remembered[];
  /** Where they are written to, and who Teams says that they are; absent when it is not known. */
  readonly address?: {
    readonly email?: Email | undefined;
    /** The day on which Teams was asked for it. */
    readonly askedOn?: IsoDate | undefined;
    /** Of the client that they used last. */
    readonly locale: Language;
    /** Their tenant, and their own ids in Teams. */
    readonly ids: readonly string[];
  };
}

/** Everything a dialog may know and do besides its turn. */
export interface World {
  /** The directory as it is now; a commit replaces it. */
  readonly knowledge: () => Knowledge;
  readonly documents: Documents;
  /** The published summaries of meetings as they are now, whichever instance published them. */
  readonly summaries: () => Promise<Shelf>;
  /**
   * Changes the directory, its history and documents alongside, all of it or nothing. `asSeen`: whether the directory
   * that is changed is still what the person was shown, also beside the changed records; else the change is stale.
   */
  readonly commit: (
    changes: readonly RecordChange[],
    stamp: Stamp,
    alongside: readonly DocumentWrite[],
    asSeen?: (data: DirectoryData) => boolean,
  ) => Promise<Commit>;
  /** The calendar day of a moment in the tenant's time zone. */
  readonly dayOf: (moment: number) => IsoDate;
  /** The time of a moment by the clock on the wall in the tenant's time zone, `HH:MM`. */
  readonly timeOf: (moment: number) => string;
  /** Loaded on first use, since the calendar of holidays takes a while. */
  readonly workingTime: () => Promise<WorkingTime>;
  readonly newId: () => string;
  /** Those of these people whom Koppi cannot write to: they have never had a personal chat with it. */
  readonly unmet: (people: readonly Email[]) => Promise<readonly Email[]>;
  /** What is kept of one who speaks. To forget it is what comes of a turn. */
  readonly acquaintance: (person: string) => Promise<Acquaintance>;
  /** Absent: no meetings are made, and people talk by the links of Teams. */
  readonly meetings?: Meetings;
  /** How many days what people wrote in a consultation is kept after its end. */
  readonly textKeptDays: number;
  /** How many days a summary is kept after it was published or corrected. */
  readonly summaryKeptDays: number;
  /** How many days it is kept that a consultation took place, after its end. */
  readonly consultationKeptDays: number;
  /** How many days a change of the directory is kept in its history. */
  readonly historyKeptDays: number;
  /** E-mails of those who name the coordinators. */
  readonly admins: ReadonlySet<string>;
}

/** One moment: epoch milliseconds, and its calendar day in the tenant's time zone. */
export interface Moment {
  readonly now: number;
  readonly today: IsoDate;
}

/** Who acts. Without an e-mail nobody of the directory: a guest who may ask. */
export interface Who {
  readonly email?: Email;
  readonly admin: boolean;
}

export const editorOf = (who: Who, knowledge: Knowledge, via: Editor['via']): Editor => ({
  name: (who.email && knowledge.directory.worker(who.email)?.name) ?? who.email ?? '',
  via,
  ...(who.email === undefined ? {} : { email: who.email }),
});
