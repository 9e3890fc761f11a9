import type { Member } from './crew.ts';
import type { Notes } from './notes.ts';

/** Where writers name themselves: at the top and in the greeting. */
const searched = 1500;
const before =
  /(?:(?<!\p{L})(?:minä|mä|jag|me|i)(?: eli)?|\p{L}*terveisin(?: siis)?|terv\.?|hälsningar|mvh|regards|dictated by|kirjasi|sanelee|antecknade)[\s,:=(]*$/iu;
const after =
  /^(?:\s*\(|\s)(?:(?:\p{L}+[,\s]+){0,6}?(?:och|ja|and|som leder mötet och|jo(?:ka|ta)) )?(?:joka tätä kirjoitan|kirjasi|kirjaa|kirjaan|sanelen|sanelee|dikterar|dictating|skriver|skrev|antecknar|jag|minä|mä|me|undertecknad)(?!\p{L})/iu;

/** Who the notes say wrote them: `jag = Yasmin`, `Liisa (kirjasi)`, `terveisin Liisa Vuori`. */
export function writerOf({ text, spoken }: Notes, members: readonly Member[]): string | undefined {
  if (spoken) return undefined;
  const parts = [text.slice(0, searched), text.slice(Math.max(searched, text.length - 120))].map((part) =>
    part.toLowerCase(),
  );
  const fits = members.filter(({ name }) => {
    const words = name.toLowerCase().split(/\s+/);
    const turned = [...words.slice(-1), ...words.slice(0, -1)].join(' ');
    const forms = [name.toLowerCase(), turned, words[0] ?? ''];
    return parts.some((part) => forms.some((form) => isNamed(part, form)));
  });
  return fits.length === 1 ? fits[0]?.name : undefined;
}

function isNamed(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const to = at + form.length;
    if (/\p{L}/u.test(text.charAt(to)) || /\p{L}/u.test(text.charAt(at - 1))) continue;
    if (before.test(text.slice(Math.max(0, at - 24), at)) || after.test(text.slice(to, to + 60))) return true;
  }
  return false;
}
