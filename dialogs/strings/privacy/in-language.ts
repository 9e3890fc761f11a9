import type { Language } from '../../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { PrivacyStrings } from './strings.ts';
import { sv } from './sv.ts';

const all: Readonly<Record<Language, PrivacyStrings>> = { fi, sv, en };

export const privacyStringsIn = (language: Language): PrivacyStrings => all[language];
