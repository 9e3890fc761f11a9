import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../knowledge/kernel/languages.ts';
import { detectLanguage } from '../../knowledge/language/detect.ts';
import { groupsNamed } from '../../knowledge/language/group-names.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import { sectionNamed } from '../../knowledge/notes/sections.ts';
import { wordingOf } from '../../knowledge/notes/units.ts';
import type { MeetingCommand } from './commands.ts';
import { meetingDayIn } from './groups-of.ts';

/** What stands at the top of minutes in the words of a language. */
const tops: Readonly<Record<Language, RegExp>> = {
  fi: /^\W*(?:läsnä|paikalla|osallistujat|poissa)(?!\p{L})|^[^\n]*(?:muistio|pöytäkirja|(?:kokous|palaveri) \d{1,2}\.)/imu,
  sv: /^\W*(?:närvarande|deltagare|frånvarande|på plats)(?!\p{L})|^[^\n]*(?:(?:minnes|mötes)anteckning|protokoll|möte(?:t)? (?:den )?\d{1,2}\.)/imu,
  en: /^\W*(?:present|attendees|apologies|participants)(?!\p{L})|^[^\n]*(?:minutes|meeting (?:on |of )?\d{1,2})/imu,
};
const fewestLines = 4;
/** So much of a text is its top. UTF-16 units. */
const top = 400;

/** A word for a meeting or for its summary, in whatever form titles have it. */
export const meetingNoun =
  /(?:kokou(?:s|kse\p{L}*)|palaver\p{L}*|tapaami(?:nen|sen|sessa)|muistio|pöytäkirja|möte[ts]?|träffen?|sammanträdet?|protokoll|anteckningar|(?<!\p{L})(?:meeting|minutes))(?!\p{L})/iu;
/** Something is asked for, and no title. */
const asksFor =
  /^(?:peru|peruuta|siirrä|lisää|varaa|näytä|kutsu|ställ|flytta|lägg|boka|visa|cancel|move|add|put|book|show|kuka|kenelle|milloin|missä|vem|när|var|who|when|where)(?!\p{L})/iu;
const present = /^\W*(?:läsnä\p{L}*|paikalla|osallistujat|närvarande|deltagare|present|attendees)\s*:/imu;
const bullet = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+\S/mu;
/** More words are a sentence. */
const longestTitle = 14;

/**
 * Minutes that were pasted without a word before them, by their shape: a title with a day, a list of who was there, the
 * usual headings. A meeting to come is not one of them unless something was settled in it.
 */
export function readPastedMinutes(
  text: string,
  today: IsoDate,
  directory: Directory,
): MeetingCommand | undefined {
  const plain = text.normalize('NFC').trim();
  const [title = '', ...rest] = plain.split('\n').filter((line) => line.trim() !== '');
  if (rest.length === 0) return undefined;
  const isLong = rest.length + 1 >= fewestLines;
  const byTop = isLong ? languages.find((language) => tops[language].test(plain.slice(0, top))) : undefined;
  const said = byTop ?? detectLanguage(tokenize(plain.slice(0, 600)), 'fi');
  const body = rest.join('\n');
  const isSettled = hasHeading([title, ...rest]) || wordingOf(said).settled.test(body) || present.test(plain);
  const titled = isTitle(title, today, directory);
  if (byTop === undefined && !titled && !hasHeading([title, ...rest])) return undefined;
  const day = meetingDayIn(title, today);
  const isOver = day === undefined ? bullet.test(body) : day <= today;
  if (byTop === undefined && !isSettled && !isOver) return undefined;
  const about = titled && groupsNamed(title, directory) ? title.trim() : '';
  return { said, kind: 'start', about, notes: plain, isPasted: true };
}

/** `HYVÄ-työryhmän kokous 10.11.2026`: a meeting by its group or its day. */
function isTitle(line: string, today: IsoDate, directory: Directory): boolean {
  const title = line.replace(/^[\s#*]+/u, '');
  const noun = meetingNoun.exec(title);
  if (!noun || /[?!]\s*$/.test(title) || asksFor.test(title)) return false;
  if (title.split(/\s+/).length > longestTitle) return false;
  const isOfGroup = groupsNamed(title, directory)?.start === 0;
  const isDated = /\d/.test(title) && meetingDayIn(title, today) !== undefined;
  return isOfGroup || noun.index === 0 || isDated;
}

/** A heading of what was settled stands on a line of its own, before what it holds. */
const hasHeading = (lines: readonly string[]): boolean =>
  lines.slice(0, -1).some((line) => {
    const heading = line.replace(/^[\s#*]+/u, '').replace(/[\s*]+$/u, '');
    if (!heading.endsWith(':') && (/\s/.test(heading) || /[.!?]$/.test(heading))) return false;
    if (heading.split(/\s+/).length > 4) return false;
    const section = sectionNamed(heading);
    return section === 'decisions' || section === 'actions';
  });
