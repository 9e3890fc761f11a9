import { type Activity, ActivityTypes, type ConversationReference, TeamsInfo, TurnContext } from 'botbuilder';
import type { Effect, Message } from '../dialogs/turn.ts';
import type { FileTransfer } from './file-transfer.ts';
import type { Incoming, UploadTarget } from './inbound.ts';
import { activityOf, cardType } from './outbound/activity.ts';
import { isFinal } from './outbound/connector-fault.ts';
import { promptly } from './outbound/promptly.ts';

const messageType = 'application/vnd.microsoft.activity.message';
const fileConsentType = 'application/vnd.microsoft.teams.card.file.consent';
const fileInfoType = 'application/vnd.microsoft.teams.card.file.info';

/** A message that takes the place of another one, once Teams has its answer. */
export interface Edit {
  readonly where: Partial<ConversationReference>;
  readonly card: string;
  readonly message: Message;
}

/**
 * Sends what a dialog wants said. An invoke is answered first, since Teams waits for it; and as Teams shows that answer to
 * the one who pressed and only until the chat is opened again, the message itself is to be edited afterwards.
 */
export async function deliver(
  context: TurnContext,
  incoming: Incoming,
  effects: readonly Effect[],
  files: FileTransfer,
): Promise<Edit | undefined> {
  const { card } = incoming.turn;
  const consent = context.activity.name === 'fileConsent/invoke';
  let edit: Edit | undefined;
  if (consent) await answerFileConsent(context, incoming);
  for (const [at, effect] of effects.entries()) {
    const answers = incoming.invoke && at === 0 && !consent;
    if (effect.kind === 'offer_file') {
      if (answers) await keepCard(context);
      await say(context, offerOf(effect));
    } else if (effect.kind === 'give_file') await give(context, incoming.upload, effect, files);
    else if (answers) {
      if (effect.kind === 'say' && effect.message.card) {
        // The new one comes below.
        await keepCard(context);
        await say(context, activityOf(effect.message));
        continue;
      }
      await answerInvoke(context, effect.message);
      if (effect.kind === 'replace' && card)
        edit = {
          where: TurnContext.getConversationReference(context.activity),
          card,
          message: effect.message,
        };
    } else if (effect.kind === 'replace' && card) {
      await replace(context, card, effect.message);
    } else {
      await say(context, activityOf(effect.message));
    }
  }
  return edit;
}

const say = (context: TurnContext, activity: Partial<Activity>) =>
  promptly(() => context.sendActivity(activity));

/** Asks Teams for the e-mail address of the one who speaks; undefined when it knows none. Fails when it cannot tell now. */
export async function emailOf(context: TurnContext): Promise<string | undefined> {
  try {
    const member = await promptly(() => TeamsInfo.getMember(context, context.activity.from.id));
    return member.email ?? member.userPrincipalName;
  } catch (fault) {
    if (isFinal(fault)) return undefined;
    throw fault;
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

/** The pressed card stays as it is. */
const keepCard = (context: TurnContext): Promise<void> =>
  sendInvokeResponse(context, 200, { statusCode: 200, type: messageType, value: '' });

async function sendInvokeResponse(context: TurnContext, status: number, body: object): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status, body } });
}

/** The question about the file has been answered, so it goes. */
async function answerFileConsent(context: TurnContext, { turn: { card } }: Incoming): Promise<void> {
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
  await say(context, {
    type: ActivityTypes.Message,
    summary: name,
    attachments: [
      { contentType: fileInfoType, contentUrl, name: target.name, content: { uniqueId, fileType } },
    ],
  });
}

async function replace(context: TurnContext, card: string, message: Message): Promise<void> {
  try {
    await promptly(() => context.updateActivity({ ...activityOf(message), id: card }));
  } catch {
    // The card is gone or too old to be edited: the answer must not be lost with it.
    await say(context, activityOf(message));
  }
}
