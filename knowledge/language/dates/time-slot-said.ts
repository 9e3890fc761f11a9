import type { IsoDate } from '../../kernel/ids.ts';

/** A time on a day, `HH:MM` on the wall clock. */
export interface TimeSlotSaid {
  readonly day: IsoDate;
  readonly starts: string;
  readonly ends?: string;
}
