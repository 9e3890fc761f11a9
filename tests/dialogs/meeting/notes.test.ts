import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMeetingCommand } from '../../../dialogs/meeting/commands.ts';
import { draftOfNotes } from '../../../dialogs/meeting/draft-of-notes.ts';
import { lastMeetingDay, meetingDayIn } from '../../../dialogs/meeting/groups-of.ts';
import { dayOfNotes } from '../../../dialogs/meeting/meeting-day.ts';
import { readPastedMinutes } from '../../../dialogs/meeting/pasted-minutes.ts';
import { memberForms } from '../../../dialogs/meeting/people.ts';
import { readPlaceCommand } from '../../../dialogs/meeting/place-command.ts';
import { masked, notesFault, unmasked } from '../../../dialogs/meeting/screen-notes.ts';
import { stringsIn } from '../../../dialogs/strings/in-language.ts';
import { daysLater } from '../../../knowledge/directory/days.ts';
import { groupSchema } from '../../../knowledge/directory/group.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { notesFromText } from '../../../knowledge/notes/notes-from-text.ts';
import { notesFromVtt } from '../../../knowledge/notes/notes-from-vtt.ts';
import { directory, group, today } from './hyva.ts';

const reader = { directory, language: 'fi', today, say: stringsIn('fi') } as const;

describe('a summary is asked for', () => {
  test.each([
    ['muistio', 'fi', 'start', ''],
    ['Tee muistio HYVÄ-ryhmän kokouksesta 12.11.', 'fi', 'start', 'HYVÄ-ryhmän kokouksesta 12.11.'],
    ['kokousmuistio', 'fi', 'start', ''],
    ['Gör minnesanteckningar för kärngruppen', 'sv', 'start', 'för kärngruppen'],
    ['minutes of the core team', 'en', 'start', 'of the core team'],
    ['Write a summary of the core team', 'en', 'start', 'of the core team'],
    ['tee HYVÄ-ryhmän muistio 3.11.', 'fi', 'start', 'HYVÄ-ryhmän 3.11.'],
    ['korjaa HYVÄ-ryhmän kokousmuistio', 'fi', 'correct', 'HYVÄ-ryhmän'],
    ['gör kärngruppens minnesanteckningar', 'sv', 'start', 'kärngruppens'],
    ['korjaa muistio 3.11.', 'fi', 'correct', '3.11.'],
    ['rätta minnesanteckningarna', 'sv', 'correct', ''],
    ['correct the summary', 'en', 'correct', ''],
  ])('%s', (text, said, kind, about) => {
    expect(readMeetingCommand(text)).toEqual({ said, kind, about });
  });

  test.each([
    'muistisairaus Hartola',
    'Missä on muistio?',
    'muistiot',
    'summarise',
    'perheneuvola hartola',
  ])('but not by: %s', (text) => expect(readMeetingCommand(text)).toBeUndefined());

  test('with the notes after it', () => {
    expect(readMeetingCommand('Muistio, HYVÄ 3.11.\nPäätettiin jatkaa.')).toMatchObject({
      about: 'HYVÄ 3.11.',
      notes: 'HYVÄ 3.11.\nPäätettiin jatkaa.',
    });
  });
});

describe('minutes that are pasted as they are', () => {
  test.each([
    ['HYVÄ-työryhmän kokous 10.11.2026\nKahvila jatkuu.', 'HYVÄ-työryhmän kokous 10.11.2026'],
    ['HYVÄ-ryhmän palaveri tiistaina\n- kahvila jatkuu', 'HYVÄ-ryhmän palaveri tiistaina'],
    ['HYVÄ-ryhmän kokous 24.12.2026\nPäätettiin jatkaa.', 'HYVÄ-ryhmän kokous 24.12.2026'],
    ['Läsnä: Ismo Pöyhönen\nPäätökset:\n- Kahvila jatkuu.', ''],
    ['Päätettiin:\n- Kahvila jatkuu.', ''],
    ['Möte 10.11.2026\n- Kaféet fortsätter.', ''],
    ['Beslut:\n- Kaféet fortsätter.', ''],
    ['Core group meeting 10 November 2026\n- The café goes on.', ''],
    ['Decisions:\n- The café goes on.', ''],
  ])('%s', (text, about) => {
    expect(readPastedMinutes(text, today, directory)).toMatchObject({ kind: 'start', about, notes: text });
  });

  test.each([
    'HYVÄ-ryhmän kokous 3.12. klo 9\nTeamsissa',
    'Peru HYVÄ-ryhmän kokous 3.11.\nEi tarvetta.',
    'HYVÄ-ryhmän kokous 10.11.2026',
    'Perheneuvola Hartola\nSovittu aika peruuntui, kenelle soitan?',
    'Hei!\nKuka kutsuu palaverin koolle?',
    'Tarvitsen palaverin\nHartola',
  ])('but not: %s', (text) => expect(readPastedMinutes(text, today, directory)).toBeUndefined());
});

test.each([
  ['Tämä on HYVÄ-ryhmän kanava', 'HYVÄ-ryhmän'],
  ['det här är kanalen för kärngruppen', 'kärngruppen'],
  ['Det här är kärngruppens kanal.', 'kärngruppens'],
  ['this is the channel of the core team', 'the core team'],
])('%s: the channel of a group', (text, called) => {
  expect(readPlaceCommand(text)?.group).toBe(called);
});

describe('the day of a meeting', () => {
  test.each([
    ['kokouksesta 3.11.', '2026-11-03'],
    ['12.12.', '2026-12-12'],
    ['kokous 3.10.', '2026-10-03'],
    ['kokous 11.11.', '2026-11-11'],
    ['palaveri tiistaina', '2026-11-10'],
    ['palaveri ensi tiistaina', '2026-11-17'],
  ])('%s', (text, day) => expect(meetingDayIn(text, today)).toBe(day));

  test.each([
    ['Muistio HYVÄ-ryhmän kokouksesta 3.11.\nKahvila jatkuu.', '2026-11-03'],
    ['HYVÄ-työryhmä, Hartola\nKokousmuistio\nAika: 4.11.2026 klo 9', '2026-11-04'],
    ['hyvä ryhmän palsu 10.11\npaikalla ismo', '2026-11-10'],
    ['# 3.11.2026\nSamuli kysyy avaimet.', '2026-11-03'],
    ['Minutes of HYVÄ working group, 10 November 2026\nPresent: Ismo', '2026-11-10'],
    ['Kyselyn tulokset saatiin 28.10.', undefined],
    ['Samuli kysyy avaimet perjantaihin mennessä', undefined],
    ['Kokous maanantaina\nKahvila jatkuu.', undefined],
    ['HYVÄ-ryhmä\nEdellinen kokous 20.10.', undefined],
    ['HYVÄ-ryhmän muistio\nSamuli lähettää kyselyn 5.11. mennessä', undefined],
    ['Kysely, 4.11. mennessä', undefined],
  ])('is taken from the top of notes when that is a title: %s', (text, day) => {
    expect(dayOfNotes(notesFromText(text), '', today, directory)?.day).toBe(day);
  });

  test('is taken from the name of a file, and never from what was spoken', () => {
    const spoken = notesFromVtt('WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ismo>Kokous 4.11.</v>');
    expect(dayOfNotes(spoken, 'kokous.vtt', today, directory)).toBeUndefined();
    const named = { day: '2026-11-10', from: 'file_name' };
    expect(dayOfNotes(spoken, 'kokous_2026-11-10.vtt', today, directory)).toEqual(named);
  });

  test('without a year is the last such day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (ago) => {
        const day = daysLater(today, -ago);
        const said = `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.`;
        expect(meetingDayIn(said, today)).toBe(day);
      }),
    );
  });

  test('is the last one of the series when none is said', () => {
    expect(lastMeetingDay(group, today)).toBe('2026-11-03');
    expect(lastMeetingDay(groupSchema.parse({ ...group, meets: undefined }), today)).toBeUndefined();
  });
});

describe('notes are screened', () => {
  const fault = (text: string) => notesFault(reader, text, memberForms(directory, [group]));

  test('members may be named, in whatever form', () => {
    expect(fault('Päätettiin, että Jaana ja Samuli hoitavat. Jaanan vastuulla on kutsu.')).toBeUndefined();
  });

  test('clients may not, and the line is told', () => {
    expect(fault('Sovittiin, että asiakas nro 44821 siirretään.')).toMatchObject({
      kind: 'refused',
      note: expect.stringContaining('asiakasnumero (rivi 1)'),
    });
    expect(fault('Aloitus.\nAsiakas Matti Virtasen asia.\nhetu 131052-308T')).toEqual({
      kind: 'refused',
      note: expect.stringContaining('henkilön nimi (rivi 2), henkilötunnus (rivi 3)'),
    });
  });

  test('whoever is listed as present is asked about, and so is whoever may be meant by a first name', () => {
    const asked = fault('Läsnä: Marjukka Elovaara, Jaana Heikura\nMarjukka Elovaara esitteli hankkeen.');
    expect(asked).toMatchObject({ kind: 'doubtful', names: ['Marjukka Elovaara'] });
  });

  test('initials of a client are asked about, but not those that the list of who was there explains', () => {
    expect(fault('Samuli vie M.V:n asian terapeutille.')).toMatchObject({ kind: 'doubtful', names: ['M.V'] });
    expect(fault('Kysytään S.K:lta avaimet.')).toBeUndefined();
    expect(fault('Oppilas M.K. siirretään pienryhmään.')).toMatchObject({
      kind: 'doubtful',
      names: ['M.K.'],
    });
    expect(fault('Läsnä: Jaana Heikura (JH)\nVanhempi J.H. kertoi kahvilasta.')).toBeUndefined();
  });

  test('in a moment, also when they are long', () => {
    const long = 'Keskusteltiin perheneuvolan jonosta ja sovittiin asioista. '.repeat(3500);
    expect(fault(long)).toBeUndefined();
  });

  test('names that were left out come back where they stood', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'B', ' ', '.', '1') });
    fc.assert(
      fc.property(
        fc.array(word),
        fc.uniqueArray(fc.constantFrom('Pirjo', 'Pirjolle', 'Matti V'), { maxLength: 3 }),
        (words, names) => {
          const longest = names.toSorted((one, other) => other.length - one.length);
          const text = [...words, ...names].join(' ');
          expect(unmasked(masked(text, longest), longest)).toBe(text);
          for (const name of names) expect(masked(text, longest)).not.toContain(name);
        },
      ),
    );
  });
});

describe('a draft is proposed from notes', () => {
  const draftOf = (text: string) =>
    draftOfNotes(notesFromText(text), directory, {
      groups: [group],
      day: isoDate.parse('2026-11-03'),
      names: [],
      writer: undefined,
    });

  test('an owner is never guessed between two of one name', () => {
    const { actions } = draftOf(
      'Toimenpiteet\n- Jaana tilaa esitteet 20.11. mennessä.\n- Samuli varaa tilan.',
    );
    expect(actions).toEqual([
      expect.objectContaining({
        candidates: ['jaana.heikura@example.org', 'jaana.toinen@example.org'],
        due: '2026-11-20',
      }),
      expect.objectContaining({ owner: 'samuli.kantola@example.org', candidates: [] }),
    ]);
    expect(actions[0]).not.toHaveProperty('owner');
  });

  test.each([
    ['Samuli tekee esitteen 1.10. mennessä.', '2026-10-01'],
    ['Samuli tekee esitteen 31.12. mennessä.', '2026-12-31'],
    ['Samuli tekee esitteen viimeistään 2.11.', '2026-11-02'],
    ['Samuli gör broschyren senast 1.10.', '2026-10-01'],
    ['Samuli lähettää muistion kokouksesta 1.10.', undefined],
    ['Samuli tekee esitteen kuun loppuun mennessä.', '2026-11-30'],
    ['\n| Tehtävä | Kuka | Milloin |\n|---|---|---|\n| Tekee esitteen | Samuli | 1.10. |', '2026-10-01'],
  ])('a deadline that had passed is one all the same: %s', (text, due) => {
    const { actions } = draftOf(`Toimenpiteet\n- Jaana varaa tilan.\n${text}`);
    expect(actions.at(-1)?.due).toBe(due);
  });

  test('lines that became nothing though they name somebody, tell a day or bear a mark are listed', () => {
    const { left } = draftOf(
      [
        'Muistio 3.11. kello 9',
        'Läsnä: Ismo Pöyhönen, Jaana Heikura',
        'Sihteeri: Jaana Heikura',
        'Päätökset',
        '- Kahvila jatkuu keväällä.',
        'Muuta:',
        '- esite TODO',
        '- Kantola: kahvinkeitin!!',
        '- Samuli ehkä tilat',
        '- työpaja 20.11. tai 27.11.',
        '- Samuli kertoi, että kahvila on ollut suosittu.',
        '- Kahvi oli hyvää.',
        '- [x] Jaana 2.11.',
        'Seuraava kokous 24.11. klo 9',
      ].join('\n'),
    );
    expect(left?.map(({ text }) => text)).toEqual([
      'esite TODO',
      'Kantola: kahvinkeitin!!',
      'Samuli ehkä tilat',
      'työpaja 20.11. tai 27.11.',
    ]);
  });

  test.each([
    'Poissa: Samuli Kantola',
    'Poissa:\n- Samuli Kantola',
    'Poissa: Samuli Kantola. Paikalla: Ismo Pöyhönen, Jaana Heikura',
    'Paikalla Ismo, Jaana H. Poissa Samuli',
    'paikalla ismo, jaana h, samuli sairaana',
    'Läsnä: Ismo Pöyhönen, Samuli Kantola (poissa), Jaana Heikura',
    'Läsnä: Ismo Pöyhönen, Samuli poissa ja Jaana Heikura',
    'Närvarande Ismo Pöyhönen, Jaana Heikura. Frånvarande Samuli Kantola',
    'Närvarande: Ismo Pöyhönen. Förhinder: Samuli',
    'Present: Ismo Pöyhönen, Jaana Heikura. Apologies: Samuli Kantola',
    'Present: Ismo, Samuli (sick)',
  ])('members who are listed as absent are: %j', (line) => {
    expect(draftOf(`Kokous 3.11.\n${line}\nPäätettiin jatkaa.`).absent).toEqual([
      'samuli.kantola@example.org',
    ]);
  });

  test.each([
    'Läsnä: Ismo Pöyhönen, Samuli Kantola',
    'Poissa: -',
    'Poissa:\nSamuli tekee esitteen.',
    'Samuli on poissa 20.11.',
  ])('nobody is absent: %j', (line) => {
    expect(draftOf(`Kokous 3.11.\n${line}\nPäätettiin jatkaa.`).absent).toEqual([]);
  });

  test('the title is no decision', () => {
    expect(draftOf('HYVÄ-ryhmän kokous 3.11.\nPäätettiin jatkaa keväällä.').decisions).toHaveLength(1);
  });
});
