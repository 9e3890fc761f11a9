import { Buffer } from 'node:buffer';
import exceljs from 'exceljs';
import { type DirectoryData, emptyDirectory } from '../../../knowledge/directory/directory.ts';
import { type ContactColumn, contactColumns } from '../../../knowledge/exchange/contact-columns.ts';
import { tellFault } from '../../../knowledge/exchange/faults.ts';
import { type Imported, type ImportFile, importFiles } from '../../../knowledge/exchange/import-directory.ts';

export type Row = Partial<Record<ContactColumn, string>>;

/** A sound row: Anna is the family counsellor of Hartola. */
export const anna: Row = {
  service_id: 'perheneuvola',
  service_fi: 'Perheneuvola',
  organization: 'Päijät-Sote',
  sector: 'wellbeing_county',
  level: 'special',
  mode: 'fixed',
  areas: 'hartola',
  worker: 'Anna Virtanen',
  email: 'anna.virtanen@example.fi',
  role: 'primary',
};

/** A second sound row of the same service. */
export const bertil: Row = {
  ...anna,
  worker: 'Bertil Ström',
  email: 'bertil.strom@example.fi',
  role: 'substitute',
};

export const areasOfHartola = [
  {
    id: 'paijat-hame',
    kind: 'region',
    names: { fi: 'Päijät-Häme', sv: 'Päijänne-Tavastland' },
    parent: null,
  },
  { id: 'ita-pka', kind: 'family_centre_area', names: { fi: 'Itäinen alue' }, parent: 'paijat-hame' },
  {
    id: 'hartola',
    kind: 'municipality',
    names: { fi: 'Hartola', sv: 'Gustav Adolfs' },
    aliases: ['Kuninkaan pitäjä'],
    parent: 'ita-pka',
  },
  { id: 'sysma', kind: 'municipality', names: { fi: 'Sysmä' }, parent: 'ita-pka' },
];

export const file = (name: string, content: string | Uint8Array): ImportFile => ({
  name,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
});

export const areasFile = (areas: readonly unknown[] = areasOfHartola, name = 'areas.json'): ImportFile =>
  file(name, `[\n${areas.map((area) => JSON.stringify(area)).join(',\n')}\n]`);

const columnsOf = (rows: readonly Row[]): ContactColumn[] =>
  contactColumns.filter((column) => rows.some((row) => row[column] !== undefined));

const quoted = (cell: string, separator: string): string =>
  cell.includes('"') || cell.includes('\n') || cell.includes(separator)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

export const csvText = (
  rows: readonly Row[],
  { separator = ',', newline = '\n', columns = columnsOf(rows) } = {},
): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator))
    .join(newline);

export const contactsFile = (rows: readonly Row[], name = 'contacts.csv'): ImportFile =>
  file(name, csvText(rows));

export const xlsxFile = async (rows: readonly (readonly exceljs.CellValue[])[]): Promise<ImportFile> => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('contacts');
  for (const row of rows) sheet.addRow([...row]);
  return file('contacts.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
};

/** What the import gave, or an error that shows its faults. */
export const imported = async (
  files: readonly ImportFile[],
  current: DirectoryData = emptyDirectory,
): Promise<Imported> => {
  const result = await importFiles(current, files);
  if (!result.ok) throw new Error(`refused:\n${result.error.map(tellFault).join('\n')}`);
  return result.value;
};

/** The faults as they are told; none when the import was accepted. */
export const faultsOf = async (
  files: readonly ImportFile[],
  current: DirectoryData = emptyDirectory,
): Promise<string[]> => {
  const result = await importFiles(current, files);
  return result.ok ? [] : result.error.map(tellFault);
};
