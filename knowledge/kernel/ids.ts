import { z } from 'zod';

/** A slug that people can read and type: `hartola`, `perheneuvola`, `hartola-sysma-pka`. */
const slug = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u, 'an id has letters, digits and . _ : - only');

export const areaId = slug.brand<'AreaId'>();
export type AreaId = z.infer<typeof areaId>;

export const serviceId = slug.brand<'ServiceId'>();
export type ServiceId = z.infer<typeof serviceId>;

export const outreachId = slug.brand<'OutreachId'>();
export type OutreachId = z.infer<typeof outreachId>;

export const groupId = slug.brand<'GroupId'>();
export type GroupId = z.infer<typeof groupId>;

/** E-mail addresses name people: compared and kept in lower case. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@<>()[\]",;:\\|]+@[^\s@<>()[\]",;:\\|]+\.[^\s@<>()[\]",;:\\|.]{2,}$/u, 'not an e-mail address')
  .brand<'Email'>();
export type Email = z.infer<typeof email>;

/** A calendar day `YYYY-MM-DD` that exists; compares as text. */
export const isoDate = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD')
  .refine((day) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  }, 'no such day')
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDate>;
