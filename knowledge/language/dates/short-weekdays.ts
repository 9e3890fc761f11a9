import type { Temporal } from 'temporal-polyfill';
import { shortWeekdays, weekdayWords } from './calendar-words.ts';
import { listsAt } from './gaps.ts';
import { isAt, type Lexeme, type Lexemes, mayBeginAt } from './lexemes.ts';
import { readMention } from './mentions.ts';
import { partsOfDay } from './parts-of-day.ts';
import { readPhrase } from './phrases.ts';
import { readDate } from './read-date.ts';
import { weekOfWeekday } from './relative-days.ts';
import { readTimeOfDay } from './time-of-day.ts';

const names = ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'];
/** These are no other words in any of the languages. */
const unmistakable = new Set(
  'ti ke pe må tis ons tors fre lör sön tue tues wed thu thur thurs fri'.split(' '),
);
const clockWords = new Set('klo kello kl klockan at half quarter den the'.split(' '));
const weekdayBefore = new Set('ensi ens seuraavana tulevana nästa next this coming kommande på'.split(' '));

/**
 * The same text with `ti`, `tis` and `Tue` as the day's name, where a time, a date, a part of the day or another such
 * day next to it shows that a weekday is meant.
 */
export function spellOutWeekdays(lexemes: Lexemes, today: Temporal.PlainDate): Lexemes {
  const spelled: Lexeme[] = [...lexemes];
  const dropped = new Set<number>();
  // From the end, so that in `ma, ti tai ke klo 9` each follows from the next.
  for (let at = lexemes.length - 1; at >= 0; at -= 1) {
    const here = lexemes[at];
    const weekday = here && here.kind === 'word' ? shortWeekdays.get(here.text) : undefined;
    if (
      !here ||
      weekday === undefined ||
      weekdayWords.has(here.text) ||
      !(mayBeginAt(lexemes, at) || endsSpan(lexemes, at))
    )
      continue;
    const dotted = isAt(lexemes, at + 1, '.') && lexemes[at + 1]?.glued === true;
    const next = at + (dotted ? 2 : 1);
    if (lexemes[next]?.glued && lexemes[next]?.kind !== 'sign') continue;
    if (!isWeekday(spelled, at, next, today)) continue;
    spelled[at] = { ...here, text: names[weekday - 1] ?? here.text };
    if (dotted) dropped.add(at + 1);
  }
  return spelled.filter((_, at) => !dropped.has(at));
}

/** `ma-pe` */
const endsSpan = (lexemes: Lexemes, at: number): boolean =>
  isAt(lexemes, at - 1, '-') && shortWeekdays.has(lexemes[at - 2]?.text ?? '');

function isWeekday(lexemes: Lexemes, at: number, next: number, today: Temporal.PlainDate): boolean {
  const text = lexemes[at]?.text;
  if (text === 'on' || text === 'to') return isThursdayOrOnsdag(lexemes, at, next);
  if (tells(lexemes, isAt(lexemes, next, ',') || isAt(lexemes, next, ':') ? next + 1 : next)) return true;
  if (listsHours(lexemes, next) || isLeftOut(lexemes, at, next)) return true;
  if (weekdayBefore.has(lexemes[at - 1]?.text ?? '') && !lexemes[at]?.glued) return true;
  const linked = listsAt(lexemes, next) || isAt(lexemes, next, ',') || isAt(lexemes, next, '-');
  if (linked && weekdayWords.has(lexemes[next + 1]?.text ?? '')) return true;
  if (!unmistakable.has(text ?? '')) return false;
  const before = lexemes[at - 1];
  if (listsAt(lexemes, at - 1) && at >= 2) return endsTime(lexemes, at - 2, today);
  return before?.kind === 'number'
    ? !isAt(lexemes, at - 2, 'noin')
    : before?.text === 'am' || before?.text === 'pm';
}

const leavingOut = new Set(
  'paitsi kuitenkaan ottamatta eikä ei utom förutom inte ej except not nor'.split(' '),
);

/** `paitsi ke` where nothing, or another part of the sentence, follows. */
function isLeftOut(lexemes: Lexemes, at: number, next: number): boolean {
  const after = lexemes[next]?.text;
  const ends =
    after === undefined || /^[,.;)!?]$/.test(after) || leavingOut.has(after) || listsAt(lexemes, next);
  return ends && leavingOut.has(lexemes[at - 1]?.text ?? '');
}

/** `ma 9, ti 10`: an hour, and then another weekday of the list. */
function listsHours(lexemes: Lexemes, at: number): boolean {
  const time = readTimeOfDay(lexemes, at);
  if (!time?.value.lone || lexemes[at]?.kind !== 'number') return false;
  const listed = listsAt(lexemes, time.next) || isAt(lexemes, time.next, ',');
  return listed && weekdayWords.has(lexemes[time.next + 1]?.text ?? '');
}

/** Whether what stands there goes with a weekday and hardly with another word. */
function tells(lexemes: Lexemes, at: number): boolean {
  const time = readTimeOfDay(lexemes, at)?.value;
  if (time && (time.form === 'unclear' || time.marked || !time.lone)) return true;
  if (unmistakable.has(lexemes[at - 1]?.text ?? '') && (time || clockWords.has(lexemes[at]?.text ?? '')))
    return true;
  return (
    readPhrase(partsOfDay, lexemes, at) !== undefined ||
    readDate(lexemes, at) !== undefined ||
    readPhrase(weekOfWeekday, lexemes, at) !== undefined
  );
}

function endsTime(lexemes: Lexemes, at: number, today: Temporal.PlainDate): boolean {
  const last = lexemes[at];
  if (last?.kind === 'number' || last?.text === 'am' || last?.text === 'pm') return true;
  return readMention(lexemes, at, today)?.next === at + 1;
}

/**
 * `to` is Finnish and Swedish for Thursday, `on` Swedish for Wednesday, and both are more often other words. A word
 * for the clock of the same language tells, or for `to` a place where no preposition stands.
 */
function isThursdayOrOnsdag(lexemes: Lexemes, at: number, next: number): boolean {
  const date = readDate(lexemes, next);
  const place = date?.next ?? next;
  const clock = lexemes[isAt(lexemes, place, ',') ? place + 1 : place]?.text ?? '';
  if (isLeftOut(lexemes, at, next) && isAt(lexemes, at, 'to')) return true;
  if (isAt(lexemes, at, 'on')) return /^(?:kl|klockan)$/.test(clock);
  if (/^(?:klo|kello|kl|klockan)$/.test(clock)) return true;
  const before = lexemes[at - 1];
  const opens =
    lexemes[at]?.capital ||
    !before ||
    /^[,;/(]$/.test(before.text) ||
    /^(?:tai|ja|vai|sekä|eller|och|ensi|nästa)$/.test(before.text);
  if (!opens) return false;
  const told = isAt(lexemes, next, ':') ? next + 1 : next;
  if (listsHours(lexemes, next)) return true;
  return date !== undefined || tells(lexemes, told) || weekdayWords.has(lexemes[next + 1]?.text ?? '');
}
