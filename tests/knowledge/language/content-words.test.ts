import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDemo } from '../../../bot/load-demo.ts';
import type { DirectoryData } from '../../../knowledge/directory/directory.ts';
import { inflect } from '../../../knowledge/language/inflect.ts';
import { createQuestionReader } from '../../../knowledge/language/read-question.ts';

let data: DirectoryData;
let contentWords: (text: string) => readonly string[];
beforeAll(async () => {
  data = await readDemo();
  contentWords = createQuestionReader(data).contentWords;
});

describe('what a question is about', () => {
  test.each([
    ['Kuka auttaa, kun on riita naapurin kanssa Hartolassa?', ['naapurin', 'riita']],
    ['Keneen otan yhteyttä koiran ulkoilutuksesta Sysmässä?', ['koiran', 'ulkoilutuksesta']],
    ['missä 14-vuotias voi harrastaa lumilautailua', ['harrasta', 'lumilautailua']],
    ['Onko Hangossa veroneuvontaa?', ['veroneuvontaa']],
    ['Vem hjälper med hundpromenader i Hangö?', ['hundpromenader']],
    ['Vem ordnar dans för pojkar?', ['dans']],
    ['Who helps with horse riding in Hanko?', ['horse', 'riding']],
    ['MLL:n mummola', ['mll', 'mummola']],
    ['Perheneuvola Hartola', ['perheneuvola']],
  ])('%s', (text, words) => {
    expect(contentWords(text)).toEqual(words);
  });

  test('does not tell in which order it was said', () => {
    expect(contentWords('kissan sterilointi ja auraus')).toEqual(
      contentWords('auraus ja sterilointi kissan'),
    );
  });

  test('is at most three words, none of them long', () => {
    const words = Array.from(
      { length: 40 },
      (_, at) => `aihe${'abcdefghijklmnopqrstuvwxyzåäö'[at % 29]}${'bk'[at % 2]}o`,
    );
    expect(contentWords(words.join(' '))).toHaveLength(3);
    expect(contentWords(`ratsastus ${'pitkä'.repeat(7)}`)).toEqual(['ratsastus']);
  });

  test.each([
    'Kuka auttaa?',
    'Vem hjälper?',
    'Who helps?',
    'Hartola',
    '14 v',
    '',
    '!!!',
  ])('is nothing at all: %s', (text) => {
    expect(contentWords(text)).toEqual([]);
  });
});

describe('nobody can be told from it', () => {
  test.each([
    'koko ajan juo koko perhe riitelee äiti',
    'Äiti itkee ja isä huutaa',
    'mamma dricker hela tiden och barnen gråter',
    'My mother cries the whole time',
    'Olen sairaana ja hoidan ratsastusta',
    'Jag är sjuk i dag, hunden också',
    'I am ill, who walks the horse?',
    'mulla on kissa',
  ])('a story and what is said of oneself give no word: %s', (text) => {
    expect(contentWords(text)).toEqual([]);
  });

  test('words that are known come before those that are not', () => {
    expect(contentWords('aamulla zumppaus perheneuvola möllötys keppihevonen lumikenkäily')).toContain(
      'perheneuvola',
    );
  });

  test.each([
    ['Kuka auttaa, kun Matti Pelto, 14 v, lyö naapurin koiraa', /matti|pelto|14/],
    ['matti möttönen karkasi ratsastustunnilta', /matti|möttö/],
    ['möttösellä on kissa', /möttö/],
    ['ahmedin kissa', /ahmed/],
    ['Möttösen perhe tarvitsee lumityöapua', /möttö/i],
    ['Soita Lahden Annalle kissasta', /lahti|lahden|anna/],
    ['Lahti Anna ja kissa', /lahti|anna/],
    ['Laineen lapsella on kissa', /laine/],
    ['Granne heter Sven Lindqvist och har en hund', /sven|lindqvist/],
    ["Emily Smith's horse", /emily|smith/],
    ['KUKA AUTTAA KISSASSA VIRTASTA', /virta/],
    ['Abdirahmanin ja Xhemajlin kissa', /abdi|xhem/],
    ['anna-liisa kantaa kissaa', /anna|liisa/],
    ['Kuhmoisista muuttanut kissa', /kuhmo/],
    ['4-vuotias, kerhokoti 12b, kissa', /\d/],
  ])('%s', (text, somebody) => {
    expect(contentWords(text).join(' ')).not.toMatch(somebody);
  });

  test.each([
    'kissa, hetu 131052-308T',
    'kissa, soita 040 123 4567',
    'kissa, kirjoita maija.malli@example.org',
    'kissa, asuu Koulukatu 5',
  ])('a text with personal data gives no word at all: %s', (text) => {
    expect(contentWords(text)).toEqual([]);
  });

  test("no worker's name stays, in whatever case form, order and letters", () => {
    const names = data.workers.map(({ name }) => name);
    const sentences = [
      (name: string) => `kuka auttaa kissan kanssa, ${name} ehkä`,
      (name: string) => `${name} neuvoo lumityössä`,
      (name: string) => `Vem hjälper ${name} med hunden`,
      (name: string) => `does ${name} know about horses`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...sentences),
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        (name, sentence, form, small, turned) => {
          const parts = name.split(' ').map((part) => {
            const forms = inflect(part.toLowerCase(), { numbers: ['singular'], name: true });
            return forms[form % Math.max(1, forms.length)]?.form ?? part.toLowerCase();
          });
          if (turned) parts.reverse();
          const written = small
            ? parts
            : parts.map((part) => part.replace(/^./, (first) => first.toUpperCase()));
          const words = contentWords(sentence(written.join(' ')));
          expect(words).not.toEqual([]);
          for (const part of [...parts, ...name.toLowerCase().split(/[ -]/)])
            expect(words).not.toContain(part);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('no identity code, phone number or address stays', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const two = fc.integer({ min: 10, max: 28 });
    const data_ = fc.oneof(
      fc
        .tuple(
          two,
          fc.integer({ min: 10, max: 12 }),
          two,
          fc.constantFrom('-', 'A', '+', 'Y'),
          fc.integer({ min: 100, max: 899 }),
        )
        .map(([day, month, year, sign, number]) => {
          const digits = `${day}${month}${year}${number}`;
          return `${day}${month}${year}${sign}${number}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31]}`;
        }),
      fc.array(digit, { minLength: 7, maxLength: 7 }).map((rest) => `040 ${rest.join('')}`),
      fc.array(digit, { minLength: 7, maxLength: 7 }).map((rest) => `+358 40 ${rest.join('')}`),
      fc.integer({ min: 1, max: 99 }).map((number) => `Mäntytie ${number}`),
      fc.constantFrom('maija.malli', 'pekka_1').map((name) => `${name}@example.org`),
    );
    fc.assert(
      fc.property(
        data_,
        fc.constantFrom('kissa ', 'riita naapurin kanssa, ', 'hundpromenad '),
        (personal, before) => {
          expect(contentWords(`${before}${personal}`)).toEqual([]);
          expect(contentWords(`${personal} ${before}`)).toEqual([]);
        },
      ),
    );
  });
});
