import type { Assignment, DirectoryData } from '../directory/directory.ts';
import { type ContactColumn, contactColumns } from './contact-columns.ts';
import { guardCell, joinList } from './spreadsheet-text.ts';

/** A row of the import format for each assignment: the cells in the order of the columns, safe in a spreadsheet. */
export const contactRows = (data: DirectoryData, assignments: readonly Assignment[]): string[][] => {
  const services = new Map<string, DirectoryData['services'][number]>(data.services.map((s) => [s.id, s]));
  const workers = new Map<string, DirectoryData['workers'][number]>(data.workers.map((w) => [w.email, w]));
  const organizations = new Map(data.organizations.map((o) => [o.name, o]));
  return assignments.map((assignment) => {
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
