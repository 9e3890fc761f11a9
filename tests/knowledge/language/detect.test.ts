import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { detectLanguage } from '../../../knowledge/language/detect.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';

describe('the language of a text, whatever the person speaks otherwise', () => {
  test.each<readonly [text: string, language: Language]>([
    ['kuka hoitaa lasten puheterapian', 'fi'],
    ['kelle mä soitan tosta asiast', 'fi'],
    ['vem ansvarar för talterapi här', 'sv'],
    ['vart ringer jag om barnskydd', 'sv'],
    ['who do I contact about day care', 'en'],
    ['the child does not speak yet', 'en'],
    ['nuori jättää koulun kesken', 'fi'],
    ['ungdomen går inte i skolan', 'sv'],
  ])('%s: %s', (text, language) => {
    for (const personLanguage of ['fi', 'sv', 'en'] as const)
      expect(detectLanguage(tokenize(text), personLanguage)).toBe(language);
  });

  test.each<Language>(['fi', 'sv', 'en'])('under three words it is the person’s own: %s', (language) => {
    expect(detectLanguage(tokenize('kurator'), language)).toBe(language);
    expect(detectLanguage(tokenize('Hartola 12'), language)).toBe(language);
  });
});
