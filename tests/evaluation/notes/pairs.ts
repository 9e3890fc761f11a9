import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notes } from '../../../knowledge/notes/notes.ts';
import { notesFromText } from '../../../knowledge/notes/notes-from-text.ts';
import { notesFromVtt } from '../../../knowledge/notes/notes-from-vtt.ts';
import { type ExpectedNotes, expectedNotes } from './compare.ts';

/** Notes and what somebody who was there would have written down of them. */
export interface Pair {
  readonly file: string;
  readonly notes: Notes;
  readonly expected: ExpectedNotes;
}

const ending = /\.(?:txt|md|vtt)$/;

/** Every `NAME.{txt,md,vtt}` of the folder with its `NAME.expected.json`, by name. */
export function readPairs(folder: string): readonly Pair[] {
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const expected = expectedNotes.parse(
        JSON.parse(readFileSync(join(folder, file.replace(ending, '.expected.json')), 'utf8')),
      );
      return { file, notes: file.endsWith('.vtt') ? notesFromVtt(source) : notesFromText(source), expected };
    });
}
