import type { IdSource } from '../../knowledge/kernel/time.ts';

/** Ids that count up, the same in every run. */
export function countingIds(prefix = 'id'): IdSource {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return `${prefix}-${last}`;
    },
  };
}
