import type { Temporal } from 'temporal-polyfill';
import type { Moment } from './moment.ts';

/** A day as it was said. Weekdays count from 1, Monday. */
export type SaidDay =
  | {
      readonly form: 'calendar';
      readonly date: Extract<Moment, { kind: 'date' }>;
      readonly weekday?: number;
      /** `24.11`, which may be a time or an amount. */
      readonly bare: boolean;
    }
  /** `next`: it was said to be the next one. */
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly next: boolean;
      /** It was said to be so many weeks from now. */
      readonly weeksAhead?: number;
    }
  /** `week`: it was said as a weekday of a week, which stood before or after it. */
  | { readonly form: 'known'; readonly day: Temporal.PlainDate; readonly week?: 'before' | 'after' }
  /** No single day: a week (with its Monday), a month (`isMonth`), a series. */
  | {
      readonly form: 'stretch';
      readonly monday?: Temporal.PlainDate;
      readonly isMonth?: true;
      readonly isPast: boolean;
    }
  /** `joulukuun viides tiistai`, of which that month has four. */
  | { readonly form: 'none' }
  /** `joulun jälkeen` without a weekday beside it: the days around it may not be the coming ones. */
  | { readonly form: 'beside' };
