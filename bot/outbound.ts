import { type Activity, ActivityTypes, type Attachment, type TurnContext } from 'botbuilder';
import type { Effect, Message } from '../dialogs/turn.ts';
import type { Incoming } from './inbound.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';

/** Sends what a dialog wants said. An invoke is answered first, since Teams waits for it. */
export async function deliver(
  context: TurnContext,
  incoming: Incoming,
  effects: readonly Effect[],
): Promise<void> {
  for (const [at, { kind, message }] of effects.entries()) {
    if (incoming.invoke && at === 0) {
      await answerInvoke(context, message);
      const others = incoming.turn.conversation.kind !== 'personal';
      // The answer to an invoke changes the card for the one who pressed; the others see the edited message.
      if (kind === 'replace' && others && incoming.card) await replace(context, incoming.card, message);
    } else if (kind === 'replace' && incoming.card) {
      await replace(context, incoming.card, message);
    } else {
      await context.sendActivity(activityOf(message));
    }
  }
}

/** An invoke that is none of ours: said so in the body, since Teams shows HTTP errors as "something went wrong". */
export async function refuseInvoke(context: TurnContext): Promise<void> {
  await sendInvokeResponse(context, 400, {
    error: { code: 'BadArgument', message: 'This request is not supported.' },
  });
}

const answerInvoke = (context: TurnContext, { card, text }: Message): Promise<void> =>
  sendInvokeResponse(
    context,
    200,
    card
      ? { statusCode: 200, type: cardType, value: card }
      : { statusCode: 200, type: messageType, value: text },
  );

async function sendInvokeResponse(context: TurnContext, status: number, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status, body } });
}

async function replace(context: TurnContext, card: string, message: Message): Promise<void> {
  try {
    await context.updateActivity({ ...activityOf(message), id: card });
  } catch {
    // The card is gone or too old to be edited: the answer must not be lost with it.
    await context.sendActivity(activityOf(message));
  }
}

/** With a card the text is the card's own fallback, since Teams would show both one above the other. */
function activityOf(message: Message): Partial<Activity> {
  const { card, summary, text } = message;
  if (!card) return { type: ActivityTypes.Message, text, textFormat: 'markdown', summary };
  const attachment: Attachment = { contentType: cardType, content: card };
  return { type: ActivityTypes.Message, summary, attachments: [attachment] };
}
