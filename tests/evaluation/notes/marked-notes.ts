import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesFromText } from '../../../knowledge/notes/notes-from-text.ts';
import { notesFromVtt } from '../../../knowledge/notes/notes-from-vtt.ts';
import { expectedNotes } from './compare.ts';
import type { Pair } from './pairs.ts';

const mark = /\{([DAO]):([^}]*)\}/g;

/**
 * Notes to learn from: in `LANGUAGE*.txt`, parted by lines of `=====`. The first line names the members, `*` after the
 * chair and `+` after the secretary; a line `spoken` before it makes a transcript of `Name> words`. Within the notes
 * `{D:…}` is a decision, `{A:…}` an action and `{O:…}` an open question; owners and days are not marked.
 */
export function readMarkedNotes(folder: string): readonly Pair[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^=====$/m)
        .map((text, at) => pairOf(`${file} ${at + 1}`, text.trim())),
    );
}

function pairOf(file: string, text: string): Pair {
  const spoken = text.startsWith('spoken\n');
  const [names = '', ...lines] = text.split('\n').slice(spoken ? 1 : 0);
  const marked = lines.join('\n');
  const said = (kind: string): readonly string[] =>
    [...marked.matchAll(mark)].flatMap(([, of, words]) => (of === kind && words ? [words] : []));
  const plain = marked.replace(mark, '$2');
  return {
    file,
    notes: spoken ? notesFromVtt(vttOf(plain)) : notesFromText(plain),
    expected: expectedNotes.parse({
      lang: file.slice(0, 2),
      style: 'marked',
      date: '2026-11-05',
      members: names.split(', ').map((name) => ({
        name: name.replace(/[*+]$/, ''),
        role: name.endsWith('*') ? 'chair' : name.endsWith('+') ? 'secretary' : 'member',
      })),
      decisions: said('D'),
      actions: said('A').map((what) => ({ what, owner: null, due: null })),
      open: said('O'),
      next: null,
    }),
  };
}

const vttOf = (lines: string): string =>
  `WEBVTT\n\n${lines
    .split('\n')
    .map((line) => {
      const [who = '', ...words] = line.split('> ');
      return `00:01.000 --> 00:02.000\n<v ${who}>${words.join('> ')}</v>\n`;
    })
    .join('\n')}`;
