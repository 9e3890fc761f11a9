import { type Found, firstFound, type Lexemes } from './lexemes.ts';
import type { Mention } from './mentions.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';

const unclear: PhraseBook<true> = phraseBook([
  [
    'välein;väliajoin;kerran kuussa;kerran kuukaudessa;kuukausittain;joka toinen kuukausi;joka toinen kuu;' +
      'kahdesti kuussa;kaksi kertaa kuussa;pari kertaa kuussa;silloin tällöin;en gång i månaden;varje månad;' +
      'månadsvis;varannan månad;två gånger i månaden;med jämna mellanrum;ibland;once a month;monthly;every month;' +
      'every other month;twice a month;biweekly;bi-weekly;now and then',
    true,
  ],
]);

/** `kerran kuussa`, `kymmenen viikon välein`: how often, but not on which days. */
export const unclearOften = (lexemes: Lexemes): Found<true> | undefined =>
  firstFound(lexemes, (all, at) => readPhrase(unclear, all, at));

const firsts: PhraseBook<true> = phraseBook([
  [
    'seuraava;seuraavan kerran;seuraava kerta;ensimmäinen;ensimmäinen kerta;ensimmäisen kerran;ensi kerran;alkaa;' +
      'alkaen;aloitus;nästa;nästa gång;första gången;första;börjar;med start;next;next one;next on;first;first on;' +
      'first time;starts;starts on',
    true,
  ],
]);
/** The longest of them has so many words, and a colon or a weekday may follow. */
const mostBefore = 4;
const between = new Set([':', '-', ',', 'on', 'den', 'ma', 'ti', 'ke', 'to', 'pe', 'la', 'su']);

/**
 * A lone day that is said to be the first one, such as `seuraava 1.12.`, as the beginning of the series; `counted`: any
 * lone day of a date is, since weeks are counted from some day.
 */
export const withFirst = (
  lexemes: Lexemes,
  mentions: readonly Mention[],
  counted: boolean,
): readonly Mention[] =>
  mentions.map((mention): Mention => {
    if (mention.kind !== 'on') return mention;
    const from = firstBefore(lexemes, mention.from);
    if (from !== undefined) return { ...mention, kind: 'from', from };
    return counted && mention.moment.kind === 'date' && mentions.length === 1
      ? { ...mention, kind: 'from' }
      : mention;
  });

function firstBefore(lexemes: Lexemes, day: number): number | undefined {
  for (let at = Math.max(0, day - mostBefore); at < day; at += 1) {
    const next = readPhrase(firsts, lexemes, at)?.next;
    if (next !== undefined && lexemes.slice(next, day).every(({ text }) => between.has(text))) return at;
  }
  return undefined;
}
