import type { Consultation, Span, State, Step } from './consultation.ts';
import type { Actor, PersonEvent } from './events.ts';

/** What each event is in the history. */
const doneBy: Readonly<Record<PersonEvent['kind'], Step['what'] | readonly Step['what'][]>> = {
  accept: 'accepted',
  propose: 'proposed',
  choose: 'chosen',
  answer_in_writing: 'answered',
  ask_more: 'asked_more',
  tell_more: 'told_more',
  add_question: 'question_added',
  hand_over: 'handed_over',
  decline: 'declined',
  withdraw: 'withdrawn',
  cancel: 'cancelled',
  reschedule: ['rescheduled', 'move_asked'],
  keep: 'kept',
  held: 'held',
  rebook: 'rebooked',
  thank: 'closed',
  clear: 'cleared',
  close: 'closed',
  agree_action: 'action_agreed',
  survey: 'surveyed',
};

/**
 * Whether somebody says again what they did last, in the same words and with the same times: a second tap, or a second
 * copy of one. Whoever says something else is no such echo and has to hear what became of it.
 */
export function isRepeated(consultation: Consultation, event: PersonEvent, who: Actor): boolean {
  // The same question says nothing new, whatever has happened since.
  if (event.kind === 'add_question' && consultation.question === event.text) return true;
  const step = consultation.history.at(-1);
  if (!step || ![doneBy[event.kind]].flat().includes(step.what) || !isBy(consultation, step, who))
    return false;
  const { state, times, holder, slot, closing, actions, survey } = consultation;
  const said = (kind: Writing): string | undefined => writtenAt(consultation, step, who, kind);
  switch (event.kind) {
    case 'accept':
    case 'choose':
      return event.time === undefined
        ? state.kind === 'in_writing'
        : state.kind === 'scheduled' && isSame(state.time, event.time);
    case 'propose':
    case 'reschedule':
      return isSame<readonly Span[]>(proposedIn(state) ?? times, event.times);
    case 'answer_in_writing':
      return said('answer') === event.text;
    case 'ask_more':
    case 'tell_more':
      return said(event.kind === 'ask_more' ? 'asked_more' : 'told_more') === event.text;
    case 'decline':
      return said('decline_reason') === event.reason;
    case 'cancel':
      return said('cancel_reason') === event.reason;
    case 'hand_over':
      return holder.email === event.to;
    case 'rebook':
      return slot !== undefined && isSame(slot, event.slot);
    case 'close': {
      const { actions: agreed = [] } = event;
      return isSame(closing, event.closing) && isSame(actions.slice(actions.length - agreed.length), agreed);
    }
    case 'agree_action':
      return isSame(actions.at(-1), event.action);
    case 'survey':
      return isSame(survey, { ...survey, ...event.survey });
    case 'add_question':
      return false;
    case 'withdraw':
    case 'keep':
    case 'held':
    case 'thank':
    case 'clear':
      return true;
  }
}

const proposedIn = (state: State): readonly Span[] | undefined =>
  state.kind === 'offered' ? state.times : state.kind === 'scheduled' ? state.move?.times : undefined;

const isBy = ({ requester }: Consultation, { by }: Step, who: Actor): boolean =>
  by.role === 'requester'
    ? requester.person === who.person
    : by.email !== undefined && by.email === who.email;

type Writing = Consultation['exchange'][number]['kind'];

/** What somebody wrote in a step of theirs. */
const writtenAt = (
  { exchange }: Consultation,
  { at, by }: Step,
  who: Actor,
  kind: Writing,
): string | undefined =>
  exchange.findLast(
    (each) => each.kind === kind && each.at === at && (by.role === 'requester' || each.email === who.email),
  )?.text;

/** Of plain data whose parts come in the same order. */
const isSame = <T>(one: T, other: T): boolean => JSON.stringify(one) === JSON.stringify(other);
