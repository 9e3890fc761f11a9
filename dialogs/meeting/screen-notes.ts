import { escapeText } from '../../knowledge/kernel/escape.ts';
import { type Finding, screen } from '../../knowledge/language/screening/screen.ts';
import type { Reader } from '../contact/views.ts';
import { knownContacts } from '../known-contacts.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';

/** What whole notes hold that must not be kept. */
export type NotesFault =
  | { readonly kind: 'refused'; readonly note: string }
  /** Names that may be those of clients, as they are written; longer ones first. */
  | { readonly kind: 'doubtful'; readonly note: string; readonly names: readonly string[] };

/** On so many lines a kind of data is told to stand. */
const mostLines = 12;
/** So many names can be confirmed with one tap. */
const mostNames = 40;

/**
 * Screens notes before anything of them is kept; the note names the kind of data and its lines, never the data. `fine`:
 * words that name members of the group, in lower case.
 */
export function notesFault(
  { directory, language }: Reader,
  text: string,
  fine: ReadonlySet<string>,
): NotesFault | undefined {
  const found = screen(text, knownContacts(directory)).filter(
    (finding) => finding.kind !== 'client_name' || !isOf(fine, text.slice(finding.from, finding.to)),
  );
  if (found.length === 0) return undefined;
  const say = meetingStringsIn(language);
  const lineOf = linesOf(text);
  const linesSaid = (findings: readonly Finding[]): readonly [count: number, lines: string] => {
    const lines = [...new Set(findings.map(({ from }) => lineOf(from)))];
    const shown = lines.slice(0, mostLines).map(String);
    const all = lines.length > mostLines ? [...shown, '…'] : shown;
    return [lines.length, new Intl.ListFormat(language, { type: 'conjunction' }).format(all)];
  };
  const certain = found.filter(({ doubtful }) => !doubtful);
  if (certain.length > 0) {
    const kinds = [...new Set(certain.map(({ kind }) => kind))];
    const each = kinds.map((kind) =>
      say.finding(
        consultationChecks[language].kinds[kind],
        ...linesSaid(certain.filter((finding) => finding.kind === kind)),
      ),
    );
    return { kind: 'refused', note: say.refused(each.map(escapeText).join(', ')) };
  }
  const names = [...new Set(found.map(({ from, to }) => text.slice(from, to)))];
  if (names.length > mostNames) return { kind: 'refused', note: say.doubtfulTooMany };
  return {
    kind: 'doubtful',
    note: say.doubtful(...linesSaid(found)),
    names: names.sort((one, other) => other.length - one.length),
  };
}

const isOf = (fine: ReadonlySet<string>, name: string): boolean =>
  (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).every((word) => fine.has(word));

/** The number, from 1, of the line on which a place of a text is. Asked in the order of the places, each is cheap. */
function linesOf(text: string): (from: number) => number {
  let at = 0;
  let line = 1;
  return (from) => {
    if (from < at) {
      at = 0;
      line = 1;
    }
    for (; at < from; at += 1) if (text[at] === '\n') line += 1;
    return line;
  };
}

const maskOf = (at: number): string => `[${at + 1}]`;

/** The text without the names. */
export const masked = (text: string, names: readonly string[]): string =>
  names.reduce((left, name, at) => left.replaceAll(name, maskOf(at)), text.replace(/\[(?=\d+\])/g, '('));

/** The text with the names in their places again. */
export const unmasked = (text: string, names: readonly string[]): string =>
  text.replace(/\[(\d+)\]/g, (mask, at: string) => names[Number(at) - 1] ?? mask);
