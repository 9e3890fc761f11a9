import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { card, execute, text } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import { groupName } from './groups-of.ts';
import type { Meeting } from './meeting.ts';

/** A card has no more buttons. */
export const mostCorrectable = 6;
const mostOfTitle = 40;

/** The summaries that somebody may correct, a button each. */
export function correctableCard(reader: Reader, summaries: readonly Meeting[]): Message {
  const { language: lang } = reader;
  const say = meetingStringsIn(lang);
  const named = summaries.map(({ id, group, day }) => ({
    id,
    name: `${reader.say.day(day, reader.today)} ${groupName(reader, group)}`,
  }));
  const lines = named.map(({ name }, at) => `${at + 1}\\. ${escapeText(name)}`);
  const asText = [`**${say.whichToCorrect}**`, ...lines].join('\n\n');
  return {
    text: asText,
    summary: say.whichToCorrect,
    card: card(
      asText,
      [
        text(say.whichToCorrect, { id: 'title', weight: 'bolder', style: 'heading', size: 'medium' }),
        text(say.whichToCorrectHint, { id: 'hint', isSubtle: true, size: 'small' }),
      ],
      named.map(({ id, name }, at) => {
        const plain = plainText(name);
        const title = plain.length > mostOfTitle ? `${plain.slice(0, mostOfTitle - 1).trimEnd()}…` : plain;
        return execute(`correct-${at}`, title, { do: 'meeting_correct', id, lang });
      }),
    ),
  };
}
