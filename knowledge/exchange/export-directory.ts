import {
  type Assignment,
  areaKinds,
  type DirectoryData,
  directoryDataSchema,
  roles,
} from '../directory/directory.ts';
import { writeAreas } from './areas-json.ts';
import { writeBundle } from './bundle-json.ts';
import { type ContactColumn, contactColumns } from './contact-columns.ts';
import { guardCell, joinList } from './spreadsheet-text.ts';

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
      [contactColumns, ...contactRows(ordered)]
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
  const { areas, organizations, services, workers, assignments } = directoryDataSchema.parse(data);
  return {
    areas: areas.sort((a, b) => areaKinds.indexOf(a.kind) - areaKinds.indexOf(b.kind) || compare(a.id, b.id)),
    organizations: organizations.sort((a, b) => compare(a.name, b.name)),
    services: services.sort((a, b) => compare(a.id, b.id)),
    workers: workers.sort((a, b) => compare(a.email, b.email)),
    assignments: assignments.sort(byServiceThenRole),
  };
};

/** By code units: the order of a locale differs from machine to machine. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const byServiceThenRole = (a: Assignment, b: Assignment): number =>
  compare(a.service, b.service) ||
  roles.indexOf(a.role) - roles.indexOf(b.role) ||
  compare(a.worker, b.worker) ||
  compare(a.validFrom ?? '', b.validFrom ?? '');

const contactRows = (data: DirectoryData): string[][] => {
  const services = new Map<string, DirectoryData['services'][number]>(data.services.map((s) => [s.id, s]));
  const workers = new Map<string, DirectoryData['workers'][number]>(data.workers.map((w) => [w.email, w]));
  const organizations = new Map(data.organizations.map((o) => [o.name, o]));
  return data.assignments.map((assignment) => {
    const service = services.get(assignment.service);
    const worker = workers.get(assignment.worker);
    const cells: Record<ContactColumn, string | undefined> = {
      service_id: assignment.service,
      service_fi: service?.name.fi,
      service_sv: service?.name.sv,
      service_en: service?.name.en,
      description_fi: service?.description?.fi,
      description_sv: service?.description?.sv,
      description_en: service?.description?.en,
      keywords: joinList(service?.keywords ?? []),
      organization: assignment.organization,
      sector: organizations.get(assignment.organization)?.sector,
      level: service?.level,
      mode: service?.mode,
      areas: joinList(assignment.areas),
      worker: worker?.name,
      title: assignment.title,
      email: assignment.worker,
      phone: worker?.phone,
      role: assignment.role,
      next_step_fi: service?.nextStep?.fi,
      next_step_sv: service?.nextStep?.sv,
      next_step_en: service?.nextStep?.en,
      valid_from: assignment.validFrom,
      valid_to: assignment.validTo,
      verified_at: assignment.verifiedAt,
      service_owner: service?.owner,
    };
    return contactColumns.map((column) => guardCell(cells[column] ?? ''));
  });
};

/** RFC 4180. Semicolons are quoted too, so that a reader who takes them for separators stays right. */
const quoted = (cell: string): string =>
  /[",;\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
