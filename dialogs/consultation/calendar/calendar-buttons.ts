import { type Action, execute } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import { calendarOfferStrings } from '../../strings/calendar-offer.ts';
import type { Consultation } from '../consultation.ts';
import { calendarEntry } from './calendar-entry.ts';

/** A time that is agreed goes into the calendar, one that was called off out of it; at most one button. */
export function calendarButtons(
  reader: Reader,
  consultation: Consultation,
  side: 'requester' | 'specialist',
): readonly Action[] {
  const entry = calendarEntry(consultation, side);
  if (!entry) return [];
  const title = calendarOfferStrings[reader.language].buttons[entry.method];
  return [execute('calendar', title, { do: 'consult_calendar', id: consultation.id, lang: reader.language })];
}
