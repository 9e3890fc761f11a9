import type { CellValue, Workbook } from 'exceljs';
import type { ContactTable, SheetRow } from './contact-table.ts';
import type { FaultList } from './faults.ts';
import { shorten } from './faults.ts';
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

/** Reads the first sheet of a workbook: the values that are seen, never formulas, links or macros. */
export const readXlsx = async (
  file: string,
  bytes: Uint8Array,
  faults: FaultList,
): Promise<ContactTable | undefined> => {
  const refuse = (text: string): undefined => {
    faults.add({ file, line: 1 }, text);
  };
  const refusal = zipRefusal(bytes);
  if (refusal !== undefined) return refuse(refusal);
  const workbook = await load(bytes);
  const sheet = workbook?.worksheets[0];
  if (sheet === undefined) {
    return refuse(
      `no sheet could be read (at most ${MOST_ROWS} rows); save the list anew as .xlsx or as CSV`,
    );
  }
  const rows: SheetRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, line) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column - 1) cells.push('');
      const text = textOfValue(cell.value);
      if (text === undefined) {
        faults.add(
          { file, line },
          `cell ${cell.address} shows ${shorten(errorOf(cell.value))}; write its value as text`,
        );
      }
      cells.push((text ?? '').normalize('NFC').trim());
    });
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
  });
  return { file, rows };
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

const errorOf = (value: CellValue): string => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return 'a value that is no text';
  if ('error' in value) return value.error;
  return 'result' in value && value.result !== undefined
    ? errorOf(value.result)
    : 'a formula without a result';
};
