import type { Owed } from '../outbox.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { consultationList } from '../strings/consultation-list.ts';
import type { Message } from '../turn.ts';
import type { Moment } from '../world.ts';
import { consultButton } from './buttons.ts';
import { type ConsultReader, momentSaid, timeSaid, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { formerCard } from './former-card.ts';
import { holderCard } from './holder-card.ts';
import { onlookerCard, ownerLine } from './onlooker-card.ts';
import { mayCatch } from './owners.ts';
import { requesterCard } from './requester-card.ts';
import { stateCard } from './state-card.ts';
import { stateName } from './state-said.ts';

/**
 * What a message that somebody has of a consultation is changed to. The one that shows it to them last is their card as
 * it is now; an older one says where things stand and opens the card.
 */
export function presentMessage(
  reader: ConsultReader,
  consultation: Consultation,
  edit: Pick<Owed, 'to' | 'edits'>,
  moment: Moment,
): Message {
  const { to } = edit;
  const { requester, holder, together, state, id } = consultation;
  if (hasNewer(consultation, edit, moment.now)) {
    const { since, open } = consultationAnswers[reader.language];
    const lasting =
      state.kind === 'scheduled'
        ? wordsOf(reader).current(consultationList[reader.language].agreedAt(timeSaid(reader, state.time)))
        : since(stateName(reader, consultation), momentSaid(reader, state.since));
    const show = consultButton('open', open, { do: 'consult_show', id, lang: reader.language });
    return stateCard(reader, consultation, {
      lines: [lasting, ...ownerLine(reader, consultation)],
      written: [],
      buttons: [[show]],
    });
  }
  if (to === requester.email) return requesterCard(reader, consultation, moment);
  if (to === holder.email || together.includes(to)) return holderCard(reader, consultation, moment);
  return mayCatch(consultation, to)
    ? formerCard(reader, consultation, moment, to)
    : onlookerCard(reader, consultation, to);
}

/** Whether another message shows it to the person below, or is about to. */
const hasNewer = (
  { cards, owed }: Consultation,
  { to, edits }: Pick<Owed, 'to' | 'edits'>,
  now: number,
): boolean =>
  cards[to] !== edits || owed.some((each) => each.to === to && each.edits === undefined && each.at <= now);
