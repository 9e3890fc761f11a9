import type { Temporal } from 'temporal-polyfill';
import { plusDays } from '../../kernel/plain-days.ts';
import { weekdayWords } from './calendar-words.ts';
import { isAt, type Lexemes, mayBeginAt, type Read } from './lexemes.ts';
import { readMention } from './mentions.ts';
import { coming } from './moment.ts';
import { readNamedDays } from './named-days.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import type { SaidDay } from './said-day-forms.ts';

type Day = Temporal.PlainDate;

const words: PhraseBook<'after' | 'before'> = phraseBook([
  ['efter;after;after the;following', 'after'],
  ['ennen;före;innan;before;before the', 'before'],
]);
const wordsAfter: PhraseBook<'after' | 'before'> = phraseBook([
  ['jälkeen;jälkeisenä;jälkeinen', 'after'],
  ['edellä;alla', 'before'],
]);

interface Marked {
  readonly side: 'after' | 'before';
  /** The last day of what it comes after; missing when that is not known surely. */
  readonly last?: Day;
  /** It is a feast or a season. */
  readonly isNamed: boolean;
}

/**
 * A weekday said by what it comes after or before: `joulun jälkeen maanantaina`, `måndagen efter jul`, `after next week on
 * Monday`. The first such day after a feast or a day; before one, or after a season that has no sure end, it is no day.
 */
export function readBeside(lexemes: Lexemes, at: number, today: Day): Read<SaidDay> | undefined {
  const weekday = weekdayAt(lexemes, at);
  const marked = readMarked(lexemes, weekday ? weekday.next : at, today);
  if (!marked) return undefined;
  const after = weekday ? undefined : weekdayAt(lexemes, marked.next);
  const day = weekday ?? after;
  if (!day) return marked.value.isNamed ? { value: { form: 'beside' }, next: marked.next } : undefined;
  const next = after?.next ?? marked.next;
  const { side, last } = marked.value;
  if (side === 'before' || !last) return { value: { form: 'stretch', isPast: false }, next };
  const days = ((day.value - last.dayOfWeek + 6) % 7) + 1;
  return { value: { form: 'known', day: plusDays(last, days) }, next };
}

function weekdayAt(lexemes: Lexemes, at: number): Read<number> | undefined {
  const place = [',', 'on', 'på', 'the'].some((word) => isAt(lexemes, at, word)) ? at + 1 : at;
  const word = weekdayWords.get(lexemes[place]?.text ?? '');
  return word && word.side === undefined ? { value: word.weekday, next: place + 1 } : undefined;
}

function readMarked(lexemes: Lexemes, at: number, today: Day): Read<Marked> | undefined {
  if (!mayBeginAt(lexemes, at)) return undefined;
  const word = readPhrase(words, lexemes, at);
  const what = readWhat(lexemes, word?.next ?? at, today);
  if (!what) return undefined;
  const { last, isNamed } = what.value;
  const said = { isNamed, ...(last && { last }) };
  if (word) return { value: { side: word.value, ...said }, next: what.next };
  const behind = readPhrase(wordsAfter, lexemes, what.next);
  return behind && { value: { side: behind.value, ...said }, next: behind.next };
}

function readWhat(lexemes: Lexemes, at: number, today: Day): Read<Omit<Marked, 'side'>> | undefined {
  const named = readNamedDays(lexemes, at, today);
  if (named) {
    const last = named.value === 'unsure' ? {} : { last: named.value.last };
    return { value: { isNamed: true, ...last }, next: named.next };
  }
  const mention = readMention(lexemes, at, today);
  if (mention?.value.kind !== 'on' || mention.value.moment.kind === 'weekday') return undefined;
  const last = coming(mention.value.moment, today)?.last;
  return { value: { isNamed: false, ...(last && { last }) }, next: mention.next };
}
