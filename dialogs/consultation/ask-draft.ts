import type { z } from 'zod';
import type { ConsultationWay } from '../../knowledge/directory/directory.ts';
import type { AreaId, ServiceId } from '../../knowledge/kernel/ids.ts';
import type { SlotKey } from './consultation.ts';
import type { askInputs } from './presses.ts';
import type { Urgency } from './terms.ts';

/** What has been filled in so far in the form of a question. */
export interface AskDraft {
  readonly service: ServiceId;
  readonly area: AreaId;
  readonly question?: string;
  readonly urgency?: Urgency;
  readonly way?: ConsultationWay;
  readonly times?: string;
  /** `times` when they are asked back for their odd hours. */
  readonly oddTimes?: string;
  /** `times` are not clear: the question can go without them. */
  readonly unclearTimes?: true;
  /** The choice in the list of slots. */
  readonly slot?: string;
  /** The list of slots is open. */
  readonly all?: true;
  /** The person has confirmed that doubtful names are no clients; `false` asks for it with a button. */
  readonly namesAreFine?: boolean;
  /** The slot that was to be booked when something was asked back. */
  readonly wanted?: SlotKey;
  /** It is asked back since the person has agreed on something else at that time. */
  readonly isClashing?: true;
}

/** What any button of the form brings. */
type Filled = { readonly service: ServiceId; readonly area: AreaId } & z.output<
  z.ZodObject<typeof askInputs>
>;

/** The form as it was filled in when one of its buttons was pressed. */
export const draftOf = ({
  service,
  area,
  question,
  urgency,
  way,
  times,
  slot,
  all,
  names,
}: Filled): AskDraft => ({
  service,
  area,
  ...(question === undefined ? {} : { question }),
  ...(urgency === undefined ? {} : { urgency }),
  ...(way === undefined ? {} : { way }),
  ...(times === undefined ? {} : { times }),
  ...(slot === undefined ? {} : { slot }),
  ...(all === undefined ? {} : { all }),
  ...(names === 'fine' ? { namesAreFine: true } : {}),
});
