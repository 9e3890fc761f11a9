import { describe, expect, test } from '@jest/globals';
import { rowsOf, verify } from '../../../../knowledge/directory/edit/verify.ts';
import { area, made, network, refusal, service, today, who } from './network.ts';

const data = network([
  'elisa primary hartola sysma seen=2026-01-01',
  'outi substitute hartola',
  'ismo primary heinola to=2026-11-11',
  'elisa consultant hartola in=puheterapia',
]);
const workersOf = (rows: ReturnType<typeof rowsOf>) => rows.assignments.map((key) => key.split('@')[0]);

describe('the rows that somebody speaks for', () => {
  test('of a service are its description and all who are named now or later', () => {
    const rows = rowsOf(data, { service: service('perheneuvola') }, today);
    expect(rows.services).toEqual(['perheneuvola']);
    expect(workersOf(rows)).toEqual(['perheneuvola|elisa', 'perheneuvola|outi']);
  });

  test('of a service in an area are those who are named in that area', () => {
    const rows = rowsOf(data, { service: service('perheneuvola'), areas: [area('sysma')] }, today);
    expect(workersOf(rows)).toEqual(['perheneuvola|elisa']);
  });

  test('of a worker are the own namings in every service, and no description', () => {
    const rows = rowsOf(data, { worker: who('elisa') }, today);
    expect(rows.services).toEqual([]);
    expect(workersOf(rows)).toEqual(['perheneuvola|elisa', 'puheterapia|elisa']);
  });
});

test('what was found true carries the day, and nothing else changes', () => {
  const after = made(verify(data, rowsOf(data, { service: service('perheneuvola') }, today), today));
  expect(after.assignments.map(({ verifiedAt }) => verifiedAt)).toEqual([today, today, undefined, undefined]);
  expect(after.services.map(({ verifiedAt }) => verifiedAt)).toEqual([today, undefined, undefined]);
});

test('rows that have gone are passed over; when all have, it is said', () => {
  const gone = 'perheneuvola|nobody@example.org|primary|';
  const rows = rowsOf(data, { worker: who('outi') }, today);
  expect(
    made(verify(data, { ...rows, assignments: [...rows.assignments, gone] }, today)).assignments,
  ).toHaveLength(4);
  expect(refusal(verify(data, { services: [], assignments: [gone] }, today))).toEqual({ reason: 'gone' });
});
