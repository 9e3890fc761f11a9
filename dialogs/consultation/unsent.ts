import { text as block, card, type TextInput } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import type { Message } from '../turn.ts';
import { longestText } from './terms.ts';

/** What somebody has typed into a form. */
interface Typed {
  readonly text?: string | undefined;
  readonly times?: string | undefined;
  readonly action?: string | undefined;
}

/** A message with what its reader wrote in vain, to be copied from there: it was neither sent nor kept. */
export function withUnsent({ language }: Reader, { text, times, action }: Typed, message: Message): Message {
  const words = [text, times, action].filter((each) => each !== undefined).join('\n');
  if (words === '') return message;
  const { body, actions } = message.card ?? { body: [block(message.text)] };
  const say = consultationAnswers[language];
  const shown: TextInput = {
    type: 'Input.Text',
    id: 'unsent',
    label: say.unsent,
    errorMessage: say.unsent,
    isRequired: false,
    isMultiline: true,
    maxLength: longestText,
    value: words.slice(0, longestText),
  };
  return { ...message, card: card(message.text, [...body.slice(0, 1), shown, ...body.slice(1)], actions) };
}
