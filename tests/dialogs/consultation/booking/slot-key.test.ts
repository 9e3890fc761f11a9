import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { choiceOf, slotChosen } from '../../../../dialogs/consultation/booking/slot-key.ts';
import { windowOf } from '../windows/any-window.ts';

test('a choice in the list says which slot it is', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9 -]{1,40}$/),
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      (id, start) => {
        const slot = { start, end: start + 1, window: windowOf({ id }) };
        expect(slotChosen(choiceOf(slot))).toEqual({ window: id, start });
      },
    ),
  );
});

test.each([undefined, '', 'w-1', '12', '12 ', 'x w-1', '-1 w-1'])('%s chooses nothing', (choice) => {
  expect(slotChosen(choice)).toBeUndefined();
});
