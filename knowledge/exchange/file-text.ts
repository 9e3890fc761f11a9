import { err, ok, type Result } from '../kernel/result.ts';
import type { Fault } from './faults.ts';

/** A contact list repeats the service's texts on each row; this is room for some 50,000 long rows. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Text of a UTF-8 file, without its byte order mark, in NFC so that equal names are equal strings. */
export const textOfFile = (file: string, bytes: Uint8Array): Result<string, Fault> => {
  if (bytes.byteLength > MOST_BYTES) {
    return err({ file, line: 1, text: 'the file is larger than 100 MB; split it into smaller files' });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'));
  } catch {
    return err({
      file,
      line: firstBadLine(bytes),
      text: 'the text is not UTF-8; save the file anew, in Excel as "CSV UTF-8"',
    });
  }
};

/** UTF-8 never has the byte of a newline inside a character, so each line can be tried alone. */
const firstBadLine = (bytes: Uint8Array): number => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line += 1;
  }
  return 1;
};
