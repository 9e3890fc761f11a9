import type { Language } from '../../../knowledge/kernel/languages.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { MeetingStrings } from './strings.ts';
import { sv } from './sv.ts';

const strings: Readonly<Record<Language, MeetingStrings>> = { fi, sv, en };

export const meetingStringsIn = (language: Language): MeetingStrings => strings[language];
