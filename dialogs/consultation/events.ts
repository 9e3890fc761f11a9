import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import type { PersonId } from '../turn.ts';
import {
  type AgreedAction,
  type Closing,
  type Consultation,
  isOver,
  type Span,
  type StateKind,
  type Survey,
} from './consultation.ts';
import { mayCatch } from './owners.ts';

/** What people do. Texts are screened and trimmed before they come here. */
export type PersonEvent =
  /** At one of the requester's times, or at any when none were named; without a time: will answer in writing. */
  | { readonly kind: 'accept'; readonly time?: Span }
  /** The specialist offers times; the requester answers an offer with others, or names new ones while waiting. */
  | { readonly kind: 'propose'; readonly times: readonly Span[] }
  | { readonly kind: 'choose'; readonly time: Span }
  | { readonly kind: 'answer_in_writing'; readonly text: string }
  | { readonly kind: 'ask_more'; readonly text: string }
  /** What was asked for, or a further question about an answer. */
  | { readonly kind: 'tell_more'; readonly text: string }
  /** What the advice is needed about, written or written anew before the agreed time, or while another one is needed. */
  | { readonly kind: 'add_question'; readonly text: string }
  | { readonly kind: 'hand_over'; readonly to: Email }
  /** The ball goes to the next one; the consultation is declined when nobody is left. */
  | { readonly kind: 'decline'; readonly reason?: string }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'cancel'; readonly reason?: string }
  /** Other times instead of the agreed one, which stands until the other side accepts one of them. */
  | { readonly kind: 'reschedule'; readonly times: readonly Span[] }
  /** The agreed time stays, whoever has proposed another one. */
  | { readonly kind: 'keep' }
  /** The meeting or call is over, perhaps before its end. */
  | { readonly kind: 'held' }
  /** A booked slot of a window instead of the agreed time; it is booked before. */
  | {
      readonly kind: 'rebook';
      readonly slot: { readonly window: string; readonly start: number };
      readonly time: Span;
      /** When the agreed time fell before: how the advice is given then, and by whom. */
      readonly anew?: {
        readonly way: Consultation['way'];
        readonly specialists: readonly [Email, ...Email[]];
      };
    }
  /** The written answer was enough for who asked: the end. */
  | { readonly kind: 'thank' }
  /** What was written about a question that ended without advice is deleted at once. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'close'; readonly closing: Closing; readonly actions?: readonly AgreedAction[] }
  /** One more thing that was agreed, also after the end. */
  | { readonly kind: 'agree_action'; readonly action: AgreedAction }
  | { readonly kind: 'survey'; readonly survey: Survey };

/** What happens without anybody doing it. */
export type TimeEvent =
  /** The deadline has passed (see `deadlineOf`): silence, the end of the agreed time, the end of retention. */
  | { readonly kind: 'time_passed' }
  /** Somebody could not be written to. */
  | { readonly kind: 'unreachable'; readonly who: Email }
  /** Who is responsible has left the organisation or is away (see `isGone`). */
  | { readonly kind: 'gone'; readonly who: Email }
  /** The window is not held any more at the time that was booked; an older slot is of no account. */
  | { readonly kind: 'slot_lost'; readonly window: string; readonly start: number }
  /** The slot that was booked is held at another time; an older slot is of no account. */
  | { readonly kind: 'slot_moved'; readonly window: string; readonly start: number; readonly to: Span }
  /** Who was away is there after all, at the agreed time that fell; its slot in `window` is booked before. */
  | { readonly kind: 'time_back'; readonly who: Email; readonly time: Span; readonly window?: string };

export type ConsultationEvent = PersonEvent | TimeEvent;

export interface Actor {
  readonly person: PersonId;
  readonly email?: Email;
}

/** What a step may know besides the consultation. */
export interface Context {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Who acts; of no account when time does. */
  readonly who: Actor | 'time';
  readonly directory: Directory;
  readonly working: WorkingTime;
  readonly isAbsent: (who: Email, day: IsoDate) => boolean;
  /** How long what was written is kept after the end, milliseconds. */
  readonly textKeptFor: number;
}

export type Side = 'requester' | 'specialist';

type Rights = Readonly<Partial<Record<Side, readonly StateKind[]>>>;
const talkedOver = ['answered', 'held', 'closed'] as const;
const untilAgreed = ['requested', 'offered', 'in_writing'] as const;

/**
 * In which states each side may do what. `specialist` is whoever is responsible, a substitute and a coordinator too, and
 * those who give the advice together with them.
 */
const rights: Readonly<Record<PersonEvent['kind'], Rights>> = {
  accept: { specialist: [...untilAgreed, 'scheduled'] },
  propose: { specialist: untilAgreed, requester: ['requested', 'offered'] },
  answer_in_writing: { specialist: [...untilAgreed, 'scheduled'] },
  ask_more: { specialist: [...untilAgreed, 'scheduled'] },
  decline: { specialist: untilAgreed },
  hand_over: { specialist: [...untilAgreed, 'scheduled'] },
  choose: { requester: ['offered', 'scheduled'] },
  tell_more: { requester: ['in_writing', 'answered'] },
  add_question: { requester: ['requested', 'scheduled'] },
  withdraw: { requester: untilAgreed },
  cancel: { requester: ['scheduled'], specialist: ['scheduled'] },
  reschedule: { requester: ['scheduled'], specialist: ['scheduled'] },
  keep: { requester: ['scheduled'], specialist: ['scheduled'] },
  held: { specialist: ['scheduled'] },
  rebook: { requester: ['requested', 'offered', 'scheduled'], specialist: ['scheduled'] },
  thank: { requester: ['answered'] },
  clear: { requester: ['withdrawn', 'cancelled', 'declined', 'expired'] },
  close: { specialist: talkedOver },
  agree_action: { requester: talkedOver, specialist: talkedOver },
  survey: { requester: ['closed'] },
};

/** What is done at an agreed time for talking only, and at one that is kept for writing the answer only. */
const talking: readonly PersonEvent['kind'][] = ['held'];
const writing: readonly PersonEvent['kind'][] = ['answer_in_writing', 'ask_more'];

/** Of what may be done at an agreed time, what has no point at this one. */
function isUseless(way: Consultation['way'], mover: Side | undefined, kind: PersonEvent['kind']): boolean {
  if (kind === 'accept') return mover !== 'requester';
  if (kind === 'choose') return mover !== 'specialist';
  if (kind === 'keep') return mover === undefined;
  return (way === 'writing' ? talking : writing).includes(kind);
}

/** What somebody whom the question left through silence may still do as long as nobody has acted. */
const catching: readonly PersonEvent['kind'][] = ['accept', 'propose', 'answer_in_writing', 'ask_more'];

/** On which side of a consultation somebody is. */
export function sideOf({ requester, holder, together }: Consultation, who: Actor): Side | undefined {
  if (requester.person === who.person) return 'requester';
  if (who.email === undefined) return undefined;
  if (requester.email === who.email) return 'requester';
  return holder.email === who.email || together.includes(who.email) ? 'specialist' : undefined;
}

/** Why somebody may not do something now, by who they are and by the state alone; undefined: they may. */
export function hindrance(
  consultation: Consultation,
  kind: PersonEvent['kind'],
  who: Actor | 'time',
): 'over' | 'not_yours' | 'not_now' | undefined {
  const { state } = consultation;
  const is = (states: readonly StateKind[] | undefined): boolean => states?.includes(state.kind) === true;
  if (isOver(consultation) && !is(rights[kind].requester) && !is(rights[kind].specialist)) return 'over';
  // What came of it is noted once, also when it had ended by itself or with thanks.
  if (kind === 'close' && state.kind === 'closed' && consultation.closing) return 'over';
  if (who === 'time') return 'not_yours';
  const side = sideOf(consultation, who);
  if (side === undefined) return catches(consultation, kind, who) ? undefined : 'not_yours';
  const states = rights[kind][side];
  if (states === undefined) return 'not_yours';
  if (!is(states)) return 'not_now';
  // Nobody would clear a second time what is written after the texts are gone.
  const addsOrClears = kind === 'agree_action' || kind === 'clear' || kind === 'close';
  if (addsOrClears && isOver(consultation) && consultation.state.cleared) return 'over';
  if (state.kind === 'scheduled' && isUseless(consultation.way, state.move?.by, kind)) return 'not_now';
  const told = state.kind === 'in_writing' && state.waitsFor === 'specialist';
  return kind === 'tell_more' && told ? 'not_now' : undefined;
}

const catches = (consultation: Consultation, kind: PersonEvent['kind'], { email }: Actor): boolean =>
  consultation.state.kind === 'requested' && catching.includes(kind) && mayCatch(consultation, email);
