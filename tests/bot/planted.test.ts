import { expect, test } from '@jest/globals';
import { faultsOf, plantedRun } from '../planted/run.ts';

/** The short form of `npm run planted`. */
test('nothing that is planted is found but where docs/privacy.md says, and nothing of it after its time', async () => {
  const run = await plantedRun(20_261_126, 120);
  expect(faultsOf(run)).toEqual([]);
  // The search finds what there is, in what there is.
  const where = new Set(run.kept.map((each) => each.where));
  for (const kind of ['consultation', 'meeting_draft', 'flag']) expect(where).toContain(`document ${kind}`);
  for (const place of ['log', 'metrics', 'adviser', 'bytes'])
    expect(run.searched[place]).toBeGreaterThan(100);
});
