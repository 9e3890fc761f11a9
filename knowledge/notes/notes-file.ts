import { zipEntry, zipNames, zipRefusal } from '../exchange/zip-guard.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { markdownOfDocument } from './document-xml.ts';
import type { Notes } from './notes.ts';
import { notesFromText } from './notes-from-text.ts';
import { notesFromVtt } from './notes-from-vtt.ts';

/**
 * Why a file of notes was not read. `unknown_kind`: none of .txt, .md, .vtt and .docx; `other_kind`: it is not what
 * its name says; `not_text`: neither UTF-8, UTF-16 nor Windows-1252; `macros`: a document that runs programs.
 */
export type NotesFault =
  | 'unknown_kind'
  | 'other_kind'
  | 'not_text'
  | 'too_large'
  | 'damaged'
  | 'macros'
  | 'empty';

/** Bytes of text, some forty hours of talk. */
const MOST_TEXT = 4 * 1024 * 1024;
/** The marks of a document take more than its words. */
const MOST_XML = 5 * MOST_TEXT;
const document = 'word/document.xml';

/** Reads a file of notes by what its name says it is, and refuses it when it is something else. */
export function notesFromFile(name: string, bytes: Uint8Array): Result<Notes, NotesFault> {
  const kind = /\.([a-z]+)$/.exec(name.toLowerCase())?.[1];
  if (kind === 'docx') return fromDocument(bytes);
  if (kind !== 'txt' && kind !== 'md' && kind !== 'vtt') return err('unknown_kind');
  if (isOtherFile(bytes)) return err('other_kind');
  const text = decoded(bytes);
  if (!text.ok) return text;
  if (kind === 'vtt' && !/^\s*WEBVTT|-->/.test(text.value)) return err('other_kind');
  return filled(kind === 'vtt' ? notesFromVtt(text.value) : notesFromText(text.value));
}

const filled = (notes: Notes): Result<Notes, NotesFault> =>
  notes.lines.length === 0 ? err('empty') : ok(notes);

function fromDocument(bytes: Uint8Array): Result<Notes, NotesFault> {
  const refusal = zipRefusal(bytes);
  if (refusal !== undefined) {
    const tooLarge = refusal.code === 'too_large' || refusal.code === 'unpacks_too_large';
    return err(tooLarge ? 'too_large' : refusal.code === 'not_xlsx' ? 'other_kind' : 'damaged');
  }
  const names = zipNames(bytes);
  if (names.some((each) => /vbaProject\.bin$/i.test(each))) return err('macros');
  if (!names.includes(document)) return err('other_kind');
  const xml = zipEntry(bytes, document);
  if (!xml) return err('damaged');
  const text = decoded(xml, MOST_XML);
  if (!text.ok) return text;
  const markdown = markdownOfDocument(text.value);
  return markdown.ok ? filled(notesFromText(markdown.value)) : markdown;
}

/** Zip files, PDFs, old Word files and pictures, whatever they are called. */
const isOtherFile = (bytes: Uint8Array): boolean =>
  otherStarts.some((start) => start.every((byte, at) => bytes[at] === byte));
const otherStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

function decoded(bytes: Uint8Array, most = MOST_TEXT): Result<string, NotesFault> {
  if (bytes.byteLength > most) return err('too_large');
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : (unmarkedUtf16(bytes) ?? 'utf-8');
  const text = textIn(bytes, encoding) ?? (encoding === 'utf-8' ? oldWindowsText(bytes) : undefined);
  return text === undefined || text.includes('\u0000') ? err('not_text') : ok(text);
}

function textIn(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Without its mark, every other byte of the first letters is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 200);
  if (start.byteLength < 4 || bytes.byteLength % 2 !== 0) return undefined;
  const zeros = (of: number): number => start.filter((byte, at) => at % 2 === of && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const most = start.byteLength * 0.4;
  return even === 0 && odd > most ? 'utf-16le' : odd === 0 && even > most ? 'utf-16be' : undefined;
}

/** The bytes from 128 to 159; those that mean nothing stand as they are. */
const highMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * What old Windows programs write in the Nordic countries, Latin-1 with it: whatever is no UTF-8 and gives words, its
 * bytes over 127 letters of these languages and the marks of a text.
 */
function oldWindowsText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252')
    .decode(bytes)
    // Some versions of Node decode these bytes as Latin-1, in which they are controls.
    .replace(/[\u0080-\u009f]/g, (byte) => highMarks.charAt(byte.charCodeAt(0) - 0x80));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text holds none of them.
  if (/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(text)) return undefined;
  const foreign = text.match(/[^\u0020-\u007eåäöÅÄÖéÉüÜæøÆØšŠžŽ§°´–—…•·€’‘”“»«½²\u00a0\s]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters * 2 > text.length && foreign * 50 <= letters ? text : undefined;
}
