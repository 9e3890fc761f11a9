import { z } from 'zod';
import type { IsoDate } from '../knowledge/kernel/ids.ts';
import type { Language } from '../knowledge/kernel/languages.ts';
import type { Card } from './card.ts';
import type { Press } from './press.ts';

/** A person: tenant and AAD object id, which stay the same when names and addresses change. */
export const personId = z.string().min(1).max(256).brand<'PersonId'>();
export type PersonId = z.infer<typeof personId>;

/** What a person did. A press that is not ours or too old is `undefined`: it is answered, not dropped. */
export type Input =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'pressed'; readonly press: Press | undefined }
  | { readonly kind: 'installed' };

/** One thing a person did in one conversation. */
export interface Turn {
  readonly person: PersonId;
  readonly conversation: { readonly id: string; readonly kind: 'personal' | 'group' | 'channel' };
  /** The language of the person's client. */
  readonly locale: Language;
  /** The calendar day in the tenant's time zone. */
  readonly today: IsoDate;
  readonly input: Input;
}

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
  | { readonly kind: 'replace'; readonly message: Message };
