import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { plain } from '../plain-message.ts';
import { upkeepStringsIn } from '../strings/upkeep/in-language.ts';
import type { Message } from '../turn.ts';
import type { Verb } from './command.ts';
import { examplesOf } from './grammar/examples.ts';

const adding: readonly Verb[] = [
  'add_worker',
  'add_service',
  'add_area',
  'add_keywords',
  'add_outreach',
  'assign',
];
const changing: readonly Verb[] = ['edit_worker', 'edit_service', 'edit_area'];
const removing: readonly Verb[] = [
  'unassign',
  'remove_worker',
  'end_service',
  'remove_keywords',
  'remove_outreach',
];
const exporting: readonly Verb[] = ['export_contacts', 'export_history', 'export_coverage'];

/** Words that begin many commands and are none alone, with the language they are in. */
const begun: Readonly<Record<string, readonly [Language, readonly Verb[]]>> = {
  lisää: ['fi', adding],
  muuta: ['fi', changing],
  muokkaa: ['fi', changing],
  poista: ['fi', removing],
  vie: ['fi', exporting],
  seuraa: ['fi', ['follow', 'unfollow', 'follows']],
  'lägg till': ['sv', adding],
  ändra: ['sv', changing],
  'ta bort': ['sv', removing],
  exportera: ['sv', exporting],
  följ: ['sv', ['follow', 'unfollow', 'follows']],
  add: ['en', adding],
  edit: ['en', changing],
  change: ['en', changing],
  remove: ['en', removing],
  export: ['en', exporting],
  follow: ['en', ['follow', 'unfollow', 'follows']],
};

/** What would be accepted after a word that only begins a command; undefined for every other text. */
export function sayMore(text: string, language: Language | undefined): Message | undefined {
  const word = text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[.!?:…\s]+$/u, '');
  const found = Object.hasOwn(begun, word) ? begun[word] : undefined;
  if (!found) return undefined;
  const [said, verbs] = found;
  const answered = language ?? said;
  const lines = verbs.flatMap((verb) => examplesOf(verb, answered).slice(0, 1));
  const { sayMore: lead } = upkeepStringsIn(answered);
  return plain(`${lead}\n\n${lines.map((line) => `- *${escapeText(line)}*`).join('\n')}`, lead);
}
