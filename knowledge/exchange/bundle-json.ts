import { z } from 'zod';
import type { DirectoryData } from '../directory/directory.ts';
import { placeSeenFrom } from './fault-in-english.ts';
import { type Place, shorten } from './fault-message.ts';
import type { FaultList } from './faults.ts';
import { addIssues, elementsOf, type JsonFile, linesOfJson, nameElement } from './json-file.ts';
import type { Ledger, Ledgers } from './ledger.ts';
import {
  areaKind,
  assignmentKind,
  fieldsOf,
  groupKind,
  organizationKind,
  outreachKind,
  type RecordKind,
  serviceKind,
  workerKind,
} from './record-kinds.ts';

const FORMAT = 'koppi-directory';
const VERSION = 1;

const anything = z.array(z.unknown()).default([]);
const bundleSchema = z.object({
  areas: anything,
  organizations: anything,
  services: anything,
  workers: anything,
  assignments: anything,
  outreach: anything,
  groups: anything,
});

/**
 * Reads a whole bundle. Each element is the whole record: a text it does not have is one that the record no
 * longer has. A list that is left out, like a record that is left out of a list, says nothing.
 */
export const readBundle = (json: JsonFile, ledgers: Ledgers, faults: FaultList): void => {
  const at = { file: json.file, line: 1 };
  const refusal = formatRefusal(json.value);
  if (refusal !== undefined) {
    faults.add(at, { code: 'in_json', english: refusal });
    return;
  }
  const bundle = bundleSchema.safeParse(json.value);
  if (!bundle.success) {
    addIssues({ value: json.value, at }, 'the bundle', bundle.error, faults);
    return;
  }
  const { areas, organizations, services, workers, assignments, outreach, groups } = bundle.data;
  readKind(json, 'areas', areas, areaKind, ledgers.areas, faults);
  readKind(json, 'organizations', organizations, organizationKind, ledgers.organizations, faults);
  readKind(json, 'services', services, serviceKind, ledgers.services, faults);
  readKind(json, 'workers', workers, workerKind, ledgers.workers, faults);
  readKind(json, 'assignments', assignments, assignmentKind, ledgers.assignments, faults);
  readKind(json, 'outreach', outreach, outreachKind, ledgers.outreach, faults);
  readKind(json, 'groups', groups, groupKind, ledgers.groups, faults);
};

const formatRefusal = (value: unknown): string | undefined => {
  const header = z.object({ format: z.literal(FORMAT), version: z.unknown() }).safeParse(value);
  if (!header.success) {
    return `this JSON is neither a list of areas [...] nor a bundle { "format": "${FORMAT}", "version": ${VERSION}, ... }`;
  }
  const { version } = header.data;
  if (version === VERSION) return undefined;
  return typeof version === 'number' && version > VERSION
    ? `the bundle has version ${version}, made by a newer Koppi; this one reads version ${VERSION}, so update it first`
    : `the bundle has version ${shorten(version)}; this Koppi reads version ${VERSION}`;
};

const readKind = <T extends object>(
  json: JsonFile,
  list: string,
  values: readonly unknown[],
  kind: RecordKind<T>,
  ledger: Ledger,
  faults: FaultList,
): void => {
  const firstOf = new Map<string, Place>();
  for (const [index, element] of elementsOf(json, list, values).entries()) {
    const { value, at } = element;
    const record = kind.schema.safeParse(value);
    if (!record.success) {
      addIssues(element, nameElement(kind.one, index, readableId(value)), record.error, faults);
      continue;
    }
    const id = kind.idOf(record.data);
    const before = firstOf.get(id);
    if (before !== undefined) {
      const english = `${kind.one} ${shorten(id)} is already on ${placeSeenFrom(at, before)}; keep one of them`;
      faults.add(at, { code: 'in_json', english });
      continue;
    }
    firstOf.set(id, at);
    ledger.state(id, fieldsOf(kind, record.data), at);
  }
};

const readableId = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  return fields.get('id') ?? fields.get('email') ?? (fields.has('service') ? undefined : fields.get('name'));
};

export const writeBundle = (data: DirectoryData): string => {
  const lists = [
    `"areas": ${linesOfJson(data.areas)}`,
    `"organizations": ${linesOfJson(data.organizations)}`,
    `"services": ${linesOfJson(data.services)}`,
    `"workers": ${linesOfJson(data.workers)}`,
    `"assignments": ${linesOfJson(data.assignments)}`,
    `"outreach": ${linesOfJson(data.outreach)}`,
    `"groups": ${linesOfJson(data.groups)}`,
  ];
  return `{\n"format": "${FORMAT}",\n"version": ${VERSION},\n${lists.join(',\n')}\n}\n`;
};
