import type { Group } from '../../knowledge/directory/group.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import { inflect } from '../../knowledge/language/inflect.ts';
import { type Finding, screen } from '../../knowledge/language/screening/screen.ts';
import { faultOf, isMadeOf, type TextFault } from '../consultation/checks.ts';
import type { Reader } from '../contact/views.ts';
import { knownContacts } from '../known-contacts.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { MeetingDraft } from './draft.ts';
import { groupIn } from './groups-of.ts';
import { isOneWorker, memberForms, namesakes } from './people.ts';

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
  group?: Pick<Group, 'members'>,
): NotesFault | undefined {
  const lists = listsOfPresent(text);
  const present = wordsOfPresent(lists);
  const explained = initialsOfPresent(lists);
  const found = screen(text, knownContacts(directory)).flatMap((finding): readonly Finding[] => {
    if (finding.kind !== 'client_name') return [finding];
    const name = text.slice(finding.from, finding.to);
    if (isMadeOf(name, fine) || isOneWorker(directory, group, name)) return [];
    if (/^(?:\p{Lu}[. ]*){2,4}(?::\p{Ll}+)?$/u.test(name) && explained.has(lettersOf(name))) return [];
    return [finding.alone || isMadeOf(name, present) ? { ...finding, doubtful: true } : finding];
  });
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
    note: [say.doubtful(...linesSaid(found)), ...namesakesSaid({ directory, language }, names)].join(' '),
    names: names.sort((one, other) => other.length - one.length),
  };
}

/** So many workers are named. */
const mostNamesakes = 5;

/** Who in the directory may be meant by names that it does not know. */
function namesakesSaid(
  { directory, language }: Pick<Reader, 'directory' | 'language'>,
  names: readonly string[],
): readonly string[] {
  const people = [...new Set(names.flatMap((name) => namesakes(directory, name)))].slice(0, mostNamesakes);
  if (people.length === 0) return [];
  const called = people.map((email) => escapeText(directory.worker(email)?.name ?? email));
  return [
    meetingStringsIn(language).inDirectory(
      new Intl.ListFormat(language, { type: 'conjunction' }).format(called),
    ),
  ];
}

/** Before the names of those who were there, were not, or led the meeting. */
const presentLine =
  /^[^\p{L}\n]*(?:läsnä|paikalla|osallistuja|osallistujat|osallistuivat|mukana|jäsenet|poissa|kutsuttu|puheenjohtaja|sihteeri|närvarande|på plats|deltagare|deltog|medlemmar|frånvarande|inbjudna|ordförande|sekreterare|present|attending|attendees|participants|in attendance|members|absent|apologies|chair|secretary)/iu;
/** A list under such a heading has at most so many lines. */
const mostPresent = 40;

/** What the lists of those present say, a line each. */
function listsOfPresent(text: string): readonly string[] {
  const lines = text.split('\n', mostHeadLines);
  return lines.flatMap((line, at): readonly string[] => {
    if (!presentLine.test(line)) return [];
    const rest = line.replace(presentLine, '').replace(/^\p{L}*/u, '');
    const isHeading = !/\p{L}/u.test(rest);
    const below = isHeading ? lines.slice(at + 1, at + 1 + mostPresent) : [];
    const end = below.findIndex((each, nth) => nth > 0 && each.trim() === '');
    return [rest, ...below.slice(0, end < 0 ? undefined : end)].map((list) => list.slice(0, 1000));
  });
}

/** The words of the lists of those present, and their forms: they may be no clients, if the writer says so. */
function wordsOfPresent(lists: readonly string[]): ReadonlySet<string> {
  const words = new Set(lists.flatMap((list) => list.toLowerCase().match(/\p{L}{2,}/gu) ?? []));
  return new Set(
    [...words].flatMap((word) => [
      word,
      `${word}s`,
      ...inflect(word, { numbers: ['singular'], name: true }).map(({ form }) => form),
    ]),
  );
}

const initials = /(?<!\p{L})(?:\p{Lu}\. ?){0,3}\p{Lu}{1,3}(?!\p{L})/gu;
const lettersOf = (text: string): string => text.replace(/\P{Lu}/gu, '');

/** Initials that the lists of those present explain, such as `Maija Kantola (MK)`. */
const initialsOfPresent = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (list.match(initials) ?? []).map(lettersOf)));

/** Those present stand in the beginning. */
const mostHeadLines = 60;

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

export const isMasked = (text: string): boolean => /\[\d+\]/.test(text);

/** The text with the names in their places again. */
export const unmasked = (text: string, names: readonly string[]): string =>
  text.replace(/\[(\d+)\]/g, (mask, at: string) => names[Number(at) - 1] ?? mask);

/** What keeps a typed text of a draft from being kept; names of the group's members may stand in it. */
export const typedFault = (
  reader: Reader,
  { group, namesAreFine }: Pick<MeetingDraft, 'group' | 'namesAreFine'>,
  text: string | undefined,
  isConfirmed: boolean,
  longest: number,
): TextFault | undefined => {
  const own = groupIn(reader.directory, group);
  const fineWords = memberForms(reader.directory, own ? [own] : []);
  const isColleague = (name: string): boolean => isOneWorker(reader.directory, own, name);
  return faultOf(reader, text, isConfirmed || namesAreFine === true, { longest, fineWords, isColleague });
};
