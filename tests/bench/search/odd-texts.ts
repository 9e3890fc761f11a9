const zalgo = (text: string): string =>
  text.replace(/\p{L}/gu, '$&\u0316\u0317\u0318\u0301\u0302\u0303\u0334\u0489\u036f');
const between = (text: string, mark: string): string => [...text].join(mark);
const asked = 'kuka on puheterapeutti Hartolassa';

/** Texts that nobody would call a question, and some that people do ask in letters that are not what they look like. */
export const oddTexts: readonly (readonly [what: string, text: string])[] = [
  [
    '20 kB of prose',
    'Äiti kertoi, että lapsi ei puhu vielä ja koulussa on ollut vaikeaa Hartolassa. '.repeat(250),
  ],
  ['a word of 1,000 letters', 'ä'.repeat(1000)],
  ['a compound of 1,000 letters', 'lastenneuvola'.repeat(77)],
  ['10,000 words', Array.from({ length: 10_000 }, (_, at) => `sana${at.toString(36)}x`).join(' ')],
  [
    '10,000 unknown words',
    Array.from({ length: 10_000 }, (_, at) =>
      between(String(at), 'ö').replace(/\d/g, (d) => 'kslrtmnpvh'[Number(d)] ?? ''),
    ).join(' '),
  ],
  ['10,000 times one word', 'puheterapia '.repeat(10_000)],
  ['hyphens without end', 'a-'.repeat(10_000)],
  ['4,000 misspelt places', 'Hartolasaa Sysmäsä Hollolasaa '.repeat(1300)],
  ['tricks of regular expressions', `${'(a+)+$'.repeat(500)} ${'a'.repeat(3000)}! [^]*\\d{1,9999}`],
  ['spaces only', ' \t\u00a0'.repeat(8000)],
  ['marks alone', '\u0301'.repeat(8000)],
  ['a with a mark apart', asked.normalize('NFD')],
  ['Zalgo text', zalgo(asked.repeat(40))],
  ['one letter under 8,000 marks', `a${'\u0308\u0301'.repeat(4000)}`],
  ['zero-width characters between all letters', between(asked.repeat(60), '\u200b\u2060\ufeff')],
  ['right-to-left marks', between(asked, '\u202e\u200f')],
  [
    'full-width letters',
    asked.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  ['emoji', '👩‍👩‍👧‍👦🏽🇫🇮'.repeat(1000)],
  ['half a surrogate pair', '\ud83d'.repeat(5000)],
];
