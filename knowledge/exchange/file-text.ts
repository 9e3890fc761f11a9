import { err, ok, type Result } from '../kernel/result.ts';
import type { Fault } from './fault-message.ts';

/** A contact list repeats the service's texts on each row; this is room for some 50,000 long rows. */
const MOST_MEGABYTES = 100;

/** Text of a UTF-8 file, without its byte order mark, in NFC so that equal names are equal strings. */
export const textOfFile = (file: string, bytes: Uint8Array): Result<string, Fault> => {
  if (bytes.byteLength > MOST_MEGABYTES * 1024 * 1024) {
    return err({ file, line: 1, message: { code: 'too_large', megabytes: MOST_MEGABYTES } });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'));
  } catch {
    return err({ file, line: firstBadLine(bytes), message: { code: 'not_utf8' } });
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
