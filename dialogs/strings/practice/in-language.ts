import type { Language } from '../../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { PracticeStrings } from './strings.ts';
import { sv } from './sv.ts';

const all: Readonly<Record<Language, PracticeStrings>> = { fi, sv, en };

export const practiceStringsIn = (language: Language): PracticeStrings => all[language];
