import { type Action, execute } from '../card.ts';
import { nobodyTookIt } from '../strings/nobody-took-it.ts';
import { type ConsultReader, nameSaid, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { wantedSaid } from './needed-lines.ts';
import { hasNoDay, neededBy } from './wanted-by.ts';

/** In the order in which they are told. */
const outcomes = ['declined', 'passed_over', 'handed_over', 'unreachable', 'absent', 'no_time'] as const;

/** To who has it now: who has said no before, for whatever reason stands among what was written; markdown. */
export function declinedLines(reader: ConsultReader, { state, path }: Consultation): readonly string[] {
  if (state.kind !== 'requested') return [];
  const names = path
    .filter(({ outcome }) => outcome === 'declined')
    .map(({ email }) => nameSaid(reader, email));
  return names.length === 0 ? [] : [nobodyTookIt[reader.language].outcomes.declined(names.join(', '))];
}

/** To who asked, when it has ended without an answer: how it went with everybody, and what can be done next; markdown. */
export function endLines(reader: ConsultReader, consultation: Consultation): readonly string[] {
  const say = nobodyTookIt[reader.language];
  if (wasLeftToRequester(consultation)) return [say.yourSilence];
  const { state, path } = consultation;
  const went = outcomes.flatMap((outcome) => {
    const names = path.filter((each) => each.outcome === outcome).map(({ email }) => nameSaid(reader, email));
    return names.length === 0 ? [] : [say.outcomes[outcome](names.join(', '))];
  });
  const { declined, expired } = wordsOf(reader).toRequester;
  const ended = isTooLate(reader, consultation) ? say.tooLate(wantedSaid(reader, consultation)) : expired;
  return [
    state.kind === 'declined' ? declined : ended,
    ...went,
    mayHelp(reader, consultation) ? say.askCoordinator : say.askService,
  ];
}

/** The way on besides asking again. */
export function endButton(reader: ConsultReader, consultation: Consultation): Action {
  const { service, area } = consultation;
  const lang = reader.language;
  return mayHelp(reader, consultation)
    ? execute('coordinator', reader.say.showCoordinator, { do: 'coordinator', area, lang })
    : execute('contacts', nobodyTookIt[lang].showContacts, {
        do: 'contact',
        service,
        area,
        lang,
        beside: true,
      });
}

/** It has ended without an answer, and not by the silence of who asked. */
export const wasUnanswered = (consultation: Consultation): boolean =>
  (consultation.state.kind === 'expired' || consultation.state.kind === 'declined') &&
  !wasLeftToRequester(consultation);

/** Silence has ended it when the advice would have come too late. */
export const isTooLate = ({ working }: ConsultReader, consultation: Consultation): boolean =>
  consultation.state.kind === 'expired' &&
  !wasLeftToRequester(consultation) &&
  !hasNoDay(consultation) &&
  consultation.state.since >= neededBy(consultation, working);

/** It ended since who asked said nothing: the last one who was responsible did what was theirs. */
export const wasLeftToRequester = ({ state, path, holder }: Consultation): boolean =>
  state.kind === 'expired' &&
  path.some(({ email, outcome }) => email === holder.email && outcome === 'asked');

/** Whether a coordinator whom the area has might still help: not who has said no, or nothing. */
const mayHelp = ({ directory }: ConsultReader, { area, path }: Consultation): boolean =>
  directory
    .coordinatorsOf(area)
    .some(
      (who) =>
        !path.some(
          ({ email, outcome }) => email === who && (outcome === 'declined' || outcome === 'passed_over'),
        ),
    );
