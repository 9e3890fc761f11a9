import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { ConversationReference, TurnContext } from 'botbuilder';
import type { Message } from '../../dialogs/turn.ts';
import type { Account } from '../accounts.ts';
import type { Delivery, Messenger } from '../delivery.ts';
import type { FaultReporter } from '../faults.ts';
import { activityOf } from './activity.ts';
import { ConnectorFault, deliveryOf } from './connector-fault.ts';

/** Says a message in a conversation outside a turn; with `edits` it takes the place of that one. Never fails. */
export type Sender = (
  where: Partial<ConversationReference>,
  message: Message,
  edits?: string,
) => Promise<Delivery>;

/** `patience`: a message that takes longer counts as perhaps delivered, in milliseconds. */
export function createSender(options: {
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  readonly patience: number;
  readonly faults: FaultReporter;
}): Sender {
  const { adapter, appId, patience, faults } = options;
  return async (where, message, edits) => {
    // Kept here: an error that leaves the turn goes to `onTurnError`, and the person would be sent an apology.
    let outcome: Delivery = { kind: 'refused' };
    const failed = (fault: unknown): void => {
      outcome = deliveryOf(fault);
      if (outcome.kind !== 'unreachable') faults.report('CONNECTOR', fault);
    };
    const send = async (context: TurnContext): Promise<void> => {
      const activity = activityOf(message);
      const sent =
        edits === undefined
          ? context.sendActivity(activity)
          : context.updateActivity({ ...activity, id: edits }).then(() => undefined);
      await sent.then((response) => {
        outcome = { kind: 'sent', ...(response?.id ? { activity: response.id } : {}) };
      }, failed);
    };
    // Also getting a token may never come to an end.
    await within(patience, adapter.continueConversationAsync(appId, where, send)).catch(failed);
    return outcome;
  };
}

async function within(time: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ConnectorFault(undefined, 'TIMEOUT')), time);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Writes to people in their personal chats. `turn`: resolves when the whole bot may speak once more. */
export function createMessenger(sender: Sender, turn: () => Promise<void>): Messenger {
  return async (account, message, edits) => {
    if (account.conversation === undefined) return { kind: 'unreachable' };
    await turn();
    return sender(referenceOf(account, account.conversation), message, edits);
  };
}

const referenceOf = (account: Account, conversation: string): Partial<ConversationReference> => ({
  serviceUrl: account.serviceUrl,
  channelId: account.channelId,
  bot: { id: account.bot, name: '' },
  user: { id: account.user, name: '' },
  conversation: {
    id: conversation,
    name: '',
    isGroup: false,
    conversationType: 'personal',
    tenantId: account.tenant,
  },
});
