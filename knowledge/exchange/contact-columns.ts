import type { ContactTable, SheetRow } from './contact-table.ts';
import type { FaultList } from './faults.ts';

/** The columns of a contact list, in the order of the export. */
export const contactColumns = [
  'service_id',
  'service_fi',
  'service_sv',
  'service_en',
  'description_fi',
  'description_sv',
  'description_en',
  'keywords',
  'organization',
  'sector',
  'level',
  'mode',
  'areas',
  'worker',
  'title',
  'email',
  'phone',
  'role',
  'next_step_fi',
  'next_step_sv',
  'next_step_en',
  'valid_from',
  'valid_to',
  'verified_at',
  'service_owner',
] as const;
export type ContactColumn = (typeof contactColumns)[number];

const requiredColumns: readonly ContactColumn[] = [
  'service_id',
  'service_fi',
  'organization',
  'sector',
  'level',
  'mode',
  'areas',
  'worker',
  'email',
  'role',
];

/** `" Service ID"` means `service_id`: people retype headers. */
const columnName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');

const isColumn = (name: string): name is ContactColumn => contactColumns.some((column) => column === name);

export const knownColumnsIn = (cells: readonly string[]): number =>
  cells.filter((cell) => isColumn(columnName(cell))).length;

export const hasRequiredColumns = (cells: readonly string[]): boolean => {
  const names = new Set(cells.map(columnName));
  return requiredColumns.every((column) => names.has(column));
};

/** Where each column stands in the rows of one file. */
interface ContactHeader {
  readonly positions: ReadonlyMap<ContactColumn, number>;
  readonly width: number;
}

/** Reads the header row; a fault leaves nothing to read the other rows by. */
export const readHeader = (
  table: ContactTable,
  header: SheetRow | undefined,
  faults: FaultList,
  notes: FaultList,
): ContactHeader | undefined => {
  const { file } = table;
  if (header === undefined) {
    faults.add({ file, line: 1 }, { code: 'empty_file', columns: contactColumns });
    return undefined;
  }
  const at = { file, line: header.line };
  const positions = new Map<ContactColumn, number>();
  const unknown: string[] = [];
  let twice = false;
  for (const [index, cell] of header.cells.entries()) {
    const name = columnName(cell);
    if (name === '') continue;
    if (!isColumn(name)) unknown.push(cell.trim());
    else if (positions.has(name)) {
      faults.add(at, { code: 'column_twice', column: name });
      twice = true;
    } else positions.set(name, index);
  }
  if (unknown.length > 0) {
    notes.add(at, { code: 'columns_unknown', names: unknown, columns: contactColumns });
  }
  const missing = requiredColumns.filter((column) => !positions.has(column));
  if (missing.length > 0) {
    faults.add(at, { code: 'columns_missing', names: missing, required: requiredColumns });
  }
  return missing.length > 0 || twice ? undefined : { positions, width: header.cells.length };
};
