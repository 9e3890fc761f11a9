import { zipEntry, zipNames, zipRefusal } from '../exchange/zip-guard.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { markdownOfDocument } from './document-xml.ts';
import type { Notes } from './notes.ts';
import { notesFromText } from './notes-from-text.ts';
import { notesFromVtt } from './notes-from-vtt.ts';

/**
 * Why a file of notes was not read. `unknown_kind`: none of .txt, .md, .vtt and .docx; `other_kind`: it is not what
 * its name says; `not_text`: neither UTF-8 nor UTF-16; `macros`: a document that runs programs.
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
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? err('not_text') : ok(text);
  } catch {
    return err('not_text');
  }
}
