import type { Language } from '../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Strings } from './strings.ts';
import { sv } from './sv.ts';

const all: Readonly<Record<Language, Strings>> = { fi, sv, en };

export const stringsIn = (language: Language): Strings => all[language];
