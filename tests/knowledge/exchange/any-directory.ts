import fc from 'fast-check';
import { type DirectoryData, directoryDataSchema } from '../../../knowledge/directory/directory.ts';

/** Texts as people write them, and as nobody should. Stored texts are trimmed and in NFC. */
export const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          'ä',
          'Ö',
          '"',
          '\n',
          '\r\n',
          '|',
          '\\',
          ',',
          ';',
          '=',
          '+',
          '-',
          '@',
          "'",
          ' ',
          '👪',
          '\t',
          '1',
          '.',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join('')),
    fc.constantFrom(
      '=1+1',
      "'=x",
      '+358 40 123 4567',
      '+358-40',
      '@SUM(A1)',
      '-5',
      "''@",
      '\\|',
      '#',
      'null',
      'true',
      '\uFEFFx',
    ),
  )
  .map((raw) => raw.normalize('NFC').trim())
  .filter((trimmed) => trimmed !== '');

/** A contact list takes no person, title or employer that a spreadsheet would execute. */
const name = text.filter((each) => !/^[=+\-@]/u.test(each));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const localized = fc.record({ fi: text, sv: optional(text), en: optional(text) });
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const kinds = ['region', 'family_centre_area', 'municipality', 'district'] as const;
const someone = fc.integer({ min: 0, max: 5 }).map((n) => `työntekijä.${n}@example.fi`);

/** Area n lies in an area before it of a wider kind, or in none. */
const areas = fc
  .array(
    fc.record({
      names: localized,
      aliases: fc.array(text, { maxLength: 2 }),
      coordinators: fc.uniqueArray(someone, { maxLength: 2 }),
      kind: fc.integer({ min: 0, max: 3 }),
      inside: fc.nat({ max: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ inside, kind, ...draft }, n) => {
      const parent = drafts[inside];
      const lies = parent !== undefined && inside < n && parent.kind < kind;
      return { id: `alue-${n}`, kind: kinds[kind], ...draft, parent: lies ? `alue-${inside}` : null };
    }),
  );

/** Every service, person and employer has an assignment, and no person has two at once: as in a contact list. */
export const directory: fc.Arbitrary<DirectoryData> = fc
  .record({
    areas,
    services: fc.array(
      fc.record({
        name: localized,
        description: optional(localized),
        keywords: fc.array(text, { maxLength: 3 }),
        level: fc.constantFrom('basic', 'special'),
        mode: fc.constantFrom('fixed', 'outreach', 'remote'),
        nextStep: optional(localized),
        owner: optional(someone),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    workers: fc.array(fc.record({ name, phone: optional(text) }), { minLength: 1, maxLength: 3 }),
    organizations: fc.uniqueArray(
      fc.record({ name, sector: fc.constantFrom('municipality', 'association', 'parish', 'state') }),
      { minLength: 1, maxLength: 2, selector: ({ name }) => name },
    ),
    assignments: fc.array(
      fc.record({
        role: fc.constantFrom('primary', 'substitute', 'consultant'),
        areas: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        title: optional(name),
        days: fc.tuple(optional(day), optional(day)),
        verifiedAt: optional(day),
      }),
      { minLength: 9, maxLength: 9 },
    ),
  })
  .map(({ areas, services, workers, organizations, assignments }) =>
    directoryDataSchema.parse({
      areas,
      services: services.map((service, n) => ({ id: `palvelu-${n}`, ...service })),
      workers: workers.map((worker, n) => ({ email: `työntekijä.${n}@example.fi`, ...worker })),
      organizations,
      assignments: services.flatMap((_service, s) =>
        workers.map((_worker, w) => {
          const {
            days,
            areas: picks,
            ...draft
          } = assignments[s * 3 + w] ?? assignments[0] ?? { days: [], areas: [0] };
          const [validFrom, validTo] =
            days[0] !== undefined && days[1] !== undefined ? [...days].sort() : days;
          return {
            ...draft,
            service: `palvelu-${s}`,
            worker: `työntekijä.${w}@example.fi`,
            organization: organizations[(s + w) % organizations.length]?.name,
            areas: [...new Set(picks.map((pick) => `alue-${pick % areas.length}`))],
            validFrom,
            validTo,
          };
        }),
      ),
    }),
  )
  // With one service and one person the second employer has no row.
  .map((data) => ({
    ...data,
    organizations: data.organizations.filter(({ name }) =>
      data.assignments.some((a) => a.organization === name),
    ),
  }));
