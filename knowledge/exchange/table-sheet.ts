import type { Workbook, Worksheet } from 'exceljs';
import { plainText } from '../kernel/escape.ts';
import type { IsoDate } from '../kernel/ids.ts';
import { guardCell } from './spreadsheet-text.ts';

export interface TableColumn {
  readonly header: string;
  /** In characters. Some 150 fit on a page at full size; wider tables are printed smaller. */
  readonly width: number;
  /** How a spreadsheet shows the numbers of the column (`0.0`, `0 %`); absent: as they are. */
  readonly numbers?: string;
}

/** Numbers can be reckoned with; they are written with the decimal mark of who opens the file. */
export type TableCell = string | number;

/** Rows that belong together. */
export interface TableSection {
  /** Stands above the rows, on a row of its own. */
  readonly heading?: string;
  /** The cells from left to right, one for each column. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A list to print and to read. */
export interface TableSheet {
  readonly title: string;
  /** Lines under the title, before the table. */
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly sections: readonly TableSection[];
  /** The day the list is of. */
  readonly day: IsoDate;
  /** A second sheet, for programs: its cells are written as they are and must be safe in a spreadsheet. */
  readonly data?: {
    readonly tab: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

const A4 = 9;
/** A spreadsheet program takes a file with a longer cell for broken. */
const LONGEST_CELL = 32_767;
const LONGEST_TAB = 31;

const inches = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const headerFill = fill('FFD9E2EC');
const headingFill = fill('FFF0F4F8');

/**
 * The table as an XLSX workbook: A4 landscape, one page wide, the header row on every page, page
 * numbers at the foot. Every text stands on one line of data (long ones wrap) and none is run as a formula.
 */
export const tableSheet = async (table: TableSheet): Promise<Uint8Array> => {
  const { default: exceljs } = await import('exceljs'); // it costs a third of a second to load
  const workbook = new exceljs.Workbook();
  workbook.created = new Date(`${table.day}T00:00:00Z`);
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet(tabName(table.title), {
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0, // as many pages as it takes
      margins: inches,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  });
  sheet.columns = table.columns.map(({ width }) => ({ width }));

  addRow(sheet, [table.title]).font = { bold: true, size: 14 };
  for (const note of table.notes) addRow(sheet, [note]);
  if (table.notes.length > 0) sheet.addRow([]);
  addHeader(sheet, table.columns);
  for (const { heading, rows } of table.sections) {
    if (heading !== undefined) addHeading(sheet, heading, table.columns.length);
    for (const cells of rows) addCells(sheet, cells, table.columns);
  }
  if (table.data) addData(workbook, table.data);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** Cells that a spreadsheet keeps as text when they are edited: a phone number does not lose its first 0. */
const addData = (workbook: Workbook, { tab, header, rows }: NonNullable<TableSheet['data']>): void => {
  const sheet = workbook.addWorksheet(tabName(tab), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = header.map(() => ({ width: 20, style: { numFmt: '@' } }));
  sheet.addRow([...header]).font = { bold: true };
  for (const cells of rows) sheet.addRow(cells.map((cell) => cell.slice(0, LONGEST_CELL)));
};

/** Stays in sight while one scrolls, and is printed on every page. */
const addHeader = (sheet: Worksheet, columns: readonly TableColumn[]): void => {
  const row = addRow(
    sheet,
    columns.map(({ header }) => header),
  );
  row.font = { bold: true };
  row.eachCell((cell) => {
    cell.fill = headerFill;
    cell.border = { top: line, bottom: line };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  sheet.pageSetup.printTitlesRow = `${row.number}:${row.number}`;
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: row.number }];
};

/** The heading fills the whole width, so the other cells of its row are there but empty. */
const addHeading = (sheet: Worksheet, heading: string, width: number): void => {
  const row = addRow(sheet, [heading]);
  row.font = { bold: true };
  for (let column = 1; column <= width; column += 1) row.getCell(column).fill = headingFill;
};

const addCells = (sheet: Worksheet, cells: readonly TableCell[], columns: readonly TableColumn[]): void => {
  addRow(sheet, cells).eachCell({ includeEmpty: true }, (cell, column) => {
    const { numbers } = columns[column - 1] ?? {};
    if (numbers !== undefined && typeof cell.value === 'number') cell.numFmt = numbers;
    cell.border = { bottom: line };
    cell.alignment = { vertical: 'top', wrapText: true };
  });
};

const addRow = (sheet: Worksheet, cells: readonly TableCell[]) =>
  sheet.addRow(cells.map((cell) => (typeof cell === 'number' ? cell : cellText(cell))));

/** People's text as it may stand in a cell. */
const cellText = (text: string): string => guardCell(plainText(text)).slice(0, LONGEST_CELL);

/**
 * Spreadsheet programs do not allow some marks, nor the one name `History`; and an apostrophe would end the
 * name early where the workbook says which row is repeated.
 */
const tabName = (title: string): string => {
  const allowed = plainText(title.replace(/[*?:\\/[\]']/gu, ' '))
    .slice(0, LONGEST_TAB)
    .trim();
  return allowed === '' || /^history$/iu.test(allowed) ? 'Koppi' : allowed;
};
