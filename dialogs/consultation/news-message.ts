import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { handingOver } from '../strings/handing-over.ts';
import { taskStrings } from '../strings/tasks.ts';
import { withoutQuestion } from '../strings/without-question.ts';
import { writingNews } from '../strings/writing-news.ts';
import type { Message } from '../turn.ts';
import type { Moment } from '../world.ts';
import { type ConsultReader, personName, wordsOf } from './consult-reader.ts';
import { type Consultation, isIn, isOver } from './consultation.ts';
import { holderView } from './holder-card.ts';
import type { NewsKind } from './news.ts';
import { lastLine, onlookerView } from './onlooker-card.ts';
import { requesterView } from './requester-card.ts';
import { stateCard } from './state-card.ts';
import { leavesTask } from './task-button.ts';
import { fellWithLeaving } from './time-handed.ts';
import { leavings } from './time-set.ts';
import { isWordless } from './wordless.ts';

/** A message that comes unasked: what is new, the card of whoever gets it, and why it came. */
export function newsMessage(
  reader: ConsultReader,
  consultation: Consultation,
  about: NewsKind,
  to: Email,
  moment: Moment,
): Message {
  const words = wordsOf(reader);
  const said = headings(reader, consultation);
  const { requester, holder, together } = consultation;
  if (to === requester.email) {
    const view = requesterView(reader, consultation, moment);
    return stateCard(reader, consultation, {
      ...view,
      lines: [...view.lines, ...(about === 'moved_on' ? whyMoved(reader, consultation) : [])],
      news: said.toRequester[about],
      why: words.whyRequester,
    });
  }
  if (to === holder.email || together.includes(to))
    return stateCard(reader, consultation, {
      ...holderView(reader, consultation, moment),
      news: said.toHolder[about],
      why: whyHolder(reader, consultation, to),
    });
  const view = onlookerView(reader, consultation, to);
  return stateCard(reader, consultation, {
    ...view,
    lines: [words.nothingToDo, ...view.lines],
    // Those who were to give the advice together with others hear that the time is off, and have nothing to propose.
    news: callingOff.includes(about) ? words.newsToHolder.cancelled : newsToFormer(reader, consultation, to),
    why: words.whyFormer,
  });
}

/** Who handed it over knows that it waits for them no more, but not who has got it instead. */
function newsToFormer(reader: ConsultReader, { path, history }: Consultation, to: Email): string {
  const gave = path.some(({ email, outcome }) => email === to && outcome === 'handed_over');
  return gave && history.at(-1)?.what === 'unreachable'
    ? handingOver[reader.language].wentOn
    : wordsOf(reader).newsToFormer;
}

/** How the question left the one who had it last. */
function whyMoved(reader: ConsultReader, { history }: Consultation): readonly string[] {
  const step = history.findLast(({ what }) => leavings.includes(what));
  return step ? [lastLine(reader, step)] : [];
}

/** What is new, in the words of either side. */
function headings(reader: ConsultReader, consultation: Consultation) {
  const words = wordsOf(reader);
  const other = isWordless(consultation) ? withoutQuestion[reader.language] : undefined;
  const { calledOff, state } = consultation;
  const isNew = state.kind === 'scheduled' && calledOff && calledOff.start !== state.time.start;
  const anew = isNew ? { scheduled: consultationAnswers[reader.language].newTime } : {};
  const fell = fellWithLeaving(consultation) ? { moved_on: handingOver[reader.language].news } : {};
  const task = leavesTask(consultation) ? { closed: taskStrings[reader.language].closed } : {};
  const newsToRequester = { ...words.newsToRequester, ...other?.newsToRequester, ...anew, ...fell, ...task };
  const newsToHolder = { ...words.newsToHolder, ...other?.newsToHolder, ...anew };
  const isForWriting = isIn(consultation, 'scheduled') && consultation.way === 'writing';
  const { toRequester, toHolder } = writingNews[reader.language];
  return isForWriting
    ? { toRequester: { ...newsToRequester, ...toRequester }, toHolder: { ...newsToHolder, ...toHolder } }
    : { toRequester: newsToRequester, toHolder: newsToHolder };
}

const callingOff: readonly NewsKind[] = ['cancelled', 'rescheduled', 'slot_lost'];

function whyHolder(reader: ConsultReader, consultation: Consultation, to: Email): string {
  const { holder, path } = consultation;
  if (isIn(consultation, 'closed') && to === holder.email) return wordsOf(reader).whyAdvised;
  if (isOver(consultation)) return wordsOf(reader).whyFormer;
  if (to !== holder.email) return wordsOf(reader).whyHolder.specialist;
  const before = path[path.findIndex(({ email }) => email === holder.email) - 1];
  return before?.outcome === 'handed_over'
    ? consultationAnswers[reader.language].whyHandedOver(escapeText(personName(reader, before.email)))
    : wordsOf(reader).whyHolder[holder.role];
}
