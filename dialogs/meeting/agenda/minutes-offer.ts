import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { card, execute, text } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import { agendaStringsIn } from '../../strings/agenda/in-language.ts';
import type { Message } from '../../turn.ts';
import type { World } from '../../world.ts';
import { groupName } from '../groups-of.ts';
import { meetingId } from '../meeting.ts';
import { meetingKind } from '../meeting-kind.ts';
import type { Agenda } from './agenda.ts';

/** Offers to make the summary of the meeting that is over; nothing when it has been published meanwhile. */
export async function minutesOffer(
  reader: Reader,
  { group, overOn: day }: Agenda,
  { documents }: Pick<World, 'documents'>,
): Promise<Message | undefined> {
  if (day === undefined || (await documents.get(meetingKind, meetingId({ group, day })))) return undefined;
  const { language: lang } = reader;
  const say = agendaStringsIn(lang);
  const name = groupName(reader, group);
  const shownDay = reader.say.day(day, reader.today);
  const title = say.meetingOver(escapeText(name), shownDay);
  const asText = `**${title}**\n\n${say.offerMinutes}`;
  return {
    text: asText,
    summary: say.meetingOver(plainText(name), shownDay),
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(say.offerMinutes, { id: 'offer' }),
      ],
      [execute('minutes', say.makeMinutes, { do: 'agenda_minutes', group, day, lang })],
    ),
  };
}
