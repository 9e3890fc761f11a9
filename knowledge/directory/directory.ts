import { z } from 'zod';
import { areaId, email, isoDate, serviceId } from '../kernel/ids.ts';
import { localized } from '../kernel/languages.ts';

/** From the widest to the narrowest. A city may hold family-centre areas of its own, so these two nest either way. */
export const areaKinds = ['region', 'family_centre_area', 'municipality', 'district'] as const;

export const areaSchema = z.object({
  id: areaId,
  kind: z.enum(areaKinds),
  names: localized,
  /** Former municipalities, postal places, short forms: other words people use for the area. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  parent: areaId.nullable(),
  /** E-mails of those who keep the knowledge of this area and the areas under it. */
  coordinators: z.array(email).default([]),
});
export type Area = z.infer<typeof areaSchema>;
export type AreaKind = Area['kind'];

const sectors = ['municipality', 'wellbeing_county', 'association', 'parish', 'state'] as const;

/** An employer. Its name is its identity. */
export const organizationSchema = z.object({
  name: z.string().trim().min(1),
  sector: z.enum(sectors),
});
export type Organization = z.infer<typeof organizationSchema>;

export const serviceSchema = z.object({
  id: serviceId,
  name: localized,
  description: localized.optional(),
  /** Other words for the service, in any language. */
  keywords: z.array(z.string().trim().min(1)).default([]),
  level: z.enum(['basic', 'special']),
  mode: z.enum(['fixed', 'outreach', 'remote']),
  /** What happens after the contact. */
  nextStep: localized.optional(),
  /** Who answers for the description. */
  owner: email.optional(),
  reviewOn: isoDate.optional(),
});
export type Service = z.infer<typeof serviceSchema>;

/** A named worker. The e-mail is the identity, and ties a Teams user to the person. */
export const workerSchema = z.object({
  email,
  name: z.string().trim().min(1),
  phone: z.string().trim().min(1).optional(),
});
export type Worker = z.infer<typeof workerSchema>;

export const roles = ['primary', 'substitute', 'consultant'] as const;
export type Role = (typeof roles)[number];

/** Worker x service x areas x role. Title and employer belong here: one person may hold two posts. */
export const assignmentSchema = z.object({
  service: serviceId,
  worker: email,
  role: z.enum(roles),
  areas: z.array(areaId).min(1),
  title: z.string().trim().min(1).optional(),
  organization: z.string().trim().min(1),
  /** First and last day of validity, both included. */
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  verifiedAt: isoDate.optional(),
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** Everything the network knows, as plain data. */
export const directoryDataSchema = z.object({
  areas: z.array(areaSchema),
  organizations: z.array(organizationSchema),
  services: z.array(serviceSchema),
  workers: z.array(workerSchema),
  assignments: z.array(assignmentSchema),
});
export type DirectoryData = z.infer<typeof directoryDataSchema>;

/** A worker holds at most one assignment of a service with the same role and first day. */
export const assignmentKey = (a: Pick<Assignment, 'service' | 'worker' | 'role' | 'validFrom'>): string =>
  [a.service, a.worker, a.role, a.validFrom ?? ''].join('|');
