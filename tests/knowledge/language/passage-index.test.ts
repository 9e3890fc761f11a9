import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { createPassageIndex, type PassageHit } from '../../../knowledge/language/passage-index.ts';
import { keyedWords, likeness, searchKey, wantedKeys } from '../../../knowledge/language/search-keys.ts';

describe('forms of one word share a key', () => {
  test.each<[Language, string]>([
    ['fi', 'kuraattori kuraattorin kuraattoreille kuraattorista'],
    ['fi', 'aika ajan ajat ajoista aikoja aikaa'],
    ['fi', 'perhekahvila perhekahvilasta perhekahvilan perhekahvilat'],
    ['fi', 'toiminta toiminnan toimintaa toiminnassa'],
    ['fi', 'hinta hinnan hintaa hinnasta'],
    ['fi', 'tila tilat tilojen tilaa'],
    ['fi', 'kysely kyselyn kyselyä'],
    ['fi', 'vanhempainilta vanhempainillat vanhempainillan'],
    ['fi', 'ohjaaja ohjaajat ohjaajan ohjaajia'],
    ['fi', 'kuraattoriaika kuraattoriajat kuraattoriaikoja'],
    ['fi', 'tulkkaus tulkkauksen tulkkausta'],
    ['sv', 'familjecafé familjecaféet'],
    ['sv', 'kuratorstider kuratorstiderna'],
    ['sv', 'enkät enkäten enkäter'],
    ['sv', 'möte mötet möten'],
    ['en', 'survey surveys'],
    ['en', 'meeting meetings'],
  ])('%s: %s', (language, words) => {
    expect(new Set(words.split(' ').map((word) => searchKey(word, language))).size).toBe(1);
  });
});

describe('passages', () => {
  test('are found by inflected words and by parts of compounds, whole words first', () => {
    const index = createPassageIndex();
    index.put('a', 'fi', ['Perhekahvila siirtyy seurakuntatalolle.', 'Kahvilan avaimet ovat Ninalla.']);
    index.put('b', 'sv', ['Familjecaféet hålls på torsdagar. Nina Rautavaara informerar.']);
    const found = (word: string): readonly [string, number, number][] =>
      index
        .find([word], () => true)
        .map(({ document, passage, score }): [string, number, number] => [document, passage, score])
        .sort((one, other) => other[2] - one[2]);
    expect(found('kahvilasta')).toEqual([
      ['a', 1, 1],
      ['a', 0, 0.5],
    ]);
    expect(found('familjecafé')).toEqual([['b', 0, 1]]);
    expect(found('Rautavaaran')).toEqual([['b', 0, 1]]);
    index.put('c', 'fi', ['Kuraattoriajat jatkuvat.', 'Paikka on sama, samoin tapaamispaikka.']);
    expect(found('ajoista')).toEqual([['c', 0, 0.5]]);
    expect(index.find(['kahvila'], (document) => document === 'b')).toEqual([]);
  });

  const word = fc.constantFrom(
    ...'kuraattori kuraattorin ajat ajoista perhekahvila kahvila kahvilan koulu koulukuraattori Nina Ninan möte mötet familjecafé café plan plans meeting'.split(
      ' ',
    ),
  );
  const passage = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const writing = fc.record({
    document: fc.constantFrom('a', 'b', 'c'),
    language: fc.constantFrom<Language>('fi', 'sv', 'en'),
    passages: fc.array(passage, { maxLength: 4 }),
  });

  test('are those that looking through every passage finds, whatever was replaced', () => {
    fc.assert(
      fc.property(
        fc.array(writing, { maxLength: 8 }),
        fc.array(word, { maxLength: 3 }),
        fc.constantFrom('a', 'b', 'c'),
        (writings, words, hidden) => {
          const index = createPassageIndex();
          for (const { document, language, passages } of writings) index.put(document, language, passages);
          const latest = new Map(writings.map((each) => [each.document, each]));
          const naive: readonly PassageHit[] = [...latest.values()]
            .filter(({ document }) => document !== hidden)
            .flatMap(({ document, language, passages }) =>
              passages.map((text, at) => ({
                document,
                passage: at,
                score: words.reduce((sum, each) => sum + best(text, language, each), 0),
                held: words.filter((each) => best(text, language, each) > 0).length,
              })),
            )
            .filter(({ score }) => score > 0);
          const sorted = (hits: readonly PassageHit[]) =>
            hits.map(({ document, passage: at, score, held }) => `${document} ${at} ${score} ${held}`).sort();
          expect(sorted(index.find(words, (document) => document !== hidden))).toEqual(sorted(naive));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** How well a passage holds a word, looked at word by word. */
function best(text: string, language: Language, wanted: string): number {
  const keys = wantedKeys(wanted);
  return Math.max(
    0,
    ...keyedWords(text, language).flatMap((word) =>
      word.keys.flatMap((held) =>
        keys.map((key) => (key.language === held.language ? likeness(held.key, key.key) : 0)),
      ),
    ),
  );
}
