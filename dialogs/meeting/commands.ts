import { type Language, languages } from '../../knowledge/kernel/languages.ts';

/** What somebody wrote about summaries of meetings. `said` is the language of the words. */
export interface MeetingCommand {
  readonly said: Language;
  readonly kind: 'start' | 'correct';
  /** What was said of the group and the day. */
  readonly about: string;
  /** What was pasted after it. */
  readonly notes?: string;
  /** Nothing was asked for: `about` is the title of the notes. */
  readonly isPasted?: true;
}

/** What a summary is called, whole. */
const called: Readonly<Record<Language, string>> = {
  fi: '(?:kokous|palaveri)?(?:muistio(?:n|ta)?|pöytäkirja(?:n)?)',
  sv: '(?:minnesanteckning(?:en|ar|arna)?|mötesanteckning(?:en|ar|arna)?|(?:mötes)?protokoll(?:et)?|minnes-?pm)',
  en: '(?:meeting )?(?:minutes|summary|meeting notes)',
};

const verbs: readonly (readonly [said: Language, kind: MeetingCommand['kind'], verb: string])[] = [
  ['fi', 'correct', '(?:korjaa|korjaan|oikaise|muuta)'],
  ['fi', 'start', '(?:tee|teen|laadi|kirjoita|kirjaa|aloita|haluan tehdä)'],
  ['sv', 'correct', '(?:rätta|korrigera|ändra)'],
  ['sv', 'start', '(?:gör|skriv|skapa)'],
  ['en', 'correct', '(?:correct|amend|edit)'],
  ['en', 'start', '(?:make|write|create)'],
];

/** The group may be named between the verb and the summary: `tee HYVÄ-ryhmän muistio`. */
const starts: readonly (readonly [said: Language, kind: MeetingCommand['kind'], words: RegExp])[] = [
  ...verbs.map(
    ([said, kind, verb]) =>
      [
        said,
        kind,
        new RegExp(`^${verb} (?:the |a )?(?:([^\\n]{1,80}?) )??${called[said]}(?![\\p{L}\\p{N}])`, 'iu'),
      ] as const,
  ),
  ...languages.map(
    (said) =>
      [
        said,
        'start',
        new RegExp(`^(?:(?:uusi|nya?|new|the) )?()${called[said]}(?![\\p{L}\\p{N}])`, 'iu'),
      ] as const,
  ),
];

/** More words than a group and a day have are notes. */
const mostWords = 14;

/**
 * The command that a text is. Of a long one the first line tells the group and the day, and all of it is the notes.
 */
export function readMeetingCommand(text: string): MeetingCommand | undefined {
  const plain = text.normalize('NFC').trim();
  for (const [said, kind, words] of starts) {
    const found = words.exec(plain);
    if (!found) continue;
    const after = plain
      .slice(found[0].length)
      .replace(/^[\s:.,–-]+/u, '')
      .trim();
    const rest = [found[1] ?? '', after].filter((part) => part !== '').join(' ');
    const isQuestion = /\?\s*$/.test(rest) && !rest.includes('\n');
    if (isQuestion) return undefined;
    if (!rest.includes('\n') && rest.split(/\s+/).length <= mostWords) return { said, kind, about: rest };
    const [head = ''] = rest.split('\n');
    return { said, kind: 'start', about: head.slice(0, longestHead), notes: rest };
  }
  return undefined;
}

/** A group and a day are looked for in so much of the text. UTF-16 units. */
const longestHead = 200;

/** A text that may be notes, when notes are waited for. */
export const looksLikeNotes = (text: string): boolean =>
  text.trim().includes('\n') || text.trim().split(/\s+/).length > mostWords;
