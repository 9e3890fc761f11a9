import { describe, expect, test } from '@jest/globals';
import { loadFinnishHolidays } from '../../../knowledge/kernel/finnish-holidays.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';

describe('Finnish days off', () => {
  test('of 2026, weekends included where a holiday falls on one', async () => {
    const isHoliday = await loadFinnishHolidays();
    expect(daysOf(2026).filter((day) => isHoliday(isoDate.parse(day)))).toEqual([
      '2026-01-01', // New Year
      '2026-01-06', // Epiphany
      '2026-04-03', // Good Friday
      '2026-04-05',
      '2026-04-06', // Easter Monday
      '2026-05-01', // May Day
      '2026-05-14', // Ascension
      '2026-05-24', // Whit Sunday
      '2026-06-19', // Midsummer Eve
      '2026-06-20',
      '2026-10-31', // All Saints
      '2026-12-06', // Independence Day
      '2026-12-24', // Christmas Eve
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  test('Midsummer Eve is the Friday of 19 to 25 June in every year', async () => {
    const isHoliday = await loadFinnishHolidays();
    for (let year = 2024; year <= 2050; year += 1) {
      const fridays = [19, 20, 21, 22, 23, 24, 25]
        .map((date) => `${year}-06-${date}`)
        .filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 5);
      expect(fridays.map((day) => isHoliday(isoDate.parse(day)))).toEqual([true]);
    }
  });

  test.each([
    ["New Year's Eve is worked", '2026-12-31'],
    ['an ordinary Monday is worked', '2026-11-09'],
    ["Father's Day is a flag day only", '2026-11-08'],
  ])('%s', async (_, day) => {
    const isHoliday = await loadFinnishHolidays();
    expect(isHoliday(isoDate.parse(day))).toBe(false);
  });
});

function daysOf(year: number): readonly string[] {
  return Array.from({ length: 365 }, (_, at) =>
    new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10),
  );
}
