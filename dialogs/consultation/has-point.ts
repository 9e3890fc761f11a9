import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Consultation, isOver, type StateKind } from './consultation.ts';
import type { NewsKind } from './news.ts';
import { ownerOf } from './owners.ts';

/** The states in which news that were owed are still worth saying to those who take part; `any`: in all of them. */
const statesOf: Readonly<Record<NewsKind, 'any' | readonly StateKind[]>> = {
  asked: ['requested'],
  reminder: ['requested', 'offered', 'in_writing'],
  moved_on: 'any',
  taken: ['in_writing'],
  offered: ['requested', 'offered'],
  scheduled: ['scheduled'],
  more_asked: ['in_writing'],
  more_told: ['requested', 'in_writing'],
  answered: ['answered'],
  declined: ['declined'],
  withdrawn: ['withdrawn'],
  cancelled: ['cancelled'],
  rescheduled: ['requested', 'offered', 'in_writing'],
  move_asked: ['scheduled'],
  kept: ['scheduled'],
  move_lapsed: ['scheduled'],
  expired: ['expired'],
  close_it: ['held'],
  closed: ['closed'],
  thanked: ['closed'],
  upcoming: ['scheduled'],
  soon: ['scheduled'],
  person_unreachable: 'any',
  // What fell may have been agreed again since.
  unanswered: ['declined', 'withdrawn', 'cancelled', 'expired', 'closed'],
  slot_lost: ['requested', 'offered', 'in_writing'],
  slot_moved: ['scheduled'],
  time_back: ['scheduled'],
  dropped_out: ['scheduled'],
  not_reached: ['scheduled'],
  joined_again: ['scheduled'],
  action_agreed: 'any',
  question_added: ['requested', 'scheduled'],
  present: 'any',
};

/** News that ask their reader to act: for nobody else than who has the ball. */
const toOwner: readonly NewsKind[] = ['asked', 'reminder', 'offered', 'more_asked', 'more_told'];

/** Those who take part no more hear of what has ended for them, in whatever state it is by then, and of nothing else. */
const toFormer: readonly NewsKind[] = [
  'moved_on',
  'declined',
  'withdrawn',
  'cancelled',
  'rescheduled',
  'slot_lost',
  'expired',
  'person_unreachable',
  'unanswered',
  'present',
];

/** Whether news that were owed some time ago still tell somebody what they do not know, or ask for what is not done. */
export function hasPoint(consultation: Consultation, about: NewsKind, to: Email): boolean {
  const { state, requester, holder, together, survey } = consultation;
  const isFormer = to !== requester.email && to !== holder.email && !together.includes(to);
  if (isFormer) return toFormer.includes(about) && (about !== 'unanswered' || isOver(consultation));
  const states = statesOf[about];
  if (states !== 'any' && !states.includes(state.kind)) return false;
  if (toOwner.includes(about) && isOthers(consultation, to)) return false;
  // Who has said whether it was of use knows that it is over.
  return about !== 'closed' || survey === undefined;
}

/** The ball is on the other side. */
function isOthers(consultation: Consultation, to: Email): boolean {
  const owner = ownerOf(consultation);
  return (owner?.role === 'requester') !== (to === consultation.requester.email);
}
