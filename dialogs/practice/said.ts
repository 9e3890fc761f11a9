import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { areaName, coordinatorOf, type Reader } from '../contact/views.ts';
import { practiceStringsIn } from '../strings/practice/in-language.ts';
import type { PracticeStrings } from '../strings/practice/strings.ts';
import type { Practice } from './practice.ts';

export const practiceWords = ({ language }: Pick<Reader, 'language'>): PracticeStrings =>
  practiceStringsIn(language);

/** Plain: `Käytössä · Järvenpää`. */
export const whereSaid = (reader: Reader, { status, areas }: Pick<Practice, 'status' | 'areas'>): string =>
  [practiceWords(reader).statuses[status], areas.map((area) => areaName(reader, area)).join(', ')].join(
    ' · ',
  );

/** Plain: a name with the municipality in which the person works first of all. */
export function whoFrom(reader: Reader, who: Email): string {
  const { name } = coordinatorOf(reader, who);
  const { directory } = reader;
  const [first] = directory.assignmentsBy(who).flatMap(({ areas }) => areas);
  if (first === undefined) return name;
  const municipality = directory.climb(first).find(({ kind }) => kind === 'municipality');
  return `${name} (${plainText(areaName(reader, municipality?.id ?? first))})`;
}

/** Of an older name that may hold anything. */
export const nameSaid = ({ name }: Pick<Practice, 'name'>): string => escapeText(name);

/** Markdown. */
export const ownerName = (reader: Reader, { owner }: Pick<Practice, 'owner'>): string =>
  escapeText(coordinatorOf(reader, owner).name);
