import { expect, test } from '@jest/globals';
import { createLedger } from './ledger.ts';

test('a run tells what was lost, said twice, said wrongly and said to nobody', () => {
  const ledger = createLedger();
  for (const id of ['good', 'dropped', 'doubled', 'sorry', 'refused']) ledger.says(id, /answer/);
  for (const id of ['good', 'doubled', 'doubled', 'nobody']) ledger.hears(id, 'an answer');
  ledger.hears('sorry', 'TURN-12345678');
  for (const id of ['good', 'dropped', 'doubled', 'sorry']) ledger.acknowledges(id);

  expect(ledger.account()).toEqual({
    acknowledged: 4,
    unanswered: 1,
    answeredTwice: 1,
    answeredWrongly: 1,
    unasked: 1,
    refused: 1,
  });
  expect(ledger.wrong).toEqual(['TURN-12345678']);
});
