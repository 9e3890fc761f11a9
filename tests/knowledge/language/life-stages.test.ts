import { describe, expect, test } from '@jest/globals';
import { isAge, lifeStages } from '../../../knowledge/language/life-stages.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';

const stages = (text: string): number => lifeStages(tokenize(text).map(({ word }) => word));

/** A way to say it that leaves no doubt, and others that must be read the same. */
const alike: readonly (readonly [string, readonly string[]])[] = [
  [
    'vauva',
    [
      'raskaana',
      'odottava äiti',
      'loppuraskaus',
      'pikkuvauva',
      'puolivuotias',
      '10-kuukautinen',
      '6kk vauva',
      'kuuden kuukauden ikäinen',
      'väntar barn',
      '4 månader gammal',
      'expecting',
      '5 months old',
    ],
  ],
  [
    'taapero',
    [
      'leikki-ikäinen',
      'alle kouluikäinen',
      '3v',
      '5-v',
      '3 v',
      'kolmevee',
      'viisvuotias',
      'nelivuotiaan',
      '18 kk lapsi',
      'treåring',
      'fyraårig',
      'dagisbarn',
      'three-year-old',
      'four year old',
    ],
  ],
  ['6-vuotias', ['kuusvuotias', 'sexåring', 'six-year-old', '6v']],
  [
    'ekaluokkalainen',
    [
      'alakoululainen',
      '3. luokalla',
      'kolmannella luokalla',
      '5lk',
      'vitosella',
      'kymmenvuotias',
      'åk 5',
      'årskurs 3',
      'femteklassare',
      'nioåring',
      'grade 4',
      'third grader',
      'ten-year-old',
    ],
  ],
  [
    'ysiluokkalainen',
    [
      'yläkoululainen',
      'seiskalla',
      '8. luokalla',
      'kahdeksas luokka',
      '14v',
      'neljätoistavuotias',
      'går i åttan',
      'femtonåring',
      'åk 7',
      'niondeklassare',
      '8th grade',
    ],
  ],
  [
    'lukiolainen',
    [
      'amislainen',
      'nuori aikuinen',
      '17 v',
      'täyttää 18',
      'abi',
      'ung vuxen',
      'artonåring',
      'gymnasiestuderande',
      'seventeen year old',
      'young adult',
      'high school',
    ],
  ],
  ['teini', ['murrosikäinen', 'murkku', 'nuori', 'tonåring', 'teenager']],
];

describe('the stage of life that is spoken of', () => {
  test.each(alike)('%s', (plain, ways) => {
    const wanted = stages(plain);
    expect(wanted).not.toBe(0);
    // A grown-up may be meant as well, as of an `ung vuxen`: what matters is that the stage is read.
    expect(ways.filter((said) => (stages(said) & wanted) !== wanted)).toEqual([]);
  });

  test.each([
    'lapsi on ollut 2 kk jonossa',
    'puoli vuotta jonossa',
    'kolme vuotta sitten',
    '3 viikon päästä',
    'for tre år sedan',
    'waited 3 months',
  ])('%s tells no age', (text) => {
    expect(stages(text)).toBe(0);
  });

  test('a child under school age is not of school age', () => {
    expect(stages('alle kouluikäinen') & stages('koululainen')).toBe(0);
  });

  test.each([
    '3v',
    'kolmevee',
    'nelivuotiaalle',
    'treåring',
    'ten-year-old',
    '5-luokkalainen',
    '8-kuukautinen',
  ])('%s only tells an age', (word) => {
    expect(isAge(word)).toBe(true);
  });

  test.each(['neuvola', 'syntymävuotias', 'years', 'v'])('%s tells more', (word) => {
    expect(isAge(word)).toBe(false);
  });
});
