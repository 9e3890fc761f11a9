import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../kernel/ids.ts';
import type { Lexemes, Stretch } from './lexemes.ts';
import type { Mention } from './mentions.ts';
import { type Moment, recursYearly } from './moment.ts';
import { type PhraseBook, phraseBook, readPhrase } from './phrases.ts';
import { joined } from './read-dates.ts';
import { type FaultReason, resolveSpan } from './resolve-span.ts';
import { readsAsSeason, type Season } from './season.ts';

/** The first and last day of a series, its season, and what was read for them. */
export interface BoundsRead {
  readonly bounds: { readonly from?: IsoDate; readonly until?: IsoDate; readonly season?: Season };
  readonly read: readonly Stretch[];
  readonly fault?: { readonly reason: FaultReason; readonly mentions: readonly Mention[] };
}

/**
 * Days that bound a series. Without years, `1.9.–31.5.` is a part of each year, and `1.–15.12.` the coming days; a
 * lone day says nothing of a series.
 */
export function readBounds(
  lexemes: Lexemes,
  mentions: readonly Mention[],
  today: Temporal.PlainDate,
): BoundsRead {
  const yearly = mentions.map((mention) => readSeason(lexemes, mention)).find((each) => each !== undefined);
  const others = mentions.filter((mention) => mention !== yearly?.mention);
  const part = yearly ? { season: yearly.season } : {};
  const from = others.find(({ kind }) => kind === 'from');
  const to = others.find(({ kind }) => kind === 'to');
  const span = from || to ? undefined : others.find((mention) => isStretch(mention, today));
  const read = [from, to, span].filter((each) => each !== undefined);
  const open = from ?? to ?? span;
  const stretches = [...read, ...(yearly ? [yearly.stretch] : [])];
  if (!open) return { bounds: part, read: stretches };
  const found = resolveSpan(from && to ? joined(from, to) : open, today);
  if (typeof found === 'string')
    return { bounds: part, read: stretches, fault: { reason: found, mentions: read } };
  return {
    bounds: { ...part, ...(found.from && { from: found.from }), ...(found.to && { until: found.to }) },
    read: stretches,
  };
}

function isStretch(mention: Mention, today: Temporal.PlainDate): boolean {
  if (mention.kind === 'span') return true;
  const found = resolveSpan(mention, today);
  return typeof found !== 'string' && found.from !== found.to;
}

const yearlyWords: PhraseBook<true> = phraseBook([
  ['vuosittain;joka vuosi;varje år;årligen;every year;each year;yearly;annually', true],
]);

interface SeasonRead {
  readonly season: Season;
  readonly mention: Mention;
  readonly stretch: Stretch;
}

function readSeason(lexemes: Lexemes, mention: Mention): SeasonRead | undefined {
  if (mention.kind !== 'span' || !recursYearly(mention.first) || !recursYearly(mention.last))
    return undefined;
  const from = dayOfYear(mention.first, 'first');
  const to = dayOfYear(mention.last, 'last');
  if (from === undefined || to === undefined) return undefined;
  const season = { from, to };
  const before = [mention.from - 1, mention.from - 2].find(
    (at) => readPhrase(yearlyWords, lexemes, at)?.next === mention.from,
  );
  const after = readPhrase(yearlyWords, lexemes, mention.next);
  if (before === undefined && !after && !readsAsSeason(season)) return undefined;
  return { season, mention, stretch: { from: before ?? mention.from, next: after?.next ?? mention.next } };
}

/** `MM-DD` of the first or last day, when some year has it. */
function dayOfYear(moment: Moment, edge: 'first' | 'last'): string | undefined {
  if (moment.kind !== 'date' && moment.kind !== 'month') return undefined;
  const { month } = moment;
  if (month < 1 || month > 12) return undefined;
  const { daysInMonth } = new Temporal.PlainYearMonth(leapYear, month);
  const day = moment.kind === 'date' ? moment.day : edge === 'first' && !moment.part ? 1 : daysInMonth;
  if (day < 1 || day > daysInMonth) return undefined;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
const leapYear = 2024;
