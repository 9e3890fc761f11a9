import { z } from 'zod';
import type { Language } from '../knowledge/kernel/languages.ts';
import type { Card } from './card.ts';
import type { Press } from './press.ts';
import type { Moment, Who } from './world.ts';

/** A person: tenant and AAD object id, which stay the same when names and addresses change. */
export const personId = z.string().min(1).max(256).brand<'PersonId'>();
export type PersonId = z.infer<typeof personId>;

/** What a person did. A press that is not ours or too old is `undefined`: it is answered, not dropped. */
export type Input =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'pressed'; readonly press: Press | undefined }
  | { readonly kind: 'installed' }
  /** The online meeting of this chat or channel is over. */
  | { readonly kind: 'meeting_ended' }
  /** A file that came with a message; `problem` when it could not be had. */
  | { readonly kind: 'sent_file'; readonly file: ReceivedFile }
  /** The answer to a file that Koppi offered, with the context it was offered with. */
  | { readonly kind: 'file_answer'; readonly accepted: boolean; readonly context: unknown };

export type ReceivedFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: 'too_large' | 'not_available' };

/** One thing a person did in one conversation. */
export interface Turn {
  readonly person: PersonId;
  readonly conversation: { readonly id: string; readonly kind: 'personal' | 'group' | 'channel' };
  /** Asks what people call the channel, in plain text; undefined when it has no name or that cannot be told now. Never fails. */
  readonly placeName?: () => Promise<string | undefined>;
  /** The language of the person's client. */
  readonly locale: Language;
  /** When it was done. */
  readonly moment: Moment;
  /** Who that is in the directory, and what they may. */
  readonly who: Who;
  readonly input: Input;
  /** The same for every copy of one activity: what the turn makes gets its id from it, and so is made once. */
  readonly key: string | undefined;
  /** The message that holds the pressed card. */
  readonly card?: string;
}

/** The channel or group chat in which a turn was made: what is said there again has the same id, in whatever thread it was. */
export const placeOf = ({ id }: Turn['conversation']): string => id.replace(/;messageid=[^;]*$/u, '');

/** What is shown: markdown text that says everything by itself, and perhaps a card that says it better. */
export interface Message {
  readonly text: string;
  readonly card?: Card;
  /** One plain line for the lock screen. */
  readonly summary: string;
}

/** What a dialog wants done. `replace` puts the message in place of the card that was pressed. */
export type Effect =
  | { readonly kind: 'say'; readonly message: Message }
  | { readonly kind: 'replace'; readonly message: Message }
  /** What the one who pressed sees in place of the card until they open the chat again; the others' card stays. */
  | { readonly kind: 'show'; readonly message: Message }
  /** Asks whether the person wants a file. `context` comes back with the answer. */
  | {
      readonly kind: 'offer_file';
      readonly name: string;
      /** Plain text. */
      readonly description: string;
      readonly size: number;
      readonly context: object;
    }
  /** Gives the file that the person has just accepted. */
  | { readonly kind: 'give_file'; readonly name: string; readonly bytes: Uint8Array };
