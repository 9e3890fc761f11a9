import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Assignment, directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { areasWithContact, findContact } from '../../../knowledge/directory/find-contact.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import { areaId, email, isoDate, serviceId } from '../../../knowledge/kernel/ids.ts';

const today = isoDate.parse('2026-11-12');
const tree: Readonly<Record<string, string | null>> = {
  region: null,
  pka: 'region',
  hartola: 'pka',
  sysma: 'pka',
  village: 'hartola',
  elsewhere: null,
};

interface Row {
  readonly who: string;
  readonly areas: readonly string[];
  readonly role?: Assignment['role'];
  readonly from?: string;
  readonly to?: string;
}

function directoryWith(rows: readonly Row[]) {
  return createDirectory(
    directoryDataSchema.parse({
      areas: Object.entries(tree).map(([id, parent]) => ({
        id,
        kind: 'municipality',
        names: { fi: id },
        parent,
      })),
      organizations: [{ name: 'Kunta', sector: 'municipality' }],
      services: [{ id: 'puheterapia', name: { fi: 'Puheterapia' }, level: 'special', mode: 'fixed' }],
      workers: [...new Set(rows.map((row) => row.who))].map((who) => ({
        email: `${who}@example.org`,
        name: who,
      })),
      assignments: rows.map((row) => ({
        service: 'puheterapia',
        worker: `${row.who}@example.org`,
        role: row.role ?? 'primary',
        areas: row.areas,
        organization: 'Kunta',
        ...(row.from ? { validFrom: row.from } : {}),
        ...(row.to ? { validTo: row.to } : {}),
      })),
    }),
  );
}

const find = (rows: readonly Row[], area: string, service = 'puheterapia') =>
  findContact(directoryWith(rows), serviceId.parse(service), areaId.parse(area), today);

const people = (contact: ReturnType<typeof find>) =>
  'primaries' in contact
    ? [contact.primaries, contact.substitutes, contact.consultants].map((group) =>
        group.map((named) => named.assignment.worker.split('@')[0]).join('+'),
      )
    : contact;

describe('whom to contact', () => {
  test('the person of the area itself comes before the person of a wider area', () => {
    const rows = [
      { who: 'wide', areas: ['pka'] },
      { who: 'near', areas: ['hartola'] },
    ];
    expect(find(rows, 'hartola')).toMatchObject({ kind: 'found', answeredBy: 'hartola' });
    expect(people(find(rows, 'hartola'))).toEqual(['near', '', '']);
    expect(people(find(rows, 'sysma'))).toEqual(['wide', '', '']);
  });

  test('a question climbs from a village to the region and says who answers', () => {
    expect(find([{ who: 'anna', areas: ['region'] }], 'village')).toMatchObject({
      kind: 'found',
      area: 'village',
      answeredBy: 'region',
    });
  });

  test('each role climbs by itself: own primary, the consultant of the family-centre area', () => {
    const rows = [
      { who: 'own', areas: ['hartola', 'sysma'] },
      { who: 'stand-in', areas: ['pka'], role: 'substitute' as const },
      { who: 'expert', areas: ['region'], role: 'consultant' as const },
    ];
    expect(people(find(rows, 'hartola'))).toEqual(['own', 'stand-in', 'expert']);
  });

  test('nobody is named twice in one answer', () => {
    const rows = [
      { who: 'anna', areas: ['hartola'] },
      { who: 'anna', areas: ['region'], role: 'consultant' as const },
    ];
    expect(people(find(rows, 'hartola'))).toEqual(['anna', '', '']);
  });

  test('two primaries of one area are shown as what they are: an ambiguity', () => {
    const rows = [
      { who: 'anna', areas: ['hartola'] },
      { who: 'bo', areas: ['hartola'] },
    ];
    expect(find(rows, 'hartola')).toMatchObject({ kind: 'ambiguous', reason: 'several_primaries' });
    expect(people(find(rows, 'hartola'))).toEqual(['anna+bo', '', '']);
  });

  test('a substitute alone is still somebody', () => {
    expect(people(find([{ who: 'bo', areas: ['hartola'], role: 'substitute' }], 'hartola'))).toEqual([
      '',
      'bo',
      '',
    ]);
  });

  test('validity includes both of its days', () => {
    const valid = (from?: string, to?: string) =>
      find([{ who: 'anna', areas: ['hartola'], ...(from ? { from } : {}), ...(to ? { to } : {}) }], 'hartola')
        .kind;
    expect(valid('2026-11-12')).toBe('found');
    expect(valid('2026-11-13')).toBe('nobody');
    expect(valid(undefined, '2026-11-12')).toBe('found');
    expect(valid(undefined, '2026-11-11')).toBe('nobody');
  });

  test('says why there is nobody', () => {
    expect(find([{ who: 'anna', areas: ['hartola'], to: '2026-01-01' }], 'hartola')).toEqual({
      kind: 'nobody',
      reason: 'not_valid_today',
    });
    expect(find([{ who: 'anna', areas: ['sysma'] }], 'hartola')).toEqual({
      kind: 'nobody',
      reason: 'not_here',
    });
    expect(find([], 'atlantis')).toEqual({ kind: 'unknown', reason: 'area' });
    expect(find([], 'hartola', 'unheard-of')).toEqual({ kind: 'unknown', reason: 'service' });
  });

  test('a wide area without people of its own names the narrower ones that have some', () => {
    const rows = [
      { who: 'anna', areas: ['hartola'] },
      { who: 'bo', areas: ['sysma', 'elsewhere'] },
    ];
    expect(find(rows, 'region')).toEqual({
      kind: 'ambiguous',
      reason: 'narrower_areas',
      areas: ['hartola', 'sysma'],
    });
  });
});

describe('against a naive oracle', () => {
  const rowArbitrary = fc.record({
    who: fc.constantFrom('anna', 'bo', 'cia', 'dan'),
    areas: fc.uniqueArray(fc.constantFrom(...Object.keys(tree)), { minLength: 1, maxLength: 3 }),
    role: fc.constantFrom('primary' as const, 'substitute' as const, 'consultant' as const),
    from: fc.constantFrom('2026-01-01', '2026-12-01'),
  });

  test('the first area with a valid primary answers', () => {
    fc.assert(
      fc.property(
        fc.array(rowArbitrary, { maxLength: 8 }),
        fc.constantFrom(...Object.keys(tree)),
        (rows, area) => {
          let step: string | null = area;
          let expected: string[] = [];
          while (step !== null && expected.length === 0) {
            const here: string = step;
            expected = rows
              .filter((row) => row.role === 'primary' && row.from <= today && row.areas.includes(here))
              .map((row) => `${row.who}@example.org`);
            step = tree[here] ?? null;
          }
          const contact = find(rows, area);
          const got = 'primaries' in contact ? contact.primaries.map((named) => named.assignment.worker) : [];
          expect([...got].sort()).toEqual([...expected].sort());
        },
      ),
    );
  });

  test('an area that is listed as having a contact has one', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 8 }), (rows) => {
        const directory = createDirectory(directoryWith(rows).data);
        for (const area of areasWithContact(directory, serviceId.parse('puheterapia'), today)) {
          expect('primaries' in findContact(directory, serviceId.parse('puheterapia'), area, today)).toBe(
            true,
          );
        }
      }),
    );
  });
});

test('coordinators are those of the nearest area that has some', () => {
  const data = directoryDataSchema.parse({
    areas: [
      {
        id: 'region',
        kind: 'region',
        names: { fi: 'Maakunta' },
        parent: null,
        coordinators: ['wide@example.org'],
      },
      { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: 'region' },
      {
        id: 'sysma',
        kind: 'municipality',
        names: { fi: 'Sysmä' },
        parent: 'region',
        coordinators: ['near@example.org'],
      },
    ],
    organizations: [],
    services: [],
    workers: [],
    assignments: [],
  });
  const directory = createDirectory(data);
  expect(directory.coordinatorsOf(areaId.parse('hartola'))).toEqual([email.parse('wide@example.org')]);
  expect(directory.coordinatorsOf(areaId.parse('sysma'))).toEqual([email.parse('near@example.org')]);
});
