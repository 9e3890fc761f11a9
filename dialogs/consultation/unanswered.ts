import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { unansweredStrings } from '../strings/unanswered.ts';
import type { Message } from '../turn.ts';
import { type ConsultReader, personSaid, subjectOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import type { Context } from './events.ts';
import { type NewsKind, withEdits } from './news.ts';
import { questionLines } from './written.ts';

/**
 * The nearest coordinators of the area hear that a question has just ended without an answer: not those who hear of the
 * end anyway, who have said no, or whom nobody can write to.
 */
export function tellingCoordinators(
  consultation: Consultation,
  { directory, working, now }: Pick<Context, 'directory' | 'working' | 'now'>,
): Consultation {
  const { history, owed, path, area, requester } = consultation;
  const about: NewsKind = 'unanswered';
  const hear = owed.filter(({ id, edits }) => id.startsWith(`${history.length}-`) && edits === undefined);
  const letters = directory
    .coordinatorsOf(area)
    .filter(
      (who) =>
        who !== requester.email &&
        !hear.some(({ to }) => to === who) &&
        !path.some(
          ({ email, outcome }) => email === who && (outcome === 'declined' || outcome === 'unreachable'),
        ),
    )
    .map((to) => ({ id: `${history.length}-${about}-${to}`, to, at: working.next(now), about, tries: 0 }));
  const told = { ...consultation, owed: [...owed, ...letters] };
  // The card that a coordinator has had of it before is not their last one any more.
  return withEdits(
    told,
    letters.map(({ to }) => to),
    `${history.length}`,
    now,
  );
}

/** To a coordinator: where nobody answered, whom they may still help, and what helps the next time, with the question; markdown. */
export function unansweredMessage(reader: ConsultReader, consultation: Consultation): Message {
  const say = unansweredStrings[reader.language];
  const [service, area] = subjectOf(reader, consultation);
  return {
    text: [
      say.news(escapeText(service), escapeText(area)),
      say.asker(personSaid(reader, consultation.requester.email)),
      ...questionLines(reader, consultation),
      say.whatHelps,
      say.why,
    ].join('\n\n'),
    summary: say.summary(plainText(service), plainText(area)),
  };
}
