import { escapeText, plainText } from '../../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../../knowledge/kernel/ids.ts';
import { type Action, card, type Element, text } from '../../../card.ts';
import { coordinatorOf, type Reader } from '../../../contact/views.ts';
import { describeOccasion } from '../../../strings/schedule.ts';
import { describeWindow } from '../../../strings/windows.ts';
import type { Message } from '../../../turn.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import type { HeldDay } from './days-to-come.ts';

export const named = (reader: Reader, email: Email): string => escapeText(coordinatorOf(reader, email).name);
export const described = (reader: Reader, window: ConsultationWindow): string =>
  describeWindow(window, reader.directory, reader.language);

/** A card with lines of markdown; the first one is the heading. */
export function lined(
  heading: string,
  lines: readonly string[],
  actions: readonly Action[] = [],
  more: readonly Element[] = [],
): Message {
  const asText = [`**${heading}**`, ...lines].join('\n\n');
  return {
    text: asText,
    summary: plainText(heading),
    card: card(
      asText,
      [
        text(heading, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...lines.map((line, at) => text(line, { id: `line-${at}` })),
        ...more,
      ],
      actions,
    ),
  };
}

/** `ti 17.11. klo 12–14` */
export const dayText = (reader: Reader, { day, starts, ends }: HeldDay): string =>
  describeOccasion(day, starts, ends, reader.language, reader.today);
