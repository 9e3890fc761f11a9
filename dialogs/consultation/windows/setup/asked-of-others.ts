import { escapeText } from '../../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../../knowledge/kernel/ids.ts';
import { type Action, card, openUrl, text } from '../../../card.ts';
import { coordinatorOf, type Reader } from '../../../contact/views.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Message } from '../../../turn.ts';

/** More names than these help nobody to choose. */
const mostNamed = 2;

/** `Ilona Hämeenniemi tai Marketta Virolainen`, escaped; the admin when nobody else may. */
export function namesToAsk(reader: Reader, ask: readonly Email[]): string {
  const names = ask.slice(0, mostNamed).map((each) => escapeText(coordinatorOf(reader, each).name));
  return names.length === 0
    ? windowSetupStringsIn(reader.language).admin
    : new Intl.ListFormat(reader.language, { type: 'disjunction' }).format(names);
}

/** A chat with each of them. */
export const chatsWith = (reader: Reader, ask: readonly Email[]): readonly Action[] =>
  ask
    .slice(0, mostNamed)
    .map((each, at) =>
      openUrl(
        `chat-${at}`,
        windowSetupStringsIn(reader.language).ask(coordinatorOf(reader, each).name),
        `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(each)}`,
      ),
    );

/** What somebody may not do themself, and who may, to be written to with one tap. */
export function askedOfOthers(
  reader: Reader,
  ask: readonly Email[],
  why: 'denied' | 'deniedChange',
): Message {
  const said = windowSetupStringsIn(reader.language)[why](namesToAsk(reader, ask));
  return {
    text: said,
    summary: said,
    card: card(said, [text(said, { id: 'denied' })], chatsWith(reader, ask)),
  };
}
