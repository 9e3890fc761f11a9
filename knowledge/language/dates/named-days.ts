import { Temporal } from 'temporal-polyfill';
import { daysFrom, plusDays } from '../../kernel/plain-days.ts';
import type { Lexemes, Read } from './lexemes.ts';
import { type Days, days } from './moment.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

type Day = Temporal.PlainDate;
type InYear = (year: number) => Days;

/** A feast with its days; a season that is not the same everywhere, such as the winter break of schools, has none. */
export type NamedDays = Days | 'unsure';

const on =
  (month: number, day: number, last = day): InYear =>
  (year) =>
    days(Temporal.PlainDate.from({ year, month, day }), Temporal.PlainDate.from({ year, month, day: last }));

/** Days from Easter Sunday. */
const atEaster =
  (first: number, last = first): InYear =>
  (year) => {
    const sunday = easterSunday(year);
    return days(plusDays(sunday, first), plusDays(sunday, last));
  };

/** A weekday, and so many days on, the first time on a day of a month or after it. */
const from =
  (month: number, day: number, weekday: number, length = 1): InYear =>
  (year) => {
    const earliest = Temporal.PlainDate.from({ year, month, day });
    const first = plusDays(earliest, (weekday - earliest.dayOfWeek + 7) % 7);
    return days(first, plusDays(first, length - 1));
  };

const friday = 5;
const saturday = 6;

/** The Gregorian computus of Butcher. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** The forms in which a Finnish feast stands: on it, before and after it, over it. */
const finnish = (stem: string, ...forms: readonly string[]): string =>
  forms.map((form) => `${stem}${form}`).join(';');
const nouns = (stem: string): string => finnish(stem, '', 'na', 'n', 'a', 'sta');
/** `päivä`, `aatto` and `pyhät` behind a name. */
const dayForms = (name: string): string => finnish(`${name}päivä`, '', 'nä', 'n', 'ä');
const eveForms = (name: string): string => finnish(`${name}aatto`, '', 'na', 'n', 'a');
const holidays = (name: string): string => finnish(`${name}pyh`, 'ät', 'inä', 'ien', 'iä');
const breakForms = (name: string): string =>
  finnish(
    name,
    '',
    'lla',
    'n',
    'a',
    'na',
    't',
    'illa',
    'jen',
    'ien',
    'aikoina',
    'aikana',
    'viikolla',
    'viikko',
  );

const names: PhraseBook<InYear | 'unsure'> = phraseBook<InYear | 'unsure'>([
  [
    `${finnish('joulu', '', 'na', 'n', 'a')};${holidays('joulun')};${holidays('joulu')};jul;julen;julhelgen;` +
      'i jul;på julen;till jul;christmas;at christmas;over christmas;during christmas',
    on(12, 24, 26),
  ],
  [`${eveForms('joulu')};julafton;julaftonen;christmas eve`, on(12, 24)],
  [`${dayForms('joulu')};juldagen;christmas day`, on(12, 25)],
  [`${dayForms('tapanin')};annandag jul;annandagen;boxing day`, on(12, 26)],
  [`${eveForms('uudenvuoden')};nyårsafton;nyårsaftonen;new year’s eve;new year's eve`, on(12, 31)],
  [
    `${dayForms('uudenvuoden')};uutenavuotena;uuden vuoden päivänä;nyårsdagen;new year’s day;new year's day`,
    on(1, 1),
  ],
  ['loppiainen;loppiaisena;loppiaisen;loppiaista;trettondagen;trettondag;epiphany', on(1, 6)],
  [
    `${finnish('pääsiäi', 'nen', 'senä', 'sen', 'stä')};${holidays('pääsiäis')};påsk;påsken;påskhelgen;i påsk;` +
      'på påsken;easter;at easter;over easter',
    atEaster(-2, 1),
  ],
  [`${finnish('pitkäperjantai', '', 'na', 'n', 'ta')};långfredagen;långfredag;good friday`, atEaster(-2)],
  ['toinen pääsiäispäivä;toisena pääsiäispäivänä;annandag påsk;easter monday', atEaster(1)],
  [`${nouns('kiirastorstai')};skärtorsdagen;skärtorsdag;maundy thursday`, atEaster(-3)],
  [`${nouns('helatorstai')};kristi himmelsfärdsdag;kristi himmelsfärd;ascension day`, atEaster(39)],
  ['vappu;vappuna;vapun;vappua;vapunpäivänä;vapunpäivä;första maj;may day', on(5, 1)],
  [`${eveForms('vapun')};valborg;valborgsmässoafton`, on(4, 30)],
  [
    `${finnish('juhannu', 's', 'ksena', 'ksen', 'sta')};midsommar;midsommaren;på midsommaren;i midsommar;` +
      'midsommarhelgen;midsummer;at midsummer',
    from(6, 19, friday, 2),
  ],
  [`${eveForms('juhannus')};midsommarafton;midsommaraftonen;midsummer eve`, from(6, 19, friday)],
  [`${dayForms('juhannus')};midsommardagen;midsummer day`, from(6, 20, saturday)],
  [`${dayForms('pyhäin')};alla helgons dag;all saints' day;all saints’ day`, from(10, 31, saturday)],
  [`${dayForms('itsenäisyys')};självständighetsdagen;självständighetsdag;independence day`, on(12, 6)],
  [
    [
      'joululoma',
      'talviloma',
      'hiihtoloma',
      'syysloma',
      'kesäloma',
      'pääsiäisloma',
      'koululoma',
      'loma',
      'lomakausi',
      'loma-aika',
      'juhlapyhä',
      'pyhä',
    ]
      .map(breakForms)
      .join(';'),
    'unsure',
  ],
  [
    'lomakaudella;loma-aikoina;loma-aikana;lomilla;lomien;lomina;koulujen loma-aikoina;koulujen lomien aikana;' +
      'koulujen lomilla;koulun lomilla;koulun loma-aikoina;kesällä;kesäisin;kesän;kesä;kesäkaudella;kesäaikana;talvella;talvisin;syksyllä;keväällä;pyhinä;pyhäpäivinä;' +
      'arkipyhinä;juhlapyhinä;aattona;aattoina;aatonaattona',
    'unsure',
  ],
  [
    'jullov;jullovet;på jullovet;under jullovet;sportlov;sportlovet;på sportlovet;under sportlovet;höstlov;höstlovet;' +
      'på höstlovet;under höstlovet;påsklov;påsklovet;under påsklovet;sommarlov;sommarlovet;på sommarlovet;' +
      'under sommarlovet;lov;lovet;loven;på lov;på loven;under loven;skolloven;under skolloven;semester;semestern;' +
      'under semestern;på semestern;semestertid;på sommaren;under sommaren;i sommar;sommaren;sommar;på vintern;under vintern;' +
      'på våren;på hösten;helgdagar;på helgdagar;under helgerna;under helgdagarna',
    'unsure',
  ],
  [
    [
      'christmas break',
      'christmas holiday',
      'christmas holidays',
      'winter break',
      'winter holiday',
      'winter holidays',
      'ski break',
      'ski holiday',
      'autumn break',
      'autumn holiday',
      'easter break',
      'easter holidays',
      'summer break',
      'summer holiday',
      'summer holidays',
      'summer',
      'winter',
      'spring',
      'autumn',
      'school holidays',
      'school breaks',
      'holiday',
      'holidays',
      'public holidays',
      'vacation',
      'vacations',
    ]
      .flatMap((name) => [
        name,
        ...['in', 'during', 'over', 'on', 'in the', 'during the', 'over the', 'on the', 'the'].map(
          (word) => `${word} ${name}`,
        ),
      ])
      .join(';'),
    'unsure',
  ],
]);

/** Reads `jouluna`, `på långfredagen`, `Easter` where it begins: the coming ones, those under way included. */
export function readNamedDays(lexemes: Lexemes, at: number, today: Day): Read<NamedDays> | undefined {
  const named = readPhrase(names, lexemes, at);
  const after = named && lexemes[named.next];
  // `jul-`, `joulu-tammikuu`
  if (!named || (after?.glued && (after.kind !== 'sign' || after.text === '-'))) return undefined;
  if (named.value === 'unsure') return { value: 'unsure', next: named.next };
  const of = named.value;
  const found = [today.year, today.year + 1].map(of).find(({ last }) => daysFrom(today, last) >= 0);
  return found && { value: found, next: named.next };
}
