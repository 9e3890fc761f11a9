import type { Span } from './consultation.ts';

/** Longer times say when somebody is free, not how long the talk is to be. Milliseconds. */
const longest = 90 * 60_000;
const half = 30 * 60_000;

export const isLong = ({ start, end }: Span): boolean => end - start > longest;

/** The half hours of a time at which a talk may begin, those to come. `now` is epoch milliseconds. */
export function halfHoursOf({ start, end }: Span, now: number): readonly Span[] {
  const found: Span[] = [];
  for (let at = start; at + half <= end; at += half) if (at > now) found.push({ start: at, end: at + half });
  return found;
}

/** What is agreed on of a proposed time: a short one as it is, of a long one the half hour that starts at `from`. */
export const agreedWithin = (span: Span, from: number | undefined): Span | undefined =>
  isLong(span) ? halfHoursOf(span, Number.NEGATIVE_INFINITY).find(({ start }) => start === from) : span;

/** Whether a time is one of those that are proposed, or a half hour of a long one. */
export const isAmong = (proposed: readonly Span[], time: Span): boolean =>
  proposed.some((each) => {
    const agreed = agreedWithin(each, time.start);
    return agreed !== undefined && agreed.start === time.start && agreed.end === time.end;
  });
