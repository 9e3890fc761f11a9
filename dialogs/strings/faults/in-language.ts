import { faultInEnglish } from '../../../knowledge/exchange/fault-in-english.ts';
import type { Fault } from '../../../knowledge/exchange/fault-message.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { faultInFinnish } from './fi.ts';
import { faultInSwedish } from './sv.ts';

const all: Readonly<Record<Language, (fault: Fault) => string>> = {
  fi: faultInFinnish,
  sv: faultInSwedish,
  en: faultInEnglish,
};

/** A fault of a file without its line, as a plain sentence. */
export const faultIn = (fault: Fault, language: Language): string => all[language](fault);
