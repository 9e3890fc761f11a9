import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import type { Slots } from '../command.ts';
import type { CommandKnowledge } from './command-knowledge.ts';
import type { PhraseMatch } from './phrase.ts';
import type { VerbPhrases } from './verb-phrases.ts';

/** A text that begins like a command, before its slots are read. */
export interface Said {
  readonly row: VerbPhrases;
  readonly language: Language;
  readonly match: PhraseMatch;
  readonly today: IsoDate;
  readonly knowledge: CommandKnowledge;
}

/** The slots, and what the needs of a phrase are judged by. */
export interface Read {
  readonly slots: Slots;
  /** A service was called by its name. */
  readonly named: boolean;
  /** Something was said that is no worker, area, day, or service by its name. */
  readonly strange: boolean;
  /** What was read for names, without the person's own words after the colon. */
  readonly target: string;
}

export const noSlots: Slots = { workers: [], sameName: [], services: [], areas: [], rest: '' };

/** Everything but the phrase's own words, in the order of the text. */
export const allSaid = ({ match }: Said): string => [...match.gaps, match.body].join(' ').trim();
