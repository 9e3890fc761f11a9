import { Temporal } from 'temporal-polyfill';
import { compareDays, plusDays } from '../kernel/plain-days.ts';

type Day = Temporal.PlainDate;

/** What is to be done before a festival, by its last day at work: in words, and as a day of the year given. */
const festivals: readonly (readonly [RegExp, (year: number) => Day])[] = [
  [
    /(?<!\p{L})(?:ennen itsenäisyyspäivää|itsenäisyyspäivään mennessä|före självständighetsdagen|(?:before|by) independence day)(?!\p{L})/iu,
    (year) => dayOf(year, 12, 5),
  ],
  [
    /(?<!\p{L})(?:ennen joulu(?:a|lomaa|taukoa|pyhiä)|jouluun mennessä|jouluksi|före jul(?:en|lovet)?|(?:innan|till) jul(?:en)?|(?:before|by) christmas)(?!\p{L})/iu,
    (year) => dayOf(year, 12, 23),
  ],
  [
    /(?<!\p{L})(?:vuodenvaihteeseen|ennen vuodenvaihdetta|ennen vuoden vaihdetta|vuodenvaihteessa|före årsskiftet|före nyår|till årsskiftet|before (?:the )?new year|by new year|by year end)(?!\p{L})/iu,
    (year) => dayOf(year, 12, 31),
  ],
  [
    /(?<!\p{L})(?:ennen vappua|vappuun mennessä|före valborg|före första maj)(?!\p{L})/iu,
    (year) => dayOf(year, 4, 30),
  ],
  // Maundy Thursday: Good Friday is no day at work.
  [
    /(?<!\p{L})(?:ennen pääsiäis(?:tä|lomaa|pyhiä)|pääsiäiseen mennessä|pääsiäiseksi|(?:före|innan|till) påsk(?:en|lovet)?|(?:before|by) easter)(?!\p{L})/iu,
    (year) => plusDays(easterOf(year), -3),
  ],
  // Midsummer Eve is the Friday of 19 to 25 June, free in most agreements.
  [
    /(?<!\p{L})(?:ennen juhannusta|juhannukseen mennessä|juhannukseksi|(?:före|innan|till) midsommar(?:en)?|(?:before|by) midsummer)(?!\p{L})/iu,
    (year) => plusDays(dayOf(year, 6, 18), (11 - dayOf(year, 6, 18).dayOfWeek) % 7),
  ],
];

const dayOf = (year: number, month: number, day: number): Day =>
  Temporal.PlainDate.from({ year, month, day });

/**
 * The last day before the first festival to come that the text sets as a limit. School holidays are none: the winter
 * holiday is in week 8, 9 or 10 and the autumn holiday in week 41, 42 or 43, by the municipality (www.oph.fi, Koulujen loma-ajat).
 */
export function dayBeforeFestival(text: string, today: Day): Day | undefined {
  const found = festivals.find(([words]) => words.test(text));
  if (!found) return undefined;
  const [, inYear] = found;
  const thisYear = inYear(today.year);
  return compareDays(thisYear, today) >= 0 ? thisYear : inYear(today.year + 1);
}

/** Easter Sunday, by the computus of Meeus, Jones and Butcher (Nature, 20 April 1876) for the Gregorian calendar. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - moon + 15) % 30;
  const rest = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}
