import { monthWords } from './calendar-words.ts';

const finnishOrdinals = {
  one: 'yhdes yhdennen yhdenteen yhdentenä yhdettä',
  units: [
    'ensimmäinen ensimmäisen ensimmäiseen ensimmäisenä ensimmäistä',
    'toinen toisen toiseen toisena toista',
    'kolmas kolmannen kolmanteen kolmantena kolmatta',
    'neljäs neljännen neljänteen neljäntenä neljättä',
    'viides viidennen viidenteen viidentenä viidettä',
    'kuudes kuudennen kuudenteen kuudentena kuudetta',
    'seitsemäs seitsemännen seitsemänteen seitsemäntenä seitsemättä',
    'kahdeksas kahdeksannen kahdeksanteen kahdeksantena kahdeksatta',
    'yhdeksäs yhdeksännen yhdeksänteen yhdeksäntenä yhdeksättä',
  ],
  two: 'kahdes kahdennen kahdenteen kahdentena kahdetta',
  ten: 'kymmenes kymmenennen kymmenenteen kymmenentenä kymmenettä',
};
const finnishCardinals = [
  'yksi yks',
  'kaksi kaks',
  'kolme kolm',
  'neljä nelj',
  'viisi viis',
  'kuusi kuus',
  'seitsemän seittemän',
  'kahdeksan kaheksan',
  'yhdeksän yheksän',
];
const swedishOrdinals =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde ' +
  'sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte ' +
  'tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta';
const swedishCardinals =
  'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton';
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first';
const englishCardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

type Numbers = Map<string, number>;

function addFinnish(ordinals: Numbers, cardinals: Numbers): void {
  const cases = (words: string): readonly string[] => words.split(' ');
  const { one, two, ten, units } = finnishOrdinals;
  const compound = [cases(one), cases(two), ...units.slice(2).map(cases)];
  units.forEach((words, at) => {
    for (const word of cases(words)) ordinals.set(word, at + 1);
  });
  for (const word of cases(ten)) ordinals.set(word, 10);
  compound.forEach((unit, at) => {
    for (const word of unit) ordinals.set(`${word}toista`, 11 + at);
  });
  for (const tens of [2, 3])
    cases(ten).forEach((word, inCase) => {
      const head = `${compound[tens - 1]?.[inCase] ?? ''}${word}`;
      ordinals.set(head, tens * 10);
      for (const units of [compound, finnishOrdinals.units.map(cases)])
        units.forEach((unit, at) => {
          ordinals.set(`${head}${unit[inCase] ?? ''}`, tens * 10 + at + 1);
        });
    });
  const small = finnishCardinals.map((words) => words.split(' '));
  const addAll = (words: readonly string[], number: number): void => {
    for (const word of words) cardinals.set(word, number);
  };
  small.forEach((words, at) => {
    addAll(words, at + 1);
    addAll(
      words.map((word) => `${word}toista`),
      11 + at,
    );
  });
  addAll(['kymmenen', 'kymmene'], 10);
  for (const tens of [2, 3, 4, 5])
    for (const head of small[tens - 1] ?? []) {
      cardinals.set(`${head}kymmentä`, tens * 10);
      small.forEach((words, at) => {
        addAll(
          words.map((word) => `${head}kymmentä${word}`),
          tens * 10 + at + 1,
        );
      });
    }
}

function build(): { ordinals: Numbers; cardinals: Numbers } {
  const ordinals: Numbers = new Map();
  const cardinals: Numbers = new Map();
  addFinnish(ordinals, cardinals);
  for (const words of [swedishOrdinals, englishOrdinals])
    words.split(' ').forEach((word, at) => {
      ordinals.set(word, at + 1);
    });
  for (const words of [swedishCardinals, englishCardinals])
    words.split(' ').forEach((word, at) => {
      cardinals.set(word, at + 1);
    });
  for (const [tens, number] of [
    ['tjugo', 20],
    ['trettio', 30],
    ['fyrtio', 40],
    ['femtio', 50],
  ] as const) {
    cardinals.set(tens, number);
    swedishCardinals
      .split(' ')
      .slice(0, 9)
      .forEach((word, at) => {
        cardinals.set(tens + word, number + at + 1);
      });
  }
  for (const [tens, number] of [
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
  ] as const)
    cardinals.set(tens, number);
  return { ordinals, cardinals };
}

const { ordinals, cardinals } = build();
const weekWord = /^(?:viikolla|viikko|viikon|vecka|week)$/;
const clockWord = /^(?:kello|klo|klockan|kl)$/;
const weekday = /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)$/;

/** `5` of `fem`, `viisi`, `five`, up to 59; `undefined` of any other word. */
export const spokenNumber = (word: string): number | undefined => cardinals.get(word);

/**
 * The text with the numbers of spoken days, weeks and hours in digits, as dates are written: `joulukuun
 * kahdeksanteentoista päivään`, `den femte februari`, `vecka åtta`, `kello kaksitoista kolmekymmentä`. Other numbers
 * stay as they are. In one pass.
 */
export function withSpokenDates(text: string): string {
  const words = [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  let written = '';
  let kept = 0;
  const replace = (from: number, to: number, by: string): void => {
    written += text.slice(kept, from) + by;
    kept = to;
  };
  for (let at = 0; at < words.length; at += 1) {
    const here = words[at];
    if (!here) break;
    const before = words[at - 1]?.word ?? '';
    const after = words[at + 1];
    const number = ordinals.get(here.word);
    const day = number ?? cardinals.get(here.word);
    if (day === undefined) continue;
    if (clockWord.test(before)) {
      const minutes =
        after && text.slice(here.end, after.start) === ' ' ? cardinals.get(after.word) : undefined;
      if (minutes !== undefined && minutes >= 5 && day <= 24) {
        replace(here.start, after?.end ?? here.end, `${day}.${String(minutes).padStart(2, '0')}`);
        at += 1;
      } else if (day > 12 && day <= 24) replace(here.start, here.end, String(day));
      continue;
    }
    if (weekWord.test(before) && day <= 53) {
      replace(here.start, here.end, String(day));
      continue;
    }
    // `kahdeskymmenes neljäs`: dictated as two words.
    const both =
      after && text.slice(here.end, after.start) === ' ' ? ordinals.get(here.word + after.word) : undefined;
    const last = both !== undefined && after ? after : here;
    const next = words[both === undefined ? at + 1 : at + 2]?.word ?? '';
    const afterMonth = monthWords.get(before)?.role;
    const beforeMonth = monthWords.get(next)?.role;
    const value = both ?? day;
    if (value > 31) continue;
    const finnish = afterMonth === 'genitive' || beforeMonth === 'of_day';
    const germanic =
      number !== undefined &&
      (beforeMonth === 'name' ||
        (before === 'den' && weekday.test(words[at - 2]?.word ?? '')) ||
        next === 'of' ||
        (before === 'the' && monthWords.get(words[at - 2]?.word ?? '')?.role === 'name'));
    if (!finnish && !germanic) continue;
    replace(here.start, last.end, finnish ? `${value}.` : String(value));
    if (last !== here) at += 1;
  }
  return written + text.slice(kept);
}
