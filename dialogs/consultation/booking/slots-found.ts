import type { FreeSlot } from '../windows/free-slots.ts';

/** What of a service can be booked in an area by one person. */
export type OpenSlots =
  /** No window is held for it. */
  | { readonly kind: 'none' }
  /** In order. `more`: there are more of them than these. */
  | { readonly kind: 'free'; readonly slots: readonly FreeSlot[]; readonly more: boolean }
  /** Nothing as far as can be booked. */
  | { readonly kind: 'full'; readonly waits: boolean };
