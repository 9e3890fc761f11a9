import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import {
  type Activity,
  ActivityTypes,
  type Attachment,
  type ConversationReference,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import type { Effect, Message } from '../dialogs/turn.ts';
import type { FileTransfer } from './file-transfer.ts';
import type { Incoming, UploadTarget } from './inbound.ts';
import type { Messenger } from './outbox.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';
const fileConsentType = 'application/vnd.microsoft.teams.card.file.consent';
const fileInfoType = 'application/vnd.microsoft.teams.card.file.info';

/** Sends what a dialog wants said. An invoke is answered first, since Teams waits for it. */
export async function deliver(
  context: TurnContext,
  incoming: Incoming,
  effects: readonly Effect[],
  files: FileTransfer,
): Promise<void> {
  const consent = context.activity.name === 'fileConsent/invoke';
  if (consent) await answerFileConsent(context, incoming);
  for (const [at, effect] of effects.entries()) {
    if (effect.kind === 'offer_file') {
      if (incoming.invoke && at === 0 && !consent) await keepCard(context);
      await context.sendActivity(offerOf(effect));
    } else if (effect.kind === 'give_file') await give(context, incoming.upload, effect, files);
    else if (incoming.invoke && at === 0 && !consent) {
      if (effect.kind === 'say' && effect.message.card) {
        // The new one comes below.
        await keepCard(context);
        await context.sendActivity(activityOf(effect.message));
        continue;
      }
      await answerInvoke(context, effect.message);
      const others = incoming.turn.conversation.kind !== 'personal';
      // The answer to an invoke changes the card for the one who pressed; the others see the edited message.
      if (effect.kind === 'replace' && others && incoming.card)
        await replace(context, incoming.card, effect.message);
    } else if (effect.kind === 'replace' && incoming.card) {
      await replace(context, incoming.card, effect.message);
    } else {
      await context.sendActivity(activityOf(effect.message));
    }
  }
}

/** Asks Teams for the e-mail address of the one who speaks; undefined when it knows none. Fails when it cannot tell now. */
export async function emailOf(context: TurnContext): Promise<string | undefined> {
  try {
    const member = await TeamsInfo.getMember(context, context.activity.from.id);
    return member.email ?? member.userPrincipalName;
  } catch (fault) {
    if (isFinal(fault)) return undefined;
    throw fault;
  }
}

/** Writes to people in their personal chats without being asked. */
export function createMessenger(adapter: TeamsAdapter, appId: string): Messenger {
  return async (account, message) => {
    if (account.conversation === undefined) return 'unreachable';
    const reference: Partial<ConversationReference> = {
      serviceUrl: account.serviceUrl,
      channelId: account.channelId,
      bot: { id: account.bot, name: '' },
      user: { id: account.user, name: '' },
      conversation: {
        id: account.conversation,
        name: '',
        isGroup: false,
        conversationType: 'personal',
        tenantId: account.tenant,
      },
    };
    // Kept here: an error that leaves the turn goes to `onTurnError`, and the person would be sent an apology.
    let fault: unknown;
    const send = async (context: TurnContext): Promise<void> => {
      await context.sendActivity(activityOf(message)).catch((reason: unknown) => {
        fault = reason;
      });
    };
    await adapter.continueConversationAsync(appId, reference, send).catch((reason: unknown) => {
      fault = reason;
    });
    if (fault === undefined) return 'sent';
    return isFinal(fault) ? 'unreachable' : 'later';
  };
}

/** Blocked, not in the roster, gone, or refused for what it is: another try would not help. */
const isFinal = (fault: unknown): boolean => {
  const status = statusOf(fault);
  return status !== undefined && status >= 400 && status < 500 && status !== 429 && status !== 412;
};

const statusOf = (fault: unknown): number | undefined =>
  fault instanceof Error && 'statusCode' in fault && typeof fault.statusCode === 'number'
    ? fault.statusCode
    : undefined;

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

/** The pressed card stays as it is. */
const keepCard = (context: TurnContext): Promise<void> =>
  sendInvokeResponse(context, 200, { statusCode: 200, type: messageType, value: '' });

async function sendInvokeResponse(context: TurnContext, status: number, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status, body } });
}

/** The question about the file has been answered, so it goes. */
async function answerFileConsent(context: TurnContext, { card }: Incoming): Promise<void> {
  await sendInvokeResponse(context, 200, {});
  if (card === undefined) return;
  try {
    await context.deleteActivity(card);
  } catch {
    // It is gone already.
  }
}

const offerOf = (file: Extract<Effect, { kind: 'offer_file' }>): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: file.description,
  attachments: [
    {
      contentType: fileConsentType,
      name: file.name,
      content: {
        description: file.description,
        sizeInBytes: file.size,
        acceptContext: file.context,
        declineContext: file.context,
      },
    },
  ],
});

async function give(
  context: TurnContext,
  target: UploadTarget | undefined,
  { name, bytes }: Extract<Effect, { kind: 'give_file' }>,
  files: FileTransfer,
): Promise<void> {
  if (!target || !(await files.store(target, bytes)))
    throw new Error('the accepted file could not be stored');
  const { contentUrl, uniqueId, fileType } = target;
  await context.sendActivity({
    type: ActivityTypes.Message,
    summary: name,
    attachments: [
      { contentType: fileInfoType, contentUrl, name: target.name, content: { uniqueId, fileType } },
    ],
  });
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
