import exceljs, { type Worksheet } from 'exceljs';

/** The only sheet of a workbook, as a spreadsheet program would open it. */
export async function openSheet(bytes: Uint8Array): Promise<Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('there is no sheet');
  return sheet;
}

/** The texts of all rows; cells that are empty at the end of a row are left out. */
export function textsOf(sheet: Worksheet): string[][] {
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.value !== null && typeof cell.value !== 'string')
        throw new Error(`${cell.address} is not a text`);
      cells.push(cell.value ?? '');
    });
    while (cells.at(-1) === '') cells.pop();
    rows.push(cells);
  });
  return rows;
}
