import type { IsoDate } from '../kernel/ids.ts';
import { detectLanguage } from '../language/detect.ts';
import { tokenize } from '../language/tokens.ts';
import { createCrew, type Member } from './crew.ts';
import type { Notes } from './notes.ts';
import type { Reading } from './units.ts';
import { wordsIn } from './words.ts';

/** What is known of a meeting besides its notes. */
export interface Meeting {
  /** The day it was held: what days that were said count from. */
  readonly day: IsoDate;
  readonly members: readonly Member[];
  /** Full names of the directory, for tasks given to others than members. */
  readonly people: readonly string[];
  /** Full name of whoever says `I` in the notes; without it, and where the notes do not tell, the secretary. */
  readonly writer?: string;
}

/** The notes with their language and those whom they may name. */
export function readingOf(notes: Notes, { members, people }: Meeting): Reading {
  const crew = createCrew(members, notes);
  // Names are of any language.
  const words = tokenize(notes.text.slice(0, 4000)).filter(
    ({ word }) => !crew.forms.get(word)?.some(({ part }) => part !== 'role'),
  );
  return {
    notes,
    language: detectLanguage(words, 'fi'),
    crew,
    directory: new Map(people.map((name) => [name.normalize('NFC').toLowerCase(), name])),
    lowercase: isLowercase(notes.text.slice(0, 20_000)),
  };
}

/** Whether hardly any word has a capital, as dictation leaves it. */
function isLowercase(text: string): boolean {
  const words = wordsIn(text);
  return words.filter(({ capital }) => capital).length * 50 < words.length;
}
