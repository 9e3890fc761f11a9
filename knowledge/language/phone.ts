import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A phone number as people in Finland read it, `+358 40 123 4567`; undefined when it cannot be one. */
export function readPhone(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const number = parsePhoneNumberFromString(text, 'FI');
  if (!number?.isPossible()) return undefined;
  // The library leaves seven digits in one piece; people read them in two.
  return number.formatInternational().replace(/ (\d{3})(\d{4})$/, ' $1 $2');
}
