import {
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import { plainText } from '../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { type CalendarFacts, calendarStrings } from '../../strings/calendar.ts';

interface Person {
  readonly name: string;
  readonly email: Email;
}

/**
 * An agreed consultation as far as a calendar may know it. Calendars are shared and synchronised, so there is no place
 * here for the question or anything else that people wrote.
 */
export interface CalendarEvent extends CalendarFacts {
  /** The consultation's own, the same for as long as it lives: calendars find the entry by it. */
  readonly id: string;
  /** Counts up with every change, a calling-off included: calendars keep the highest. */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly now: number;
  /** The specialist who gives the consultation. */
  readonly organizer: Person;
  /** Everybody else who takes part, and has an e-mail address. */
  readonly attendees: readonly Person[];
  /** A phone number, or the link to the meeting. */
  readonly where?: string;
}

/**
 * The text of an .ics file (RFC 5545, RFC 5546), times in UTC. The library makes up an id and a time stamp of its own
 * only where none are given; here they are. It escapes and folds; what no value may hold is taken out before.
 */
export function calendarFile(event: CalendarEvent, language: Language): string {
  const say = calendarStrings[language];
  const isCancelled = event.method === 'CANCEL';
  const facts = { way: event.way, service: wellFormed(event.service), area: wellFormed(event.area) };
  const where = event.where === undefined ? undefined : wellFormed(event.where);
  const people = [event.organizer, ...event.attendees].map(({ name }) => wellFormed(name));
  const calendar = new ICalCalendar({
    prodId: '//Koppi//Consultations//FI',
    scale: 'GREGORIAN',
    method: ICalCalendarMethod[event.method],
  });
  calendar.createEvent({
    // Written by the library as it is.
    id: `${encodeURIComponent(wellFormed(event.id))}@koppi`,
    sequence: event.sequence,
    stamp: new Date(event.now),
    start: new Date(event.start),
    end: new Date(event.end),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    summary: isCancelled ? say.cancelled(say.summary(facts)) : say.summary(facts),
    description: say.description(facts, people, where),
    location: where ?? null,
    organizer: { name: parameter(event.organizer), email: event.organizer.email },
    // All have agreed already: nobody is asked to send an answer by mail.
    attendees: event.attendees.map((each) => ({
      name: parameter(each),
      email: each.email,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    })),
  });
  return `${calendar.toString()}\r\n`;
}

/** Halves of characters cannot be written in UTF-8. */
const wellFormed = (text: string): string => plainText(text.replace(/\p{Cs}+/gu, ' '));

/** A name as a parameter in quotes, which knows no escapes, though the library writes some; never empty. */
const parameter = ({ name, email }: Person): string => wellFormed(name).replace(/["\\]/g, "'") || email;
