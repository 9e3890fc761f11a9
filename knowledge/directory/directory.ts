import { z } from 'zod';
import { areaId, email, isoDate, outreachId, serviceId } from '../kernel/ids.ts';
import { language, localized } from '../kernel/languages.ts';
import { groupSchema } from './group.ts';
import { scheduleSchema } from './schedule.ts';

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

export const sectors = ['municipality', 'wellbeing_county', 'association', 'parish', 'state'] as const;

/** An employer. Its name is its identity. */
export const organizationSchema = z.object({
  name: z.string().trim().min(1),
  sector: z.enum(sectors),
});
export type Sector = (typeof sectors)[number];
export type Organization = z.infer<typeof organizationSchema>;

/** How many days a verification lasts; 90 when nothing is said. */
const verifyEvery = z.number().int().min(7).max(1000).optional();

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
  /** The last day on which the service is given. */
  validTo: isoDate.optional(),
  /** The day on which somebody last said that the description holds. */
  verifiedAt: isoDate.optional(),
  verifyEvery,
});
export type Service = z.infer<typeof serviceSchema>;

export const consultationWays = ['meeting', 'phone', 'writing'] as const;
export type ConsultationWay = (typeof consultationWays)[number];

/** A named worker. The e-mail is the identity, and ties a Teams user to the person. */
export const workerSchema = z.object({
  email,
  name: z.string().trim().min(1),
  phone: z.string().trim().min(1).optional(),
  /** The languages one can be served in. */
  languages: z.array(language).default([]),
  /** Days away, both ends included. Why somebody is away is nobody's business and has no field. */
  absences: z.array(z.object({ from: isoDate, to: isoDate })).default([]),
  /** How a specialist takes consultations; empty when nothing is said. */
  consultationWays: z.array(z.enum(consultationWays)).default([]),
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
  verifyEvery,
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** A place and times where a service or a worker can be met outside the office. */
export const outreachSchema = z.object({
  id: outreachId,
  /** A service, a worker or both. */
  service: serviceId.optional(),
  worker: email.optional(),
  area: areaId,
  /** `Vääksyn päiväkoti`. */
  place: z.string().trim().min(1),
  when: scheduleSchema,
  /** Days on which it is called off. */
  cancelled: z.array(isoDate).default([]),
});
export type Outreach = z.infer<typeof outreachSchema>;

/** Everything the network knows, as plain data. */
export const directoryDataSchema = z.object({
  areas: z.array(areaSchema),
  organizations: z.array(organizationSchema),
  services: z.array(serviceSchema),
  workers: z.array(workerSchema),
  assignments: z.array(assignmentSchema),
  outreach: z.array(outreachSchema).default([]),
  groups: z.array(groupSchema).default([]),
});
export type DirectoryData = z.infer<typeof directoryDataSchema>;

export const emptyDirectory: DirectoryData = {
  areas: [],
  organizations: [],
  services: [],
  workers: [],
  assignments: [],
  outreach: [],
  groups: [],
};

/** A worker holds at most one assignment of a service with the same role and first day. */
export const assignmentKey = (a: Pick<Assignment, 'service' | 'worker' | 'role' | 'validFrom'>): string =>
  `${a.service}|${a.worker}|${a.role}|${a.validFrom ?? ''}`;
