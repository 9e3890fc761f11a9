import type { Message } from '../dialogs/turn.ts';
import type { Account } from './accounts.ts';

/** How a message fared. */
export type Delivery =
  /** `activity`: its id, when Teams told it. */
  | { readonly kind: 'sent'; readonly activity?: string | undefined }
  /** Not there, blocked, or refused for what it is: another try would not help. */
  | { readonly kind: 'unreachable' }
  /** Surely not delivered, and welcome later: after so many milliseconds, when Teams said so. */
  | { readonly kind: 'refused'; readonly after?: number | undefined }
  /** Perhaps delivered: nobody knows. */
  | { readonly kind: 'doubtful' };

/** Says one message to one person without being asked; with `edits` it takes the place of that message. Never fails. */
export type Messenger = (account: Account, message: Message, edits?: string) => Promise<Delivery>;
