import { escapeText } from '../../knowledge/kernel/escape.ts';
import { execute } from '../card.ts';
import { type ConsultReader, momentSaid } from '../consultation/consult-reader.ts';
import { coordinatorOf } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import type { MeetingDraft } from './draft.ts';
import { firstOf, type Meeting } from './meeting.ts';
import { summaryCard } from './summary-card.ts';

/** Somebody else has published the summary of that meeting: theirs, and how the points of the draft can be added to it. */
export function takenCard(
  reader: ConsultReader,
  draft: MeetingDraft,
  meeting: Meeting,
  isCorrector: boolean,
): Message {
  const say = meetingStringsIn(reader.language);
  const { by, at } = firstOf(meeting);
  const name = escapeText(coordinatorOf(reader, by).name);
  const shown = summaryCard(reader, meeting, {
    mayCorrect: false,
    news: [
      say.alreadyPublished(name, momentSaid(reader, at)),
      isCorrector ? say.pointsKept : say.pointsMayBeAdded,
    ],
  });
  if (!shown.card) return shown;
  const button = execute('make-correction', isCorrector ? say.makeCorrection : say.addPoints, {
    do: 'meeting_save',
    draft: draft.id,
    step: draft.step,
    lang: reader.language,
    part: 'owners',
    page: 0,
    rows: [],
    goes: 'correct',
    to: 0,
  });
  return { ...shown, card: { ...shown.card, actions: [button, ...(shown.card.actions ?? [])] } };
}
