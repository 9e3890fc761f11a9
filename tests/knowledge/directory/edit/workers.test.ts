import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysLater } from '../../../../knowledge/directory/days.ts';
import {
  addAbsence,
  addWorker,
  endAbsence,
  setTitle,
  setWorker,
  withOrganization,
} from '../../../../knowledge/directory/edit/workers.ts';
import { day, made, network, refusal, service, today, who } from './network.ts';

const data = network(['elisa primary hartola title=psykologi', 'elisa primary sysma in=puheterapia']);

describe('a new worker', () => {
  test('has a name, an address and perhaps a phone', () => {
    const draft = { email: who('maija'), name: 'Maija Malli', phone: '+358 40 1234567' };
    expect(made(addWorker(data, draft)).workers.at(-1)).toEqual({
      ...draft,
      languages: [],
      absences: [],
      consultationWays: [],
    });
  });

  test('is refused when the address belongs to somebody', () => {
    expect(refusal(addWorker(data, { email: who('elisa'), name: 'Toinen' }))).toEqual({
      reason: 'exists',
      what: 'worker',
      name: 'elisa@example.org',
    });
  });
});

test('an employer is added once', () => {
  const seurakunta = { name: 'Seurakunta', sector: 'parish' } as const;
  const once = withOrganization(data, seurakunta);
  expect(once.organizations.map(({ name }) => name)).toEqual(['Kunta', 'Seurakunta']);
  expect(withOrganization(once, seurakunta)).toBe(once);
});

test('a field of a worker changes and nothing else of anybody', () => {
  const after = made(setWorker(data, who('elisa'), { phone: '040 1', languages: ['fi', 'sv'] }));
  expect(after).toEqual({
    ...data,
    workers: data.workers.map((each) =>
      each.name === 'elisa' ? { ...each, phone: '040 1', languages: ['fi', 'sv'] } : each,
    ),
  });
  expect(refusal(setWorker(data, who('poissa'), { phone: '040 1' }))).toEqual({ reason: 'gone' });
});

describe('a title', () => {
  const titles = (edited: ReturnType<typeof setTitle>) => made(edited).assignments.map(({ title }) => title);

  test('changes wherever the person is named, or in one service', () => {
    expect(titles(setTitle(data, who('elisa'), 'johtaja'))).toEqual(['johtaja', 'johtaja']);
    expect(titles(setTitle(data, who('elisa'), 'johtaja', service('puheterapia')))).toEqual([
      'psykologi',
      'johtaja',
    ]);
  });

  test('needs a naming to stand in', () => {
    expect(refusal(setTitle(data, who('outi'), 'johtaja'))).toEqual({
      reason: 'not_named',
      worker: who('outi'),
    });
  });
});

describe('absences', () => {
  const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
  const away = (...spans: readonly (readonly [string, string])[]) => {
    let now = data;
    for (const [from, to] of spans) now = made(addAbsence(now, who('elisa'), span(from, to), today));
    return now;
  };
  const of = (edited: typeof data) => edited.workers[0]?.absences.map(({ from, to }) => `${from}..${to}`);

  test.each([
    [
      'that overlap become one',
      [
        ['2026-12-01', '2026-12-10'],
        ['2026-12-08', '2026-12-15'],
      ],
      ['2026-12-01..2026-12-15'],
    ],
    [
      'that touch become one',
      [
        ['2026-12-08', '2026-12-15'],
        ['2026-12-01', '2026-12-07'],
      ],
      ['2026-12-01..2026-12-15'],
    ],
    [
      'within another are that other',
      [
        ['2026-12-01', '2026-12-31'],
        ['2026-12-05', '2026-12-06'],
      ],
      ['2026-12-01..2026-12-31'],
    ],
    [
      'with a working day between stay two',
      [
        ['2026-12-01', '2026-12-04'],
        ['2026-12-06', '2026-12-07'],
      ],
      ['2026-12-01..2026-12-04', '2026-12-06..2026-12-07'],
    ],
    [
      'that are over are forgotten',
      [
        ['2026-10-01', '2026-11-11'],
        ['2026-12-06', '2026-12-07'],
      ],
      ['2026-12-06..2026-12-07'],
    ],
  ] as const)('%s', (_name, spans, expected) => {
    expect(of(away(...spans))).toEqual(expected);
  });

  test('that end before they start are refused', () => {
    expect(refusal(addAbsence(data, who('elisa'), span('2026-12-02', '2026-12-01'), today))?.reason).toBe(
      'end_before_start',
    );
  });

  test('cover exactly the days that were entered, in spans apart from each other', () => {
    const days = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 8 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, (drafts) => {
        const spans = drafts.map(
          ([start, length]) => [daysLater(today, start), daysLater(today, start + length)] as const,
        );
        const absences = away(...spans).workers[0]?.absences ?? [];
        for (let at = 0; at < 60; at += 1) {
          const on = daysLater(today, at);
          const isAway = absences.filter(({ from, to }) => from <= on && on <= to).length;
          expect(isAway).toBe(spans.some(([from, to]) => from <= on && on <= to) ? 1 : 0);
        }
        for (const [at, { from }] of absences.entries()) {
          const before = absences[at - 1];
          if (before) expect(from > daysLater(before.to, 1)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('adding one leaves the spans that were there untouched in what was read before', () => {
    const before = away(['2026-12-01', '2026-12-10']);
    made(addAbsence(before, who('elisa'), span('2026-12-05', '2026-12-20'), today));
    expect(of(before)).toEqual(['2026-12-01..2026-12-10']);
  });

  test('are cut when somebody is back earlier, and those to come stay', () => {
    const before = away(['2026-11-10', '2026-11-20'], ['2026-12-01', '2026-12-10']);
    expect(of(made(endAbsence(before, who('elisa'), today)))).toEqual([
      '2026-11-10..2026-11-11',
      '2026-12-01..2026-12-10',
    ]);
  });

  test('that are all to come lose the next one when somebody is back', () => {
    const before = away(['2026-12-24', '2026-12-31'], ['2026-12-01', '2026-12-10']);
    expect(of(made(endAbsence(before, who('elisa'), today)))).toEqual(['2026-12-24..2026-12-31']);
  });

  test('that begin on the day of return are called off', () => {
    expect(of(made(endAbsence(away([today, '2026-11-20']), who('elisa'), today)))).toEqual([]);
  });

  test('of somebody who is not away are no news', () => {
    expect(refusal(endAbsence(data, who('elisa'), today))).toEqual({ reason: 'already_so' });
  });
});
