import { expect, test } from '@jest/globals';
import { forgetWords, remember } from '../../../knowledge/language/word-cache.ts';

test('words are kept until all are to be forgotten, and are kept anew after that', () => {
  const [stems, parts] = [new Map<string, string>(), new Map<string, readonly string[]>()];
  remember(stems, 'meikäläisen', 'meikäläi');
  remember(parts, 'koivukuja', ['koivu', 'kuja']);
  forgetWords();
  expect([stems.size, parts.size]).toEqual([0, 0]);
  remember(stems, 'neuvolan', 'neuvol');
  expect(stems.get('neuvolan')).toBe('neuvol');
  forgetWords();
  expect(stems.size).toBe(0);
});

test('numbers and longer words than anybody writes are never kept', () => {
  const stems = new Map<string, string>();
  for (const word of ['131052', '040765', 'a'.repeat(41)]) remember(stems, word, word);
  expect(stems.size).toBe(0);
});
