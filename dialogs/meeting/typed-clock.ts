/** `HH:MM` from `9`, `9.30`, `klo 9:30`. */
export function clockTyped(said: string): string | undefined {
  const found = /^(?:klo|kl\.?|at)?\s*(\d{1,2})(?:[.:](\d{2}))?$/iu.exec(said.trim());
  if (!found) return undefined;
  const [, hour = '', minute = '00'] = found;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
