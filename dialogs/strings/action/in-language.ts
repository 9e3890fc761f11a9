import type { Language } from '../../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { ActionStrings } from './strings.ts';
import { sv } from './sv.ts';

const all: Readonly<Record<Language, ActionStrings>> = { fi, sv, en };

export const actionStringsIn = (language: Language): ActionStrings => all[language];
