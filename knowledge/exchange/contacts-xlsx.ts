import type { CellValue, Row, Workbook, Worksheet } from 'exceljs';
import { hasRequiredColumns, knownColumnsIn } from './contact-columns.ts';
import type { ContactTable, SheetRow } from './contact-table.ts';
import type { CellError, FaultMessage } from './fault-message.ts';
import type { FaultList } from './faults.ts';
import { zipRefusal } from './zip-guard.ts';

/** Rows and columns beyond these are no contact list; exceljs stops there. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

/**
 * Parts of a sheet that say nothing about its values. Some are expanded cell by cell, so that a rule over
 * whole columns, common in templates, would cost minutes.
 */
const withoutValues = [
  'autoFilter',
  'conditionalFormatting',
  'cols',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'mergeCells',
  'pageMargins',
  'pageSetup',
  'picture',
  'printOptions',
  'rowBreaks',
  'sheetProtection',
  'sheetViews',
  'tableParts',
];

/** Reads the sheet that holds the contacts: the values that are seen, never formulas, links or macros. */
export const readXlsx = async (
  file: string,
  bytes: Uint8Array,
  faults: FaultList,
): Promise<ContactTable | undefined> => {
  const refuse = (message: FaultMessage): undefined => {
    faults.add({ file, line: 1 }, message);
  };
  const refusal = zipRefusal(bytes);
  if (refusal !== undefined) return refuse(refusal);
  const workbook = await load(bytes);
  const sheet = sheetWithContacts(workbook?.worksheets ?? []);
  if (sheet === undefined) return refuse({ code: 'no_sheet', mostRows: MOST_ROWS });
  const rows: SheetRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, line) => {
    const cells = cellsOf(row, (cell, value) =>
      faults.add({ file, line }, { code: 'cell_error', cell, shows: errorOf(value) }),
    );
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
  });
  return { file, rows };
};

/** The first sheet with the columns of a contact list, else the one that comes nearest to it. */
const sheetWithContacts = (sheets: readonly Worksheet[]): Worksheet | undefined => {
  const headers = sheets.map((sheet) => ({ sheet, cells: headerOf(sheet) }));
  const whole = headers.find(({ cells }) => hasRequiredColumns(cells));
  if (whole) return whole.sheet;
  return headers.toSorted((a, b) => knownColumnsIn(b.cells) - knownColumnsIn(a.cells))[0]?.sheet;
};

const headerOf = (sheet: Worksheet): readonly string[] => {
  for (let line = 1; line <= sheet.rowCount; line += 1) {
    const row = sheet.findRow(line);
    const cells = row ? cellsOf(row, () => undefined) : [];
    if (cells.some((cell) => cell !== '')) return cells;
  }
  return [];
};

const cellsOf = (row: Row, onError: (address: string, value: CellValue) => void): string[] => {
  const cells: string[] = [];
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    while (cells.length < column - 1) cells.push('');
    const text = textOfValue(cell.value);
    if (text === undefined) onError(cell.address, cell.value);
    cells.push((text ?? '').normalize('NFC').trim());
  });
  return cells;
};

/** exceljs costs a third of a second to load, so it is loaded with the first spreadsheet only. */
const load = async (bytes: Uint8Array): Promise<Workbook | undefined> => {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const options = { ignoreNodes: withoutValues, maxRows: MOST_ROWS, maxCols: MOST_COLUMNS };
  try {
    return await workbook.xlsx.load(new Uint8Array(bytes).buffer, options);
  } catch {
    return undefined; // whatever exceljs stumbles over, the person can only save the file anew
  }
};

/** The text a reader sees in the cell; undefined for an error or a formula that was never calculated. */
const textOfValue = (value: CellValue): string | undefined => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  }
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return undefined;
  if ('hyperlink' in value) return textOfValue(value.text);
  return value.result === undefined ? undefined : textOfValue(value.result);
};

const errorOf = (value: CellValue): CellError => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return { kind: 'no_text' };
  if ('error' in value) return { kind: 'error', text: value.error };
  return 'result' in value && value.result !== undefined ? errorOf(value.result) : { kind: 'no_result' };
};
