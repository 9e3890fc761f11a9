import type { Language } from '../../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { AgendaStrings } from './strings.ts';
import { sv } from './sv.ts';

const strings: Readonly<Record<Language, AgendaStrings>> = { fi, sv, en };

export const agendaStringsIn = (language: Language): AgendaStrings => strings[language];
