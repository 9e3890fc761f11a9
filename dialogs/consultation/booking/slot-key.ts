import type { SlotKey } from '../consultation.ts';
import type { FreeSlot } from '../windows/free-slots.ts';

export const keyOf = ({ window, start }: FreeSlot): SlotKey => ({ window: window.id, start });

export const isSlot = (slot: FreeSlot, { window, start }: SlotKey): boolean =>
  slot.window.id === window && slot.start === start;

/** A slot as a choice in a list. */
export const choiceOf = (slot: FreeSlot): string => `${slot.start} ${slot.window.id}`;

/** The slot that was chosen; undefined when it is none. */
export function slotChosen(choice: string | undefined): SlotKey | undefined {
  const [, start, window] = /^(\d{1,15}) (.+)$/.exec(choice ?? '') ?? [];
  return start === undefined || window === undefined ? undefined : { window, start: Number(start) };
}
