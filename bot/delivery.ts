import type { Message } from '../dialogs/turn.ts';

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

/** A conversation and how it is reached. */
export interface Address {
  readonly kind: 'personal' | 'group' | 'channel';
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly tenant: string;
  readonly bot: string;
  /** The one whose personal chat it is. */
  readonly user?: string;
}

/** Says one message somewhere without being asked; with `edits` it takes the place of that message. Never fails. */
export type Messenger = (address: Address, message: Message, edits?: string) => Promise<Delivery>;
