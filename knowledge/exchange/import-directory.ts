import { Buffer } from 'node:buffer';
import type { KindName } from '../directory/changes.ts';
import { checkDirectory, type DirectoryProblem } from '../directory/check-directory.ts';
import type { DirectoryData } from '../directory/directory.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { areaNames } from './area-names.ts';
import { readAreas } from './areas-json.ts';
import { readBundle } from './bundle-json.ts';
import { rowReader } from './contact-row.ts';
import type { ContactTable } from './contact-table.ts';
import { readContacts } from './contacts.ts';
import { readCsv } from './contacts-csv.ts';
import { readXlsx } from './contacts-xlsx.ts';
import type { Fault, Place } from './fault-message.ts';
import { FaultList } from './faults.ts';
import { type JsonFile, readJson } from './json-file.ts';
import { Ledger, type Ledgers } from './ledger.ts';
import { type KindReport, mergeKind } from './merge.ts';
import { tellOverlaps } from './overlaps.ts';
import {
  areaKind,
  assignmentKind,
  groupKind,
  organizationKind,
  outreachKind,
  serviceKind,
  workerKind,
} from './record-kinds.ts';

/** A file as it lies on the disk or in a message. The name decides the format, and stands in the faults. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportReport extends Readonly<Record<KindName, KindReport>> {
  /** What was accepted but is worth a look. */
  readonly notes: readonly Fault[];
}

/** The records that the files speak of, by their ids, each with the place where that begins. */
export type Places = Readonly<Record<KindName, ReadonlyMap<string, Place>>>;

export interface Imported {
  readonly data: DirectoryData;
  readonly report: ImportReport;
  readonly places: Places;
}

/**
 * Lays the files over the current directory: all of them, or with any fault nothing. Records that no file
 * speaks of stay. The files may come in any order, and a second run changes nothing. The files of one import
 * must agree with one another; what they say otherwise than the store is a change.
 */
export const importFiles = async (
  current: DirectoryData,
  files: readonly ImportFile[],
): Promise<Result<Imported, readonly Fault[]>> => {
  const faults = new FaultList('faults');
  const notes = new FaultList('notes');
  const ordered = [...files].sort(byNameThenContent);
  const names = ordered.map((file) => file.name);
  const sources = await readSources(ordered, faults);

  const ledgers: Ledgers = {
    areas: new Ledger(areaKind, faults),
    organizations: new Ledger(organizationKind, faults),
    services: new Ledger(serviceKind, faults),
    workers: new Ledger(workerKind, faults),
    assignments: new Ledger(assignmentKind, faults),
    outreach: new Ledger(outreachKind, faults),
    groups: new Ledger(groupKind, faults),
  };
  const unreadable = faults.size;
  for (const json of sources.bundles) readBundle(json, ledgers, faults);
  const bundled = new Set(ledgers.assignments.entries.keys());
  for (const { json, values } of sources.areas) readAreas(json, values, ledgers.areas, faults, notes);
  const areasAreSound = faults.size === unreadable;
  const areas = mergeKind(areaKind, current.areas, ledgers.areas);
  const readRow = rowReader(areaNames(areas.records), faults);
  readContacts(sources.contacts, readRow, ledgers, faults, notes);

  const organizations = mergeKind(organizationKind, current.organizations, ledgers.organizations);
  const services = mergeKind(serviceKind, current.services, ledgers.services);
  const workers = mergeKind(workerKind, current.workers, ledgers.workers);
  const assignments = mergeKind(assignmentKind, current.assignments, ledgers.assignments);
  const outreach = mergeKind(outreachKind, current.outreach, ledgers.outreach);
  const groups = mergeKind(groupKind, current.groups, ledgers.groups);
  const kinds = { areas, organizations, services, workers, assignments, outreach, groups };
  const data: DirectoryData = {
    areas: [...areas.records],
    organizations: [...organizations.records],
    services: [...services.records],
    workers: [...workers.records],
    assignments: [...assignments.records],
    outreach: [...outreach.records],
    groups: [...groups.records],
  };
  // A row with a fault leaves its records incomplete or unnamed; that is told once, at the row.
  const isSound = faults.size === 0;
  for (const { incomplete } of isSound ? Object.values(kinds) : []) {
    for (const { at, text } of incomplete) faults.add(at, { code: 'in_json', english: text });
  }
  for (const { subject, text } of newProblems(current, data)) {
    if (!isSound && !(areasAreSound && subject.startsWith(areaKind.one))) continue;
    const at = placeOf(subject, ledgers) ?? { file: names[0] ?? '', line: 1 };
    faults.add(at, { code: 'in_json', english: text });
  }
  tellOverlaps(data.assignments, ledgers.assignments, bundled, faults, notes);
  if (faults.size > 0) return err(faults.told(names));
  const report: ImportReport = {
    areas: areas.report,
    organizations: organizations.report,
    services: services.report,
    workers: workers.report,
    assignments: assignments.report,
    outreach: outreach.report,
    groups: groups.report,
    notes: notes.told(names),
  };
  return ok({ data, report, places: placesIn(ledgers) });
};

const placesIn = (ledgers: Ledgers): Places => {
  const placesOf = ({ entries }: Ledger) => new Map([...entries].map(([id, { first }]) => [id, first]));
  return {
    areas: placesOf(ledgers.areas),
    organizations: placesOf(ledgers.organizations),
    services: placesOf(ledgers.services),
    workers: placesOf(ledgers.workers),
    assignments: placesOf(ledgers.assignments),
    outreach: placesOf(ledgers.outreach),
    groups: placesOf(ledgers.groups),
  };
};

/** So that the order in which files are given never shows in the result. */
const byNameThenContent = (a: ImportFile, b: ImportFile): number => {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return Buffer.compare(a.bytes, b.bytes);
};

interface Sources {
  readonly areas: { readonly json: JsonFile; readonly values: readonly unknown[] }[];
  readonly bundles: JsonFile[];
  readonly contacts: ContactTable[];
}

const readSources = async (files: readonly ImportFile[], faults: FaultList): Promise<Sources> => {
  const sources: Sources = { areas: [], bundles: [], contacts: [] };
  for (const { name, bytes } of files) {
    const ending = /\.[^./\\]*$/u.exec(name)?.[0].toLowerCase();
    if (ending === '.json') {
      const json = readJson(name, bytes, faults);
      if (json === undefined) continue;
      if (Array.isArray(json.value)) sources.areas.push({ json, values: json.value });
      else sources.bundles.push(json);
    } else if (ending === '.csv' || ending === '.xlsx') {
      const table = ending === '.csv' ? readCsv(name, bytes, faults) : await readXlsx(name, bytes, faults);
      if (table !== undefined) sources.contacts.push(table);
    } else {
      const at = { file: name, line: 1 };
      faults.add(at, ending === '.xlsm' ? { code: 'macro_workbook' } : { code: 'cannot_import', ending });
    }
  }
  return sources;
};

/** Old problems of the store do not stand in the way of an import that has nothing to do with them. */
const newProblems = (current: DirectoryData, merged: DirectoryData): readonly DirectoryProblem[] => {
  const problems = checkDirectory(merged);
  if (problems.length === 0) return problems;
  const old = new Set(checkDirectory(current).map(({ subject, text }) => `${subject} ${text}`));
  return problems.filter(({ subject, text }) => !old.has(`${subject} ${text}`));
};

/** Where the files first speak of the record that a problem names. */
const placeOf = (subject: string, ledgers: Ledgers): Place | undefined => {
  const [one = ''] = subject.split(' ', 1);
  const id = subject.slice(one.length + 1);
  return Object.values(ledgers)
    .find((ledger) => ledger.one === one)
    ?.entries.get(id)?.first;
};
