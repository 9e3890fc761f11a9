import { describe, expect, test } from '@jest/globals';
import { assign, unassign } from '../../../../knowledge/directory/edit/assignments.ts';
import {
  area,
  day,
  made,
  namedIn,
  naming,
  network,
  refusal,
  rowsFrom,
  service,
  today,
  who,
} from './network.ts';

describe('naming somebody first in an area', () => {
  test('starts today and is checked today', () => {
    const data = made(assign(network([]), naming('elisa', 'primary', ['hartola']), today));
    expect(data.assignments).toEqual([
      {
        service: 'perheneuvola',
        worker: 'elisa@example.org',
        role: 'primary',
        areas: ['hartola'],
        organization: 'Kunta',
        validFrom: today,
        verifiedAt: today,
      },
    ]);
  });

  test('lets the one before give way there, and stay elsewhere', () => {
    const data = made(
      assign(network(['outi primary hartola sysma']), naming('elisa', 'primary', ['hartola']), today),
    );
    expect(rowsFrom(data)).toEqual(['elisa primary hartola', 'outi primary sysma']);
  });

  test('leaves substitutes, consultants and other services alone', () => {
    const rows = [
      'ismo substitute hartola',
      'liisa consultant hartola',
      'outi primary hartola in=puheterapia',
    ];
    const data = made(assign(network(rows), naming('elisa', 'primary', ['hartola']), today));
    expect(rowsFrom(data)).toEqual(['elisa primary hartola', ...rows].sort());
  });

  test('from a day to come splits the areas of the one before on the day before it', () => {
    const before = network(['outi primary hartola sysma seen=2026-10-01']);
    const data = made(assign(before, naming('elisa', 'primary', ['hartola'], { from: '2026-12-01' }), today));
    expect(rowsFrom(data)).toEqual([
      'elisa primary hartola from=2026-12-01',
      'outi primary hartola to=2026-11-30',
      'outi primary sysma',
    ]);
    for (const on of ['2026-11-12', '2026-11-30'])
      expect(namedIn(data, 'hartola', on)).toEqual(['outi primary']);
    expect(namedIn(data, 'hartola', '2026-12-01')).toEqual(['elisa primary']);
    expect(namedIn(data, 'sysma', '2027-12-01')).toEqual(['outi primary']);
  });

  test('from a day to come does not begin before it, though the person is named elsewhere already', () => {
    const before = network(['elisa primary sysma', 'outi primary hartola']);
    const data = made(assign(before, naming('elisa', 'primary', ['hartola'], { from: '2026-12-01' }), today));
    expect(namedIn(data, 'hartola', '2026-11-30')).toEqual(['outi primary']);
    expect(namedIn(data, 'hartola', '2026-12-01')).toEqual(['elisa primary']);
    expect(namedIn(data, 'sysma', '2026-11-30')).toEqual(['elisa primary']);
  });

  test('until a last day leaves the one before as they are', () => {
    const before = network(['outi primary hartola']);
    const data = made(assign(before, naming('elisa', 'primary', ['hartola'], { to: '2026-12-31' }), today));
    expect(rowsFrom(data)).toEqual(['elisa primary hartola to=2026-12-31', 'outi primary hartola']);
  });

  test('widens a naming that the person has', () => {
    const data = made(
      assign(network(['elisa primary hartola']), naming('elisa', 'primary', ['sysma']), today),
    );
    expect(rowsFrom(data)).toEqual(['elisa primary hartola sysma']);
    expect(data.assignments[0]?.verifiedAt).toBe(today);
  });

  test('calls off what others were to begin there later', () => {
    const before = network(['outi primary hartola sysma from=2027-01-01']);
    const data = made(assign(before, naming('elisa', 'primary', ['hartola']), today));
    expect(rowsFrom(data)).toEqual(['elisa primary hartola', 'outi primary sysma from=2027-01-01']);
  });
});

describe('the own roles of a person who is named', () => {
  test('a substitute who becomes the first is no substitute there any more', () => {
    const before = network(['elisa substitute hartola sysma', 'outi primary hartola']);
    const data = made(assign(before, naming('elisa', 'primary', ['hartola']), today));
    expect(rowsFrom(data)).toEqual(['elisa primary hartola', 'elisa substitute sysma']);
  });

  test('the first who becomes a substitute leaves the place open', () => {
    const data = made(
      assign(network(['elisa primary hartola']), naming('elisa', 'substitute', ['hartola']), today),
    );
    expect(rowsFrom(data)).toEqual(['elisa substitute hartola']);
  });

  test('from a day to come they hold the old role to the day before', () => {
    const data = made(
      assign(
        network(['elisa substitute hartola']),
        naming('elisa', 'primary', ['hartola'], { from: '2027-01-01' }),
        today,
      ),
    );
    expect(namedIn(data, 'hartola', '2026-12-31')).toEqual(['elisa substitute']);
    expect(namedIn(data, 'hartola', '2027-01-01')).toEqual(['elisa primary']);
  });

  test('two roles at once are refused when the naming has a last day', () => {
    const before = network(['elisa substitute hartola sysma']);
    expect(
      refusal(assign(before, naming('elisa', 'primary', ['sysma'], { to: '2026-12-31' }), today)),
    ).toEqual({
      reason: 'two_roles',
      worker: who('elisa'),
      service: service('perheneuvola'),
      role: 'substitute',
      area: area('sysma'),
    });
  });

  test('another role before or after the days of the naming is no hindrance', () => {
    const before = network(['elisa substitute hartola to=2026-11-30']);
    const days = { from: '2026-12-01', to: '2026-12-31' };
    const data = made(assign(before, naming('elisa', 'primary', ['hartola'], days), today));
    expect(rowsFrom(data)).toEqual([
      'elisa primary hartola from=2026-12-01 to=2026-12-31',
      'elisa substitute hartola to=2026-11-30',
    ]);
  });

  test('the same naming again is no change', () => {
    const again = assign(
      network(['elisa primary hartola sysma']),
      naming('elisa', 'primary', ['sysma']),
      today,
    );
    expect(refusal(again)).toEqual({ reason: 'already_so' });
  });

  test('a time within the days one is named for anyway is no change', () => {
    const again = assign(
      network(['elisa primary hartola']),
      naming('elisa', 'primary', ['hartola'], { to: '2026-12-31' }),
      today,
    );
    expect(refusal(again)).toEqual({ reason: 'already_so' });
  });

  test('a naming with a last day goes on when it is made without one', () => {
    const before = network(['elisa primary hartola sysma to=2026-12-31']);
    const data = made(assign(before, naming('elisa', 'primary', ['hartola']), today));
    expect(rowsFrom(data)).toEqual(['elisa primary hartola', 'elisa primary sysma to=2026-12-31']);
  });

  test('a naming with a last day is made longer', () => {
    const before = network(['elisa substitute hartola from=2026-11-01 to=2026-11-30']);
    const data = made(
      assign(before, naming('elisa', 'substitute', ['hartola'], { to: '2026-12-31' }), today),
    );
    for (const on of ['2026-11-12', '2026-11-30', '2026-12-31'])
      expect(namedIn(data, 'hartola', on)).toEqual(['elisa substitute']);
    expect(namedIn(data, 'hartola', '2027-01-01')).toEqual([]);
  });

  test('a naming that was to begin later begins today, once', () => {
    const before = network(['elisa primary hartola from=2027-01-01']);
    const data = made(assign(before, naming('elisa', 'primary', ['hartola']), today));
    for (const on of [today, '2027-01-01']) expect(namedIn(data, 'hartola', on)).toEqual(['elisa primary']);
  });
});

describe('days of a naming', () => {
  test('a last day before the first is refused', () => {
    const days = { from: '2026-12-10', to: '2026-12-09' };
    expect(refusal(assign(network([]), naming('elisa', 'primary', ['hartola'], days), today))).toEqual({
      reason: 'end_before_start',
      ...days,
    });
  });

  test('a last day that is over is refused, since the naming starts today', () => {
    const edited = assign(network([]), naming('elisa', 'primary', ['hartola'], { to: '2026-11-11' }), today);
    expect(refusal(edited)?.reason).toBe('end_before_start');
  });

  test('a naming of one day holds on that day alone', () => {
    const days = { from: '2026-12-10', to: '2026-12-10' };
    const data = made(assign(network([]), naming('elisa', 'primary', ['hartola'], days), today));
    expect(namedIn(data, 'hartola', '2026-12-09')).toEqual([]);
    expect(namedIn(data, 'hartola', '2026-12-10')).toEqual(['elisa primary']);
    expect(namedIn(data, 'hartola', '2026-12-11')).toEqual([]);
  });
});

describe('taking somebody off a service', () => {
  const off = { worker: who('elisa'), service: service('perheneuvola') };

  test('everywhere and in every role, at once', () => {
    const before = network(['elisa primary hartola', 'elisa consultant heinola', 'outi substitute hartola']);
    expect(rowsFrom(made(unassign(before, off, today)))).toEqual(['outi substitute hartola']);
  });

  test('in one area', () => {
    const before = network(['elisa primary hartola sysma']);
    expect(rowsFrom(made(unassign(before, { ...off, areas: [area('sysma')] }, today)))).toEqual([
      'elisa primary hartola',
    ]);
  });

  test('in one role', () => {
    const before = network(['elisa primary hartola', 'elisa substitute sysma']);
    expect(rowsFrom(made(unassign(before, { ...off, role: 'primary' }, today)))).toEqual([
      'elisa substitute sysma',
    ]);
  });

  test('after a last day, in one area of several', () => {
    const before = network(['elisa primary hartola sysma']);
    const data = made(unassign(before, { ...off, areas: [area('sysma')], last: day('2026-11-30') }, today));
    expect(namedIn(data, 'sysma', '2026-11-30')).toEqual(['elisa primary']);
    expect(namedIn(data, 'sysma', '2026-12-01')).toEqual([]);
    expect(namedIn(data, 'hartola', '2027-06-01')).toEqual(['elisa primary']);
  });

  test('today as the last day, of a naming that began today', () => {
    const before = network([`elisa primary hartola sysma from=${today}`]);
    const data = made(unassign(before, { ...off, areas: [area('sysma')], last: today }, today));
    expect(namedIn(data, 'sysma', today)).toEqual(['elisa primary']);
    expect(namedIn(data, 'sysma', '2026-11-13')).toEqual([]);
    expect(namedIn(data, 'hartola', today)).toEqual(['elisa primary']);
  });

  test('a naming that ends before the last day stays as it is', () => {
    const before = network(['elisa primary hartola to=2026-11-20']);
    expect(rowsFrom(made(unassign(before, { ...off, last: day('2026-12-31') }, today)))).toEqual([
      'elisa primary hartola to=2026-11-20',
    ]);
  });

  test('what has not begun by the last day never begins', () => {
    const before = network(['elisa primary hartola from=2027-01-01']);
    expect(rowsFrom(made(unassign(before, { ...off, last: day('2026-12-31') }, today)))).toEqual([]);
  });

  test('is refused for those who are not named there', () => {
    const before = network([
      'elisa primary hartola',
      'outi primary sysma',
      'elisa substitute sysma to=2026-11-11',
    ]);
    expect(refusal(unassign(before, { ...off, areas: [area('sysma')] }, today))).toEqual({
      reason: 'not_named',
      worker: who('elisa'),
      service: service('perheneuvola'),
    });
  });
});
