import { assignmentKey } from '../directory/directory.ts';
import type { IsoDate } from '../kernel/ids.ts';
import { type ContactColumn, readHeader } from './contact-columns.ts';
import type { ContactRow, ReadRow } from './contact-row.ts';
import type { ContactTable, SheetRow } from './contact-table.ts';
import type { Place } from './fault-message.ts';
import type { FaultList } from './faults.ts';
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
      faults.add(at, { code: 'beyond_header', value: extra });
      continue;
    }
    const long = [...header.positions].filter(([, position]) => lengthAt(row, position) > LONGEST_CELL);
    for (const [column, position] of long) {
      const length = lengthAt(row, position);
      faults.add(at, { code: 'cell_too_long', column, length, most: LONGEST_CELL });
    }
    if (long.length === 0) yield readRow(cellsOf(row, header.positions), at);
  }
}

/** A spreadsheet holds 32,767 characters in a cell: what is longer could not be exported again. */
const LONGEST_CELL = 32_000;

const lengthAt = (row: SheetRow, position: number): number => (row.cells[position] ?? '').length;

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
      notes.add(at, { code: 'phone_lost_start', phone });
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
  readonly days: { readonly validTo: IsoDate | undefined; readonly verifiedAt: IsoDate | undefined };
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
  return { key, at, fields, areas, days: { validTo, verifiedAt } };
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
      faults.add(row.at, { code: 'area_again', area, at: before });
    } else if (row.days.validTo !== first.days.validTo || row.days.verifiedAt !== first.days.verifiedAt) {
      faults.add(row.at, { code: 'days_differ', here: row.days, there: first.days, at: first.at });
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
        faults.add(translation.at, {
          code: 'lone_translation',
          column: columnOf.get(field) ?? field,
          finnish: columnOf.get(`${text}.fi`) ?? text,
        });
      }
    }
  }
};
