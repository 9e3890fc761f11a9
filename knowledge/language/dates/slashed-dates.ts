import { shortWeekdays, weekdayWords } from './calendar-words.ts';
import { isAt, type Lexeme, type Lexemes, shortNumber } from './lexemes.ts';

const clockWords = new Set(['klo', 'kello', 'kl', 'klockan', 'at']);

/** `24/11` as `24.11.` where a weekday before it or a word for the clock after it shows that it is a day. */
export function dotSlashedDates(lexemes: Lexemes): Lexemes {
  const dotted: Lexeme[] = [];
  let at = 0;
  for (let next = 0; next < lexemes.length; next = at) {
    const here = lexemes[next];
    const slash = lexemes[next + 1];
    const month = lexemes[next + 2];
    at = next + 1;
    if (!here) continue;
    if (slash && month && isSlashedDate(lexemes, next)) {
      const point = { ...slash, text: '.' };
      dotted.push(here, point, month, { ...point, start: month.end, end: month.end });
      at = next + 3;
    } else dotted.push(here);
  }
  return dotted;
}

function isSlashedDate(lexemes: Lexemes, at: number): boolean {
  const day = shortNumber(lexemes, at) ?? 0;
  const month = shortNumber(lexemes, at + 2) ?? 0;
  if (!isAt(lexemes, at + 1, '/') || day < 1 || day > 31 || month < 1 || month > 12) return false;
  if (!lexemes[at + 1]?.glued || !lexemes[at + 2]?.glued || lexemes[at]?.glued) return false;
  const after = lexemes[at + 3];
  if (after?.glued && after.kind !== 'sign') return false;
  const before = lexemes[at - 1]?.text ?? '';
  return weekdayWords.has(before) || shortWeekdays.has(before) || clockWords.has(after?.text ?? '');
}
