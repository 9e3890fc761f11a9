/** `1.–15.12.`, or each day in full when the months differ: `28.11.–3.12.`, `28.12.2026–3.1.2027`. */
export function finnishSpan(from: string, to: string, today: string): string {
  if (from === to) return finnishDay(from, today);
  const start = isSameMonth(from, to) ? `${Number(from.slice(8))}.` : finnishDay(from, to);
  return `${start}–${finnishDay(to, today)}`;
}

/** `2026-11-12` as people write it in Finnish: `12.11.` this year, `12.11.2025` otherwise. */
export function finnishDay(day: string, today: string): string {
  const { short, year } = partsOf(day);
  return today.startsWith(year) ? `${short}.` : `${short}.${year}`;
}

/** `1–15.12`, or each day in full when the months differ: `28.11–3.12`, `28.12.2026–3.1.2027`. */
export function swedishSpan(from: string, to: string, today: string): string {
  if (from === to) return swedishDay(from, today);
  const start = isSameMonth(from, to) ? Number(from.slice(8)) : swedishDay(from, to);
  return `${start}–${swedishDay(to, today)}`;
}

/** `2026-11-12` as people write it in Finland-Swedish: `12.11` this year, `12.11.2025` otherwise. */
export function swedishDay(day: string, today: string): string {
  const { short, year } = partsOf(day);
  return today.startsWith(year) ? short : `${short}.${year}`;
}

const isSameMonth = (from: string, to: string): boolean => from.slice(0, 7) === to.slice(0, 7);

function partsOf(day: string): { readonly short: string; readonly year: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { short: `${Number(date)}.${Number(month)}`, year };
}
