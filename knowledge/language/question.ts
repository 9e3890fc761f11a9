import type { AreaId, Email, ServiceId } from '../kernel/ids.ts';
import type { Language } from '../kernel/languages.ts';

/** Urgent danger that must be answered before anything else. */
export type Emergency = 'violence' | 'suicide' | 'child_in_danger' | 'accident';

/** A place said in a text: an area of this directory. */
export interface AreaMention {
  readonly area: AreaId;
  /** Token positions, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** `exact`: a known form of the name; `typo`: one edit away from it. */
  readonly match: 'exact' | 'typo';
  /** The case or person is there (`Hartolassa`), comes from there (`Hartolasta`), or it is just named. */
  readonly sense: 'at' | 'from' | 'named';
}

/** How well a service fits the question; 0 is nothing in common, 1 is its very name. */
export interface RankedService {
  readonly service: ServiceId;
  readonly score: number;
}

/** What the ranking makes of it: one clear service, two or three close ones, or none that is worth saying. */
export type Topic =
  | { readonly kind: 'one'; readonly service: ServiceId }
  | { readonly kind: 'several'; readonly services: readonly ServiceId[] }
  | { readonly kind: 'none' };

/**
 * `contact` asks about a service (perhaps only its topic); `area_only` names a place and nothing else (a follow-up);
 * `insult` only vents at Koppi; of the last answer `substitute` asks for the stand-in, `language` wants it in another language, and
 * `details` the number or address of whom it named.
 */
export type Intent =
  | 'contact'
  | 'area_only'
  | 'substitute'
  | 'language'
  | 'details'
  | 'greeting'
  | 'thanks'
  | 'insult'
  | 'help'
  | 'nothing';

/** A text as Koppi understands it. Nothing of the person's own words is kept in it. */
export interface Question {
  readonly language: Language;
  readonly intent: Intent;
  readonly emergency?: Emergency;
  /** The area asked about; several when the text leaves it open. Empty when none is named. */
  readonly areas: readonly AreaId[];
  /** A Finnish municipality that is named but is no area of this directory, in its base form. */
  readonly outside?: string;
  readonly topic: Topic;
  /** Who of the directory is named in full; several when they bear one name. */
  readonly workers?: readonly Email[];
  /** The profession that the question names and nothing else, in its Finnish name: many services have a `psykologi`. */
  readonly profession?: string;
  /** Best first, at most ten, only those with something in common. */
  readonly ranked: readonly RankedService[];
  /** With the intent `language`: the language wanted. */
  readonly wanted?: Language;
}
