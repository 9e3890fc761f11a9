import type { Language } from '../../knowledge/kernel/languages.ts';

/** What somebody wrote about summaries of meetings. `said` is the language of the words. */
export interface MeetingCommand {
  readonly said: Language;
  readonly kind: 'start' | 'correct';
  /** What was said of the group and the day. */
  readonly about: string;
  /** What was pasted after it. */
  readonly notes?: string;
}

/** What a summary is asked for with. Each stands at the start. */
const starts: readonly (readonly [said: Language, kind: MeetingCommand['kind'], words: RegExp])[] = [
  ['fi', 'correct', /^(?:korjaa|korjaan|oikaise|muuta) (?:kokous|palaveri)?muistio(?:ta)?(?![\p{L}\p{N}])/iu],
  [
    'fi',
    'start',
    /^(?:(?:tee|teen|laadi|kirjoita|kirjaa|aloita|uusi|haluan tehdä) )?(?:uusi )?(?:kokous|palaveri)?muistio(?:n|ta)?(?![\p{L}\p{N}])/iu,
  ],
  [
    'fi',
    'start',
    /^(?:tee|laadi|kirjoita) (?:kokouksen |palaverin )?(?:pöytäkirja|yhteenveto kokouksesta)(?![\p{L}\p{N}])/iu,
  ],
  [
    'sv',
    'correct',
    /^(?:rätta|korrigera|ändra) (?:minnesanteckning(?:en|ar|arna)?|mötesanteckning(?:en|ar|arna)?)(?![\p{L}\p{N}])/iu,
  ],
  [
    'sv',
    'start',
    /^(?:(?:gör|skriv|skapa|nya?) )?(?:nya )?(?:minnesanteckning(?:en|ar|arna)?|mötesanteckning(?:en|ar|arna)?|minnes-? ?pm)(?![\p{L}\p{N}])/iu,
  ],
  [
    'en',
    'correct',
    /^(?:correct|amend|edit) (?:the )?(?:meeting )?(?:minutes|summary|notes)(?![\p{L}\p{N}])/iu,
  ],
  [
    'en',
    'start',
    /^(?:(?:make|write|create|new) )?(?:the |a )?(?:meeting )?(?:minutes|summary|meeting notes)(?![\p{L}\p{N}])/iu,
  ],
];

/** More words than a group and a day have are notes. */
const mostWords = 14;

/** The command that a text is. Of a long one the first line tells the group and the day, and all of it is the notes. */
export function readMeetingCommand(text: string): MeetingCommand | undefined {
  const plain = text.normalize('NFC').trim();
  for (const [said, kind, words] of starts) {
    const found = words.exec(plain);
    if (!found) continue;
    const rest = plain
      .slice(found[0].length)
      .replace(/^[\s:.,–-]+/u, '')
      .trim();
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
