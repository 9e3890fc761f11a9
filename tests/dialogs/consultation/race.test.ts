import { expect, test } from '@jest/globals';
import { consultationSchema } from '../../../dialogs/consultation/consultation.ts';
import { deadlineOf } from '../../../dialogs/consultation/deadlines.ts';
import { step } from '../../../dialogs/consultation/rules.ts';
import type { DocumentKind } from '../../../dialogs/documents.ts';
import { emptyDirectory } from '../../../knowledge/directory/directory.ts';
import { worldOf } from '../../support/world.ts';
import { contextAt, delivered, mail, person, requested, start, stepped } from './network.ts';

const kind: DocumentKind<ReturnType<typeof requested>> = {
  kind: 'consultation',
  schema: consultationSchema,
  index: () => ({}),
};

test('of two who accept in the same second one gets it, and the other sees who', async () => {
  const { documents } = await worldOf(emptyDirectory);
  let waiting = requested({ urgency: 'today' });
  for (let count = 0; count < 2; count += 1)
    waiting = delivered(stepped(delivered(waiting), { kind: 'time_passed' }, 'time', deadlineOf(waiting)));
  expect(await documents.put(kind, 'k-1', waiting, 'absent')).toBe(true);

  const now = start + 4.5 * 3_600_000;
  const seen = await documents.get(kind, 'k-1');
  if (!seen) throw new Error('it is kept');
  const taps = ['helmi', 'varpu'].map((name) => stepped(seen.body, { kind: 'accept' }, name, now));
  const put = await Promise.all(taps.map((body) => documents.put(kind, 'k-1', body, seen.etag)));
  expect(put).toEqual([true, false]);

  const kept = await documents.get(kind, 'k-1');
  if (!kept) throw new Error('it is kept');
  const again = step(kept.body, { kind: 'accept' }, contextAt(now, person('varpu')));
  expect(again.ok).toBe(false);
  if (!again.ok) {
    expect(again.error.reason).toBe('not_yours');
    expect(again.error.last).toEqual({
      at: now,
      by: { role: 'specialist', email: mail('helmi') },
      what: 'accepted',
    });
  }
});
