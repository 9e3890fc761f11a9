import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, calendarFile } from '../../../../dialogs/consultation/calendar/calendar-file.ts';
import { email } from '../../../../knowledge/kernel/ids.ts';
import { languages } from '../../../../knowledge/kernel/languages.ts';
import { readCalendar, readText, readUtc } from './read-calendar.ts';

const elisa = { name: 'Elisa Järvinen', email: email.parse('elisa.jarvinen@example.org') };
const maija = { name: 'Maija Malli', email: email.parse('maija.malli@example.org') };
/** Friday 13 November 2026, 12.00 to 12.30 in Finland. */
const agreed: CalendarEvent = {
  id: 'c-7',
  sequence: 0,
  method: 'REQUEST',
  start: Date.UTC(2026, 10, 13, 10, 0),
  end: Date.UTC(2026, 10, 13, 10, 30),
  now: Date.UTC(2026, 10, 12, 7, 0),
  service: 'Perheneuvola',
  area: 'Hartola',
  way: 'phone',
  where: '044 123 4567',
  organizer: elisa,
  attendees: [maija],
};
const fieldOf = (file: string, name: string): string | undefined =>
  readCalendar(file).find((line) => line.name === name)?.value;
const textOf = (file: string, name: string): string => readText(fieldOf(file, name) ?? '');
/** The only entry of a file, as a calendar reads it. */
function entryIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [entry, ...more] = calendar.getAllSubcomponents('vevent');
  if (!entry || more.length > 0) throw new Error('not one entry');
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(entry) };
}

describe('a consultation in the calendar', () => {
  test('the whole file', () => {
    expect(calendarFile(agreed, 'fi').replace(/\r\n /g, '').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Koppi//Consultations//FI',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:c-7@koppi',
      'SEQUENCE:0',
      'DTSTAMP:20261112T070000Z',
      'DTSTART:20261113T100000Z',
      'DTEND:20261113T103000Z',
      'SUMMARY:Konsultaatio: Perheneuvola\\, Hartola',
      'LOCATION:044 123 4567',
      'DESCRIPTION:Mukana: Elisa Järvinen\\, Maija Malli\\nKeskustellaan puhelimitse.\\n044 123 4567\\nÄlä kirjoita kalenteriin asiakkaan tietoja.\\nSiirrä tai peru aika Kopin keskustelussa.',
      'ORGANIZER;CN="Elisa Järvinen":mailto:elisa.jarvinen@example.org',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Maija Malli":MAILTO:maija.malli@example.org',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('a later change and a calling-off are of the same entry, with a higher number', () => {
    const moved = calendarFile({ ...agreed, sequence: 1, start: agreed.start + 3_600_000 }, 'fi');
    const called = calendarFile({ ...agreed, sequence: 2, method: 'CANCEL' }, 'fi');
    const read = [calendarFile(agreed, 'fi'), moved, called].map((file) =>
      ['UID', 'SEQUENCE', 'METHOD', 'STATUS'].map((name) => fieldOf(file, name)),
    );
    expect(read).toEqual([
      ['c-7@koppi', '0', 'REQUEST', 'CONFIRMED'],
      ['c-7@koppi', '1', 'REQUEST', 'CONFIRMED'],
      ['c-7@koppi', '2', 'CANCEL', 'CANCELLED'],
    ]);
    expect(textOf(called, 'SUMMARY')).toBe('Peruttu: Konsultaatio: Perheneuvola, Hartola');
  });

  test('in the language of the one who gets it', () => {
    const said = languages.map((language) =>
      textOf(calendarFile(agreed, language), 'DESCRIPTION').split('\n'),
    );
    expect(said.map((lines) => lines.slice(0, 2))).toEqual([
      ['Mukana: Elisa Järvinen, Maija Malli', 'Keskustellaan puhelimitse.'],
      ['Deltar: Elisa Järvinen, Maija Malli', 'Ni pratar i telefon.'],
      ['Taking part: Elisa Järvinen, Maija Malli', 'You talk by phone.'],
    ]);
  });

  test('no place when none is known', () => {
    const { where: _, ...nowhere } = agreed;
    expect(fieldOf(calendarFile(nowhere, 'fi'), 'LOCATION')).toBeUndefined();
  });

  test('whatever people are called, another program reads the same names and times', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom('a\r\nMETHOD:X', '"', 'ä'.repeat(99)),
    );
    fc.assert(
      fc.property(
        names,
        names,
        names,
        names,
        fc.integer({ min: 0, max: 4e9 }),
        fc.nat({ max: 100 }),
        fc.constantFrom(...languages),
        (id, name, service, where, seconds, sequence, language) => {
          const start = seconds * 1000;
          const event = { ...agreed, id, service, where, start, end: start + 1_800_000, sequence };
          const lines = readCalendar(calendarFile({ ...event, organizer: { ...elisa, name } }, language));
          const all = (wanted: string) => lines.filter((line) => line.name === wanted);
          expect(lines.map((line) => line.name).filter((each) => each === 'BEGIN' || each === 'END')).toEqual(
            ['BEGIN', 'BEGIN', 'END', 'END'],
          );
          expect(all('METHOD')).toHaveLength(1);
          expect(all('DTSTART').map(({ value }) => readUtc(value))).toEqual([start]);
          expect(all('DTEND').map(({ value }) => readUtc(value))).toEqual([start + 1_800_000]);
          expect(all('SEQUENCE').map(({ value }) => value)).toEqual([String(sequence)]);
          const visible = (text: string) => text.replace(/[\p{C}\s]/gu, '');
          const [summary] = all('SUMMARY');
          expect(visible(readText(summary?.value ?? ''))).toContain(visible(service));
          const [organizer] = all('ORGANIZER');
          const visibleName = visible(name).replace(/["\\]/g, "'");
          if (visibleName !== '') expect(visible(organizer?.parameters.CN ?? '')).toBe(visibleName);
          expect(organizer?.parameters.CN).not.toBe('');
          expect(organizer?.value).toBe(`mailto:${elisa.email}`);
          for (const { value } of [...all('DESCRIPTION'), ...all('LOCATION')])
            expect(() => readText(value)).not.toThrow();
        },
      ),
    );
  });

  test('a calendar reads long names, letters and pictures of all kinds as they were', () => {
    const service = 'Perheneuvola; lasten ja nuorten \\ unikoulu, öisin 🌙'.repeat(4);
    const { event } = entryIn(calendarFile({ ...agreed, service }, 'fi'));
    expect(event.summary).toBe(`Konsultaatio: ${service}, Hartola`);
    expect(event.location).toBe('044 123 4567');
    expect(event.description.split('\n')).toEqual([
      'Mukana: Elisa Järvinen, Maija Malli',
      'Keskustellaan puhelimitse.',
      '044 123 4567',
      'Älä kirjoita kalenteriin asiakkaan tietoja.',
      'Siirrä tai peru aika Kopin keskustelussa.',
    ]);
  });

  test.each([
    ['on the last day of summer time', '2026-10-24T13:00:00+03:00'],
    ['in the hour that comes twice', '2026-10-25T03:30:00+03:00'],
    ['in the same hour when it comes again', '2026-10-25T03:30:00+02:00'],
    ['on the first day of winter time', '2026-10-26T13:00:00+02:00'],
    ['before the hour that is left out', '2027-03-28T02:59:00+02:00'],
    ['after it', '2027-03-28T04:00:00+03:00'],
  ])('a calendar has it at the same moment %s', (_, start) => {
    const from = Date.parse(start);
    const { event } = entryIn(calendarFile({ ...agreed, start: from, end: from + 1_800_000 }, 'fi'));
    expect(event.startDate.toJSDate().toISOString()).toBe(new Date(from).toISOString());
    expect(event.endDate.toJSDate().getTime()).toBe(from + 1_800_000);
  });

  test('a calendar that keeps what has the highest number ends up without what was called off', () => {
    const files = [
      calendarFile(agreed, 'fi'),
      calendarFile({ ...agreed, sequence: 4, method: 'CANCEL' }, 'sv'),
      calendarFile({ ...agreed, sequence: 3, start: agreed.start + 3_600_000 }, 'en'),
    ];
    const calendar = new Map<string, { readonly sequence: number; readonly status: unknown }>();
    for (const { event } of files.map(entryIn)) {
      const kept = calendar.get(event.uid);
      const status = event.component.getFirstPropertyValue('status');
      if (!kept || kept.sequence < event.sequence)
        calendar.set(event.uid, { sequence: event.sequence, status });
    }
    expect([...calendar]).toEqual([['c-7@koppi', { sequence: 4, status: 'CANCELLED' }]]);
  });

  test('nothing in it hangs on when or where it is written, but on what is told', () => {
    expect(calendarFile(agreed, 'fi')).toBe(calendarFile({ ...agreed }, 'fi'));
    const { event } = entryIn(calendarFile(agreed, 'fi'));
    expect(event.component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(event.attendees.map((each) => [each.getParameter('partstat'), each.getFirstValue()])).toEqual([
      ['ACCEPTED', 'MAILTO:maija.malli@example.org'],
    ]);
    expect(event.organizer).toBe('mailto:elisa.jarvinen@example.org');
  });
});
