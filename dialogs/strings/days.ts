/** `1.–15.12.`, or each day in full when the months differ: `28.12.–3.1.2027`. */
export function numericSpan(from: string, to: string, today: string): string {
  if (from === to) return numericDay(from, today);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = sameMonth ? `${Number(from.slice(8))}.` : numericDay(from, to);
  return `${start}–${numericDay(to, today)}`;
}

/** `2026-11-12` as people write it in Finnish and Swedish: `12.11.` this year, `12.11.2025` otherwise. */
export function numericDay(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(date)}.${Number(month)}.`;
  return today.startsWith(year) ? short : `${short}${year}`;
}
