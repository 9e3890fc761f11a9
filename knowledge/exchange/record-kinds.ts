import type { z } from 'zod';
import { recordId } from '../directory/changes.ts';
import {
  type Area,
  type Assignment,
  areaSchema,
  assignmentSchema,
  type Organization,
  type Outreach,
  organizationSchema,
  outreachSchema,
  type Service,
  serviceSchema,
  type Worker,
  workerSchema,
} from '../directory/directory.ts';
import { type Group, groupSchema } from '../directory/group.ts';
import { languages } from '../kernel/languages.ts';
import type { RecordNoun } from './fault-message.ts';

/** What import has to know about one kind of record: its fields, its identity and its schema. */
export interface RecordKind<T> {
  /** The kind in a message: `service "perheneuvola"`. */
  readonly one: RecordNoun;
  readonly fields: readonly string[];
  /** Fields that hold a text in several languages; each language is a field of its own in an import. */
  readonly localized: readonly string[];
  readonly schema: z.ZodType<T, z.ZodTypeDef, unknown>;
  readonly idOf: (record: T) => string;
}

export const areaKind: RecordKind<Area> = {
  one: 'area',
  fields: Object.keys(areaSchema.shape),
  localized: ['names'],
  schema: areaSchema,
  idOf: recordId.areas,
};

export const organizationKind: RecordKind<Organization> = {
  one: 'organization',
  fields: Object.keys(organizationSchema.shape),
  localized: [],
  schema: organizationSchema,
  idOf: recordId.organizations,
};

export const serviceKind: RecordKind<Service> = {
  one: 'service',
  fields: Object.keys(serviceSchema.shape),
  localized: ['name', 'description', 'nextStep'],
  schema: serviceSchema,
  idOf: recordId.services,
};

export const workerKind: RecordKind<Worker> = {
  one: 'worker',
  fields: Object.keys(workerSchema.shape),
  localized: [],
  schema: workerSchema,
  idOf: recordId.workers,
};

export const assignmentKind: RecordKind<Assignment> = {
  one: 'assignment',
  fields: Object.keys(assignmentSchema.shape),
  localized: [],
  schema: assignmentSchema,
  idOf: recordId.assignments,
};

export const outreachKind: RecordKind<Outreach> = {
  one: 'outreach',
  fields: Object.keys(outreachSchema.shape),
  localized: [],
  schema: outreachSchema,
  idOf: recordId.outreach,
};

export const groupKind: RecordKind<Group> = {
  one: 'group',
  fields: Object.keys(groupSchema.shape),
  localized: ['names'],
  schema: groupSchema,
  idOf: recordId.groups,
};

/** A field (`level`) or one language of a text (`name.sv`) with what is said of it; undefined: there is none. */
export type FieldValue = readonly [field: string, value: unknown];

/** A whole record taken apart: every field is there, also those that the record does not have. */
export const fieldsOf = <T extends object>(kind: RecordKind<T>, record: T): FieldValue[] => {
  const values = new Map<string, unknown>(Object.entries(record));
  return kind.fields.flatMap((field): FieldValue[] =>
    kind.localized.includes(field) ? textFields(field, values.get(field)) : [[field, values.get(field)]],
  );
};

export const textFields = (field: string, text: unknown): FieldValue[] => {
  const texts = new Map<string, unknown>(
    typeof text === 'object' && text !== null ? Object.entries(text) : [],
  );
  return languages.map((language) => [`${field}.${language}`, texts.get(language)]);
};

/** The opposite of `fieldsOf`: a plain object for the kind's schema to judge. */
export const draftOf = (fields: Iterable<FieldValue>): unknown => {
  const draft = new Map<string, unknown>();
  const texts = new Map<string, Map<string, unknown>>();
  for (const [path, value] of fields) {
    if (value === undefined) continue;
    const dot = path.indexOf('.');
    if (dot < 0) {
      draft.set(path, value);
      continue;
    }
    const field = path.slice(0, dot);
    const text = texts.get(field) ?? new Map<string, unknown>();
    texts.set(field, text.set(path.slice(dot + 1), value));
  }
  for (const [field, text] of texts) draft.set(field, Object.fromEntries(text));
  return Object.fromEntries(draft);
};

/** The areas of an assignment have no order; every other list has. */
export const sameValue = (field: string, a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) {
    return typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b);
  }
  if (a.length !== b.length) return false;
  if (field !== 'areas') return JSON.stringify(a) === JSON.stringify(b);
  const members = new Set<unknown>(a);
  return b.every((value) => members.has(value));
};
