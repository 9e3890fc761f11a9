import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import { areaName, coordinatorOf, personLine, type Reader, serviceName } from '../contact/views.ts';
import { consultationStringsIn } from '../strings/consultation/in-language.ts';
import type { ConsultationStrings } from '../strings/consultation/strings.ts';
import { describeOccasion } from '../strings/schedule.ts';
import type { Consultation, Span } from './consultation.ts';
import type { FreeSlot } from './windows/free-slots.ts';

/** A reader whose wall clock is known. */
export interface ConsultReader extends Reader {
  /** Day and `HH:MM` of a moment, epoch milliseconds, in the tenant's time zone. */
  readonly toLocal: (moment: number) => { readonly day: IsoDate; readonly clock: string };
  readonly working: WorkingTime;
  /** What who asked can book instead of an agreed time that fell, the next ones first. */
  readonly instead?: readonly FreeSlot[];
  /** What else who asked has agreed on at the time that somebody else agreed on or moved. */
  readonly also?: Span;
  /** The wished times at which the one who reads gives advice to somebody else already, or is away. */
  readonly impossible?: readonly Impossible[];
  /** Nothing can be booked instead: whether who asked waits for a time. */
  readonly queue?: 'may_wait' | 'waits';
}

/** A time at which somebody cannot be there, and why. */
export type Impossible = Span & { readonly why: 'busy' | 'away' };

export const wordsOf = ({ language }: Pick<Reader, 'language'>): ConsultationStrings =>
  consultationStringsIn(language);

/** `13.11. klo 9.00`, or `tänään klo 9.00`. */
export function momentSaid(reader: ConsultReader, moment: number): string {
  const { day, clock } = reader.toLocal(moment);
  return wordsOf(reader).moment(day === reader.today ? undefined : reader.say.day(day, reader.today), clock);
}

/** `ti 24.11. klo 9–10`. */
export function timeSaid(reader: ConsultReader, { start, end }: Span): string {
  const from = reader.toLocal(start);
  return describeOccasion(from.day, from.clock, reader.toLocal(end).clock, reader.language, reader.today);
}

/** `ti 24.11. klo 9`, or `tänään klo 9.00`: a time by its start, epoch milliseconds. */
export function startSaid(reader: ConsultReader, start: number): string {
  const { day, clock } = reader.toLocal(start);
  return day === reader.today
    ? momentSaid(reader, start)
    : describeOccasion(day, clock, undefined, reader.language, reader.today);
}

/** `ti 24.11. klo 9–10 tai ke 25.11. klo 13–14`. */
export const timesSaid = (reader: ConsultReader, times: readonly Span[]): string =>
  new Intl.ListFormat(reader.language, { type: 'disjunction' }).format(
    times.map((time) => timeSaid(reader, time)),
  );

/** Plain text, to be escaped for where it stands. */
export const personName = (reader: Reader, email: Email | undefined): string =>
  email === undefined ? wordsOf(reader).somebody : coordinatorOf(reader, email).name;

/** Markdown: name, post and how to reach them. */
export const personSaid = (reader: Reader, email: Email | undefined): string =>
  email === undefined ? wordsOf(reader).somebody : personLine(coordinatorOf(reader, email));

/** Markdown. */
export const nameSaid = (reader: Reader, email: Email | undefined): string =>
  `**${escapeText(personName(reader, email))}**`;

/** Plain names of what is asked about, and where. */
export const subjectOf = (
  reader: Reader,
  { service, area }: Pick<Consultation, 'service' | 'area'>,
): readonly [service: string, area: string] => [serviceName(reader, service), areaName(reader, area)];
