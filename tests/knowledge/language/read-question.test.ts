import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { serviceSchema } from '../../../knowledge/directory/directory.ts';
import { email } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { createQuestionReader } from '../../../knowledge/language/read-question.ts';
import { smallDirectory } from './small-directory.ts';

const reader = createQuestionReader(smallDirectory);

describe('the service a question is about comes first', () => {
  test.each<readonly [text: string, language: Language, service: string, reason: string]>([
    ['Lastenneuvola', 'fi', 'lastenneuvola', 'its very name'],
    ['Keneen otan yhteyttä puheterapiasta?', 'fi', 'puheterapia', 'an inflected name in a frame'],
    ['kelle mä soitan perheneuvolan asiois', 'fi', 'perheneuvola', 'spoken frame words carry no topic'],
    ['Kuka on koulun kuraattori Heinolassa?', 'fi', 'kuraattori', 'a compound taken apart'],
    ['perhe neuvola', 'fi', 'perheneuvola', 'a compound written apart'],
    ['4-vuotias ei puhu vielä', 'fi', 'puheterapia', 'a situation, told by the lexicon'],
    ['asiakkaani odottaa vauvaa', 'fi', 'aitiysneuvola', 'a situation without any word of the name'],
    ['vanhemmat ovat eroamassa', 'fi', 'eroauttaminen', 'a verb of the matter'],
    ['nuori ei ole koulussa eikä töissä', 'fi', 'etsiva-nuorisotyo', 'a situation'],
    ['puhetrapia', 'fi', 'puheterapia', 'a letter is missing'],
    ['kuraatorin numero', 'fi', 'kuraattori', 'a letter is missing in an inflected form'],
    ['aitiysneuvola', 'fi', 'aitiysneuvola', 'the keyboard lacks dots'],
    ['Vem ansvarar för talterapi i Ekenäs?', 'sv', 'puheterapia', 'a Swedish name'],
    ['skolkuratorn i Ekenäs', 'sv', 'kuraattori', 'a Swedish definite form'],
    ['Who do I contact about the maternity clinic?', 'en', 'aitiysneuvola', 'an English name'],
    ['Who do I contact about speech therapy?', 'fi', 'puheterapia', 'English of a Finnish speaker'],
    ['lähisuhdeväkivallan ehkäisy', 'fi', 'ehkaiseva-vakivaltatyo', 'the name, not the shelter'],
    ['turvakoti Hartola', 'fi', 'turvakoti', 'a name and a place'],
    ['koulukuraatori', 'fi', 'kuraattori', 'a letter is missing in a compound whose parts are known'],
    ['äiti pelkää miestään ja haluaa turvaan', 'fi', 'turvakoti', 'a place to go, said as a situation'],
    ['3-vuotias on iloinen eikä puhu vielä', 'fi', 'puheterapia', 'no with a conjunction in it'],
    ['17v lopetti amiksen kesken', 'fi', 'etsiva-nuorisotyo', 'spoken words for a school left unfinished'],
    ["the child doesn't talk yet", 'en', 'puheterapia', 'a contraction is read as two words'],
    ['barnet säger bara några ord', 'sv', 'puheterapia', 'a Swedish situation'],
    ['kuraattorin esihenkilö', 'fi', 'kuraattori', 'a word of office life beside the name'],
    ['kuka on kuraattorin varahenkilö Heinolassa', 'fi', 'kuraattori', 'the stand-in of somebody named'],
  ])('%s (%s): %s, %s', (text, language, service) => {
    const question = reader.read(text, language);

    expect(question.intent).toBe('contact');
    expect(question.ranked[0]?.service).toBe(service);
    expect(question.topic).not.toEqual({ kind: 'none' });
  });
});

test('a plain name gives one clear service', () => {
  expect(reader.read('Kuka vastaa puheterapiasta?', 'fi').topic).toEqual({
    kind: 'one',
    service: 'puheterapia',
  });
});

test('a word that fits several services leaves the choice to the person', () => {
  const { topic } = reader.read('kuka hoitaa neuvolan asiat', 'fi');

  expect(topic.kind).toBe('several');
  expect(topic).toHaveProperty('services', expect.arrayContaining(['lastenneuvola', 'aitiysneuvola']));
});

describe('a name or keyword said as it stands wins outright', () => {
  const named = createQuestionReader({
    areas: [],
    services: [
      serviceSchema.parse({
        id: 'veo',
        name: { fi: 'Varhaiskasvatuksen erityisopettaja' },
        keywords: ['veo', 'HAL'],
        level: 'basic',
        mode: 'fixed',
      }),
      serviceSchema.parse({
        id: 'varhaiskasvatus',
        name: { fi: 'Varhaiskasvatuksen ohjaus' },
        description: { fi: 'Ohjausta, myös veo on mukana.' },
        level: 'basic',
        mode: 'fixed',
      }),
      serviceSchema.parse({
        id: 'aikuiset',
        name: { fi: 'Aikuisten mielenterveyspalvelut' },
        level: 'basic',
        mode: 'fixed',
      }),
      serviceSchema.parse({
        id: 'nuoret',
        name: { fi: 'Mielenterveysvastaanotto' },
        description: { fi: 'Palvelu 13–22-vuotiaille.' },
        level: 'basic',
        mode: 'fixed',
      }),
      serviceSchema.parse({
        id: 'neuvola',
        name: { fi: 'Äitiys- ja lastenneuvola' },
        level: 'basic',
        mode: 'fixed',
      }),
    ],
  });

  test.each<readonly [text: string, service: string, reason: string]>([
    ['veo', 'veo', 'a keyword of one service only'],
    ['veon numero', 'veo', 'its inflected form'],
    ['HAL-tiimin yhteystieto', 'veo', 'a keyword with a word that says nothing'],
    ['15-vuotias on masentunut', 'nuoret', 'the age range of the description'],
    ['aikuinen on masentunut', 'aikuiset', 'a service for adults'],
    ['äitiysneuvola', 'neuvola', 'the first half of an elliptic name'],
  ])('%s: %s, %s', (text, service) => {
    expect(named.read(text, 'fi').topic).toEqual({ kind: 'one', service });
  });
});

test('both halves of an elliptic compound are read', () => {
  const { ranked } = reader.read('äitiys- ja lastenneuvola', 'fi');

  expect(ranked.slice(0, 2).map(({ service }) => service)).toEqual(
    expect.arrayContaining(['aitiysneuvola', 'lastenneuvola']),
  );
});

describe('what is no matter of these services gets no name', () => {
  test.each([
    'Mikä on huomisen sää Hartolassa?',
    'Mitä tänään on lounaaksi?',
    'Tulostin ei toimi, kuka auttaa?',
    'Mistä haen matkakorvauksia?',
    'Missä voin pysäköidä auton?',
    'Kuka voitti eilen?',
    'blaa blaa blaa',
    'Vad är det för väder i morgon?',
    'My laptop is broken',
    'koiran rokotukset',
    'vanhuksen perhetyö',
    'kirjaston lainat',
    'vapaapäivien hyväksyntä',
  ])('%s', (text) => {
    expect(reader.read(text, 'fi').topic).toEqual({ kind: 'none' });
  });
});

describe('words of another world', () => {
  test.each([
    ['nuori hakee töitä eikä opiskele, kuka auttaa Heinolassa', 'etsiva-nuorisotyo'],
    ['ungdomen vill söka jobb och har ingen skolplats', 'etsiva-nuorisotyo'],
    ['young person has no school place and wants to apply for a job', 'etsiva-nuorisotyo'],
    ['Siilien ryhmässä kolmevuotias ei puhu', 'puheterapia'],
  ])('are not those of a need that a service is for: %s', (text, service) => {
    expect(reader.read(text, 'fi').topic).toEqual({ kind: 'one', service });
  });
});

describe('a service that nobody here is', () => {
  test.each([
    'adoptioneuvonta',
    'vem har hand om adoptionsrådgivning',
    'fysioterapeutin yhteystiedot',
    'opo',
    'nepsy-valmentaja Hartola',
    'potilasasiavastaava',
  ])('has no stand-in when it is asked for by name: %s', (text) => {
    expect(reader.read(text, 'fi').topic).toEqual({ kind: 'none' });
  });

  test('leaves the answer to one that is named beside it', () => {
    const { topic } = reader.read('puheterapeutti ja fysioterapeutti lapselle', 'fi');
    expect(topic).toEqual({ kind: 'one', service: 'puheterapia' });
  });
});

test('a name of its own is known in every language', () => {
  const brand = serviceSchema.parse({
    id: 'nuorisotalo',
    name: { fi: 'Nuorisotalo', sv: 'Ungdomsgården Kulan' },
    keywords: [],
    level: 'basic',
    mode: 'fixed',
  });
  const { read } = createQuestionReader({ ...smallDirectory, services: [...smallDirectory.services, brand] });
  expect(read('Kulan, vem jobbar där', 'sv').ranked[0]?.service).toBe('nuorisotalo');
});

test('who knows in Swedish is no veterinary', () => {
  expect(reader.read('föräldrarna vet inte om de ska skiljas', 'sv').ranked[0]?.service).toBe(
    'eroauttaminen',
  );
  expect(reader.read('föräldrarna vet inte om de ska skiljas', 'sv').topic).not.toEqual({ kind: 'none' });
});

test('words of places are no part of the topic', () => {
  const plain = reader.read('puheterapia', 'fi');
  const placed = reader.read('puheterapia Hartolassa', 'fi');

  expect(placed.areas).toEqual(['hartola']);
  expect(placed.ranked).toEqual(plain.ranked);
});

test('a known word is not turned into another', () => {
  expect(reader.read('perhetyö', 'fi').ranked[0]?.service).toBe('perhetyo');
  expect(reader.read('perheneuvola', 'fi').ranked[0]?.service).toBe('perheneuvola');
});

test('danger is told beside the answer', () => {
  const question = reader.read('isä lyö lasta, mihin lastensuojelussa soitan', 'fi');

  expect(question.emergency).toBeDefined();
  expect(question.ranked[0]?.service).toBe('lastensuojelu');
});

describe('a worker who is named', () => {
  const named = createQuestionReader({
    ...smallDirectory,
    workers: [{ name: 'Jarkko Nurmela', email: email.parse('jarkko@example.org') }],
  });

  test.each([
    'varaan ajan Jarkko Nurmelalta',
    'mikä on Jarkko Nurmelan numero',
    'jarkko nurmela',
    'Jarkko Nurmelas telefon',
  ])('is no place: %s', (text) => {
    expect(named.read(text, 'fi')).toMatchObject({ areas: [], topic: { kind: 'none' } });
    expect(named.read(text, 'fi').outside).toBeUndefined();
  });

  test('leaves the places beside as they are', () => {
    expect(named.read('Jarkko Nurmela, perheneuvola Hartolassa', 'fi')).toMatchObject({
      areas: ['hartola'],
      topic: { kind: 'one', service: 'perheneuvola' },
    });
  });
});

describe('any text is read', () => {
  test('at most ten services, best first, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem(), fc.constantFrom('neuvola', '*', 'a|b;c', ' ')),
        fc.constantFrom<Language>('fi', 'sv', 'en'),
        (text, language) => {
          const { ranked } = reader.read(text, language);
          const scores = ranked.map(({ score }) => score);
          expect(ranked.length).toBeLessThanOrEqual(10);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        },
      ),
    );
  });

  test('the same text is read the same way again', () => {
    const text = 'kelle soitan perhe neuvolasta hartolas';
    expect(reader.read(text, 'fi')).toEqual(reader.read(text, 'fi'));
  });

  test.each([
    ['a paste of 20,000 letters', 'Lapsi ei puhu vielä ja äiti on uupunut. '.repeat(500)],
    ['a word of a thousand letters', 'lastensuojelu'.repeat(80)],
    ['nothing but unknown words', Array.from({ length: 2000 }, (_, at) => `qz${at}xlainen`).join(' ')],
  ])('%s does not stop the bot', (_name, text) => {
    const before = performance.now();
    reader.read(text, 'fi');
    expect(performance.now() - before).toBeLessThan(500);
  });
});

test('a directory without services or areas is read without a topic', () => {
  const empty = createQuestionReader({ areas: [], services: [] });
  expect(empty.read('puheterapia Hartolassa', 'fi').topic).toEqual({ kind: 'none' });
});

describe('of two places the one that is responsible is asked about', () => {
  test.each([
    ['lapsi asuu Sysmässä mutta käy koulua Heinolassa, kuka on kuraattori', 'heinola'],
    ['koulu Heinolassa, koti Sysmässä: koulukuraattori?', 'heinola'],
    ['eleven bor i Ekenäs men går i skola i Heinola, vem är skolkurator', 'heinola'],
    ['perhe asuu Sysmässä, lapsi koulussa Heinolassa, tarvitsee puheterapiaa', 'sysma'],
    ['perhe Sysmästä, koulu Heinolassa, puheterapia', 'sysma'],
    ['oppilas muutti Sysmästä Heinolaan, uusi kuraattori?', 'heinola'],
  ])('%s: %s', (text, area) => {
    expect(reader.read(text, 'fi').areas).toEqual([area]);
  });
});

test.each([
  ['Jarkko Nurmelan numero, se Hartolan kuraattori', ['jarkko@example.org']],
  ['onko Nurmelan Jarkko vielä kuraattorina Heinolassa', ['jarkko@example.org']],
  ['kuraattori Hartola', undefined],
])('who is named: %s', (text, workers) => {
  const reader = createQuestionReader({
    ...smallDirectory,
    workers: [{ name: 'Jarkko Nurmela', email: email.parse('jarkko@example.org') }],
  });
  expect(reader.read(text, 'fi').workers).toEqual(workers);
});
