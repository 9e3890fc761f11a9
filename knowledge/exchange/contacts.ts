import { assignmentKey } from '../directory/directory.ts';
import { type ContactColumn, readHeader } from './contact-columns.ts';
import type { ContactRow, ReadRow } from './contact-row.ts';
import type { ContactTable, SheetRow } from './contact-table.ts';
import { type FaultList, type Place, placeSeenFrom, shorten } from './faults.ts';
import type { Ledgers } from './ledger.ts';
import type { FieldValue } from './record-kinds.ts';
import { unguardCell } from './spreadsheet-text.ts';

/** Which columns say which text of a service. */
const textColumns: readonly (readonly [string, ContactColumn])[] = [
  ['name.fi', 'service_fi'],
  ['name.sv', 'service_sv'],
  ['name.en', 'service_en'],
  ['description.fi', 'description_fi'],
  ['description.sv', 'description_sv'],
  ['description.en', 'description_en'],
  ['nextStep.fi', 'next_step_fi'],
  ['nextStep.sv', 'next_step_sv'],
  ['nextStep.en', 'next_step_en'],
];
const serviceColumns = new Map<string, string>([...textColumns, ['owner', 'service_owner']]);

/**
 * Turns contact lists into statements about the directory. An empty cell says nothing: it agrees with a filled
 * one on another row of the same service, and what is stored stays. So a contact list can add and change
 * texts but not remove them; that is done in the chat, or by a bundle.
 */
export const readContacts = (
  tables: readonly ContactTable[],
  readRow: ReadRow,
  ledgers: Ledgers,
  faults: FaultList,
  notes: FaultList,
): void => {
  const assignments = new Map<string, AssignmentRow[]>();
  for (const table of tables) {
    for (const row of rowsOf(table, readRow, faults, notes)) {
      stateServiceAndPeople(row, ledgers, notes);
      const assignment = assignmentOf(row);
      if (assignment === undefined) continue;
      const same = assignments.get(assignment.key);
      if (same === undefined) assignments.set(assignment.key, [assignment]);
      else same.push(assignment);
    }
  }
  for (const rows of assignments.values()) stateAssignment(rows, ledgers, faults);
  refuseLoneTranslations(ledgers, faults);
};

function* rowsOf(
  table: ContactTable,
  readRow: ReadRow,
  faults: FaultList,
  notes: FaultList,
): Generator<ContactRow> {
  const [first, ...rows] = table.rows;
  const header = readHeader(table, first, faults, notes);
  if (header === undefined) return;
  for (const row of rows) {
    const at = { file: table.file, line: row.line };
    const extra = row.cells.slice(header.width).find((cell) => cell !== '');
    if (extra !== undefined) {
      faults.add(
        at,
        `cell ${shorten(extra)} stands beyond the last column of the header; put a cell that holds a separator in quotes, or name its column`,
      );
      continue;
    }
    yield readRow(cellsOf(row, header.positions), at);
  }
}

const cellsOf =
  (row: SheetRow, positions: ReadonlyMap<ContactColumn, number>) =>
  (column: ContactColumn): string => {
    const position = positions.get(column);
    return position === undefined ? '' : unguardCell((row.cells[position] ?? '').trim());
  };

const stateServiceAndPeople = (row: ContactRow, ledgers: Ledgers, notes: FaultList): void => {
  const { at, cell, service, organization, worker } = row;
  if (service !== undefined) {
    const fields: FieldValue[] = [['id', service]];
    for (const [field, column] of textColumns) {
      const text = cell(column);
      if (text !== '') fields.push([field, text]);
    }
    if (row.keywords.length > 0) fields.push(['keywords', row.keywords]);
    if (row.level !== undefined) fields.push(['level', row.level]);
    if (row.mode !== undefined) fields.push(['mode', row.mode]);
    if (row.owner !== undefined) fields.push(['owner', row.owner]);
    ledgers.services.state(service, fields, at, serviceColumns);
  }
  if (organization !== undefined && row.sector !== undefined) {
    ledgers.organizations.state(
      organization,
      [
        ['name', organization],
        ['sector', row.sector],
      ],
      at,
    );
  }
  if (worker !== undefined && cell('worker') !== '') {
    const phone = cell('phone');
    const fields: FieldValue[] = [
      ['email', worker],
      ['name', cell('worker')],
    ];
    if (phone !== '') fields.push(['phone', phone]);
    if (LOST_ITS_START.test(phone)) {
      notes.add(
        at,
        `phone ${shorten(phone)} looks as if a spreadsheet took its first 0 or + away; format the column as text`,
      );
    }
    ledgers.workers.state(worker, fields, at);
  }
};

/** A Finnish mobile number, or one with the country's code, as a spreadsheet leaves it when it takes it for a sum. */
const LOST_ITS_START = /^(?:[45]\d{6,9}|358\d{6,})$/u;

interface AssignmentRow {
  readonly key: string;
  readonly at: Place;
  readonly fields: FieldValue[];
  readonly areas: readonly string[];
  /** Dates that rows of one assignment must share; here an empty one counts. */
  readonly dates: string;
}

const assignmentOf = (row: ContactRow): AssignmentRow | undefined => {
  const { at, cell, service, worker, role, areas, organization, days } = row;
  if (!service || !worker || !role || !areas || !organization || !days) return undefined;
  const { validFrom, validTo, verifiedAt } = days;
  const key = assignmentKey({ service, worker, role, validFrom });
  const fields: FieldValue[] = [
    ['service', service],
    ['worker', worker],
    ['role', role],
    ['organization', organization],
  ];
  const title = cell('title');
  if (title !== '') fields.push(['title', title]);
  if (validFrom !== undefined) fields.push(['validFrom', validFrom]);
  if (validTo !== undefined) fields.push(['validTo', validTo]);
  if (verifiedAt !== undefined) fields.push(['verifiedAt', verifiedAt]);
  const dates = `valid_to ${validTo ?? 'empty'}, verified_at ${verifiedAt ?? 'empty'}`;
  return { key, at, fields, areas, dates };
};

/** Rows with the same person, service, role and first day are one assignment over all their areas. */
const stateAssignment = (rows: readonly AssignmentRow[], ledgers: Ledgers, faults: FaultList): void => {
  const placeOfArea = new Map<string, Place>();
  const [first] = rows;
  if (first === undefined) return;
  for (const row of rows) {
    const area = row.areas.find((id) => placeOfArea.has(id));
    const before = area === undefined ? undefined : placeOfArea.get(area);
    for (const id of row.areas) if (!placeOfArea.has(id)) placeOfArea.set(id, row.at);
    if (area !== undefined && before !== undefined) {
      faults.add(
        row.at,
        `the person already has this role in this service for area ${shorten(area)} on ` +
          `${placeSeenFrom(row.at, before)}; keep one of the rows`,
      );
    } else if (row.dates !== first.dates) {
      faults.add(
        row.at,
        `the row continues ${placeSeenFrom(row.at, first.at)} (same person, service, role and first day) but its ` +
          `dates differ: ${row.dates} here, ${first.dates} there; write the same dates on both`,
      );
      continue;
    }
    ledgers.assignments.state(row.key, row.fields, row.at, assignmentColumns);
  }
  ledgers.assignments.state(first.key, [['areas', [...placeOfArea.keys()]]], first.at);
};

const assignmentColumns = new Map([
  ['validTo', 'valid_to'],
  ['verifiedAt', 'verified_at'],
]);

/** Finnish is what every reader can fall back to. */
const refuseLoneTranslations = (ledgers: Ledgers, faults: FaultList): void => {
  const columnOf = new Map<string, string>(textColumns);
  for (const { said } of ledgers.services.entries.values()) {
    for (const text of ['description', 'nextStep']) {
      if (said.get(`${text}.fi`)?.value !== undefined) continue;
      for (const field of [`${text}.sv`, `${text}.en`]) {
        const translation = said.get(field);
        if (translation?.value === undefined) continue;
        faults.add(
          translation.at,
          `${columnOf.get(field)} is filled but ${columnOf.get(`${text}.fi`)} is empty; write the Finnish text too`,
        );
      }
    }
  }
};
