import { type Activity, ActivityTypes, type Attachment } from 'botbuilder';
import type { Message } from '../../dialogs/turn.ts';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** With a card the text is the card's own fallback, since Teams would show both one above the other. */
export function activityOf(message: Message): Partial<Activity> {
  const { card, summary, text } = message;
  if (!card) return { type: ActivityTypes.Message, text, textFormat: 'markdown', summary };
  const attachment: Attachment = { contentType: cardType, content: card };
  return { type: ActivityTypes.Message, summary, attachments: [attachment] };
}
