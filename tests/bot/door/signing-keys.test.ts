import { expect, test } from '@jest/globals';
import { createSigningKeys } from '../../../bot/http/signing-keys.ts';

test('keys that could not be read are read again when the clock was put back, not when it has caught up', async () => {
  let now = 3 * 24 * 3_600_000;
  let failures = 0;
  const keys = createSigningKeys({
    url: 'http://127.0.0.1:9/metadata',
    clock: { now: () => now },
    failed: () => {
      failures += 1;
    },
  });
  const find = () => keys.find('any').catch(() => undefined);
  await find();
  await find();
  expect(failures).toBe(1);
  now = 60_000;
  await find();
  expect(failures).toBe(2);
});
