import {
  type DirectoryData,
  directoryDataSchema,
  type Role,
} from '../../../../knowledge/directory/directory.ts';
import type { Refusal } from '../../../../knowledge/directory/edit/refusal.ts';
import {
  type AreaId,
  areaId,
  type Email,
  email,
  isoDate,
  serviceId,
} from '../../../../knowledge/kernel/ids.ts';
import type { Result } from '../../../../knowledge/kernel/result.ts';

/** The day on which edits are made. */
export const today = isoDate.parse('2026-11-12');
export const day = (text: string) => isoDate.parse(text);
export const who = (name: string): Email => email.parse(`${name}@example.org`);
export const area = (id: string): AreaId => areaId.parse(id);
export const service = (id: string) => serviceId.parse(id);

/** `elisa primary hartola sysma`, perhaps with `from=2026-12-01 to=2026-12-31` at the end. */
export type Row = string;

/** A region with a family centre area, three municipalities and a district; every row is of `perheneuvola` unless it says another. */
export function network(rows: readonly Row[], more: Partial<Record<keyof DirectoryData, unknown[]>> = {}) {
  return directoryDataSchema.parse({
    areas: [
      { id: 'region', kind: 'region', names: { fi: 'Päijät-Häme' }, parent: null },
      { id: 'pka', kind: 'family_centre_area', names: { fi: 'Hartolan alue' }, parent: 'region' },
      { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: 'pka' },
      { id: 'sysma', kind: 'municipality', names: { fi: 'Sysmä' }, parent: 'pka' },
      { id: 'heinola', kind: 'municipality', names: { fi: 'Heinola' }, parent: 'region' },
      { id: 'kirkonkyla', kind: 'district', names: { fi: 'Kirkonkylä' }, parent: 'hartola' },
    ],
    organizations: [{ name: 'Kunta', sector: 'municipality' }],
    services: ['perheneuvola', 'puheterapia', 'perhetyo'].map((id) => ({
      id,
      name: { fi: id },
      level: 'special',
      mode: 'fixed',
    })),
    workers: ['elisa', 'outi', 'ismo', 'liisa', 'katja'].map((name) => ({
      email: `${name}@example.org`,
      name,
    })),
    assignments: rows.map(readRow),
    ...more,
  });
}

function readRow(row: Row) {
  const words = row.split(' ').filter((word) => !word.includes('='));
  const options = new Map(row.split(' ').map((word) => [word.split('=')[0], word.split('=')[1]] as const));
  const [name, role, ...areas] = words;
  return {
    service: options.get('in') ?? 'perheneuvola',
    worker: `${name}@example.org`,
    role,
    areas,
    organization: 'Kunta',
    title: options.get('title'),
    validFrom: options.get('from'),
    validTo: options.get('to'),
    verifiedAt: options.get('seen'),
  };
}

/** The rows that hold today or later, written as in `network`, in the order of the alphabet. */
export const rowsFrom = (data: DirectoryData): readonly Row[] =>
  data.assignments
    .filter(({ validTo }) => validTo === undefined || validTo >= today)
    .map((each) =>
      [
        each.worker.split('@')[0],
        each.role,
        ...[...each.areas].sort(),
        ...(each.service === 'perheneuvola' ? [] : [`in=${each.service}`]),
        ...(each.validFrom === undefined || each.validFrom <= today ? [] : [`from=${each.validFrom}`]),
        ...(each.validTo === undefined ? [] : [`to=${each.validTo}`]),
      ].join(' '),
    )
    .sort();

/** Who is named in an area on a day, in any role: `elisa primary`. */
export const namedIn = (
  data: DirectoryData,
  id: string,
  on: string,
  of = 'perheneuvola',
): readonly string[] =>
  data.assignments
    .filter(
      (each) =>
        each.service === of &&
        each.areas.some((each) => each === id) &&
        (each.validFrom ?? '') <= on &&
        on <= (each.validTo ?? '9999'),
    )
    .map((each) => `${each.worker.split('@')[0]} ${each.role}`)
    .sort();

export function made(edited: Result<DirectoryData, Refusal>): DirectoryData {
  if (!edited.ok) throw new Error(`refused: ${edited.error.reason}`);
  return edited.value;
}

export const refusal = (edited: Result<DirectoryData, Refusal>): Refusal | undefined =>
  edited.ok ? undefined : edited.error;

/** A naming of `perheneuvola`, as `assign` takes it. */
export const naming = (
  name: string,
  role: Role,
  areas: readonly string[],
  days: { readonly from?: string; readonly to?: string } = {},
) => ({
  service: service('perheneuvola'),
  worker: who(name),
  role,
  areas: areas.map(area),
  organization: 'Kunta',
  ...(days.from === undefined ? {} : { from: day(days.from) }),
  ...(days.to === undefined ? {} : { to: day(days.to) }),
});
