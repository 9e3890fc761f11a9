import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Compounds, stemmed } from '../../../knowledge/language/compounds.ts';

describe('a compound', () => {
  const vocabulary = ['familje', 'rådgivningen', 'skol', 'skjuts', 'etsivä', 'rehtori', 'mukula'];
  const compounds = new Compounds(vocabulary.map(stemmed));

  test.each([
    ['lastenneuvola', ['lasten', 'neuvola']],
    ['lastenneuvolassa', ['lasten', 'neuvolassa']],
    ['perheterapiaan', ['perhe', 'terapiaan']],
    ['lastensuojeluilmoitus', ['lasten', 'suojelu', 'ilmoitus']],
    ['varhaiskasvatusohjaaja', ['varhais', 'kasvatus', 'ohjaaja']],
    ['perheneuvolapäivystys', ['perhe', 'neuvola', 'päivystys']],
    ['koulurehtorille', ['koulu', 'rehtorille']],
    ['mukulakerhosta', ['mukula', 'kerhosta']],
    // The genitive of the first part.
    ['mukulankerho', ['mukulan', 'kerho']],
    ['familjerådgivningen', ['familje', 'rådgivningen']],
    ['skolskjuts', ['skol', 'skjuts']],
  ])('%s is %j', (word, parts) => {
    expect(compounds.partsOf(word)).toEqual(parts);
  });

  test.each([['neuvola'], ['hartola'], ['kukkakaali'], ['x'.repeat(200)]])('%s has no parts', (word) => {
    expect(compounds.partsOf(word)).toEqual([]);
  });
});

/** Words that are made up, so that no common part of the field and no ending is in them. */
const syllables = ['kry', 'blo', 'fli', 'gru', 'zwo', 'dra'] as const;
const madeUp = fc
  .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''));

/** Every way to cut the word into words that are known, told plainly. */
function everyWay(word: string, known: ReadonlySet<string>): string[][] {
  const whole = known.has(word) ? [[word]] : [];
  const cut = [...word].flatMap((_, at) => {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    return known.has(right) ? everyWay(left, known).map((parts) => [...parts, right]) : [];
  });
  return [...whole, ...cut];
}

describe('parting any compound', () => {
  test('finds one of the ways in which known words make it up, and one whenever there is any', () => {
    fc.assert(
      fc.property(fc.uniqueArray(madeUp, { minLength: 4, maxLength: 8 }), fc.gen(), (words, gen) => {
        const parts = gen(fc.array, fc.constantFrom(...words), { minLength: 2, maxLength: 3 });
        const known = new Set(words);
        const found = new Compounds(words.map(stemmed)).partsOf(parts.join(''));
        expect(everyWay(parts.join(''), known)).toContainEqual([...found]);
      }),
      { seed: 11 },
    );
  });

  test('finds none where a part is unknown', () => {
    fc.assert(
      fc.property(fc.uniqueArray(madeUp, { minLength: 3, maxLength: 8 }), madeUp, (words, other) => {
        const known = new Set(words);
        const word = `${words[0]}xq${other}`;
        expect(everyWay(word, known)).toEqual([]);
        expect(new Compounds(words.map(stemmed)).partsOf(word)).toEqual([]);
      }),
      { seed: 12 },
    );
  });

  test('never throws, and the parts are the word again', () => {
    const field = new Compounds(['neuvola', 'puhe'].map(stemmed));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const parts = field.partsOf(text);
        if (parts.length > 0) expect(parts.join('')).toBe(text.replaceAll('-', ''));
      }),
    );
  });
});
