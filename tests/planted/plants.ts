import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Seeded } from '../support/seeded.ts';

/** What is planted: what tells who a client is, initials, which hardly do, and words that tell nothing. */
export const plantKinds = [
  'identity_code',
  'phone',
  'email',
  'street_address',
  'birth_date',
  'client_name',
  'initials',
  'free_text',
] as const;
export type PlantKind = (typeof plantKinds)[number];

/** A piece of text, and what is searched for afterwards: it stands nowhere else. Lower case. */
export interface Plant {
  readonly kind: PlantKind;
  readonly text: string;
  readonly needles: readonly string[];
}

const letters = 'aeioulmnrstkvp';
/** A word that is no word of any language, another one for each number, and none of them the beginning of another. */
const wordOf = (number: number): string => {
  let word = 'zq';
  for (let rest = number + 14 ** 4; rest > 0; rest = Math.floor(rest / 14)) word += letters[rest % 14];
  return word;
};
const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
const two = (number: number): string => String(number).padStart(2, '0');

const marks = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const nameless: Readonly<Record<Language, string>> = { fi: 'Lapsi', sv: 'Barnet', en: 'The child' };

/** One of a kind, as somebody may write it. `number` makes it the only one. */
export function plantOf(kind: PlantKind, language: Language, number: number, chance: Seeded): Plant {
  const word = wordOf(number);
  const said = (texts: Readonly<Record<Language, readonly [string, ...string[]]>>): string =>
    chance.pick(texts[language]);
  switch (kind) {
    case 'identity_code': {
      const [day, month, year] = [1 + chance.below(28), 1 + chance.below(12), 50 + chance.below(50)];
      const date = `${two(day)}${two(month)}${year}`;
      // Numbers from 900 up are given to nobody.
      const own = String(900 + chance.below(100));
      const mark = marks[Number(date + own) % 31] ?? '';
      const sign = chance.pick(['-', 'Y', 'X', 'W', '\u2011', '–', ' - ', ' ']);
      const code = `${date}${sign}${own}${chance.below(2) === 0 ? mark : mark.toLowerCase()}`;
      const text = said({
        fi: [`oppilas ${code}`, `hetu ${code}`, `asia koskee lasta (${code})`],
        sv: [`eleven ${code}`, `personbeteckning ${code}`],
        en: [`pupil ${code}`, `the identity code is ${code}`],
      });
      return { kind, text, needles: [code.toLowerCase()] };
    }
    case 'phone': {
      const own = String(1_000_000 + chance.below(9_000_000));
      const [a, b] = [own.slice(0, 3), own.slice(3)];
      const phone = chance.pick([
        `040 ${a} ${b}`,
        `040${own}`,
        `+358 50 ${a} ${b}`,
        `(044) ${a}-${b}`,
        `045-${own}`,
        `00358 41 ${own}`,
      ]);
      const text = said({
        fi: [`äidin numero on ${phone}`, `soita isälle ${phone}`],
        sv: [`mammans nummer är ${phone}`, `ring pappan på ${phone}`],
        en: [`the mother's number is ${phone}`, `call the father at ${phone}`],
      });
      return { kind, text, needles: [phone.toLowerCase(), phone.replace(/[^+\d]/g, '')] };
    }
    case 'email': {
      const address = `${word}.${chance.pick(['pekka', 'emma', 'noora'])}@example.${chance.pick(['com', 'net'])}`;
      const text = said({
        fi: [`hänet tavoittaa osoitteesta ${address}`, `isä: ${address}`],
        sv: [`han nås på ${address}`],
        en: [`he can be reached at ${address}`],
      });
      return { kind, text, needles: [address] };
    }
    case 'street_address': {
      const house = `${1 + chance.below(90)}${chance.pick(['', ' A 4', ' B'])}`;
      const street = capital(word) + (language === 'sv' ? chance.pick(['vägen', 'gatan']) : 'nkuja');
      const text = said({
        fi: [`perhe asuu ${street} ${house}`, `osoite ${street} ${house}`],
        sv: [`familjen bor på ${street} ${house}`],
        en: [`the family lives at ${street} ${house}`],
      });
      return { kind, text, needles: [street.toLowerCase()] };
    }
    case 'birth_date': {
      // Each only once, and none with the end of another.
      const [day, month, year] = [
        10 + (number % 19),
        1 + (Math.floor(number / 19) % 12),
        1950 + (Math.floor(number / 228) % 70),
      ];
      const date = chance.pick([`${day}.${month}.${year}`, `${day}.${two(month)}.${year}`]);
      const text = said({
        fi: [`lapsi on syntynyt ${date}`, `oppilas s. ${date}`, `syntymäaika ${date}`],
        sv: [`barnet är fött ${date}`, `född ${date}`],
        en: [`the child was born ${date}`, `date of birth ${date}`],
      });
      return { kind, text, needles: [date] };
    }
    case 'client_name': {
      const surname = capital(word) + chance.pick(['nen', 'la', 'lampi']);
      const name = `${chance.pick(['Pekka', 'Emma', 'Noora', 'Oskar', 'Aisha'])} ${surname}`;
      const text = said({
        fi: [
          `asiakas ${name}`,
          `oppilaan nimi on ${name}`,
          `äiti ${name.toLowerCase()} soitti`,
          `${name} ei tule kouluun`,
          `${surname} ei tule kouluun`,
        ],
        sv: [`klienten ${name}`, `eleven heter ${name.toLowerCase()}`, `${name} kommer inte till skolan`],
        en: [`client ${name}`, `the pupil is called ${name}`, `${name} refuses to go to school`],
      });
      return { kind, text, needles: [surname.toLowerCase()] };
    }
    case 'initials': {
      const initials = `${chance.pick(['M', 'K', 'T'])}.${chance.pick(['K', 'V', 'L'])}.`;
      const text = said({
        fi: [`oppilas ${initials}, ${word}`, `${initials} ei tule kouluun, ${word}`],
        sv: [`eleven ${initials}, ${word}`],
        en: [`pupil ${initials}, ${word}`],
      });
      return { kind, text, needles: [word] };
    }
    case 'free_text':
      return { kind, text: `${nameless[language]} ${word}`, needles: [word] };
  }
}
