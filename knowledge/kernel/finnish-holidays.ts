import type { IsoDate } from './ids.ts';

/** No public holidays by law, but by collective agreement days off: Midsummer Eve and Christmas Eve. */
const evesOff = new Set(['friday after 06-19', '12-24']);

/**
 * Finnish days off besides the weekend: public holidays and the two eves. The data of all countries takes a
 * tenth of a second to load, so it is loaded here and not with the program.
 */
export async function loadFinnishHolidays(): Promise<(day: IsoDate) => boolean> {
  const { default: Holidays } = await import('date-holidays');
  const holidays = new Holidays('FI', { types: ['bank', 'public'] });
  const years = new Map<string, ReadonlySet<string>>();
  const daysOff = (year: string): ReadonlySet<string> => {
    const days = holidays
      .getHolidays(Number(year))
      .filter(({ type, rule }) => type === 'public' || evesOff.has(rule))
      .map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length));
    return new Set(days);
  };
  return (day) => {
    const year = day.slice(0, 4);
    const known = years.get(year) ?? daysOff(year);
    years.set(year, known);
    return known.has(day);
  };
}
