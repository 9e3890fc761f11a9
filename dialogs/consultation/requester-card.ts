import type { Action } from '../card.ts';
import { proposeButton } from '../meeting/agenda/propose-button.ts';
import { bookingStrings } from '../strings/booking.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { newTimes } from '../strings/needed.ts';
import { withoutQuestion } from '../strings/without-question.ts';
import type { Message } from '../turn.ts';
import type { Moment } from '../world.ts';
import { insteadButtons, insteadLines } from './booking/slots-again.ts';
import { consultButton } from './buttons.ts';
import { calendarButtons } from './calendar/calendar-buttons.ts';
import { type ConsultReader, nameSaid, personSaid, timeSaid, timesSaid, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { movedLines, movingButtons, movingLines } from './moving-card.ts';
import { neededLines } from './needed-lines.ts';
import { endButton, endLines } from './nobody-took-it.ts';
import { whoCalledOff } from './onlooker-card.ts';
import { ownerOf } from './owners.ts';
import {
  formButton,
  type Part,
  type StateView,
  stateCard,
  stateSentence,
  talkButtons,
  timesAhead,
  timeTitle,
  togetherLine,
} from './state-card.ts';
import { taskButton } from './task-button.ts';
import { isProposedAgain, proposedAgain } from './time-handed.ts';
import { isWanted } from './wanted-by.ts';
import { isWordless } from './wordless.ts';
import { writtenLines } from './written.ts';

/** Where the question of somebody stands, who has it, and what they can do. */
export const requesterCard = (
  reader: ConsultReader,
  consultation: Consultation,
  moment: Moment,
  part: Part = 'first',
): Message => stateCard(reader, consultation, requesterView(reader, consultation, moment), part);

export function requesterView(reader: ConsultReader, consultation: Consultation, { now }: Moment): StateView {
  const words = wordsOf(reader);
  const { state, holder, survey, closing, times, calledOff } = consultation;
  const ahead = state.kind === 'requested' ? timesAhead(times, now) : [];
  const nobodyTookIt = state.kind === 'declined' || state.kind === 'expired';
  const sentences = nobodyTookIt
    ? endLines(reader, consultation)
    : [stateSentence(reader, consultation, 'toRequester', nameSaid(reader, holder.email), now)];
  const asks =
    state.kind !== 'closed' || closing?.kind === 'did_not_happen'
      ? undefined
      : survey?.useful === undefined
        ? words.usefulQuestion
        : survey.saved === undefined
          ? words.savedQuestion
          : words.thanks;
  return {
    lines: [
      ...sentences,
      ...((isWanted(consultation) || nobodyTookIt) && calledOff
        ? [
            isProposedAgain(consultation, now)
              ? proposedAgain(reader, consultation, calledOff)
              : consultationAnswers[reader.language].fellThrough(timeSaid(reader, calledOff)),
          ]
        : []),
      ...movedLines(reader, consultation, 'toRequester'),
      ...movingLines(reader, consultation, 'requester'),
      ...(reader.also === undefined
        ? []
        : [bookingStrings[reader.language].alsoAgreed(timeSaid(reader, reader.also))]),
      ...togetherLine(reader, consultation),
      ...whoCalledOff(reader, consultation),
      whoLine(reader, consultation),
      ...neededLines(reader, consultation),
      ...(ahead.length > 0 ? [words.youProposed(timesSaid(reader, ahead))] : []),
      ...(state.kind === 'requested' &&
      ahead.length > 0 &&
      ahead.every(({ start }) => start <= state.deadline)
        ? [newTimes[reader.language].tooSoon]
        : []),
      ...(state.kind === 'requested' && times.length > 0 && ahead.length === 0 ? [words.yourTimesOver] : []),
      ...(state.kind === 'requested' || state.kind === 'cancelled' || nobodyTookIt
        ? insteadLines(reader)
        : []),
    ],
    asks,
    written: writtenLines(reader, consultation, 'requester'),
    buttons: buttonsOf(reader, consultation, now),
  };
}

/** Who has the ball, or had it last. */
function whoLine(reader: ConsultReader, consultation: Consultation): string {
  const words = consultationAnswers[reader.language];
  const who = personSaid(reader, consultation.holder.email);
  const owner = ownerOf(consultation);
  if (owner === undefined)
    return consultation.state.kind === 'closed' ? words.advisedBy(who) : words.lastWith(who);
  return owner.role === 'requester' ? words.yourTurn(who) : wordsOf(reader).holderNow(who);
}

function buttonsOf(
  reader: ConsultReader,
  consultation: Consultation,
  now: number,
): readonly (readonly Action[])[] {
  const words = wordsOf(reader);
  const { id, service, area, state, holder, way, times } = consultation;
  const lang = reader.language;
  const calendar = calendarButtons(reader, consultation, 'requester');
  const form = (...[name, title]: [Parameters<typeof formButton>[2], string?]): Action =>
    formButton(reader, consultation, name, title);
  const withdrawing =
    state.kind === 'requested' && isWordless(consultation) ? withoutQuestion[lang].withdraw : words.withdraw;
  const withdraw = consultButton('withdraw', withdrawing, { do: 'consult_withdraw', id, lang });
  const hasWords = consultation.question !== undefined || consultation.exchange.length > 0;
  const clear = hasWords
    ? [consultButton('clear', consultationAnswers[lang].clear, { do: 'consult_clear', id, lang })]
    : [];
  const again = consultButton('ask-again', words.askAgain, { do: 'consult', service, area, again: id, lang });
  switch (state.kind) {
    case 'requested':
      return [
        insteadButtons(reader, consultation),
        [
          ...questionButton(reader, consultation, now),
          ...(way === 'writing'
            ? []
            : [form('propose', times.length > 0 ? newTimes[lang].propose : words.opens.propose)]),
          withdraw,
          ...calendar,
        ],
      ];
    case 'offered':
      return [
        timesAhead(state.times, now).map((time, at) =>
          consultButton(`choose-${at}`, timeTitle(reader, time, words.chooseAt), {
            do: 'consult_choose',
            id,
            ...time,
            lang,
          }),
        ),
        [form('propose'), withdraw, ...calendar],
      ];
    case 'scheduled':
      return [
        movingButtons(reader, consultation, 'requester', now),
        insteadButtons(reader, consultation),
        [...talkButtons(reader, consultation, holder.email), ...calendar],
        [...questionButton(reader, consultation, now), form('reschedule'), form('cancel')],
      ];
    case 'in_writing':
      return [
        state.waitsFor === 'requester' ? [form('tell_more'), withdraw, ...calendar] : [withdraw, ...calendar],
      ];
    case 'answered':
      return [
        [
          consultButton('thank', words.thank, { do: 'consult_thank', id, lang }),
          form('tell_more', words.askFurther),
        ],
      ];
    case 'held':
      // Whether they met nobody but the two knows: who got no advice asks again.
      return [[again]];
    case 'closed':
      return [
        surveyButtons(reader, consultation),
        [
          ...(consultation.closing?.kind === 'did_not_happen' ? [again] : []),
          ...(state.cleared ? [] : [...taskButton(reader, consultation, 'requester'), form('agree')]),
          ...proposeButton(reader, consultation, consultation.requester.email),
        ],
      ];
    case 'declined':
    case 'expired':
      return [
        insteadButtons(reader, consultation),
        [again, endButton(reader, consultation), ...clear, ...calendar],
      ];
    case 'cancelled':
      return [insteadButtons(reader, consultation), [again, ...clear, ...calendar]];
    case 'withdrawn':
      return [[again, ...clear, ...calendar]];
  }
}

/** Until the agreed time begins, also while another one is needed; who booked without a word may still say what it is about. */
function questionButton(reader: ConsultReader, consultation: Consultation, now: number): readonly Action[] {
  const { state, question } = consultation;
  const isOpen =
    state.kind === 'scheduled'
      ? now < state.time.start
      : state.kind === 'requested' && question === undefined;
  if (!isOpen) return [];
  const title = question === undefined ? consultationAnswers[reader.language].addQuestion : undefined;
  return [formButton(reader, consultation, 'question', title)];
}

/** One question at a time, one tap each. */
function surveyButtons(reader: ConsultReader, { id, survey, closing }: Consultation): readonly Action[] {
  if (closing?.kind === 'did_not_happen') return [];
  const words = wordsOf(reader);
  const press = { do: 'consult_survey', id, lang: reader.language } as const;
  if (survey?.useful === undefined)
    return words.useful.map((title, at) =>
      consultButton(`useful-${at + 1}`, title, { ...press, useful: at + 1 }),
    );
  if (survey.saved !== undefined) return [];
  return (['none', 'referral', 'meeting'] as const).map((saved) =>
    consultButton(`saved-${saved}`, words.saved[saved], { ...press, saved }),
  );
}
