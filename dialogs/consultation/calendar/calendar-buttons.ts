import type { Email } from '../../../knowledge/kernel/ids.ts';
import { type Action, execute } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import { calendarOfferStrings } from '../../strings/calendar-offer.ts';
import type { Consultation } from '../consultation.ts';
import { type CalendarEntry, calendarEntry, formerEntry } from './calendar-entry.ts';

/** A time that is agreed goes into the calendar, one that was called off out of it; at most one button. */
export function calendarButtons(
  reader: Reader,
  consultation: Consultation,
  side: 'requester' | 'specialist',
): readonly Action[] {
  return buttonsFor(reader, consultation, calendarEntry(consultation, side));
}

/** For somebody who takes no part any more; at most one button. */
export const formerButtons = (
  reader: Reader,
  consultation: Consultation,
  who: Email | undefined,
): readonly Action[] =>
  buttonsFor(reader, consultation, who === undefined ? undefined : formerEntry(consultation, who));

function buttonsFor(
  reader: Reader,
  consultation: Consultation,
  entry: CalendarEntry | undefined,
): readonly Action[] {
  if (!entry) return [];
  const title = calendarOfferStrings[reader.language].buttons[entry.method];
  return [execute('calendar', title, { do: 'consult_calendar', id: consultation.id, lang: reader.language })];
}
