import {
  type Assignment,
  areaKinds,
  type DirectoryData,
  directoryDataSchema,
  roles,
} from '../directory/directory.ts';
import { writeAreas } from './areas-json.ts';
import { writeBundle } from './bundle-json.ts';
import { contactColumns } from './contact-columns.ts';
import { contactRows } from './contact-rows.ts';

interface ExportedFiles {
  readonly 'contacts.csv': Uint8Array;
  readonly 'areas.json': Uint8Array;
  readonly 'bundle.json': Uint8Array;
}

/**
 * The directory as three files; imported together into an empty store they give the same directory. The
 * bundle alone does as well. The contact list has a row for each assignment, so it leaves out services and
 * people without one. The same directory always gives the same bytes.
 */
export const exportDirectory = (data: DirectoryData): ExportedFiles => {
  const ordered = inExportOrder(data);
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    'contacts.csv': bytes(
      [contactColumns, ...contactRows(ordered, ordered.assignments)]
        .map((row) => row.map(quoted).join(','))
        .join('\n')
        .concat('\n'),
    ),
    'areas.json': bytes(writeAreas(ordered.areas)),
    'bundle.json': bytes(writeBundle(ordered)),
  };
};

/** Parsing gives every record its fields in the order of the schema. */
const inExportOrder = (data: DirectoryData): DirectoryData => {
  const { areas, organizations, services, workers, assignments, outreach, groups } =
    directoryDataSchema.parse(data);
  return {
    areas: areas.sort((a, b) => areaKinds.indexOf(a.kind) - areaKinds.indexOf(b.kind) || compare(a.id, b.id)),
    organizations: organizations.sort((a, b) => compare(a.name, b.name)),
    services: services.sort((a, b) => compare(a.id, b.id)),
    workers: workers.sort((a, b) => compare(a.email, b.email)),
    assignments: assignments.sort(byServiceThenRole),
    outreach: outreach.sort((a, b) => compare(a.id, b.id)),
    groups: groups.sort((a, b) => compare(a.id, b.id)),
  };
};

/** By code units: the order of a locale differs from machine to machine. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const byServiceThenRole = (a: Assignment, b: Assignment): number =>
  compare(a.service, b.service) ||
  roles.indexOf(a.role) - roles.indexOf(b.role) ||
  compare(a.worker, b.worker) ||
  compare(a.validFrom ?? '', b.validFrom ?? '');

/** RFC 4180. Semicolons are quoted too, so that a reader who takes them for separators stays right. */
const quoted = (cell: string): string =>
  /[",;\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
