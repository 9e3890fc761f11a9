import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import type { Member } from '../../../knowledge/notes/crew.ts';
import { easterOf } from '../../../knowledge/notes/festivals.ts';
import type { Notes } from '../../../knowledge/notes/notes.ts';
import { notesFromText } from '../../../knowledge/notes/notes-from-text.ts';
import { notesFromVtt } from '../../../knowledge/notes/notes-from-vtt.ts';
import { readNotes } from '../../../knowledge/notes/read-notes.ts';

const members: readonly Member[] = [
  { name: 'Aino Virta', role: 'chair' },
  { name: 'Olli Kangas', role: 'member' },
  { name: 'Olli Backman', role: 'member' },
  { name: 'Sirkka Norrgård', role: 'secretary' },
];

/** What is read at a meeting on Wednesday 4 November 2026; an action is `owner: text, due`. */
function read(notes: string | Notes, people: readonly string[] = []) {
  const found = readNotes(typeof notes === 'string' ? notesFromText(notes) : notes, {
    day: isoDate.parse('2026-11-04'),
    members,
    people,
  });
  return {
    decisions: found.decisions.map((point) => point.text),
    actions: found.actions.map(({ owner, text, due }) => {
      const whose =
        owner.kind === 'named' ? owner.name : owner.kind === 'unclear' ? owner.candidates.join(' / ') : '-';
      return `${whose}: ${text}${due === undefined ? '' : ` ${due}`}`;
    }),
    open: found.open.map((point) => point.text),
    ...(found.next && { next: found.next }),
  };
}
const actionIn = (text: string): string | undefined => read(text).actions[0];
const ownerIn = (text: string): string | undefined => actionIn(text)?.split(':')[0];
const dueIn = (text: string): string | undefined => /\d{4}-\d\d-\d\d$/.exec(actionIn(text) ?? '')?.[0];

describe('formal minutes', () => {
  test('tell apart what was talked of, settled, given to somebody and left open', () => {
    const found = read(
      'Olli Kangas kertoi, että jono on pitkä. Sirkka Norrgård ehdotti iltavastaanottoa.\n' +
        'Päätettiin, että vastaanotto on auki tiistaisin. Kangas tilaa kyltit 20.11. mennessä. Avoimeksi jäi, kuka maksaa.\n\n' +
        'Seuraava kokous pidetään 2.12.2026 klo 9.30.',
    );
    expect(found).toEqual({
      decisions: ['Päätettiin, että vastaanotto on auki tiistaisin.'],
      actions: ['Olli Kangas: Kangas tilaa kyltit 20.11. mennessä. 2026-11-20'],
      open: ['Avoimeksi jäi, kuka maksaa.'],
      next: { day: '2026-12-02', starts: '09:30' },
    });
  });

  test.each([
    'Hyväksyttiin edellinen muistio.',
    'Edellisen kokouksen pöytäkirja 3/2026 hyväksyttiin muutoksitta.',
    'Päätettiin hyväksyä edellisen kokouksen muistio.',
    'Hyväksyttiin esityslista kokouksen työjärjestykseksi.',
    'Kokous todettiin lailliseksi ja päätösvaltaiseksi.',
    'Pöytäkirjantarkastajiksi valittiin Aino Virta ja Olli Kangas.',
    'Föregående protokoll godkändes utan ändringar.',
    'Mötet konstaterades vara lagligt sammankallat och beslutfört.',
    'Dagordningen godkändes.',
    'Minutes of the last meeting were approved.',
    'The agenda was approved without changes.',
    'Huomenta kaikille, no niin aloitetaan.',
    'Hej allihopa! Nu börjar vi.',
    "Good morning everyone, let's start.",
  ])('%s – a formality, nothing that was decided', (text) => {
    expect(read(`${text}\nPäätökset\n- ${text}`).decisions).toEqual([]);
  });

  test('greetings in a transcript are no decisions, and do not run on into what is said after them', () => {
    const said = ['Huomenta kaikille', 'no niin aloitetaan', 'Päätettiin, että kahvila jatkuu.', 'Hei hei!'];
    for (const voice of ['', '<v Aino Virta>']) {
      const cues = said.map((text, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${voice}${text}\n`);
      const { decisions } = read(notesFromVtt(`WEBVTT\n\n${cues.join('\n')}`));
      expect(decisions).toEqual(['Päätettiin, että kahvila jatkuu.']);
    }
  });

  test.each([
    'ei ehitty käsitellä budjettia',
    'Perhekerhon aikataulu jäi käsittelemättä',
    'Emme ehtineet käydä läpi kyselyä.',
    'Budgeten hann inte behandlas',
    'We ran out of time for the budget',
  ])('what nobody came to stays open: %j', (text) => {
    expect(read(`Päätettiin jatkaa kahvilaa.\n${text}`).open).toEqual([text]);
  });

  test.each(['seuraava 15.12', 'nästa 15.12', 'Next 15.12'])('%j is the next meeting', (text) => {
    expect(read(`Kahvila jatkuu.\n${text}`).next).toEqual({ day: '2026-12-15' });
  });

  test('a meeting to come is told once, wherever it stands', () => {
    const found = read('Open\n- Who pays?\n- Next meeting: 24 November at 9.00');
    expect(found).toMatchObject({ open: ['Who pays?'], next: { day: '2026-11-24', starts: '09:00' } });
    const unsettled = 'Seuraavan kokouksen päivä (24.11. vai 1.12.) jäi auki.';
    expect(read(`Avoimet asiat\n- ${unsettled}`).open).toEqual([unsettled]);
  });

  test('the first of those who do something together is the owner', () => {
    const text = 'Aino, Sirkka ja Olli Backman tekevät esitteen.';
    expect(actionIn(text)).toBe(`Aino Virta: ${text}`);
    for (const together of [
      'Aino ja Sirkka soittavat Kelaan.',
      'Aino, Sirkka, Olli Backman järjestävät illan.',
      'Ainon ja Sirkan pitää soittaa Kelaan.',
      'Aino yhdessä Sirkan kanssa tekee esitteen.',
      'Sekä Aino että Sirkka soittavat Kelaan.',
      'Aino och Sirkka ringer FPA.',
      'Aino tillsammans med Sirkka gör broschyren.',
      'Aino, Sirkka och Olli Backman ordnar kvällen.',
      'Aino and Sirkka will call Kela.',
      'Aino together with Sirkka will draft the plan.',
      'Aino, Sirkka and Olli Backman will organise the evening.',
      '- Esite. Vastuu: Aino ja Sirkka',
      '- Esite, vastuussa Aino ja Sirkka.',
      '- Aino + Sirkka hakevat avaimet',
    ])
      expect([together, ownerIn(together)]).toEqual([together, 'Aino Virta']);
    expect(ownerIn('Aino soittaa Kelaan, Sirkka ja Olli Backman tekevät esitteen.')).toBe('Aino Virta');
  });

  test('minutes and agendas may be what is decided about', () => {
    const kept = [
      'Hyväksyttiin muistiopohja.',
      'Päätettiin, että muistio julkaistaan kanavalla viikon kuluessa kokouksesta.',
    ];
    expect(read(kept.join('\n')).decisions).toEqual(kept);
  });

  test.each([
    'Muistio HYVÄ-ryhmän kokous 3.11.\nPäätettiin siirtää kerho.',
    '§ 2 Perhekerho\nPäätettiin siirtää kerho.',
    'Protokoll 3.11.\nBeslöts flytta klubben.',
    'Meeting notes 3 November\nAgreed to move the club.',
  ])('what a short note says was settled is never left out: %j', (text) => {
    expect(read(text).decisions).toEqual([text.split('\n')[1]]);
  });

  test.each([
    ['Sovittiin ryhmän nimeksi Kajo.', true],
    ['Mötet beslöt att byta lokal.', true],
    ['It was agreed that the café moves to the library.', true],
    ['sovittu et puuro jää pois perjantaisin', true],
    ['Gruppen omfattade förslaget om fem träffar.', true],
    ['Kommunen beslöt att byta lokal.', false],
    ['Ei sovittu ryhmän nimeä.', false],
    ['Päätettiin, että Aino Virta soittaa Kelaan.', false],
  ])('%j is a decision whatever the weights say: %j', (text, isDecision) => {
    const meeting = { day: isoDate.parse('2026-11-04'), members, people: [] };
    const against = new Map([['bias', [0, 0, 0, 9]]]);
    expect(readNotes(notesFromText(text), meeting, against).decisions.length).toBe(Number(isDecision));
  });

  test.each([
    'Kaupunki on päättänyt remontoida alakerran.',
    'FPA har centralt beslutat att blanketten blir digital.',
    'The city has decided to renovate the ground floor.',
  ])('%j tells what others decided', (text) => {
    const meeting = { day: isoDate.parse('2026-11-04'), members, people: [] };
    const towards = new Map([['bias', [9, 0, 0, 0]]]);
    expect(readNotes(notesFromText(text), meeting, towards).decisions).toEqual([]);
  });

  test('a rule beside what was settled was settled with it; news of the area was not', () => {
    const found = read(
      '1. Öppning\nAino Virta öppnade mötet.\n\n2. Kaféet\nOlli Kangas berättade om besökarna. Mötet enades om att kaféet flyttar till biblioteket. Deltagandet är avgiftsfritt framöver.\n\n3. Aktuellt\nPå rådgivningen börjar en ny skötare.',
    );
    expect(found.decisions).toEqual([
      'Mötet enades om att kaféet flyttar till biblioteket.',
      'Deltagandet är avgiftsfritt framöver.',
    ]);
  });

  test('a rule after talk of its subject was settled, though no verb says so', () => {
    const found = read(
      '1. Avaus\nAino Virta avasi kokouksen.\n\n2. Aukiolo\nOlli Kangas esitteli kaksi mallia. Kahvila on jatkossa auki myös keskiviikkoisin. Malli on toiminut hyvin.',
    );
    expect(found.decisions).toEqual(['Kahvila on jatkossa auki myös keskiviikkoisin.']);
  });

  test('in speech, what the chair says and another accepts is settled; a question without answer is open', () => {
    const found = read(
      notesFromVtt(
        'WEBVTT\n\n00:01.000 --> 00:05.000\n<v Aino Virta>Listalla on nimi, rooli ja varahenkilö.</v>\n\n' +
          '00:05.000 --> 00:06.000\n<v Sirkka Norrgård>Merkitty.</v>\n\n' +
          '00:07.000 --> 00:09.000\n<v Olli Kangas>Saako listan laittaa nettiin?</v>\n\n' +
          '00:09.000 --> 00:10.000\n<v Aino Virta>Ei tiedetä.</v>\n',
      ),
    );
    expect(found).toMatchObject({
      decisions: ['Listalla on nimi, rooli ja varahenkilö.'],
      open: ['Saako listan laittaa nettiin?'],
    });
  });

  test('the title of the notes settles nothing', () => {
    expect(read('HYVÄ-työryhmän kokous 3.11.2026\n\nkahvit juotiin').decisions).toEqual([]);
  });

  test('a table tells tasks from rules by whether somebody is to do them', () => {
    const found = read(
      '| Aihe | Sovittu | Kuka | Milloin |\n|---|---|---|---|\n| Ovi | Ovi on auki kello 8–16 | – | |\n' +
        '| Kyltti | Uusi kyltti oveen | Aino | pe |\n\n| Kysymys | Miksi |\n|---|---|\n| Saako salin lukita? | ei vastausta |',
    );
    expect(found).toEqual({
      decisions: ['Ovi: Ovi on auki kello 8–16'],
      actions: ['Aino Virta: Kyltti: Uusi kyltti oveen 2026-11-06'],
      open: ['Saako salin lukita?'],
    });
  });

  test('opening, closing and the order of business settle nothing', () => {
    const found = read(
      'Puheenjohtaja avasi kokouksen. Hyväksyttiin kokouksen työjärjestys.\nPuheenjohtaja päätti kokouksen klo 11.\nOrdförande avslutade mötet.',
    );
    expect(found).toEqual({ decisions: [], actions: [], open: [] });
  });

  test('what others settled, or was settled before, is only told', () => {
    const found = read(
      'Aino Virta kertoi, että kunnassa päätettiin säästöistä.\nMalli hyväksyttiin keväällä.',
    );
    expect(found.decisions).toEqual([]);
  });
});

describe('whose task it is', () => {
  test.each([
    ['Aino Virta', 'Puheenjohtaja soittaa Kelaan.'],
    ['Sirkka Norrgård', 'Sekreteraren skickar inbjudan.'],
    ['Sirkka Norrgård', 'minä laitan muistion jakoon'],
    ['Olli Kangas', 'Kankaan vastuulla on tilata kyltit.'],
    ['Aino Virta', 'Ainolle tehtäväksi kysyä hinta.'],
    ['Olli Backman', 'Backman and Aino will draft the plan.'],
    ['Aino Virta', 'Tiedotteen laatii Virta.'],
    ['Olli Kangas / Olli Backman', 'Olli varaa salin.'],
    ['Olli Backman', 'Olli B varaa salin.'],
    ['-', 'Jonkun pitäisi tarkistaa lukot.'],
    ['Pirkko Alanko', 'Kelan Pirkko Alanko lähettää diat.'],
    ['Olli Kangas', 'Sovittiin, että Olli Kangas kutsuu puhujan.'],
  ])('%s: %s', (owner, text) => {
    expect(ownerIn(text)).toBe(owner);
  });

  test('who says `I` is whoever wrote the notes', () => {
    const found = readNotes(notesFromText('minä laitan muistion jakoon'), {
      day: isoDate.parse('2026-11-04'),
      members,
      people: [],
      writer: 'Aino Virta',
    });
    expect(found.actions[0]?.owner).toEqual({ kind: 'named', name: 'Aino Virta' });
  });

  test.each([
    ['Sirkka Norrgård', 'Kortti laaditaan 20.11. mennessä. Sirkka hoitaa sen.'],
    ['Aino Virta', '- Aino keräsi palautteen, hän vie sen johdolle'],
    ['Aino Virta', '- Aino -> kysyy hinnan'],
    ['Olli Backman', 'Läsnä: Sirkka, Olli Backman (kirjasi)\n\nminä soitan Kelaan'],
    ['-', 'Tuolit pitäisi jonkun viedä varastoon.'],
  ])('is told beside the task: %s: %s', (owner, text) => {
    expect(ownerIn(text)).toBe(owner);
  });

  test('initials and trades are those of the list of the people present', () => {
    const text =
      'Läsnä: Aino Virta (rehtori, AV), Olli Kangas (OK), Sirkka Norrgård\n\n- OK varaa salin\n- Rehtori kutsuu puhujan';
    expect(read(text).actions).toEqual(['Olli Kangas: OK varaa salin', 'Aino Virta: Rehtori kutsuu puhujan']);
  });

  test('somebody of the directory is named in the nominative', () => {
    expect(read('Pyydettiin Tuulia Rämöltä tarjous.', []).actions).toEqual([]);
    expect(read('Tuulia Rämö tekee julisteen.', ['Tuulia Rämö']).actions).toEqual([
      'Tuulia Rämö: Tuulia Rämö tekee julisteen.',
    ]);
  });

  test('who has done, wished or cannot has no task', () => {
    expect(
      read(
        '- Olli Kangas on jo tilannut kyltit\n- Aino toivoo lisää aikoja\n- Backman ei pääse\n- Aino kan inte',
      ).actions,
    ).toEqual([]);
  });
});

describe('lines of few words', () => {
  test.each([
    ['Aino Virta: aino kalenteri ma 2026-11-09', '- aino kalenteri ma'],
    ['Aino Virta: Aino kalenteri ma 2026-11-09', 'Aino kalenteri ma'],
    ['Aino Virta: Aino/Sirkka kysely 27.11. mennessä 2026-11-27', '- Aino/Sirkka kysely 27.11. mennessä'],
    ['Aino Virta: survey 2026-12-18', '- Aino - survey - 18 Dec'],
    ['Aino Virta: kysely', '- aino -> kysely'],
    [undefined, '- Aino loma 20.11.'],
    [undefined, '- Aino tulee 20.11.'],
    [undefined, '- Aino 20.11.'],
    [undefined, '- Aino ehkä tilat 20.11.'],
  ])('are tasks where they hold a person, a thing and a day: %s', (action, line) => {
    expect(actionIn(`Päätettiin jatkaa kahvilaa.\n${line}`)).toBe(action);
  });

  test.each([
    'Kaikki lukevat raportin ennen seuraavaa kokousta.',
    'Alla läser rapporten före nästa möte.',
    'Everyone reads the report before the next meeting.',
    'Kirjasto tilaa pelit 27.11. mennessä.',
    'Biblioteket beställer spelen senast 27.11.',
    'The library will order the games by 27 November.',
  ])('are nobody’s own yet where everybody or an organisation is asked: %s', (line) => {
    const found = read(`Päätettiin jatkaa kahvilaa.\n${line}`);
    expect(found).toMatchObject({
      decisions: ['Päätettiin jatkaa kahvilaa.'],
      actions: [expect.stringMatching('^-: ')],
    });
  });

  test.each([
    ['Aino Virta: avaimet 2026-11-06', 'aino -> avaimet, pe mennessä'],
    ['Aino Virta: avaimet 2026-11-27', 'Aino: avaimet, viimeistään 27.11.'],
    ['Aino Virta: avaimet (iso nippu)', 'Aino -> avaimet (iso nippu)'],
    [
      'Aino Virta: Aino ja Sirkka: avaimet, 27.11. mennessä 2026-11-27',
      'Aino ja Sirkka: avaimet, 27.11. mennessä',
    ],
    ['Aino Virta: Aino lähettää kutsun (vko 48) 2026-11-27', 'TP: Aino lähettää kutsun (vko 48)'],
    [
      'Aino Virta: Aino hämtar nycklarna senast 27.11. 2026-11-27',
      'Åtg: Aino hämtar nycklarna senast 27.11.',
    ],
    [
      'Aino Virta: Aino to collect the keys by Fri 27 Nov 2026-11-27',
      'AI: Aino to collect the keys by Fri 27 Nov',
    ],
    ['Aino Virta: survey 2026-12-18', 'AI: Aino - survey - 18 Dec'],
  ])('say neither the name nor the day nor a mark twice: %s', (action, line) => {
    expect(actionIn(`Päätettiin jatkaa kahvilaa.\n${line}`)).toBe(action);
  });

  test('what depends on something is open, unless it has its day', () => {
    expect(read('Jos rahaa jää, Aino ostaa pelejä.')).toEqual({
      decisions: [],
      actions: [],
      open: ['Jos rahaa jää, Aino ostaa pelejä.'],
    });
    expect(ownerIn('Jos sali on varattu, Aino soittaa kirjastoon 27.11. mennessä.')).toBe('Aino Virta');
    expect(ownerIn('Aino tilaa pelit, jos rahaa jää.')).toBe('Aino Virta');
  });

  test('a rule of everybody or of an organisation stays one', () => {
    expect(read('Päätettiin jatkaa kahvilaa.\nKirjasto on auki tiistaisin.').actions).toEqual([]);
    expect(read('Kaikki ilmoittavat aina ennen loppua.').actions).toEqual([]);
  });

  test.each([
    'ens kerta 2.12.',
    'ens. kokous ke 2.12.',
    '- ens kerta 2.12.',
  ])('the next meeting in a few letters: %s', (line) => {
    expect(read(`kahvit juotiin\n${line}`)).toMatchObject({ actions: [], next: { day: '2026-12-02' } });
  });
});

describe('a shortened month or weekday', () => {
  test.each([
    ['Aino will collect the keys by 27 Nov.', 'Sirkka will run the survey.'],
    ['Aino hämtar nycklarna senast 27 nov.', 'Sirkka gör enkäten.'],
    ['Aino hakee avaimet viimeistään 27. marrask.', 'Sirkka tekee kyselyn.'],
    ['Aino hakee avaimet 27. marrask. mennessä.', 'Sirkka tekee kyselyn.'],
  ])('ends a sentence where another begins: %s %s', (first, second) => {
    expect(read(`${first} ${second}`).actions).toEqual([
      `Aino Virta: ${first} 2026-11-27`,
      `Sirkka Norrgård: ${second}`,
    ]);
  });

  test('ends none before its year, or at the start of a line', () => {
    expect(read('Aino will collect the keys by 27 Nov. 2026.').actions).toHaveLength(1);
    expect(actionIn('Ti. Aino hakee avaimet.')).toBe('Aino Virta: Ti. Aino hakee avaimet.');
    expect(read('Aino will call by Fri. Sirkka will write.').actions).toHaveLength(2);
  });
});

describe('by when', () => {
  test.each([
    ['2026-11-27', 'Aino tilaa kyltit viikolla 48.'],
    ['2026-11-30', 'Aino tilaa kyltit marraskuun loppuun mennessä.'],
    ['2026-12-23', 'Aino tilaa kyltit ennen joulua.'],
    ['2026-11-18', 'Aino tilaa kyltit kahden viikon kuluessa.'],
    ['2026-11-13', 'Aino tilaa kyltit ensi viikolla.'],
    ['2026-11-06', 'aino tilaa kyltit pe mennessä'],
    ['2026-11-06', 'Aino tilaa kyltit perjantaiksi.'],
    ['2026-11-27', 'aino tilaa kyltit viikolla neljäkytkaheksan'],
    ['2026-12-18', 'Aino tilaa kyltit joulukuun kahdeksanteentoista päivään mennessä.'],
    ['2026-11-11', 'Aino beställer skyltar inom en vecka.'],
    ['2027-02-05', 'Aino beställer skyltar senast den femte februari.'],
    ['2026-11-19', 'Aino beställer skyltar till torsdagen den nittonde.'],
    ['2026-12-31', 'Aino beställer skyltar före årsskiftet.'],
    ['2026-11-30', 'Aino orders signs by the end of the month.'],
    ['2027-03-25', 'Aino tilaa kyltit ennen pääsiäistä.'],
    ['2027-03-25', 'Aino beställer skyltar före påsk.'],
    ['2027-06-24', 'Aino tilaa kyltit juhannukseen mennessä.'],
    ['2026-12-23', 'Aino orders signs by Christmas.'],
    ['2027-02-26', 'Aino tilaa kyltit hiihtolomalla viikolla 8.'],
    [undefined, 'Aino tilaa kyltit ennen hiihtolomaa.'],
    [undefined, 'Aino tilaa kyltit alkuvuoden aikana.'],
    [undefined, 'Aino tilaa kyltit pikaisesti.'],
  ])('%s: %s', (due, text) => {
    expect(dueIn(text)).toBe(due);
  });

  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %d is on %s', (year, day) => {
    expect(easterOf(year).toString()).toBe(day);
  });

  test('the next meeting is a deadline, and not one of what is told beside it', () => {
    const { actions } = read(
      '- Aino kokoaa luettelon seuraavaan kokoukseen\n- seuraava kokous 2.12. klo 9, Aino laittaa linkin',
    );
    expect(actions).toEqual([
      'Aino Virta: Aino kokoaa luettelon seuraavaan kokoukseen 2026-12-02',
      'Aino Virta: seuraava kokous 2.12. klo 9, Aino laittaa linkin',
    ]);
  });
});

describe('labelled lines', () => {
  test.each([
    'Päätös: Ovi maalataan.\nVastuuhenkilö: Aino Virta\nAikataulu: 27.11.\n\nToimenpide: Kysely nuorille\nVastuu: Sirkka\nAikataulu: 18.12. mennessä',
    'Beslut: Ovi maalataan.\nAnsvarig: Aino\nTidtabell: 27.11.\nÅtgärd: Kysely nuorille\nAnsvarig: Sirkka Norrgård\nTidtabell: 18.12.',
    'Decision: Ovi maalataan.\nOwner: Aino\nDeadline: 27 Nov\n\nAction: Kysely nuorille\nResponsible: Sirkka\nDue: 18 December',
    'Mitä: Ovi maalataan.\nKuka: Aino\nMilloin: 27.11.\n\nMitä: Kysely nuorille\nKuka: Sirkka\nMilloin: 18.12.',
  ])('tell who and by when of the line above them: %j', (text) => {
    expect(read(text)).toEqual({
      decisions: [],
      actions: ['Aino Virta: Ovi maalataan. 2026-11-27', 'Sirkka Norrgård: Kysely nuorille 2026-12-18'],
      open: [],
    });
  });

  test('keep what fits no field, and leave a rule without a person a rule', () => {
    const found = read(
      'Päätös: Kerho jatkuu tiistaisin.\nVastuu: -\nAikataulu: kevätkausi\n\n' +
        'Toimenpide: Julisteet\nVastuu: nuorisotoimi\nAikataulu: ensi vuosi\n\n- Kysely nuorille. Vastuu: Sirkka ja Aino',
    );
    expect(found).toEqual({
      decisions: ['Kerho jatkuu tiistaisin (kevätkausi)'],
      actions: [
        '-: Julisteet (nuorisotoimi, ensi vuosi)',
        'Sirkka Norrgård: Kysely nuorille (Sirkka ja Aino)',
      ],
      open: [],
    });
  });

  test('tell nothing across a heading, nor of the title', () => {
    expect(read('Muistio 3.11.\nVastuu: Aino\n\n## Kerho\nAikataulu: 27.11.').actions).not.toContain(
      'Aino Virta: Muistio 3.11.',
    );
  });
});

describe('numbered paragraphs', () => {
  test('may hold what was said beside their titles', () => {
    const found = read(
      '2 § Kahvila. Päätettiin siirtää kahvila kirjastolle. Aino hakee avaimet 27.11. mennessä.\n' +
        '3 § Päätettiin ostaa uudet pelit syksyksi. Sirkka hoitaa oston.\n' +
        '4 § Kyltit – päätettiin uusia kyltit keväällä\n' +
        '5 § Muut asiat\n6 § Seuraava kokous. Ke 2.12. klo 13.',
    );
    expect(found).toEqual({
      decisions: [
        'Päätettiin siirtää kahvila kirjastolle.',
        'Päätettiin ostaa uudet pelit syksyksi.',
        'päätettiin uusia kyltit keväällä',
      ],
      actions: [
        'Aino Virta: Aino hakee avaimet 27.11. mennessä. 2026-11-27',
        'Sirkka Norrgård: Sirkka hoitaa oston.',
      ],
      open: [],
      next: { day: '2026-12-02', starts: '13:00' },
    });
  });

  test('are read in Swedish and with the sign before the number', () => {
    const found = read(
      '§2 Föräldrakväll. Beslöts att ordna en kväll i januari. Aino bokar salen senast 27.11.\n' +
        '§ 3 Åtgärder\nSirkka: inbjudan senast 20.11.',
    );
    expect(found).toMatchObject({
      decisions: ['Beslöts att ordna en kväll i januari.'],
      actions: [
        'Aino Virta: Aino bokar salen senast 27.11. 2026-11-27',
        'Sirkka Norrgård: inbjudan senast 20.11. 2026-11-20',
      ],
    });
  });
});

describe('lists', () => {
  test('are what their headings say; what is ticked is done', () => {
    const found = read(
      '## Päätökset\n- ovi pidetään auki\n- Aino soittaa Kelaan\n\n## Tehtävät\n- [x] kyltit\n- [ ] avaimet, Aino\n\n## Auki\n- kuka maksaa\n\n## Kuulumiset\n- uusi työntekijä aloittaa',
    );
    expect(found).toEqual({
      decisions: ['ovi pidetään auki'],
      actions: ['Aino Virta: Aino soittaa Kelaan', 'Aino Virta: avaimet, Aino'],
      open: ['kuka maksaa'],
    });
  });

  test('what a table settled is the task of whoever is named beside it, with what it is about', () => {
    const found = read(
      'Asia | Päätös | Vastuu | Aikataulu\n' +
        'Esite | Tehdään yhteinen esite | Aino Virta | 30.11.\n' +
        'Perhekerho | Ei jatketa syksyllä | - | -\n',
    );
    expect(found.decisions).toEqual(['Perhekerho: Ei jatketa syksyllä']);
    expect(found.actions).toEqual(['Aino Virta: Esite: Tehdään yhteinen esite 2026-11-30']);
  });

  test('what a table settled with a day but an empty owner is asked about; a rule keeps its time', () => {
    const found = read(
      '| Asia | Päätös | Vastuu | Aikataulu |\n|---|---|---|---|\n' +
        '| Julisteet | Uusitaan | | joulukuu |\n| Kyltit | Maalataan | | kevätkausi |\n' +
        '| Kerho | Jatkuu | | |\n| Kahvila | Jatkuu | - | keväällä |\n| Ovi | On auki | | 1.1. alkaen |\n',
    );
    expect(found).toEqual({
      decisions: ['Kerho: Jatkuu', 'Kahvila: Jatkuu (keväällä)', 'Ovi: On auki (1.1. alkaen)'],
      actions: ['-: Julisteet: Uusitaan (joulukuu) 2026-12-31', '-: Kyltit: Maalataan (kevätkausi)'],
      open: [],
    });
  });

  test('a cell tells by its own words that it is no decision and no task, or is both', () => {
    const found = read(
      'Asia | Päätös | Vastuu\nAukiolo | Auki klo 19 asti | Aino tilaa avaimet\nLuvut | Merkittiin tiedoksi | \n' +
        'Tila | Saako salin lukita? | \n\nAsia | Toimenpide | Kuka\nEsite | Sovittu: esite vain verkkoon | \nKerho | tiedoksi | \n',
    );
    expect(found).toEqual({
      decisions: ['Aukiolo: Auki klo 19 asti', 'Esite: Sovittu: esite vain verkkoon'],
      actions: ['Aino Virta: Aukiolo: Aino tilaa avaimet'],
      open: ['Tila: Saako salin lukita?'],
    });
  });

  test('the column after the talk holds what came out of it, whatever it is called', () => {
    const found = read(
      'Ärende | Diskussion | Vart vi kom\nTaxi | Olli var missnöjd | Högst två turer\nSyskon | bra | För kännedom\n',
    );
    expect(found.decisions).toEqual(['Taxi: Högst två turer']);
  });

  test('one person present is no heading of what follows', () => {
    const found = read('Läsnä: Aino Virta\n\n1. Avaus\n2. Kahvila\nPäätettiin jatkaa kahvilaa keväällä.');
    expect(found.decisions).toEqual(['Päätettiin jatkaa kahvilaa keväällä.']);
  });

  test('tables are read by their headers; rows that are done are left out', () => {
    const found = read(
      'Åtgärd\tAnsvarig\tTidtabell\tLäge\nSkyltar\tAino/Olli\t20.11.\t\nNycklar\t?\tv. 48\t\nLås\tAino\t1.11.\tklart\n',
    );
    expect(found.actions).toEqual(['Aino Virta: Skyltar (Aino/Olli) 2026-11-20', '-: Nycklar 2026-11-27']);
  });

  test('a question that ends a line is open, an answered one is not', () => {
    expect(read('- kuka hakee avaimet?\n- saako soittaa? Saa, aina.').open).toEqual(['kuka hakee avaimet?']);
  });
});

describe('dictation without stops', () => {
  test('is parted where something new begins', () => {
    const found = read(
      'ensin puhuttiin kahvilasta aino kertoi että tila on ahdas sovittiin että kahvila siirtyy kirjastolle ja olli backman sopii avaimista ensi viikolla avoimeksi jäi kuka maksaa\n\nseuraava kokous on keskiviikkona toinen joulukuuta kello kaksitoista kolmekymmentä',
    );
    expect(found).toEqual({
      decisions: ['sovittiin että kahvila siirtyy kirjastolle'],
      actions: ['Olli Backman: olli backman sopii avaimista ensi viikolla 2026-11-13'],
      open: ['avoimeksi jäi kuka maksaa'],
      next: { day: '2026-12-02', starts: '12:30' },
    });
  });
});

describe('a transcript', () => {
  const talk = (...said: readonly (readonly [string, string])[]): Notes =>
    notesFromVtt(
      `WEBVTT\n\n${said.map(([who, text]) => `00:01.000 --> 00:02.000\n<v ${who}>${text}</v>\n`).join('\n')}`,
    );

  test('has what the chair sums up, what people promise and what they are asked for', () => {
    const found = read(
      talk(
        ['Aino Virta', 'Aloitetaan vaikka siitä kahvilasta.'],
        ['Olli Kangas', 'Voisko se olla kirjastolla?'],
        ['Aino Virta', 'Okei, eli kahvila siirretään kirjastolle tammikuussa.'],
        ['Aino Virta', 'Jonkun pitäis kertoa kirjastolle.'],
        ['Olli Kangas', 'Mä soitan sinne huomenna.'],
        ['Aino Virta', 'Sirkka, voisitko sä päivittää esitteen?'],
        ['Sirkka Norrgård', 'Joo. Mä jaan ruudun.'],
        ['Aino Virta', 'Kevään vetäjä jää vielä auki.'],
      ),
    );
    expect(found).toEqual({
      decisions: ['Okei, eli kahvila siirretään kirjastolle tammikuussa.'],
      actions: [
        'Olli Kangas: Mä soitan sinne huomenna. 2026-11-05',
        'Sirkka Norrgård: Sirkka, voisitko sä päivittää esitteen?',
      ],
      open: ['Kevään vetäjä jää vielä auki.'],
    });
  });
});

test('a request that is answered with a day is that promise', () => {
  const notes = notesFromVtt(
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Aino Virta>Sirkka, kan du skicka den till oss?\n\n00:03.000 --> 00:04.000\n<v Sirkka Norrgård>Jo, jag skickar den i morgon.\n',
  );
  expect(read(notes).actions).toEqual(['Sirkka Norrgård: Jo, jag skickar den i morgon. 2026-11-05']);
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Aino',
    'Olli Kangas',
    'päätettiin',
    'että',
    'ja',
    'tilaa',
    'viikolla',
    '48',
    'jäi auki',
    'mutta',
    'enades',
    'senast',
    '31.2.',
    '?',
    '.',
    ',',
    ':',
    '\n',
    '\n\n',
    '- ',
    '| ',
    '\t',
    'pj',
    '->',
    'minä laitan',
    'seuraava kokous',
    'den femte februari',
    'ÅÄÖ',
    '\u0301',
    '😀',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );

  test('is read without a fault; points lie in it, in order, and say at most 200 characters of it', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, spoken) => {
        const notes = spoken
          ? notesFromVtt(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`)
          : notesFromText(text);
        const found = readNotes(notes, {
          day: isoDate.parse('2026-11-04'),
          members,
          people: ['Tuulia Rämö'],
        });
        for (const points of [found.decisions, found.actions, found.open]) {
          let before = 0;
          for (const { text: said, source } of points) {
            expect(source.from).toBeGreaterThanOrEqual(before);
            expect(source.to).toBeGreaterThan(source.from);
            expect(notes.text.slice(source.from, source.to)).toContain(said);
            expect(said.length).toBeLessThanOrEqual(200);
            before = source.from;
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
