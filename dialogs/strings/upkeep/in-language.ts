import type { Language } from '../../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { UpkeepStrings } from './strings.ts';
import { sv } from './sv.ts';

const all: Readonly<Record<Language, UpkeepStrings>> = { fi, sv, en };

export const upkeepStringsIn = (language: Language): UpkeepStrings => all[language];
