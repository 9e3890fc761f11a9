import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Area, areaSchema } from '../../../knowledge/directory/directory.ts';
import { editDistance } from '../../../knowledge/language/edit-distance.ts';
import { municipalities } from '../../../knowledge/language/municipalities.ts';
import { placeForms } from '../../../knowledge/language/place-forms.ts';
import { createPlaceReader } from '../../../knowledge/language/places.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';

type Row = readonly [
  id: string,
  kind: Area['kind'],
  fi: string,
  sv?: string | undefined,
  parent?: string | undefined,
  aliases?: readonly string[],
];

const area = ([id, kind, fi, sv, parent = undefined, aliases = []]: Row): Area =>
  areaSchema.parse({ id, kind, names: { fi, sv }, parent: parent ?? null, aliases: [...aliases] });

const areas = (
  [
    ['paijat-hame', 'region', 'Päijät-Häme', 'Päijänne-Tavastland'],
    ['lansi-uusimaa', 'region', 'Länsi-Uudenmaan hyvinvointialue', undefined, undefined, ['Länsi-Uusimaa']],
    ['hartola-sysma-pka', 'family_centre_area', 'Hartola–Sysmä', undefined, 'paijat-hame'],
    ['lahti-pka', 'family_centre_area', 'Lahti', undefined, 'paijat-hame'],
    ['itainen', 'family_centre_area', 'Itäinen perhekeskusalue', undefined, 'lansi-uusimaa'],
    ['hartola', 'municipality', 'Hartola', 'Gustav Adolfs', 'hartola-sysma-pka'],
    ['sysma', 'municipality', 'Sysmä', undefined, 'hartola-sysma-pka'],
    ['lahti', 'municipality', 'Lahti', 'Lahtis', 'lahti-pka', ['Nastola']],
    ['heinola', 'municipality', 'Heinola', undefined, 'paijat-hame'],
    ['asikkala', 'municipality', 'Asikkala', undefined, 'paijat-hame'],
    ['moysa', 'district', 'Möysä', undefined, 'lahti'],
    ['lahti-keskusta', 'district', 'Keskusta', undefined, 'lahti'],
    ['heinola-keskusta', 'district', 'Keskusta', undefined, 'heinola'],
    ['hanko', 'municipality', 'Hanko', 'Hangö', 'lansi-uusimaa'],
    [
      'raasepori',
      'municipality',
      'Raasepori',
      'Raseborg',
      'lansi-uusimaa',
      ['Ekenäs', 'Tammisaari', 'Karis'],
    ],
    ['inkoo', 'municipality', 'Inkoo', 'Ingå', 'lansi-uusimaa'],
    ['siuntio', 'municipality', 'Siuntio', 'Sjundeå', 'lansi-uusimaa'],
    ['vihti', 'municipality', 'Vihti', 'Vichtis', 'lansi-uusimaa'],
    ['koski', 'municipality', 'Koski Tl', 'Koskis'],
    ['salo', 'municipality', 'Salo'],
    ['kaarina', 'municipality', 'Kaarina', 'S:t Karins'],
    ['jarvenpaa', 'municipality', 'Järvenpää', 'Träskända'],
    ['hyvinkaa', 'municipality', 'Hyvinkää', 'Hyvinge'],
    ['inari', 'municipality', 'Inari', 'Enare'],
    ['kangasala', 'municipality', 'Kangasala'],
    ['pello', 'municipality', 'Pello'],
    ['perho', 'municipality', 'Perho'],
  ] satisfies readonly Row[]
).map(area);

const reader = createPlaceReader(areas);
const read = (text: string) => reader.read(tokenize(text));

/** What is said, and the areas it asks about. */
type Said = readonly [text: string, ...areas: string[]];

const areasOf = (text: string): readonly string[] => read(text).areas;

const expectAll = (rows: readonly Said[]): void => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(areasOf(text)).toEqual(expected);
  });
};

describe('a place in any form', () => {
  expectAll([
    ['Kuka hoitaa puheterapian Hartolassa?', 'hartola'],
    ['kuka hoitaa puheterapian hartolassa', 'hartola'],
    ['TARVITSEN APUA HARTOLASSA', 'hartola'],
    ['Hartola', 'hartola'],
    ['entä hartolassakin?', 'hartola'],
    ['Onko Hangossako apua?', 'hanko'],
    ['Hartola:ssa', 'hartola'],
    ['kuka vihdis vastaa', 'vihti'],
    ['kuka lahessa vastaa', 'lahti'],
    ['Kangasalla asuva perhe', 'kangasala'],
    ['Nastolassa', 'lahti'],
    ['Kuka hoitaa Koski Tl:ssä?', 'koski'],
    ['Kuka hoitaa Koskella?', 'koski'],
    ['Who is in charge in Hartola?', 'hartola'],
    // A keyboard without dots.
    ['kuka Jarvenpaassa', 'jarvenpaa'],
    ['kuka hyvinkaalla', 'hyvinkaa'],
    ['Vem i Sjundea?', 'siuntio'],
    // Names in several words, hyphens left out.
    ['Gustav Adolfs', 'hartola'],
    ['vem i Sankt Karins', 'kaarina'],
    ['Päijät-Hämeessä', 'paijat-hame'],
    ['päijät hämeessä', 'paijat-hame'],
    ['Länsi-Uudellamaalla', 'lansi-uusimaa'],
    ['Länsi-Uudenmaan hyvinvointialueella', 'lansi-uusimaa'],
    ['itäisellä perhekeskusalueella', 'itainen'],
    ['Hartola-Sysmän alueella', 'hartola-sysma-pka'],
    // Two areas that have no name in common, in one word.
    ['Lahti-Hartola', 'lahti', 'hartola'],
  ]);

  test.each([
    'Hartola',
    'Hanko',
    'Vihti',
    'Siuntio',
    'Kangasala',
  ])('every form of %s is that place', (name) => {
    const id = areas.find(({ names }) => names.fi === name)?.id;
    const missed = placeForms(name, 'fi').filter(({ form }) => read(`kuka ${form} vastaa`).areas[0] !== id);
    expect(missed).toEqual([]);
  });
});

describe('two places in one text', () => {
  expectAll([
    // Where the case is wins over where it comes from.
    ['muuttaa Lahdesta Hartolaan', 'hartola'],
    ['muuttaa lahest hartolaa', 'hartola'],
    ['hartolalainen perhe Heinolassa', 'heinola'],
    ['familj från Ekenäs i Hangö', 'hanko'],
    ['hangöbo i Ekenäs', 'raasepori'],
    ['A family from Lahti living in Hartola', 'hartola'],
    ['Kuka Lahdesta vastaa Hartolan perheistä?', 'hartola'],
    ['tulee Inkoon alueelta Hankoon', 'hanko'],
    // Alone, the place one comes from is the place.
    ['hartolalaisen perheen puheterapia', 'hartola'],
    ['Kuka hoitaa hartolalaisperheen asioita?', 'hartola'],
    ['yhteyshenkilö Inkoon alueelta', 'inkoo'],
    // The narrowest of places that lie in each other.
    ['Möysässä Lahdessa', 'moysa'],
    ['Lahden Möysästä Hartolaan', 'hartola'],
    ['Möysästä Lahteen', 'lahti'],
    ['keskustassa Heinolassa', 'heinola-keskusta'],
    // Open.
    ['keskustassa', 'lahti-keskusta', 'heinola-keskusta'],
    ['Hartolan ja Sysmän alueella', 'hartola', 'sysma'],
    ['Asuu Lahdessa ja lapsi on hoidossa Heinolassa', 'lahti', 'heinola'],
    ['i Hangö och Ingå', 'hanko', 'inkoo'],
    ['från Hangö och Ingå till Lahtis', 'lahti'],
    // A comma parts what a dash or a space would make one name.
    ['Hartola, Sysmä ja Heinola', 'hartola', 'sysma', 'heinola'],
    ['Hartola - Sysmä', 'hartola-sysma-pka'],
  ]);

  test('a name that two kinds of area share is the municipality', () => {
    expect(areasOf('Lahdessa')).toEqual(['lahti']);
  });

  test('mentions say where they stand and in which sense', () => {
    expect(read('muuttaa Lahdesta Hartolaan').mentions).toEqual([
      { area: 'lahti', from: 1, to: 2, match: 'exact', sense: 'from' },
      { area: 'hartola', from: 2, to: 3, match: 'exact', sense: 'at' },
    ]);
  });

  test('a Swedish preposition gives the plain name its sense', () => {
    const senses = (text: string) => read(text).mentions.map(({ sense }) => sense);
    expect(senses('vem i Hangö')).toEqual(['at']);
    expect(senses('vem från Hangö')).toEqual(['from']);
    expect(senses('Hangö')).toEqual(['named']);
  });
});

describe('a word that only looks like a place', () => {
  expectAll([
    ['Koska neuvola on auki?'],
    ['koska neuvola on auki'],
    ['Tämä koskee lastensuojelua'],
    ['Asia koskien perhettä'],
    ['Lapset ovat pellolla'],
    ['pihalla oli perhosta katsomassa lapsia'],
    ['att ingå i gruppen'],
    ['det finns inga tider'],
    ['asiakkaalle'],
    ['erilaisista syistä'],
    ['lapsi lähtee kotiin'],
    ['ei ole koskaan'],
    // With a capital or alone it is the place.
    ['Perhe asuu Pellossa', 'pello'],
    ['Kuka vastaa Perhosta?', 'perho'],
    ['vem i ingå', 'inkoo'],
    ['koski', 'koski'],
    ['vart ringer jag? ingå', 'inkoo'],
    ['school psychologist, pello', 'pello'],
    ['kuraattori pellon suunnalla', 'pello'],
  ]);
});

describe('somebody who bears the name of a place', () => {
  expectAll([
    ['Missä Anna Lahti on?'],
    ['Mikä on Anna Lahden numero?'],
    ['onko maija lahti paikalla'],
    ['Kuka on Kaarina Koski?'],
    ['Kysy Kaarinalta'],
    ['Kysy Inarilta'],
    ['Onko Maija-Liisa Salo paikalla?'],
    ['Kysyn Maija Salolta'],
    ['Onko Ahmed Salo töissä tänään?'],
    ['Mikä on psykologi Salon puhelinnumero?'],
    ['Lahti Anna'],
    ['Anna Salo-Korhonen'],
    ['Salo-Korhosen numero'],
    // `Anna` at the beginning is also "give".
    ['Anna Lahden neuvolan numero', 'lahti'],
    ['Onko Maija Salossa?', 'salo'],
    ['Kuka hoitaa perhetyön Kaarinassa?', 'kaarina'],
    ['Kaarinan neuvola', 'kaarina'],
    // Two words without a verb are a service and a place.
    ['psykologi Salo', 'salo'],
    ['päivystyksen psykologi Salon suunnalla', 'salo'],
  ]);
});

describe('a misspelt place', () => {
  expectAll([
    ['kuka Hatolassa vastaa', 'hartola'],
    ['kuka hartlassa vastaa', 'hartola'],
    ['kuka Hartloassa vastaa', 'hartola'],
    ['kuka Heiniolassa vastaa', 'heinola'],
    ['vem i Raseborgg', 'raasepori'],
    ['asikalalaisen perheen', 'asikkala'],
    // Too far from every name.
    ['kuka Hapolissa vastaa'],
  ]);

  test('a known word is no place, however near', () => {
    const careful = createPlaceReader(areas, { isKnownWord: (word) => word === 'hartolla' });
    expect(careful.read(tokenize('kuka Hartolla vastaa')).areas).toEqual([]);
    expect(areasOf('kuka Hartolla vastaa')).toEqual(['hartola']);
  });

  test('an exact form is a place though the word is known', () => {
    const careful = createPlaceReader(areas, { isKnownWord: () => true });
    expect(careful.read(tokenize('kuka hartolassa vastaa')).areas).toEqual(['hartola']);
    expect(careful.read(tokenize('kuka hartolasss vastaa')).areas).toEqual([]);
  });

  test('a misspelling as near to one place as to another is neither', () => {
    const twins = createPlaceReader(
      [
        ['kaustinen', 'municipality', 'Kaustinen'] as const,
        ['kaskinen', 'municipality', 'Kaskinen'] as const,
      ].map(area),
    );
    expect(twins.read(tokenize('kuka Kastisella vastaa')).areas).toEqual([]);
  });

  test('one edit in a long form never leads to another place of the directory', () => {
    const names = ['Hartola', 'Heinola', 'Asikkala', 'Kangasala', 'Hyvinkää'];
    const forms = names.flatMap((name) =>
      placeForms(name, 'fi')
        .filter(({ form, sense }) => form.length >= 8 && sense === 'at')
        .map(({ form }) => [name, form] as const),
    );
    const edited = fc
      .tuple(
        fc.constantFrom(...forms),
        fc.nat(),
        fc.constantFrom(...'aeiklnostuyäö'),
        fc.constantFrom(0, 1, 2),
      )
      .map(([[name, form], position, letter, kind]) => {
        const at = position % form.length;
        return [
          name,
          form.slice(0, at) + (kind === 0 ? '' : letter) + form.slice(kind === 2 ? at : at + 1),
        ] as const;
      });
    fc.assert(
      fc.property(edited, ([name, word]) => {
        const id = areas.find(({ names: { fi } }) => fi === name)?.id;
        expect([[], [id]]).toContainEqual(areasOf(`kuka ${word} vastaa`));
      }),
    );
  });
});

describe('a municipality that the directory lacks', () => {
  test.each([
    ['Kuka Kuopiossa hoitaa?', 'Kuopio'],
    ['kuka kuopiossa hoitaa', 'Kuopio'],
    ['Kuka Tampereella hoitaa puheterapian?', 'Tampere'],
    ['Kuka hoitaa Uudessakaupungissa?', 'Uusikaupunki'],
    ['Espoon perheneuvola', 'Espoo'],
    ['Jyväskylän kaupungissa', 'Jyväskylä'],
    ['perhe muutti Turusta', 'Turku'],
    // Told back in the language it was said in.
    ['Vem svarar i Åbo?', 'Åbo'],
    // Near to an area of the directory, and still another place.
    ['Kuka Hattulassa vastaa?', 'Hattula'],
    // A noun or a name too: a capital and a case of place show it.
    ['Onko kukaan Kemissä?', 'Kemi'],
    ['Perhe asuu Kotkassa', 'Kotka'],
  ])('%s is outside: %s', (text, name) => {
    expect(read(text)).toEqual({ areas: [], mentions: [], outside: name });
  });

  test.each([
    'Kuka on Jari Kuopio?',
    'Maija Espoo',
    'Nokia soi',
    'lapsi oli kolarissa',
    'lapsi teki varkauden',
    'leikki simon kanssa',
    'auran kanssa',
    'Kotka on lintu',
  ])('%s names none', (text) => {
    expect(read(text).outside).toBeUndefined();
  });

  test('is not told when an area of the directory is named', () => {
    expect(read('perhe muuttaa Turusta Hankoon')).toMatchObject({ areas: ['hanko'] });
    expect(read('perhe muuttaa Turusta Hankoon').outside).toBeUndefined();
  });

  test('is never an area of the directory under its other name', () => {
    const own = createPlaceReader([area(['abo', 'municipality', 'Turku'])]);
    expect(own.read(tokenize('vem i Åbo')).outside).toBeUndefined();
  });

  test('every Finnish municipality is known in its case of place', () => {
    const none = createPlaceReader([]);
    const missed = municipalities.filter(({ fi }) => {
      const form =
        placeForms(fi, 'fi').find((one) => one.sense === 'at' && /(?:ss|ll)[aä]$/.test(one.form))?.form ?? fi;
      const capital = form.replace(/^./u, (letter) => letter.toUpperCase());
      return none.read(tokenize(`kuka hoitaa asiaa ${capital} nyt`)).outside !== fi;
    });
    expect(missed).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Lahti',
      'lahdesta',
      'i',
      'ja',
      'Anna',
      'Koski',
      'Tl',
      '-',
      ':n',
      'KAARINA',
      'alueella',
      '.',
      '\u0000',
    ),
  );

  test('is read without a fault, and only areas of the directory are found in it', () => {
    const ids = new Set<string>(areas.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const tokens = tokenize(pieces.join(' '));
        const found = reader.read(tokens);
        const mentioned = new Set<string>(found.mentions.map((mention) => mention.area));
        expect(found.areas.every((id) => ids.has(id) && mentioned.has(id))).toBe(true);
        expect(found.areas.length > 0).toBe(found.mentions.length > 0);
        expect(found.mentions.every(({ from, to }) => from >= 0 && to > from && to <= tokens.length)).toBe(
          true,
        );
        expect(found.outside === undefined || found.mentions.length === 0).toBe(true);
      }),
    );
  });

  test('a loop of parents does not hold it up', () => {
    const loop = createPlaceReader([
      area(['a', 'municipality', 'Hartola', undefined, 'b']),
      area(['b', 'municipality', 'Heinola', undefined, 'a']),
    ]);
    expect(loop.read(tokenize('Hartolassa ja Heinolassa')).mentions).toHaveLength(2);
  });
});

/** The textbook table, without limit or shortcuts. */
function naiveDistance(a: string, b: string): number {
  const cell = (row: number, column: number): number => {
    if (row === 0 || column === 0) return row + column;
    const change = a[row - 1] === b[column - 1] ? 0 : 1;
    const plain = Math.min(
      cell(row - 1, column) + 1,
      cell(row, column - 1) + 1,
      cell(row - 1, column - 1) + change,
    );
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    return swapped ? Math.min(plain, cell(row - 2, column - 2) + 1) : plain;
  };
  return cell(a.length, b.length);
}

describe('the edit distance', () => {
  test('is the textbook one up to its limit', () => {
    const short = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(short, short, fc.constantFrom(1, 2, 3), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});

describe('which of the words means a place', () => {
  test.each([
    [
      'äiti ihan keskustan mummolassa kaksosten kanssa, Heinola',
      ['heinola'],
      'one capital says how places are written',
    ],
    ['hjälp hem till en trött mamma, Ingå', ['inkoo'], 'a capital after a comma begins no sentence'],
    ['ennen asuivat Heinolassa, nyt Hartolassa', ['hartola'], 'what was before is where they come from'],
    ['tidigare bodde de i Lahtis, vem hjälper i Hangö', ['hanko'], 'the same in Swedish'],
  ])('%s', (text, expected) => {
    expect(read(text).areas).toEqual(expected);
  });
});
