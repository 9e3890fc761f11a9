import type { Language } from '../../../knowledge/kernel/languages.ts';
import type { Verb } from '../command.ts';

/**
 * What must be there besides the phrase for a text to be the command; else it is a question. `half` needs are also
 * met by a phrase that stands alone: what is missing is asked.
 *
 * - `nothing`: the phrase is enough.
 * - `alone`: nothing else may be said.
 * - `areas`: nothing but areas may be said.
 * - `known`: nothing but workers, areas and services by their names may be said, beside one's own words after a colon.
 * - `worker_or_half`, `worker`: a worker is named.
 * - `somebody_or_half`: a name is said, and nothing of what they do.
 * - `service`: a service is named.
 * - `dates_or_half`, `dates`: days are named; `dates_or_few`: days, or words that may be days, such as `jouluna`.
 * - `field`: a part is named, and whose it is.
 * - `phone`, `languages`, `ways`: a phone number, languages, ways to consult are named.
 */
export type Need =
  | 'nothing'
  | 'alone'
  | 'areas'
  | 'known'
  | 'worker_or_half'
  | 'worker'
  | 'somebody_or_half'
  | 'service'
  | 'dates_or_half'
  | 'dates_or_few'
  | 'dates'
  | 'field'
  | 'phone'
  | 'languages'
  | 'ways';

/** How one verb is said; see `phrase.ts` for the notation. */
export interface VerbPhrases {
  readonly verb: Verb;
  readonly needs: Need;
  /** The person speaks of themselves: no name is looked for. */
  readonly own?: true;
  /** It is about this very day when no other is said. */
  readonly fromToday?: true;
  /** Who comes is named before who leaves. */
  readonly comerFirst?: true;
  readonly phrases: Readonly<Record<Language, readonly string[]>>;
}
