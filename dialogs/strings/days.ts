/** `2026-11-12` as people write it in Finnish and Swedish: `12.11.` this year, `12.11.2025` otherwise. */
export function numericDay(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(date)}.${Number(month)}.`;
  return today.startsWith(year) ? short : `${short}${year}`;
}
