import type { Action } from '../card.ts';
import { proposeButton } from '../meeting/agenda/propose-button.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { nobodyTookIt } from '../strings/nobody-took-it.ts';
import type { Message } from '../turn.ts';
import type { Moment } from '../world.ts';
import { consultButton } from './buttons.ts';
import { calendarButtons } from './calendar/calendar-buttons.ts';
import type { ConsultForm } from './consult-form.ts';
import { type ConsultReader, nameSaid, personSaid, timesSaid, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { movedLines, movingButtons, movingLines } from './moving-card.ts';
import { neededLines, wantedSaid } from './needed-lines.ts';
import { declinedLines, isTooLate, wasLeftToRequester } from './nobody-took-it.ts';
import { whoCalledOff } from './onlooker-card.ts';
import { impossibleLines, possibleOf } from './own-times.ts';
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
import { isLong } from './within-span.ts';
import { isWordless } from './wordless.ts';
import { writtenLines } from './written.ts';

/** What is asked of somebody, by whom and until when, and what they can do. */
export const holderCard = (
  reader: ConsultReader,
  consultation: Consultation,
  moment: Moment,
  part: Part = 'first',
): Message => stateCard(reader, consultation, holderView(reader, consultation, moment), part);

export function holderView(reader: ConsultReader, consultation: Consultation, { now }: Moment): StateView {
  const words = wordsOf(reader);
  const { requester, times, state } = consultation;
  const ahead = timesAhead(times, now);
  const possible = possibleOf(reader, ahead);
  return {
    lines: [
      isTooLate(reader, consultation)
        ? nobodyTookIt[reader.language].tooLateForHolder(wantedSaid(reader, consultation))
        : wasLeftToRequester(consultation)
          ? nobodyTookIt[reader.language].askersSilence
          : stateSentence(reader, consultation, 'toHolder', nameSaid(reader, requester.email), now),
      ...movedLines(reader, consultation, 'toHolder'),
      ...movingLines(reader, consultation, 'specialist'),
      ...togetherLine(reader, consultation),
      ...whoCalledOff(reader, consultation),
      words.asks(personSaid(reader, requester.email)),
      ...declinedLines(reader, consultation),
      ...neededLines(reader, consultation),
      ...(state.kind === 'requested' && ahead.length > 0
        ? [
            [
              `${words.suits(timesSaid(reader, ahead))}.`,
              ...(possible.every(isLong) ? [] : [consultationAnswers[reader.language].oneTap]),
            ].join(' '),
          ]
        : []),
      ...impossibleLines(reader),
      ...(state.kind === 'requested' && times.length > 0 && ahead.length === 0 ? [words.timesOver] : []),
    ],
    written: writtenLines(reader, consultation, 'holder'),
    buttons: buttonsOf(reader, consultation, now),
  };
}

function buttonsOf(
  reader: ConsultReader,
  consultation: Consultation,
  now: number,
): readonly (readonly Action[])[] {
  const words = wordsOf(reader);
  const { id, requester, state, times, way } = consultation;
  const lang = reader.language;
  const calendar = calendarButtons(reader, consultation, 'specialist');
  const forms = (...names: readonly ConsultForm[]): readonly Action[] =>
    names.map((name) => formButton(reader, consultation, name));
  // Without a question only a time can be given.
  const answers = (): readonly Action[] =>
    isWordless(consultation) && way !== 'writing' ? [] : forms('answer');
  switch (state.kind) {
    case 'requested': {
      const accepts = possibleOf(reader, timesAhead(times, now)).map((time, at) =>
        consultButton(`accept-${at}`, timeTitle(reader, time, words.takeAt), {
          do: 'consult_accept',
          id,
          ...time,
          lang,
        }),
      );
      if (accepts.length > 0)
        return [
          accepts,
          [...answers(), ...forms('propose', 'ask_more', 'hand_over', 'decline'), ...calendar],
        ];
      const take = consultButton('take', words.take, { do: 'consult_accept', id, lang });
      return [
        way === 'writing'
          ? [...answers(), take]
          : [...forms('propose'), ...answers(), ...(isWordless(consultation) ? [] : [take])],
        [
          ...forms('ask_more', ...(way === 'writing' ? (['propose'] as const) : []), 'hand_over', 'decline'),
          ...calendar,
        ],
      ];
    }
    case 'offered':
    case 'in_writing':
      return [forms('answer', 'propose'), [...forms('ask_more', 'hand_over', 'decline'), ...calendar]];
    case 'scheduled':
      if (way === 'writing')
        return [
          movingButtons(reader, consultation, 'specialist', now),
          [...forms('answer', 'ask_more'), ...calendar],
          forms('reschedule', 'hand_over', 'cancel'),
        ];
      return [
        movingButtons(reader, consultation, 'specialist', now),
        [
          ...talkButtons(reader, consultation, requester.email),
          ...(now >= state.time.start
            ? [consultButton('held', words.held, { do: 'consult_held', id, lang })]
            : calendar),
        ],
        forms('reschedule', 'hand_over', 'cancel'),
      ];
    case 'answered':
    case 'held':
      return [forms('close')];
    case 'closed':
      return [
        [
          ...(state.cleared || consultation.closing
            ? []
            : [formButton(reader, consultation, 'close', words.noteOutcome)]),
          ...(state.cleared ? [] : [...taskButton(reader, consultation, 'specialist'), ...forms('agree')]),
          ...proposeButton(reader, consultation, consultation.holder.email),
        ],
      ];
    default:
      return [calendar];
  }
}
