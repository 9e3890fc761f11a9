import type { Role, Sector } from '../../knowledge/directory/directory.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';

/** What a person can tell Koppi to do with what the network knows. */
export const verbs = [
  'add_service',
  'edit_service',
  'end_service',
  'add_worker',
  'edit_worker',
  /** Takes somebody who has left out of the directory. */
  'remove_worker',
  /** Names a worker to a service in areas. */
  'assign',
  /** Takes a worker off a service, or off some of its areas. */
  'unassign',
  /** One worker leaves, perhaps another comes in their place everywhere. */
  'replace',
  'add_area',
  'move_area',
  'edit_area',
  'add_keywords',
  'remove_keywords',
  'next_step',
  'verify',
  'undo',
  'history',
  'list_services',
  'list_workers',
  'list_areas',
  'coverage',
  /** Questions that had no answer. */
  'gaps',
  /** The rows that are due for a check now. */
  'due',
  /** Open reports of wrong information. */
  'flags',
  'absent',
  'back',
  'absences',
  'follow',
  'unfollow',
  'follows',
  'export_contacts',
  'export_history',
  'export_coverage',
  'name_coordinator',
  'dismiss_coordinator',
  'my_phone',
  'my_title',
  'my_languages',
  'my_consultation',
  'add_outreach',
  'cancel_outreach',
  'remove_outreach',
  'list_outreach',
] as const;
export type Verb = (typeof verbs)[number];

/** A part of a service, a worker or an area that `edit_…` changes. */
export const fields = [
  'name_fi',
  'name_sv',
  'name_en',
  'description_fi',
  'description_sv',
  'description_en',
  'next_step_fi',
  'next_step_sv',
  'next_step_en',
  'keywords',
  'level',
  'mode',
  'owner',
  'verify_every',
  'name',
  'phone',
  'title',
  'languages',
  'aliases',
] as const;
export type Field = (typeof fields)[number];

/** Why dates that somebody wrote are none. `text` is what was written, such as `31.2.`. */
export interface DateFault {
  readonly reason: 'no_such_day' | 'end_before_start';
  readonly text: string;
}

/** What a command names, each only when it was said. Nothing is guessed: what is open is asked with a form. */
export interface Slots {
  /** Workers of the directory, in the order they were named (by name, in any case form, or by e-mail). */
  readonly workers: readonly Email[];
  /** A name that several workers bear, with all of them. */
  readonly sameName: readonly Email[];
  /** An e-mail address that belongs to nobody in the directory. */
  readonly newEmail?: Email;
  /** The service, when the words name exactly one. */
  readonly service?: ServiceId;
  /** Two or three services that the words may mean. */
  readonly services: readonly ServiceId[];
  readonly areas: readonly AreaId[];
  readonly role?: Role;
  /** First and last day; one of them may be missing ("until 31.12."). */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly dateFault?: DateFault;
  /** Other days beside the first ones, each with both ends; `unclear` when more are said, and not surely which. */
  readonly otherDays?: readonly { readonly from: IsoDate; readonly to: IsoDate }[] | 'unclear';
  /** Who stands in for who is away; `unclear` when somebody was said who is none of the directory, or several were. */
  readonly standIn?: Email | 'unclear';
  readonly field?: Field;
  /** The person's own words after the colon, or what is left when a verb takes free text. */
  readonly value?: string;
  /** The employer, and of what sector it is when it is not known yet. Said in a form alone. */
  readonly organization?: string;
  readonly sector?: Sector;
  /** A phone number that was written, as it was written. */
  readonly phone?: string;
  /** The person speaks of themselves where somebody else could be meant. */
  readonly self?: true;
  /** More people or roles were said than one command takes. */
  readonly several?: true;
  /** Workers who bear the one name that was said, when no full name was. */
  readonly bearers?: readonly Email[];
  /** What was said where a worker, an area or a service stands, and is none of the directory. */
  readonly unknownName?: string;
  readonly unknownArea?: string;
  readonly unknownService?: string;
  /** Words that were none of the above: shown back when the command is not understood. */
  readonly rest: string;
}

/** One command. `said` is the language of its words. */
export interface Command {
  readonly verb: Verb;
  readonly said: Language;
  readonly slots: Slots;
}
