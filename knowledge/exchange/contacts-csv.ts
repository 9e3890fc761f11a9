import { Buffer } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { knownColumnsIn } from './contact-columns.ts';
import type { ContactTable, SheetRow } from './contact-table.ts';
import type { FaultList } from './faults.ts';
import { textOfFile } from './file-text.ts';

/**
 * Reads a comma or semicolon separated contact list. Rows before a broken quote are still given, so that their
 * faults are told in the same run.
 */
export const readCsv = (file: string, bytes: Uint8Array, faults: FaultList): ContactTable | undefined => {
  const text = textOfFile(file, bytes);
  if (!text.ok) {
    faults.add(text.error, text.error.message);
    return undefined;
  }
  const content = Buffer.from(text.value);
  const newline = content.includes(NEWLINE) ? NEWLINE : CARRIAGE_RETURN;
  const rows: SheetRow[] = [];
  // csv-parse counts the lines inside quotes wrongly in CRLF files, so lines are counted here, by offset.
  let line = 1;
  let offset = 0;
  const endRowAt = (end: number): void => {
    for (
      let at = content.indexOf(newline, offset);
      at >= 0 && at < end;
      at = content.indexOf(newline, at + 1)
    ) {
      line += 1;
    }
    offset = end;
  };
  try {
    parse(content, {
      delimiter: delimiterOf(text.value),
      record_delimiter: newline === NEWLINE ? ['\r\n', '\n'] : '\r',
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], context: { bytes: number }) => {
        if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
        endRowAt(context.bytes);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote_not_closed' : 'quote_inside';
    faults.add({ file, line }, { code });
  }
  return { file, rows };
};

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** The separator that makes the most known columns of the header line. */
const delimiterOf = (text: string): ',' | ';' => {
  const header = /[^\r\n]*\S[^\r\n]*/u.exec(text)?.[0].replaceAll('"', '') ?? '';
  return knownColumnsIn(header.split(';')) > knownColumnsIn(header.split(',')) ? ';' : ',';
};
