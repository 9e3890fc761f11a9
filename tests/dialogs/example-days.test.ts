import { describe, expect, test } from '@jest/globals';
import { exampleMove, exampleSpan, exampleTime } from '../../dialogs/example-days.ts';
import { stringsIn } from '../../dialogs/strings/in-language.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';

const on = (today: string, language: Language = 'fi') => ({
  today: isoDate.parse(today),
  language,
  say: stringsIn(language),
});

describe('how a time is written is shown with one to come', () => {
  test.each([
    ['2026-11-12', 'ke 18.11. klo 9–10'],
    ['2026-11-15', 'ke 18.11. klo 9–10'],
    ['2026-11-16', 'ke 25.11. klo 9–10'],
    // Epiphany is a Wednesday in 2027.
    ['2026-12-31', 'ke 13.1.2027 klo 9–10'],
    // So is Christmas Day in 2030, and New Year's Day after it.
    ['2030-12-16', 'ke 8.1.2031 klo 9–10'],
  ])('on %s: %s', (today, example) => expect(exampleTime(on(today))).toBe(example));

  test('has days too, and more than one of them', () => {
    expect(exampleMove(on('2026-11-12', 'sv'))).toEqual(['18.11', '25.11']);
    expect(exampleSpan(on('2026-11-12'))).toBe('18.–25.11.');
  });
});
