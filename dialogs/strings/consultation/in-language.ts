import type { Language } from '../../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { ConsultationStrings } from './strings.ts';
import { sv } from './sv.ts';

const all: Readonly<Record<Language, ConsultationStrings>> = { fi, sv, en };

export const consultationStringsIn = (language: Language): ConsultationStrings => all[language];
