import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CoverageGap, coverage } from '../../../knowledge/directory/coverage.ts';
import { type AreaKind, directoryDataSchema, type Role } from '../../../knowledge/directory/directory.ts';
import { findContact } from '../../../knowledge/directory/find-contact.ts';
import { createDirectory, type Directory, isValidOn } from '../../../knowledge/directory/snapshot.ts';
import { type AreaId, areaId, isoDate } from '../../../knowledge/kernel/ids.ts';

const today = isoDate.parse('2026-11-12');

const tree: Readonly<Record<string, readonly [AreaKind, string | null]>> = {
  region: ['region', null],
  pka: ['family_centre_area', 'region'],
  hartola: ['municipality', 'pka'],
  sysma: ['municipality', 'pka'],
  village: ['district', 'hartola'],
  lahti: ['municipality', 'region'],
  north: ['family_centre_area', 'lahti'],
  south: ['family_centre_area', 'lahti'],
  ahtiala: ['district', 'north'],
  alone: ['municipality', null],
};

interface Row {
  readonly who: string;
  readonly areas: readonly string[];
  readonly role?: Role;
  readonly service?: string;
  readonly to?: string;
}

const inBoth = { fi: 'suomeksi', sv: 'på svenska' };
const basic = { id: 'puheterapia', name: inBoth, level: 'basic', mode: 'fixed' };

function directoryWith(rows: readonly Row[], services: readonly object[] = [basic]): Directory {
  return createDirectory(
    directoryDataSchema.parse({
      areas: Object.entries(tree).map(([id, [kind, parent]]) => ({ id, kind, names: { fi: id }, parent })),
      organizations: [{ name: 'Kunta', sector: 'municipality' }],
      services,
      workers: [...new Set(rows.map((row) => row.who))].map((who) => ({
        email: `${who}@example.org`,
        name: who,
      })),
      assignments: rows.map((row) => ({
        service: row.service ?? 'puheterapia',
        worker: `${row.who}@example.org`,
        role: row.role ?? 'primary',
        areas: row.areas,
        organization: 'Kunta',
        ...(row.to ? { validTo: row.to } : {}),
      })),
    }),
  );
}

const scopeOf = (areas: readonly string[] | undefined): ReadonlySet<AreaId> | undefined =>
  areas && new Set(areas.map((id) => areaId.parse(id)));

/** The areas, or the services where no area is told, with a gap of the kind. */
const gaps = (
  kind: CoverageGap['kind'],
  rows: readonly Row[],
  areas?: readonly string[],
  services?: readonly object[],
): readonly string[] =>
  coverage(directoryWith(rows, services), scopeOf(areas), today)
    .filter((gap) => gap.kind === kind)
    .map((gap) => ('area' in gap ? gap.area : gap.service));

describe('a service without a primary contact', () => {
  test('where only a substitute is named', () => {
    expect(gaps('no_primary', [{ who: 'bo', areas: ['hartola'], role: 'substitute' }])).toEqual(['hartola']);
  });

  test('is told of the widest area, not of each municipality in it', () => {
    expect(gaps('no_primary', [{ who: 'bo', areas: ['region'], role: 'consultant' }])).toEqual(['region']);
  });

  test('is told of the municipalities that lack one when others have their own', () => {
    const rows: Row[] = [
      { who: 'expert', areas: ['pka'], role: 'consultant' },
      { who: 'anna', areas: ['hartola'] },
    ];
    expect(gaps('no_primary', rows)).toEqual(['sysma']);
  });

  test('an area lacks nothing when each municipality has its own', () => {
    const rows: Row[] = [
      { who: 'expert', areas: ['pka'], role: 'consultant' },
      { who: 'anna', areas: ['hartola', 'sysma'] },
    ];
    expect(gaps('no_primary', rows)).toEqual([]);
  });

  test('a village with its own does not make up for the municipality', () => {
    const rows: Row[] = [
      { who: 'expert', areas: ['hartola'], role: 'consultant' },
      { who: 'anna', areas: ['village'] },
    ];
    expect(gaps('no_primary', rows)).toEqual(['hartola']);
  });

  test('a primary of a wider area answers', () => {
    const rows: Row[] = [
      { who: 'bo', areas: ['village'], role: 'substitute' },
      { who: 'anna', areas: ['region'] },
    ];
    expect(gaps('no_primary', rows)).toEqual([]);
  });

  test('a service that nobody gives is no gap, nor one that has ended', () => {
    const ended = { ...basic, validTo: '2026-11-11' };
    const rows: Row[] = [{ who: 'bo', areas: ['hartola'], role: 'substitute' }];
    expect(coverage(directoryWith([]), scopeOf(['hartola']), today)).toEqual([]);
    expect(gaps('no_primary', rows, undefined, [ended])).toEqual([]);
    expect(gaps('no_primary', [{ ...rows[0], who: 'bo', areas: ['hartola'], to: '2026-11-11' }])).toEqual([]);
  });
});

describe('a service without a substitute', () => {
  test('where only the primary is named', () => {
    expect(gaps('no_substitute', [{ who: 'anna', areas: ['hartola', 'sysma'] }])).toEqual([
      'hartola',
      'sysma',
    ]);
  });

  test('nobody stands in for themselves', () => {
    const rows: Row[] = [
      { who: 'anna', areas: ['hartola'] },
      { who: 'anna', areas: ['pka'], role: 'substitute' },
    ];
    expect(gaps('no_substitute', rows)).toEqual(['hartola']);
  });
});

describe('within given areas', () => {
  const rows: Row[] = [
    { who: 'bo', areas: ['region'], role: 'consultant' },
    { who: 'cia', areas: ['alone'], role: 'consultant' },
  ];

  test('a gap is told of the widest of them', () => {
    expect(gaps('no_primary', rows, ['pka'])).toEqual(['pka']);
    expect(gaps('no_primary', rows, ['sysma', 'hartola'])).toEqual(['hartola', 'sysma']);
  });

  test('the areas inside them are meant too', () => {
    expect(gaps('no_primary', [{ who: 'bo', areas: ['village'], role: 'substitute' }], ['region'])).toEqual([
      'village',
    ]);
  });

  test('none are none', () => {
    expect(coverage(directoryWith(rows), scopeOf([]), today)).toEqual([]);
  });
});

describe('an area without a special-level worker', () => {
  test('is a family-centre area, or a municipality that has nothing to do with one', () => {
    expect(gaps('no_special', [])).toEqual(['pka', 'north', 'south', 'alone']);
  });

  test('a consultant in one of its municipalities is enough, one of the region is not', () => {
    const rows: Row[] = [
      { who: 'expert', areas: ['region', 'village', 'ahtiala'], role: 'consultant' },
      { who: 'anna', areas: ['alone'] },
    ];
    expect(gaps('no_special', rows)).toEqual(['south', 'alone']);
  });

  test('so is any named worker of a special-level service', () => {
    const special = { ...basic, level: 'special' };
    const rows: Row[] = [{ who: 'anna', areas: ['pka', 'north', 'south', 'alone'] }];
    expect(gaps('no_special', rows, undefined, [special])).toEqual([]);
    expect(gaps('no_special', rows, undefined, [{ ...special, validTo: '2026-11-11' }])).toHaveLength(4);
  });
});

describe('a service without Swedish', () => {
  const rows: Row[] = [{ who: 'anna', areas: ['hartola'] }];
  const swedishGaps = (more: object, areas?: readonly string[]) =>
    gaps('no_swedish', rows, areas, [{ ...basic, ...more }]);

  test('in its name, its description or its next step', () => {
    expect(swedishGaps({})).toEqual([]);
    expect(swedishGaps({ name: { fi: 'Puheterapia' } })).toEqual(['puheterapia']);
    expect(swedishGaps({ description: { fi: 'Puhetta' } })).toEqual(['puheterapia']);
    expect(swedishGaps({ nextStep: { fi: 'Soita' } })).toEqual(['puheterapia']);
  });

  test('matters only where the service is given', () => {
    expect(swedishGaps({ name: { fi: 'Puheterapia' } }, ['village'])).toEqual(['puheterapia']);
    expect(swedishGaps({ name: { fi: 'Puheterapia' } }, ['sysma'])).toEqual([]);
  });
});

test('the order is that of the kinds, then of the directory', () => {
  const services = [
    { ...basic, id: 'b' },
    { ...basic, id: 'a', name: { fi: 'Aa' } },
  ];
  const rows: Row[] = ['a', 'b'].flatMap((service) => [
    { who: 'bo', areas: ['sysma', 'hartola'], role: 'consultant', service },
  ]);
  const told = coverage(directoryWith(rows, services), scopeOf(['pka']), today);
  expect(told.map((gap) => Object.values(gap).join(' '))).toEqual([
    'no_primary b hartola',
    'no_primary b sysma',
    'no_primary a hartola',
    'no_primary a sysma',
    'no_substitute b hartola',
    'no_substitute b sysma',
    'no_substitute a hartola',
    'no_substitute a sysma',
    'no_swedish a',
  ]);
});

describe('against a naive restatement', () => {
  const names = Object.keys(tree);
  const rowArbitrary = fc.record({
    who: fc.constantFrom('anna', 'bo', 'cia'),
    areas: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
    role: fc.constantFrom('primary' as const, 'substitute' as const, 'consultant' as const),
    service: fc.constantFrom('x', 'y'),
    to: fc.constantFrom('2026-11-12', '2026-11-11'),
  });
  const services = [
    { ...basic, id: 'x' },
    { ...basic, id: 'y', level: 'special', name: { fi: 'Yy' } },
  ];
  const situations = fc.tuple(
    fc.array(rowArbitrary, { maxLength: 8 }),
    fc.option(fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }), { nil: undefined }),
  );

  /** Every area inside the area, itself included. */
  const inside = (directory: Directory, area: AreaId): AreaId[] =>
    directory.data.areas
      .map(({ id }) => id)
      .filter((id) => directory.climb(id).some((wider) => wider.id === area));

  const naive = (directory: Directory, areas: readonly string[] | undefined): string[] => {
    const scope = directory.data.areas.filter(
      ({ id }) => areas === undefined || directory.climb(id).some((wider) => areas.includes(wider.id)),
    );
    const told: string[] = [];
    for (const service of directory.data.services) {
      const contact = (area: AreaId) => {
        const found = findContact(directory, service.id, area, today);
        return 'primaries' in found ? found : undefined;
      };
      for (const role of ['primaries', 'substitutes'] as const) {
        const lacks = (area: AreaId) => contact(area)?.[role].length === 0;
        const lacksAll = (area: AreaId) =>
          inside(directory, area)
            .filter((id) => id === area || directory.area(id)?.kind !== 'district')
            .every(lacks);
        for (const { id } of scope) {
          const wider = directory.climb(id).slice(1);
          if (!lacksAll(id)) continue;
          if (wider.some((each) => scope.includes(each) && lacksAll(each.id))) continue;
          told.push(`${role === 'primaries' ? 'no_primary' : 'no_substitute'} ${service.id} ${id}`);
        }
      }
      if (!service.name.sv && scope.some(({ id }) => contact(id))) told.push(`no_swedish ${service.id}`);
    }
    for (const { id, kind } of scope) {
      const counts = kind === 'family_centre_area' || id === 'alone';
      const special = directory.data.assignments.some(
        (each) =>
          isValidOn(each, today) &&
          (each.role === 'consultant' || each.service === 'y') &&
          each.areas.some((area) => inside(directory, id).includes(area)),
      );
      if (counts && !special) told.push(`no_special ${id}`);
    }
    return told.sort();
  };

  test('the same gaps are found', () => {
    fc.assert(
      fc.property(situations, ([rows, areas]) => {
        const directory = directoryWith(rows, services);
        const told = coverage(directory, scopeOf(areas), today).map((gap) => Object.values(gap).join(' '));
        expect(told.sort()).toEqual(naive(directory, areas));
      }),
      { numRuns: 300 },
    );
  });
});
