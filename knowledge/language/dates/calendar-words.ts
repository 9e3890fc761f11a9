/** Which end of a span a word marks by its form: `maanantaista` from, `perjantaihin` to. */
export type Side = 'from' | 'to';

export interface WeekdayWord {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly side?: Side;
}

export interface MonthWord {
  readonly month: number;
  /**
   * `of_day` stands after a day only (`joulukuuta`), `genitive` before a day, a beginning or an end (`joulukuun`),
   * `free` alone (`joulukuussa`); a `name` is Swedish or English and is a month alone only where nothing else is
   * meant (Maj and June are people, too); `short` needs a day.
   */
  readonly role: 'of_day' | 'genitive' | 'free' | 'name' | 'short';
  readonly side?: Side;
  /** It is not a Swedish word. */
  readonly english?: true;
}

const finnishWeekdays = [
  'maanantai',
  'tiistai',
  'keskiviikko',
  'torstai',
  'perjantai',
  'lauantai',
  'sunnuntai',
] as const;
const swedishWeekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;
const englishWeekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Words for one such day. */
export const weekdayWords: ReadonlyMap<string, WeekdayWord> = new Map([
  ...finnishWeekdays.flatMap((name, at): [string, WeekdayWord][] => {
    const weekday = at + 1;
    return [
      [name, { weekday }],
      [`${name}na`, { weekday }],
      [`${name.replace(/kko$/, 'ko')}sta`, { weekday, side: 'from' }],
      [`${name}${name.endsWith('i') ? 'hin' : 'on'}`, { weekday, side: 'to' }],
    ];
  }),
  ...swedishWeekdays.flatMap((name, at): [string, WeekdayWord][] => [
    [name, { weekday: at + 1 }],
    [`${name}en`, { weekday: at + 1 }],
    // As it is spoken: `onsdan`.
    [`${name.slice(0, -1)}n`, { weekday: at + 1 }],
  ]),
  ...englishWeekdays.map((name, at): [string, WeekdayWord] => [name, { weekday: at + 1 }]),
]);

/** Words for all such days: `tiistaisin`, `tisdagar`, `Tuesdays`. */
export const everyWeekdayWords: ReadonlyMap<string, number> = new Map([
  ...finnishWeekdays.map((name, at): [string, number] => [
    `${name}${name.endsWith('i') ? '' : 'i'}sin`,
    at + 1,
  ]),
  ...swedishWeekdays.flatMap((name, at): [string, number][] => [
    [`${name}ar`, at + 1],
    [`${name}arna`, at + 1],
  ]),
  ...englishWeekdays.map((name, at): [string, number] => [`${name}s`, at + 1]),
]);

/** They are other words as well, so they are weekdays only before a date, or where nothing but a weekday fits. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map(
  [
    'ma må mån mon',
    'ti tis tue tues',
    'ke on ons wed',
    'to tor tors thu thur thurs',
    'pe fr fre fri',
    'la lö lör sat',
    'su sö sön sun',
  ].flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
);

const finnishMonths = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const swedishMonths =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const englishMonths =
  'january february march april may june july august september october november december'.split(' ');
const shortMonths = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');

export const monthWords: ReadonlyMap<string, MonthWord> = new Map([
  ...finnishMonths.flatMap((stem, at): [string, MonthWord][] => {
    const month = at + 1;
    return [
      [`${stem}kuu`, { month, role: 'free' }],
      [`${stem}kuussa`, { month, role: 'free' }],
      [`${stem}kuuta`, { month, role: 'of_day' }],
      [`${stem}kuun`, { month, role: 'genitive' }],
      [`${stem}kuusta`, { month, role: 'free', side: 'from' }],
      [`${stem}kuuhun`, { month, role: 'free', side: 'to' }],
    ];
  }),
  ...shortMonths.map((name, at): [string, MonthWord] => [name, { month: at + 1, role: 'short' }]),
  ['sept', { month: 9, role: 'short' }],
  ['oct', { month: 10, role: 'short' }],
  ...englishMonths.map((name, at): [string, MonthWord] => [
    name,
    { month: at + 1, role: 'name', english: true },
  ]),
  ...swedishMonths.map((name, at): [string, MonthWord] => [name, { month: at + 1, role: 'name' }]),
]);
