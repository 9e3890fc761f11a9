import { daysBetween } from '../../knowledge/directory/days.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { personName } from '../consultation/consult-reader.ts';
import { areaName, type Reader, serviceName } from '../contact/views.ts';
import { actionStringsIn } from '../strings/action/in-language.ts';
import type { ActionStrings } from '../strings/action/strings.ts';
import type { Action } from './action.ts';

export const actionWords = ({ language }: Pick<Reader, 'language'>): ActionStrings =>
  actionStringsIn(language);

type Escape = (text: string) => string;

/** Where it was agreed: `HYVÄ-työryhmä 12.11.`, or the consultation and who asked; markdown, or plain with `plainText`. */
export function fromSaid(
  reader: Reader,
  { origin }: Pick<Action, 'origin'>,
  shownAs: Escape = escapeText,
): string {
  const words = actionWords(reader);
  return origin.kind === 'meeting'
    ? words.fromMeeting(shownAs(origin.name), reader.say.day(origin.day, reader.today))
    : words.fromConsultation(
        shownAs(serviceName(reader, origin.service)),
        shownAs(areaName(reader, origin.area)),
        origin.asker && shownAs(personName(reader, origin.asker)),
      );
}

/** By when it is to be done, and how late it is. */
export function dueSaid(reader: Reader, { due }: Pick<Action, 'due'>): string {
  const words = actionWords(reader);
  if (due === undefined) return words.noDay;
  const day = reader.say.day(due, reader.today);
  const late = daysBetween(due, reader.today);
  if (late > 0) return words.late(day, late);
  return late === 0 ? words.dueToday : words.dueBy(day);
}

/** A name in a sentence of a card. */
export const whoSaid = (reader: Reader, who: Email | undefined): string =>
  escapeText(personName(reader, who));

/** The first words of a text, plain; a long one is cut between words. */
export function shortened(text: string, most: number): string {
  const plain = plainText(text);
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most - 1)}…`;
}
