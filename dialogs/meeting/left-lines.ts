import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { readDates } from '../../knowledge/language/dates/read-dates.ts';
import { wordlikeNames } from '../../knowledge/language/given-names.ts';
import { isGreeting } from '../../knowledge/notes/greetings.ts';
import type { Line, Notes } from '../../knowledge/notes/notes.ts';
import type { NotesRead, Point } from '../../knowledge/notes/read-notes.ts';
import { type Section, sectionNamed } from '../../knowledge/notes/sections.ts';
import { headerOf } from '../../knowledge/notes/tables.ts';
import { wordingOf } from '../../knowledge/notes/units.ts';

/** What people mark when something is still to be looked at. */
const marks = /(?<!\p{L})to-?do(?!\p{L})|\?|!!|@/iu;
/** Before what tells of the meeting itself, such as who wrote the notes and where it was. */
const aboutMeeting =
  /^\W*(?:puheenjohtaja|pj|sihteeri|siht|muistio\p{L}*|kokousmuistio|pöytäkirja|kirja(?:si|aja)|laati(?:nut|ja)?|aika|paikka|pvm|päivä(?:ys|määrä)?|klo|jakelu|ordförande|ordf|sekreterare|antecknat|minnesanteckning\p{L}*|mötesanteckning\p{L}*|protokoll|tid|plats|datum|kl|chair|secretary|minutes|notes|time|place|date|venue)(?!\p{L})/iu;
const titleWords = /kokou|muistio|palaver|pöytäkirja|möte|träff|protokoll|anteckning|meeting|minutes|notes/iu;
/** In the first lines a meeting is named. */
const titleLines = 3;
const fewestWords = 2;
/** `Samuli ehkä tilat` tells nothing of what somebody said. */
const shortest = 5;
const longestNote = 8;
/** So many words of names, half of all, list people. */
const listedNames = 4;

/**
 * Lines of notes that became nothing though they name a member, tell a day, bear a mark or are short, in the order of
 * the notes. `names`: every form of the members' names, in lower case; of what people only talked about and of speech there are none.
 */
export function leftLines(
  notes: Notes,
  read: Pick<NotesRead, 'language' | 'decisions' | 'actions' | 'open' | 'next'>,
  names: ReadonlySet<string>,
  day: IsoDate,
): readonly string[] {
  if (notes.spoken) return [];
  const { talk, past } = wordingOf(read.language);
  const points: readonly Point[] = [...read.decisions, ...read.actions, ...read.open];
  const sections = sectionsOf(notes.lines);
  return notes.lines.flatMap((line, at): readonly string[] => {
    const { text, kind, box, cells } = line;
    const section = sections[at];
    if (kind === 'heading' || box === 'done' || section === 'people' || section === 'next') return [];
    if (cells && headerOf(cells)) return [];
    if (aboutMeeting.test(text) || (at < titleLines && titleWords.test(text))) return [];
    if (at === 0 && readDates(text, day).span !== undefined) return [];
    if (points.some(({ source }) => isWithin(line, source))) return [];
    const words = text.match(/\p{L}+/gu) ?? [];
    const named = words.filter(
      (word) => names.has(word.toLowerCase()) && (/^\p{Lu}/u.test(word) || !wordlikeNames.has(word)),
    ).length;
    const isList = named === words.length || (named >= listedNames && named * 2 >= words.length);
    if (marks.test(text)) return words.length > 0 ? [text] : [];
    const isTold = (talk.test(text) || past.test(text)) && (words.length > shortest || text.endsWith('.'));
    if (isList || words.length < fewestWords || isTold) return [];
    const { span } = readDates(text, day);
    const isOfNext = read.next !== undefined && (span?.from ?? span?.to) === read.next.day;
    // `vanhempainilta jäi`, `- avaimet kateissa`: without a full stop it is no tale of the meeting.
    const isNote =
      (at >= titleLines || kind === 'item') &&
      words.length <= longestNote &&
      !/[.:]$/.test(text) &&
      !isGreeting(text) &&
      !standsAbove(line, notes.lines[at + 1]);
    return (named > 0 || span !== undefined || isNote) && !isOfNext && section !== 'talk' ? [text] : [];
  });
}

/** Whether a line without a mark stands after a gap and right above another: a heading, more often than not. */
const standsAbove = ({ kind, gap }: Line, next: Line | undefined): boolean =>
  kind === 'plain' && gap && next !== undefined && !next.gap;

const isWithin = ({ text, from }: Line, source: Point['source']): boolean =>
  source.from < from + text.length && source.to > from;

/** Under which heading each line stands; a line such as `Läsnä: Ismo` is its own. */
function sectionsOf(lines: readonly Line[]): readonly (Section | undefined)[] {
  let section: Section | undefined;
  return lines.map(({ text, kind }) => {
    if (kind === 'heading') section = sectionNamed(text);
    const own = sectionNamed(text);
    return own === 'people' || own === 'next' ? own : section;
  });
}
