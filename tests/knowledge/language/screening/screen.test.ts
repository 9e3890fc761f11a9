import { describe, expect, test } from '@jest/globals';
import { toE164 } from '../../../../knowledge/language/screening/phones.ts';
import { type PersonalData, screen } from '../../../../knowledge/language/screening/screen.ts';
import { innocent } from './innocent-sentences.ts';

const nobody = { emails: new Set<string>(), phones: new Set<string>() };
const anna = {
  emails: new Set(['anna.virta@hartola.fi']),
  phones: new Set(['+358401234567', '+3583123456']),
};

/** The kinds found, with what was found. */
const found = (text: string, known = nobody) =>
  screen(text, known).map(({ kind, from, to }) => [kind, text.slice(from, to)]);
const kinds = (text: string): readonly PersonalData[] => screen(text, nobody).map(({ kind }) => kind);

describe('phone numbers are found', () => {
  test.each([
    ['040 123 4567'],
    ['0401234567'],
    ['040-1234567'],
    ['040-123 4567'],
    ['040.123.4567'],
    ['040/1234567'],
    ['0400 123 456'],
    ['050 123 45'],
    ['0457 123 4567'],
    ['04 01 23 45 67'],
    ['+358 40 1234567'],
    ['+358401234567'],
    ['+358 (0)40 123 4567'],
    ['00358 40 1234567'],
    ['358401234567'],
    ['(09) 123 456'],
    ['09-123 4567'],
    ['03 123 45'],
    ['019 456 789'],
    ['040\u00a0123\u00a04567'],
    ['040\u2013123\u20134567'],
    ['０４０ １２３ ４５６７'],
    ['040\u200b123\u200b4567'],
    ['+46 70 123 45 67'],
    ['+372 5123 4567'],
    ['+44 7911 123456'],
    ['040123456789'],
  ])('%s', (number) => {
    expect(found(`Äidin numero on ${number}, soita illalla.`)).toEqual([['phone', number]]);
  });

  test.each([
    ['puh0401234567'],
    ['p.040 1234567'],
    ['tel:0401234567'],
    ['(040 1234567)'],
    ['040 1234567soita'],
  ])('beside other signs: %s', (text) => {
    expect(kinds(text)).toEqual(['phone']);
  });

  test('two side by side, and one before a date', () => {
    expect(found('040 1234567 050 7654321')).toEqual([
      ['phone', '040 1234567'],
      ['phone', '050 7654321'],
    ]);
    expect(found('soitto 040 123 4567 12.10.2026')).toEqual([['phone', '040 123 4567']]);
  });
});

describe('e-mail addresses are found', () => {
  test.each([
    ['anna.virta@hartola.fi'],
    ['ANNA.VIRTA@HARTOLA.FI'],
    ['a+b_c@posti.edu.hel.fi'],
    ['matti.meikäläinen@gmail.com'],
    ['anna.virta @ hartola.fi'],
    ['anna.virta(at)hartola.fi'],
    ['anna.virta [at] hartola.fi'],
    ['anna (at) hartola (piste) fi'],
    ['anna.virta at hartola.fi'],
    ['anna.virta ät hartola piste fi'],
    ['anna.virta＠hartola.fi'],
    ['anna.vir\u200bta@hartola.fi'],
  ])('%s', (address) => {
    expect(found(`Osoite: ${address}. Kiitos!`)).toEqual([['email', address]]);
  });
});

describe('street addresses are found', () => {
  test.each([
    ['Perhe asuu Koulukadulla 5, lapsi käy eskaria.', 'Koulukadulla 5'],
    ['Osoite on Mannerheimintie 12 A 3', 'Mannerheimintie 12 A 3'],
    ['käynti Kirkkokatu 4 as. 2 klo 12', 'Kirkkokatu 4 as. 2'],
    ['käynti Kirkkokatu 4 klo 12', 'Kirkkokatu 4'],
    ['Koti: Vanha Turuntie 8.', 'Vanha Turuntie 8'],
    ['Kirkkokatu 4 12.10. klo 9', 'Kirkkokatu 4'],
    ['osoite Kirkkokatu 4. äiti kotona', 'Kirkkokatu 4'],
    ['Koulukatu 5 lasten kanssa', 'Koulukatu 5'],
    ['Rautatienkatu 3', 'Rautatienkatu 3'],
    ['Järnvägsgatan 3', 'Järnvägsgatan 3'],
    ['Koulukadulla numerossa 5', 'Koulukadulla numerossa 5'],
    ['muutti Koulukujalle 11 b', 'Koulukujalle 11 b'],
    ['äiti asuu koulukatu 5 A 3', 'koulukatu 5 A 3'],
    ['Koulukadun 5 B:ssä on kylmä', 'Koulukadun 5 B'],
    ['Aleksis Kiven katu 5', 'Kiven katu 5'],
    ['asuu Veteraanien tie 5', 'Veteraanien tie 5'],
    ['Mäntypolku 3', 'Mäntypolku 3'],
    ['Rantaraitti 7-9', 'Rantaraitti 7-9'],
    ['Koivurinteellä 2', 'Koivurinteellä 2'],
    ['perhe asuu Kauppatori 1', 'Kauppatori 1'],
    ['Myllymäki 4 B 12', 'Myllymäki 4 B 12'],
    ['Harjuranta 4, 18100 Heinola', 'Harjuranta 4'],
    ['familjen bor på Storgatan 12 B', 'Storgatan 12 B'],
    ['Lilla Vägen 3', 'Lilla Vägen 3'],
    ['Norra Esplanaden 12', 'Norra Esplanaden 12'],
    ['hem till Skolvägen 7, dörr 2', 'Skolvägen 7'],
    ['Björkstigen 4 lgh 2', 'Björkstigen 4 lgh 2'],
    ['Kyrkbacken 9', 'Kyrkbacken 9'],
    ['The family lives at Koulukatu 5 B 7', 'Koulukatu 5 B 7'],
    ['Mannerheimin\u00adtie\u00a012', 'Mannerheimin\u00adtie\u00a012'],
    ['16200 Artjärvi', '16200 Artjärvi'],
    ['Pl 123, 16200 Artjärvi', 'Pl 123, 16200 Artjärvi'],
    ['(PL 5, 00101 Helsinki)', 'PL 5, 00101 Helsinki'],
    ['PB 12, 10601 Ekenäs', 'PB 12, 10601 Ekenäs'],
    ['asuu 00530 Helsingissä', '00530 Helsingissä'],
    ['He asuvat Kirkkotien varrella', 'Kirkkotien'],
    ['asuu äidin luona Kirkkotiellä', 'Kirkkotiellä'],
    ['Familjen bor vid Kyrkvägen', 'Kyrkvägen'],
    ['They live on Kirkkotie', 'Kirkkotie'],
  ])('%s', (text, address) => {
    expect(found(text)[0]).toEqual(['street_address', address]);
  });
});

describe('what may be said', () => {
  test.each([
    ['Neuvola on Kirkkotien varrella'],
    ['Asumisyksikkö Kirkkotiellä on täynnä'],
    ['Perhe asuu tien varrella'],
    ['asuvat Koulukadun koulun oppilaat'],
    ['Perhe asuu Hartolassa'],
    ['Rådgivningen finns vid Kyrkvägen'],
  ])('streets where nobody lives: %s', (text) => {
    expect(kinds(text)).not.toContain('street_address');
  });

  test('e-mail addresses and numbers of the workers, however they are written', () => {
    for (const text of [
      'Kysy: Anna.Virta@hartola.fi',
      'anna.virta (at) hartola.fi',
      '040 1234567',
      '+358 40 123 4567',
      '040123-4567',
      'soita 040 1234567 8 aikaan',
      '(03) 123 456',
    ]) {
      expect([text, found(text, anna)]).toEqual([text, []]);
    }
  });

  test('what stands beside a worker is still found', () => {
    expect(found('anna.virta@hartola.fi, äiti aiti@posti.fi, 040 1234567 050 7654321', anna)).toEqual([
      ['email', 'aiti@posti.fi'],
      ['phone', '050 7654321'],
    ]);
  });

  test.each(innocent.map((sentence) => [sentence]))('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('a phone number as it is compared', () => {
  test.each([
    ['040 123 4567', '+358401234567'],
    ['+358 (0)40-1234567', '+358401234567'],
    ['+46 70 123 45 67', '+46701234567'],
    ['vaihde', undefined],
  ])('%s', (written, compared) => {
    expect(toE164(written)).toBe(compared);
  });
});

describe('findings', () => {
  test('stand in the order of the text and name the kind alone', () => {
    const text = 'Äiti (aiti@posti.fi, 040 1234567) ja lapsi 131052-308T, Koulukatu 5 A.';
    const findings = screen(text, nobody);

    expect(findings.map(({ kind }) => kind)).toEqual(['email', 'phone', 'identity_code', 'street_address']);
    expect(findings.every((finding) => Object.keys(finding).sort().join() === 'from,kind,to')).toBe(true);
  });

  test('point at the text as written, whatever it hides', () => {
    const text = 'ﬁ 👩‍👧 a\u0308iti: 1３1052\u200b–308\u00a0T!';
    expect(found(text)).toEqual([['identity_code', '1３1052\u200b–308\u00a0T']]);
  });

  test('an empty text has none', () => {
    expect(screen('', nobody)).toEqual([]);
  });

  test('long texts of nothing but beginnings are read to the end', () => {
    for (const piece of [
      '1',
      '0 ',
      '1 2 ',
      '0 1 0 9 ',
      'a@',
      '@ ',
      'a.',
      'Koulukatu ',
      '12.10.',
      '(+',
      '\u0308',
      '-',
      '00100 ',
    ]) {
      const text = piece.repeat(Math.ceil(30_000 / piece.length));
      expect([piece, kinds(`${text}\n131052-308T`).at(-1)]).toEqual([piece, 'identity_code']);
    }
  });
});
