import { describe, expect, test } from '@jest/globals';
import { waitOf } from '../../../bot/outbound/connector-fault.ts';

const now = Date.parse('2026-11-12T07:00:00Z');

describe('Retry-After', () => {
  test.each([
    ['17', 17_000],
    ['0', 0],
    ['Thu, 12 Nov 2026 07:00:30 GMT', 30_000],
    ['Thu, 12 Nov 2026 06:00:00 GMT', 0],
    ['86400', 3_600_000],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j milliseconds', (header, wait) => {
    expect(waitOf(header, now)).toBe(wait);
  });
});
