import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { ConversationReference, TurnContext } from 'botbuilder';
import type { Message } from '../../dialogs/turn.ts';
import type { Address, Delivery, Messenger } from '../delivery.ts';
import type { FaultReporter } from '../faults.ts';
import { within } from '../within.ts';
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
    const late = () => new ConnectorFault(undefined, 'TIMEOUT');
    await within(patience, adapter.continueConversationAsync(appId, where, send), late).catch(failed);
    return outcome;
  };
}

/** `turn`: resolves when the whole bot may speak once more. */
export function createMessenger(sender: Sender, turn: () => Promise<void>): Messenger {
  return async (address, message, edits) => {
    await turn();
    return sender(referenceOf(address), message, edits);
  };
}

/** What is said by the id of a channel begins a thread of its own. */
const referenceOf = (address: Address): Partial<ConversationReference> => ({
  serviceUrl: address.serviceUrl,
  channelId: address.channelId,
  bot: { id: address.bot, name: '' },
  ...(address.user === undefined ? {} : { user: { id: address.user, name: '' } }),
  conversation: {
    id: address.conversation,
    name: '',
    isGroup: address.kind !== 'personal',
    conversationType: address.kind === 'group' ? 'groupChat' : address.kind,
    tenantId: address.tenant,
  },
});
