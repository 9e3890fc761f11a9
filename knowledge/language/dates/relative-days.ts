import type { Temporal } from 'temporal-polyfill';
import { daysFrom, plusDays, plusMonths } from '../../kernel/plain-days.ts';
import type { Side } from './calendar-words.ts';
import { type Days, days, mondayOf } from './moment.ts';
import { type PhraseBook, phraseBook } from './phrases.ts';

type Today = Temporal.PlainDate;
/** Days counted from today. */
export type RelativeDays = (today: Today) => Days;

/** What of a week, month or year is over is left out. */
const clipped = (first: Today, last: Today, today: Today): Days =>
  days(daysFrom(today, first) < 0 ? today : first, last);

const day =
  (offset: number): RelativeDays =>
  (today) =>
    days(plusDays(today, offset));

const week =
  (offset: number): RelativeDays =>
  (today) => {
    const monday = plusDays(mondayOf(today), 7 * offset);
    return clipped(monday, plusDays(monday, 6), today);
  };

const month =
  (offset: number): RelativeDays =>
  (today) => {
    const first = plusMonths(today.with({ day: 1 }), offset);
    return clipped(first, first.with({ day: first.daysInMonth }), today);
  };

const year =
  (offset: number): RelativeDays =>
  (today) => {
    const first = plusMonths(today.with({ month: 1, day: 1 }), 12 * offset);
    return clipped(first, first.with({ month: 12, day: 31 }), today);
  };

const lastOf =
  (stretch: RelativeDays): RelativeDays =>
  (today) =>
    days(stretch(today).last);

const firstOf =
  (stretch: RelativeDays): RelativeDays =>
  (today) =>
    days(stretch(today).first);

/** A Finnish word may say by its ending which end of a span it is. */
export interface RelativePhrase {
  readonly of: RelativeDays;
  readonly side?: Side;
}

const from = (of: RelativeDays): RelativePhrase => ({ of, side: 'from' });
const to = (of: RelativeDays): RelativePhrase => ({ of, side: 'to' });
const plain = (of: RelativeDays): RelativePhrase => ({ of });

/** The beginning of "the" week, month or year is that of the next one: this one has begun. */
const stretches = [
  {
    stretch: week,
    fi: { bare: 'viikon', these: 'tämän viikon', next: 'ensi viikon;seuraavan viikon' },
    en: 'week',
    sv: { the: 'veckan', thes: 'veckans', plain: 'vecka' },
  },
  {
    stretch: month,
    fi: {
      bare: 'kuun;kuukauden',
      these: 'tämän kuun;tämän kuukauden',
      next: 'ensi kuun;ensi kuukauden;seuraavan kuun',
    },
    en: 'month',
    sv: { the: 'månaden', thes: 'månadens', plain: 'månad' },
  },
  {
    stretch: year,
    fi: { bare: 'vuoden', these: 'tämän vuoden', next: 'ensi vuoden;seuraavan vuoden' },
    en: 'year',
    sv: { the: 'året', thes: 'årets', plain: 'år' },
  },
] as const;

const each = (phrases: string, build: (phrase: string) => string): string =>
  phrases.split(';').map(build).join(';');

/** Beginnings and ends of weeks, months and years. */
const edges = stretches.flatMap(({ stretch, fi, en, sv }): [string, RelativePhrase][] => [
  [each(`${fi.bare};${fi.these}`, (word) => `${word} loppuun`), to(lastOf(stretch(0)))],
  [each(fi.next, (word) => `${word} loppuun`), to(lastOf(stretch(1)))],
  [each(`${fi.bare};${fi.next}`, (word) => `${word} alusta`), from(firstOf(stretch(1)))],
  [
    each(`end of the ${en};end of this ${en};end of ${en};${en} end`, (p) => `${p};the ${p}`),
    plain(lastOf(stretch(0))),
  ],
  [each(`end of next ${en}`, (p) => `${p};the ${p}`), plain(lastOf(stretch(1)))],
  [
    each(
      `beginning of the ${en};beginning of next ${en};start of the ${en};start of next ${en}`,
      (p) => `${p};the ${p}`,
    ),
    plain(firstOf(stretch(1))),
  ],
  [`${sv.thes} slut;slutet av ${sv.the};slutet på ${sv.the}`, plain(lastOf(stretch(0)))],
  [
    `nästa ${sv.plain}s slut;slutet av nästa ${sv.plain};slutet på nästa ${sv.plain}`,
    plain(lastOf(stretch(1))),
  ],
  [
    `${sv.thes} början;början av ${sv.the};början på ${sv.the};början av nästa ${sv.plain};början på nästa ${sv.plain}`,
    plain(firstOf(stretch(1))),
  ],
]);

export const relativePhrases: PhraseBook<RelativePhrase> = phraseBook([
  ['tänään;tänä päivänä;idag;i dag;today', plain(day(0))],
  ['tästä päivästä', from(day(0))],
  ['tähän päivään', to(day(0))],
  ['huomenna;huominen;huomen;imorgon;i morgon;imorron;i morron;tomorrow;tmrw;tmr', plain(day(1))],
  ['huomisesta', from(day(1))],
  ['huomiseen', to(day(1))],
  [
    'ylihuomenna;ylihuominen;övermorgon;i övermorgon;the day after tomorrow;day after tomorrow',
    plain(day(2)),
  ],
  ['ylihuomisesta', from(day(2))],
  ['ylihuomiseen', to(day(2))],
  ['eilen;eiliseltä;eilisen;eilinen;igår;i går;yesterday', plain(day(-1))],
  ['eilisestä', from(day(-1))],
  ['tällä viikolla;tämän viikon;den här veckan;denna vecka;this week', plain(week(0))],
  [
    'ensi viikolla;ensi viikon;ens viikolla;ens viikon;seuraavalla viikolla;seuraavan viikon;nästa vecka;next week',
    plain(week(1)),
  ],
  ['ensi viikosta', from(week(1))],
  ['ensi viikkoon', to(week(1))],
  ['tässä kuussa;tässä kuukaudessa;den här månaden;denna månad;this month', plain(month(0))],
  [
    'ensi kuussa;ens kuussa;ensi kuukaudessa;seuraavassa kuussa;nästa månad;i nästa månad;next month',
    plain(month(1)),
  ],
  ['ensi kuusta', from(month(1))],
  ['ensi kuuhun', to(month(1))],
  ['tänä vuonna;i år;this year', plain(year(0))],
  ['ensi vuonna;nästa år;next year', plain(year(1))],
  ['ensi vuodesta', from(year(1))],
  ...edges,
]);

/** Words after or before a weekday that tell its week; the number is of weeks from this one. */
export const weekOfWeekday: PhraseBook<number> = phraseBook([
  ['tällä viikolla;tämän viikon;den här veckan;denna vecka;this week', 0],
  [
    'ensi viikolla;ensi viikon;ens viikolla;ens viikon;seuraavan viikon;seuraavalla viikolla;nästa vecka;next week',
    1,
  ],
]);

/** So many weeks from now, before or after a weekday; from today or from that weekday is not said. */
export const weeksAhead: PhraseBook<number> = phraseBook([
  ['viikon päästä;viikon kuluttua;om en vecka;in a week;in one week;a week from', 1],
  [
    'kahden viikon päästä;kahden viikon kuluttua;2 viikon päästä;2 viikon kuluttua;om två veckor;om 2 veckor;' +
      'in two weeks;in 2 weeks;two weeks from;in a fortnight',
    2,
  ],
  [
    'kolmen viikon päästä;kolmen viikon kuluttua;3 viikon päästä;3 viikon kuluttua;om tre veckor;om 3 veckor;' +
      'in three weeks;in 3 weeks;three weeks from',
    3,
  ],
]);
