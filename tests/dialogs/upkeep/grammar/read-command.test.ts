import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { verbs } from '../../../../dialogs/upkeep/command.ts';
import { examplesOf } from '../../../../dialogs/upkeep/grammar/examples.ts';
import { type Language, languages } from '../../../../knowledge/kernel/languages.ts';
import { commandOf, slotsOf } from './demo-commands.ts';

const elisa = 'elisa.koivula@example.org';
const outi = 'outi.sallinen@example.org';

type Case = readonly [text: string, read: object];

const finnish: readonly Case[] = [
  ['uusi palvelu Perhekahvila.', { verb: 'add_service', value: 'Perhekahvila' }],
  ['lisää palvelu "MLL:n kerho"', { verb: 'add_service', value: 'MLL:n kerho' }],
  ['poista palvelu Turvakoti', { verb: 'end_service', service: 'turvakoti' }],
  [
    'muuta palvelun Turvakoti ruotsinkielinen nimi: Skyddshem',
    { verb: 'edit_service', service: 'turvakoti', field: 'name_sv', value: 'Skyddshem' },
  ],
  [
    'muokkaa palvelua Turvakoti kuvaus: Miten tänne pääsee? Klo 9:30: soita.',
    {
      verb: 'edit_service',
      service: 'turvakoti',
      field: 'description_fi',
      value: 'Miten tänne pääsee? Klo 9:30: soita.',
    },
  ],
  [
    'muuta perheneuvola tarkistusväli: 60',
    { verb: 'edit_service', service: 'perheneuvola', field: 'verify_every', value: '60' },
  ],
  [
    'muokkaa palvelua Perheneuvola omistaja: Outi Sallinen',
    {
      verb: 'edit_service',
      service: 'perheneuvola',
      field: 'owner',
      value: 'Outi Sallinen',
      workers: [outi],
    },
  ],
  [
    'muuta Elisa Koivulan puhelin: 040 000 0000',
    {
      verb: 'edit_worker',
      workers: [elisa],
      field: 'phone',
      value: '040 000 0000',
      phone: '040 000 0000',
    },
  ],
  [
    'muokkaa työntekijää Elisa Koivula nimike puheterapeutti',
    { verb: 'edit_worker', workers: [elisa], field: 'title', value: 'puheterapeutti' },
  ],
  [
    'nimeä Elisa Koivula ensisijaiseksi yhteyshenkilöksi puheterapiaan Hartolaan',
    { verb: 'assign', workers: [elisa], role: 'primary', service: 'puheterapia', areas: ['hartola'] },
  ],
  [
    'lisää Elisa Koivula perheneuvola Hartola',
    { verb: 'assign', workers: [elisa], service: 'perheneuvola', areas: ['hartola'] },
  ],
  ['poista työntekijä Elisa Koivula', { verb: 'remove_worker', workers: [elisa] }],
  ['poista Elisa Koivula hakemistosta', { verb: 'remove_worker', workers: [elisa] }],
  ['ta bort arbetstagare Elisa Koivula', { verb: 'remove_worker', workers: [elisa] }],
  ['remove Elisa Koivula from the directory', { verb: 'remove_worker', workers: [elisa] }],
  ['poista työntekijä', { verb: 'remove_worker' }],
  [
    'poista työntekijä Elisa Koivula puheterapia',
    { verb: 'unassign', workers: [elisa], service: 'puheterapia' },
  ],
  ['poista Elisa Koivulalta puheterapia', { verb: 'unassign', workers: [elisa], service: 'puheterapia' }],
  [
    'Elisa Koivula jää eläkkeelle 31.12., tilalle tulee Liisa Laine, liisa.laine@example.org',
    {
      verb: 'replace',
      workers: [elisa],
      newEmail: 'liisa.laine@example.org',
      value: 'Liisa Laine',
      from: '2026-12-31',
      to: '2026-12-31',
    },
  ],
  ['Elisa Koivulan tilalle Outi Sallinen', { verb: 'replace', workers: [elisa, outi] }],
  ['Outi Sallinen tulee Elisa Koivulan tilalle', { verb: 'replace', workers: [elisa, outi] }],
  ['Liisa Laine tulee Elisa Koivulan tilalle', { verb: 'replace', workers: [elisa], value: 'Liisa Laine' }],
  ['siirrä alue Vääksy Asikkalaan', { verb: 'move_area', areas: ['vaaksy', 'asikkala'] }],
  ['lisää alue Kirkonkylä Hartolan alle', { verb: 'add_area', value: 'Kirkonkylä', areas: ['hartola'] }],
  [
    'seuraava askel ruotsiksi perheneuvola: Vi ringer',
    { verb: 'next_step', service: 'perheneuvola', field: 'next_step_sv', value: 'Vi ringer' },
  ],
  ['vahvista perheneuvola Hartola', { verb: 'verify', service: 'perheneuvola', areas: ['hartola'] }],
  ['virheilmoitukset Hartola', { verb: 'flags', areas: ['hartola'] }],
  ['peru viimeisin muutos', { verb: 'undo' }],
  ['kumoa', { verb: 'undo' }],
  ['muutokset Hartola', { verb: 'history', areas: ['hartola'] }],
  ['historia Elisa Koivula', { verb: 'history', workers: [elisa] }],
  ['mitä seuraan?', { verb: 'follows' }],
  ['seuraa veo Hartola', { verb: 'follow', service: 'veo', areas: ['hartola'] }],
  ['lopeta perheneuvolan seuraaminen', { verb: 'unfollow', service: 'perheneuvola' }],
  ['vie alueen Hanko yhteystiedot', { verb: 'export_contacts', areas: ['hanko'] }],
  [
    'nimeä Elisa Koivula Hartolan koordinaattoriksi',
    { verb: 'name_coordinator', workers: [elisa], areas: ['hartola'] },
  ],
  [
    'nimeä koordinaattori Hartola: Elisa Koivula',
    { verb: 'name_coordinator', workers: [elisa], areas: ['hartola'] },
  ],
  ['puhelin 040 000 0000', { verb: 'my_phone', phone: '040 000 0000' }],
  ['kieleni ovat suomi, ruotsi', { verb: 'my_languages', value: 'suomi, ruotsi' }],
  ['konsultoin puhelimitse', { verb: 'my_consultation', value: 'puhelimitse' }],
  ['Hei, olen lomalla 1.-15.12.', { verb: 'absent', from: '2026-12-01', to: '2026-12-15' }],
  ['poissa 1.-15.12.', { verb: 'absent', from: '2026-12-01', to: '2026-12-15' }],
  ['olen poissa 31.2.', { verb: 'absent', dateFault: { reason: 'no_such_day', text: '31.2.' } }],
  [
    'lisää poissaolo Elisa Koivula 1.-15.12.',
    { verb: 'absent', workers: [elisa], from: '2026-12-01', to: '2026-12-15' },
  ],
  ['poista Elisa Koivulan poissaolo', { verb: 'back', workers: [elisa] }],
];

const swedish: readonly Case[] = [
  ['ny tjänst Familjecafé', { verb: 'add_service', value: 'Familjecafé' }],
  [
    'ändra Elisa Koivulas telefon: 040 000 0000',
    {
      verb: 'edit_worker',
      workers: [elisa],
      field: 'phone',
      value: '040 000 0000',
      phone: '040 000 0000',
    },
  ],
  [
    'utse Elisa Koivula till konsult för talterapin i Hangö',
    { verb: 'assign', workers: [elisa], role: 'consultant', service: 'puheterapia', areas: ['hanko'] },
  ],
  ['Elisa Koivula ersätts av Outi Sallinen', { verb: 'replace', workers: [elisa, outi] }],
  ['Outi Sallinen ersätter Elisa Koivula', { verb: 'replace', workers: [elisa, outi] }],
  [
    'familjerådgivningen är också känd som: terapi',
    { verb: 'add_keywords', service: 'perheneuvola', value: 'terapi' },
  ],
  ['felanmälningar i Hangö', { verb: 'flags', areas: ['hanko'] }],
  ['blinda fläckar', { verb: 'coverage' }],
  ['tjänster i Hangö och Ekenäs', { verb: 'list_services', areas: ['hanko', 'tammisaari'] }],
  [
    'utse Elisa Koivula till koordinator i Hangö',
    { verb: 'name_coordinator', workers: [elisa], areas: ['hanko'] },
  ],
  ['frånvarande 1-15.12', { verb: 'absent', from: '2026-12-01', to: '2026-12-15' }],
  ['mina språk är finska och svenska', { verb: 'my_languages', value: 'finska och svenska' }],
];

const english: readonly Case[] = [
  [
    "change Elisa Koivula's phone: 040 000 0000",
    {
      verb: 'edit_worker',
      workers: [elisa],
      field: 'phone',
      value: '040 000 0000',
      phone: '040 000 0000',
    },
  ],
  [
    'name Elisa Koivula as substitute for speech therapy in Hartola',
    { verb: 'assign', workers: [elisa], role: 'substitute', service: 'puheterapia', areas: ['hartola'] },
  ],
  ['replace Elisa Koivula with Liisa Laine', { verb: 'replace', workers: [elisa], value: 'Liisa Laine' }],
  ['Outi Sallinen replaces Elisa Koivula', { verb: 'replace', workers: [elisa, outi] }],
  ['history Family day care Hanko', { verb: 'history', service: 'perhepaivahoito', areas: ['hanko'] }],
  ['I’m away 1.-15.12.', { verb: 'absent', from: '2026-12-01', to: '2026-12-15' }],
  ['stop following speech therapy in Hanko', { verb: 'unfollow', service: 'puheterapia', areas: ['hanko'] }],
  ['please export the contact list Hanko', { verb: 'export_contacts', areas: ['hanko'] }],
  [
    'follow family counselling in Hartola',
    { verb: 'follow', services: ['seurakunnan-perheneuvonta', 'perheneuvola'], areas: ['hartola'] },
  ],
];

describe('a command is its verb and what it names', () => {
  test.each(finnish)('fi: %s', (text, read) => expect(slotsOf(text, 'fi')).toEqual(read));
  test.each(swedish)('sv: %s', (text, read) => expect(slotsOf(text, 'sv')).toEqual(read));
  test.each(english)('en: %s', (text, read) => expect(slotsOf(text, 'en')).toEqual(read));

  test.each([
    ['nimeä Matti Meikäläinen perheneuvola Hartola varahenkilöksi', 'Matti Meikäläinen'],
    ['nimeä Matti Meikäläinen perheneuvolaan Hartolaan', 'Matti Meikäläinen'],
    ['nimeä Elisa Koivula puheterapiaan Forssaan', 'Forssaan'],
  ])('%s: what nobody knows is shown back', (text, rest) => {
    expect(commandOf(text)?.slots.rest).toBe(rest);
  });

  test('a service that is only hinted at is asked about, not taken', () => {
    expect(slotsOf('nimeä Elisa Koivula lapsen kehitystä seuraamaan')).toEqual({
      verb: 'assign',
      workers: [elisa],
      services: ['lastenneuvola'],
      unknownService: 'lapsen kehitystä seuraamaan',
    });
  });

  test('of an absence who, when and who stands in are kept, never why', () => {
    expect(
      commandOf('Elisa Koivula on poissa 1.-15.12. leikkauksen takia, sijaisena Outi Sallinen')?.slots,
    ).toEqual({
      workers: [elisa],
      sameName: [],
      services: [],
      areas: [],
      from: '2026-12-01',
      to: '2026-12-15',
      standIn: outi,
      rest: '',
    });
  });

  test.each([
    ['olen poissa 1.-15.12., sijainen Outi Sallinen', outi],
    ['olen poissa 1.-15.12., Outi Sallinen sijaistaa minua', outi],
    ['poissa 1.-15.12., minua tuuraa Outi Sallinen', outi],
    ['jag är borta 1.-15.12., vikarie Outi Sallinen', outi],
    ['jag är borta 1.-15.12., Outi Sallinen ersätter mig', outi],
    ["I'm away 1.-15.12., Outi Sallinen covers", outi],
    ["I'm away 1.-15.12., my substitute is Outi Sallinen", outi],
    ['olen poissa 1.-15.12., sijaisena Kirsikka', 'unclear'],
    ['olen poissa 1.-15.12., sijaista ei ole', undefined],
  ])('who stands in: %s', (said, standIn) => {
    const slots = commandOf(said)?.slots;
    expect(slots).toMatchObject({ workers: [], from: '2026-12-01', to: '2026-12-15' });
    expect(slots?.standIn).toBe(standIn);
  });
});

describe('an absence in plain words', () => {
  test.each<Case>([
    ['jään lomalle 21.12., palaan 28.12.', { verb: 'absent', from: '2026-12-21', to: '2026-12-27' }],
    ['oon lomalla 21.12.-23.12.', { verb: 'absent', from: '2026-12-21', to: '2026-12-23' }],
    ['sairaana 1.-3.12.', { verb: 'absent', from: '2026-12-01', to: '2026-12-03' }],
    ['olen koulutuksessa 1.12.', { verb: 'absent', from: '2026-12-01', to: '2026-12-01' }],
    ['en ole töissä 1.12.', { verb: 'absent', from: '2026-12-01', to: '2026-12-01' }],
    ['Elisa Koivula lomalla 1.-3.12.', { verb: 'absent', workers: [elisa] }],
    ["I won't be at work 1.12.", { verb: 'absent', from: '2026-12-01', to: '2026-12-01' }],
    ['palaan töihin 1.12.', { verb: 'back', from: '2026-12-01', to: '2026-12-01' }],
    ['jag kommer tillbaka 1.12.', { verb: 'back', from: '2026-12-01', to: '2026-12-01' }],
    ['poista lomani', { verb: 'back' }],
    ['kuka on poissa Hartolassa', { verb: 'absences', areas: ['hartola'] }],
    ['vem är borta i Hangö', { verb: 'absences', areas: ['hanko'] }],
    ['who is away in Hartola', { verb: 'absences', areas: ['hartola'] }],
  ])('%s', (said, read) => {
    expect(slotsOf(said)).toMatchObject(read);
  });
});

describe('a command cut short is still its verb, with nothing guessed', () => {
  test.each([
    ['nimeä', 'assign', 'fi'],
    ['lisää palvelu', 'add_service', 'fi'],
    ['muokkaa palvelua', 'edit_service', 'fi'],
    ['korvaa', 'replace', 'fi'],
    ['lisää työntekijä', 'add_worker', 'fi'],
    ['siirrä alue', 'move_area', 'fi'],
    ['lisää avainsana:', 'add_keywords', 'fi'],
    ['olen poissa', 'absent', 'fi'],
    ['en ole poissa', 'back', 'fi'],
    ['en olekaan lomalla', 'back', 'fi'],
    ['jag är inte borta', 'back', 'sv'],
    ["I'm not away after all", 'back', 'en'],
    ['seuraa', 'follow', 'fi'],
    ['numeroni on', 'my_phone', 'fi'],
    ['ändra tjänsten', 'edit_service', 'sv'],
    ['byt ut', 'replace', 'sv'],
    ['jag är borta', 'absent', 'sv'],
    ['assign', 'assign', 'en'],
    ['add keywords', 'add_keywords', 'en'],
  ] as const)('%s: %s', (text, verb, language) => {
    expect(slotsOf(text, language)).toEqual({ verb });
  });
});

describe('any text can be read', () => {
  const words = languages.flatMap((language) => verbs.flatMap((verb) => examplesOf(verb, language)));
  const piece = fc.oneof(
    fc.constantFrom(...words.flatMap((text) => text.split(' '))),
    fc.constantFrom(':', ' : ', '…', '@', '(', '?', '\n', '31.2.', '040', '\\', '$&'),
    fc.string({ maxLength: 12, unit: 'binary' }),
  );
  const text = fc.oneof(
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
    fc
      .tuple(fc.constantFrom(...words), fc.array(piece, { maxLength: 4 }))
      .map(([start, rest]) => [start, ...rest].join(' ')),
  );

  test('no text is a fault, and what is read does not depend on spaces around it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Language>(...languages), (said, language) => {
        expect(commandOf(` \n${said.trim()} `, language)).toEqual(commandOf(said.trim(), language));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['spaces', ' '.repeat(20_000)],
    ['digits', `numeroni on ${'0'.repeat(20_000)}`],
    ['a long name', `nimeä ${'Anna '.repeat(4_000)}`],
    ['colons', `lisää avainsana ${': '.repeat(10_000)}`],
    ['addresses', `nimeä ${'a@b.fi,'.repeat(3_000)}`],
  ])('a paste of %s is read as any other text', (_, text) => {
    expect(() => commandOf(text)).not.toThrow();
  });
});
