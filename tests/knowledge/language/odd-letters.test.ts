import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { createQuestionReader } from '../../../knowledge/language/read-question.ts';
import { normalise, tokenize } from '../../../knowledge/language/tokens.ts';
import { smallDirectory } from './small-directory.ts';

/** A fault that is found comes back in the next run. */
const seed = 20_261_112;
const reader = createQuestionReader(smallDirectory);

const questions: readonly (readonly [text: string, language: Language])[] = [
  ['kuka on puheterapeutti Hartolassa?', 'fi'],
  ['Keneen otan yhteyttä äitiysneuvolasta Heinolassa', 'fi'],
  ['4-vuotias ei puhu vielä, kelle soitan', 'fi'],
  ['kelle mä soitan perheneuvolan asiois', 'fi'],
  ['äiti pelkää miestään ja haluaa turvaan', 'fi'],
  ['puhetrapia hartola', 'fi'],
  ['äitiys- ja lastenneuvola Hartolassa', 'fi'],
  ['Vem ansvarar för talterapi i Ekenäs?', 'sv'],
  ['barnet säger bara några ord', 'sv'],
  ["the child doesn't talk yet", 'en'],
  ['Who do I contact about the maternity clinic?', 'en'],
  ['kiitos', 'fi'],
];
const anyQuestion = fc.constantFrom(...questions);

describe('letters that are not what they look like are read as what they look like', () => {
  const clean = reader.read('puheterapia Hartola', 'fi');

  test('the clean question is about speech therapy in Hartola', () => {
    expect(clean).toMatchObject({ areas: ['hartola'], topic: { kind: 'one', service: 'puheterapia' } });
  });

  test.each([
    ['soft hyphens and zero-width spaces', 'puhe\u00adterapia Harto\u200bla'],
    ['word joiners and byte order marks', '\ufeffpuhe\u2060terapia Har\ufefftola'],
    ['right-to-left marks', '\u202epuheterapia\u200f \u202bHartola\u202c'],
    ['isolates', '\u2067puheterapia\u2069 Hartola'],
    ['variation selectors', 'puhe\ufe0fterapia Hartola\ufe0e'],
    ['no-break spaces', 'puheterapia\u00a0Hartola\u202f'],
    ['full-width letters', 'ｐｕｈｅｔｅｒａｐｉａ　Ｈａｒｔｏｌａ'],
    ['mathematical letters', '𝐩𝐮𝐡𝐞𝐭𝐞𝐫𝐚𝐩𝐢𝐚 𝐇𝐚𝐫𝐭𝐨𝐥𝐚'],
    ['emoji between', '👶🏽puheterapia👩‍👩‍👧‍👦 Hartola🇫🇮'],
    ['Zalgo', 'puheterapia Hartola'.replace(/\p{L}/gu, '$&\u0316\u0301\u0302\u0334\u0489\u036f')],
    ['struck-out letters', 'puheterapia Hartola'.replace(/\p{L}/gu, '$&\u0336')],
  ])('%s', (_what, text) => {
    expect(reader.read(text, 'fi')).toEqual(clean);
  });

  test.each([
    ['a mark apart', 'a\u0308itiysneuvola'],
    ['a mark behind a zero-width space', 'a\u200b\u0308itiysneuvola'],
    ['a mark on a full-width letter', 'ａ\u0308itiysneuvola'],
    ['a heap of marks on a dotted letter', 'a\u0308\u0316\u0301\u0336itiysneuvola'],
  ])('the dots of a letter are kept: %s', (_what, text) => {
    expect(reader.read(text, 'fi')).toEqual(reader.read('äitiysneuvola', 'fi'));
  });

  test('a hyphen or an apostrophe of any make is one', () => {
    expect(reader.read('4‑vuotias ei puhu vielä', 'fi')).toEqual(
      reader.read('4-vuotias ei puhu vielä', 'fi'),
    );
    expect(reader.read('the child doesn’t talk yet', 'en')).toEqual(
      reader.read("the child doesn't talk yet", 'en'),
    );
  });
});

describe('however a question is written, it is the same question', () => {
  const unseen = fc.constantFrom(
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2060',
    '\ufeff',
    '\u00ad',
  );

  test('with zero-width characters and soft hyphens anywhere', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.array(fc.tuple(fc.nat(200), unseen), { minLength: 1, maxLength: 30 }),
        ([text, language], marks) => {
          let written = text;
          for (const [place, mark] of marks) {
            const at = place % (written.length + 1);
            written = written.slice(0, at) + mark + written.slice(at);
          }
          expect(reader.read(written, language)).toEqual(reader.read(text, language));
        },
      ),
      { seed },
    );
  });

  test('in composed and in decomposed letters, also in one text', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(60), ([text, language], at) => {
        const composed = reader.read(text.normalize('NFC'), language);
        expect(reader.read(text.normalize('NFD'), language)).toEqual(composed);
        const mixed = text.slice(0, at).normalize('NFD') + text.slice(at).normalize('NFC');
        expect(reader.read(mixed, language)).toEqual(composed);
      }),
      { seed },
    );
  });

  test('in capitals', () => {
    fc.assert(
      fc.property(anyQuestion, ([text, language]) => {
        expect(reader.read(text.toUpperCase(), language)).toEqual(reader.read(text, language));
      }),
      { seed },
    );
  });
});

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          ..."aäåoöéAÄ1 -'.,:`ｆﬁ𝐤",
          '\u0308',
          '\u030a',
          '\u0301',
          '\u0316',
          '\u0489',
          '\u200b',
          '\u00ad',
          '\ud83d',
          '\u1100',
          '\u1161',
        ),
        { maxLength: 60 },
      )
      .map((letters) => letters.join('')),
  );

  test('is made plain once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('is the same text composed and decomposed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('is read, and its words stand where they are said to', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('fi', 'sv', 'en'), (text, language) => {
        const plain = normalise(text);
        for (const token of tokenize(text)) expect(plain.slice(token.start, token.end)).toBe(token.text);
        expect(reader.read(text, language).ranked.length).toBeLessThanOrEqual(10);
        expect(reader.contentWords(text).length).toBeLessThanOrEqual(3);
      }),
      { seed },
    );
  });

  test.each([
    ['a paste of 20,000 letters', 'Lapsi ei puhu vielä ja äiti on uupunut. '.repeat(500)],
    ['a word of a thousand letters', 'lastensuojelu'.repeat(80)],
    ['ten thousand words', Array.from({ length: 10_000 }, (_, at) => `qz${at}xlainen`).join(' ')],
    ['marks alone', '\u0301'.repeat(8000)],
    ['spaces alone', ' \u00a0\t'.repeat(4000)],
    ['a regular expression', `${'(a+)+$'.repeat(500)}${'a'.repeat(3000)}![^]*\\d{1,9999}`],
  ])('is read no further than 4,000 letters: %s', (_what, text) => {
    expect(normalise(text).length).toBeLessThanOrEqual(4000);
    expect(reader.read(`${text} `, 'fi')).toEqual(reader.read(text, 'fi'));
  });

  test('a question that what does not show makes four times as long is read to its end', () => {
    const text = `${'ei '.repeat(1200)}puheterapia Hartola`;
    const written = [...text].join('\u200b');
    expect(reader.read(written, 'fi')).toEqual(reader.read(text, 'fi'));
  });
});
