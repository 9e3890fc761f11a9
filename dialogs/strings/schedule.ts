import { Temporal } from 'temporal-polyfill';
import { type Schedule, weekdaysOf } from '../../knowledge/directory/schedule.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { readsAsSeason } from '../../knowledge/language/dates/season.ts';

/** How a language says times and series. Days are `YYYY-MM-DD` or, of every year, `MM-DD`. */
interface Phrases {
  /** `9–11`, `9.30–11`; a start alone `9`, `9.30`. */
  hours(starts: string, ends?: string): string;
  /** On one weekday every so many weeks. */
  weekly(weekday: number, every: number, hours: string): string;
  /** On several weekdays every so many weeks. */
  weekdays(weekdays: readonly number[], every: number, hours: string): string;
  /** In weeks with an even or odd number. */
  numbered(weeks: 'even' | 'odd', weekdays: readonly number[], hours: string): string;
  monthly(weekday: number, nths: readonly number[], hours: string): string;
  once(day: string, hours: string): string;
  bounded(series: string, bounds: Bounds): string;
  /** `weekday` and day in short. `year`: whether the year is said. */
  occasion(weekday: number, day: string, hours: string, year: boolean): string;
}

interface Bounds {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** `yearly`: it has to be said that these are days of every year. */
  readonly season?: { readonly from: string; readonly to: string; readonly yearly: boolean } | undefined;
}

/** When something is held, as a phrase within a sentence: `joka tiistai klo 9–11, 1.9.–31.5.`. Reads back as the same. */
export function describeSchedule(when: Schedule, language: Language): string {
  const say = phrases[language];
  const hours = say.hours(when.starts, when.ends);
  if (when.kind === 'once') return say.once(when.on, hours);
  const series = seriesIn(say, when, hours);
  const season = when.season && { ...when.season, yearly: !readsAsSeason(when.season) };
  return say.bounded(series, { from: when.from, until: when.until, season });
}

function seriesIn(say: Phrases, when: Exclude<Schedule, { kind: 'once' }>, hours: string): string {
  if (when.kind === 'monthly') return say.monthly(when.weekday, [when.nth, ...(when.alsoNth ?? [])], hours);
  const weekdays = weekdaysOf(when);
  if (when.weeks) return say.numbered(when.weeks, weekdays, hours);
  return weekdays.length > 1
    ? say.weekdays(weekdays, when.every, hours)
    : say.weekly(when.weekday, when.every, hours);
}

/**
 * One time at which it is held: `ti 8.12. klo 9–11`, without an end `ti 8.12. klo 9`. `starts` and `ends` are `HH:MM`;
 * another year than today's is said.
 */
export function describeOccasion(
  day: IsoDate,
  starts: string,
  ends: string | undefined,
  language: Language,
  today: IsoDate,
): string {
  const { dayOfWeek, year } = Temporal.PlainDate.from(day);
  const isOtherYear = year !== Temporal.PlainDate.from(today).year;
  const say = phrases[language];
  return say.occasion(dayOfWeek, day, say.hours(starts, ends), isOtherYear);
}

/** `9–11.30`: with a full stop, and no minutes on the hour. */
function shortHours(starts: string, ends?: string): string {
  const short = (time: string): string => {
    const [hour = '', minute = ''] = time.split(':');
    return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
  };
  return ends === undefined ? short(starts) : `${short(starts)}–${short(ends)}`;
}

/** The parts of `YYYY-MM-DD` or `MM-DD`, without zeros before them. */
function parts(day: string): { readonly date: number; readonly month: number; readonly year: string } {
  const [date = '', month = '', year = ''] = day.split('-').reverse();
  return { date: Number(date), month: Number(month), year };
}

const listed = (pieces: readonly (string | undefined)[]): string =>
  pieces.filter((piece) => piece !== undefined).join(', ');

const allOf = (language: string, words: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);

const fiDays = ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'];
const fiShortDays = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];
const fiOrdinals = ['toinen', 'kolmas', 'neljäs', 'viides', 'kuudes', 'seitsemäs', 'kahdeksas'];
const fiDay = (day: string): string => {
  const { date, month, year } = parts(day);
  return `${date}.${month}.${year}`;
};

const fiEach = (weekdays: readonly number[]): string =>
  allOf(
    'fi',
    weekdays.map((weekday) => at(fiDays, weekday).replace(/o$/, 'oi')).map((name) => `${name}sin`),
  );

const fi: Phrases = {
  hours: shortHours,
  weekly: (weekday, every, hours) =>
    every === 1
      ? `joka ${at(fiDays, weekday)} klo ${hours}`
      : `joka ${at(fiOrdinals, every - 1)} ${at(fiDays, weekday)} klo ${hours}`,
  weekdays: (weekdays, every, hours) =>
    every === 1
      ? `${fiEach(weekdays)} klo ${hours}`
      : `joka ${at(fiOrdinals, every - 1)} viikko ${fiEach(weekdays)} klo ${hours}`,
  numbered: (weeks, weekdays, hours) =>
    weeks === 'even'
      ? `parillisilla viikoilla ${fiEach(weekdays)} klo ${hours}`
      : `parittomilla viikoilla ${fiEach(weekdays)} klo ${hours}`,
  monthly: (weekday, nths, hours) => {
    const ordinals = nths.map((nth) => (nth === -1 ? 'viimeinen' : at(['ensimmäinen', ...fiOrdinals], nth)));
    return `kuukauden ${allOf('fi', ordinals)} ${at(fiDays, weekday)} klo ${hours}`;
  },
  once: (day, hours) => `${fiDay(day)} klo ${hours}`,
  bounded: (series, { from, until, season }) =>
    listed([
      series,
      season && `${season.yearly ? 'vuosittain ' : ''}${fiDay(season.from)}–${fiDay(season.to)}`,
      from && until && `${fiDay(from)}–${fiDay(until)}`,
      from && !until ? `${fiDay(from)} alkaen` : undefined,
      until && !from ? `${fiDay(until)} asti` : undefined,
    ]),
  occasion: (weekday, day, hours, year) => {
    const { date, month } = parts(day);
    return `${at(fiShortDays, weekday)} ${year ? fiDay(day) : `${date}.${month}.`} klo ${hours}`;
  },
};

const svDays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const svShortDays = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const svOrdinals = ['andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde'];
const svDay = (day: string): string => {
  const { date, month, year } = parts(day);
  return year === '' ? `${date}.${month}` : `${date}.${month}.${year}`;
};

const svEach = (weekdays: readonly number[]): string =>
  allOf(
    'sv',
    weekdays.map((weekday) => `${at(svDays, weekday)}ar`),
  );

const sv: Phrases = {
  hours: shortHours,
  weekly: (weekday, every, hours) => {
    if (every === 1) return `varje ${at(svDays, weekday)} kl. ${hours}`;
    if (every === 2) return `varannan ${at(svDays, weekday)} kl. ${hours}`;
    return `var ${at(svOrdinals, every - 1)} ${at(svDays, weekday)} kl. ${hours}`;
  },
  weekdays: (weekdays, every, hours) => {
    if (every === 1) return `${svEach(weekdays)} kl. ${hours}`;
    if (every === 2) return `varannan vecka på ${svEach(weekdays)} kl. ${hours}`;
    return `var ${at(svOrdinals, every - 1)} vecka på ${svEach(weekdays)} kl. ${hours}`;
  },
  numbered: (weeks, weekdays, hours) =>
    weeks === 'even'
      ? `jämna veckor på ${svEach(weekdays)} kl. ${hours}`
      : `udda veckor på ${svEach(weekdays)} kl. ${hours}`,
  monthly: (weekday, nths, hours) => {
    const ordinals = nths.map((nth) => (nth === -1 ? 'sista' : at(['första', ...svOrdinals], nth)));
    return `${allOf('sv', ordinals)} ${at(svDays, weekday)}en i månaden kl. ${hours}`;
  },
  once: (day, hours) => `${svDay(day)} kl. ${hours}`,
  bounded: (series, { from, until, season }) =>
    listed([
      series,
      season && `${season.yearly ? 'varje år ' : ''}${svDay(season.from)}–${svDay(season.to)}`,
      from && until && `${svDay(from)}–${svDay(until)}`,
      from && !until ? `från och med ${svDay(from)}` : undefined,
      until && !from ? `till och med ${svDay(until)}` : undefined,
    ]),
  occasion: (weekday, day, hours, year) => {
    const { date, month } = parts(day);
    return `${at(svShortDays, weekday)} ${year ? svDay(day) : `${date}.${month}`} kl. ${hours}`;
  },
};

const enDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const enShortDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const enOrdinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const enMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const enDay = (day: string): string => {
  const { date, month, year } = parts(day);
  return year === '' ? `${date} ${at(enMonths, month)}` : `${date} ${at(enMonths, month)} ${year}`;
};

/** `9:00`: an hour alone beside one with minutes reads like two ways of writing. */
const enTime = (time: string): string => time.replace(/^0/, '');

const enEach = (weekdays: readonly number[]): string =>
  allOf(
    'en-GB',
    weekdays.map((weekday) => `${at(enDays, weekday)}s`),
  );

const en: Phrases = {
  hours: (starts, ends) => [starts, ...(ends === undefined ? [] : [ends])].map(enTime).join('–'),
  weekly: (weekday, every, hours) => {
    if (every === 1) return `every ${at(enDays, weekday)} ${hours}`;
    if (every === 2) return `every other ${at(enDays, weekday)} ${hours}`;
    return `every ${at(enOrdinals, every - 1)} ${at(enDays, weekday)} ${hours}`;
  },
  weekdays: (weekdays, every, hours) => {
    if (every === 1) return `${enEach(weekdays)} ${hours}`;
    if (every === 2) return `every other week on ${enEach(weekdays)} ${hours}`;
    return `every ${at(enOrdinals, every - 1)} week on ${enEach(weekdays)} ${hours}`;
  },
  numbered: (weeks, weekdays, hours) =>
    weeks === 'even'
      ? `in even weeks on ${enEach(weekdays)} ${hours}`
      : `in odd weeks on ${enEach(weekdays)} ${hours}`,
  monthly: (weekday, nths, hours) => {
    const ordinals = nths.map((nth) => (nth === -1 ? 'last' : at(['first', ...enOrdinals], nth)));
    return `the ${allOf('en-GB', ordinals)} ${at(enDays, weekday)} of the month ${hours}`;
  },
  once: (day, hours) => `${enDay(day)}, ${hours}`,
  bounded: (series, { from, until, season }) =>
    listed([
      series,
      season && `${season.yearly ? 'every year ' : ''}${enDay(season.from)} – ${enDay(season.to)}`,
      from && until && `${enDay(from)} – ${enDay(until)}`,
      from && !until ? `from ${enDay(from)}` : undefined,
      until && !from ? `until ${enDay(until)}` : undefined,
    ]),
  occasion: (weekday, day, hours, year) => {
    const { date, month, year: ofYear } = parts(day);
    return `${at(enShortDays, weekday)} ${date} ${at(enMonths, month).slice(0, 3)}${year ? ` ${ofYear}` : ''}, ${hours}`;
  },
};

/** The nth of a list that counts from 1. */
function at(list: readonly string[], nth: number): string {
  return list[nth - 1] ?? '';
}

const phrases: Readonly<Record<Language, Phrases>> = { fi, sv, en };
