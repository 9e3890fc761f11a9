import type { Language } from '../../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { WindowSetupStrings } from './strings.ts';
import { sv } from './sv.ts';

const all: Readonly<Record<Language, WindowSetupStrings>> = { fi, sv, en };

export const windowSetupStringsIn = (language: Language): WindowSetupStrings => all[language];
