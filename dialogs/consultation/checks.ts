import { dayAfter } from '../../knowledge/directory/days.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { WorkingTime } from '../../knowledge/kernel/working-time.ts';
import { readTimes } from '../../knowledge/language/dates/read-times.ts';
import type { TimeSlotSaid } from '../../knowledge/language/dates/time-slot-said.ts';
import { type Finding, screen } from '../../knowledge/language/screening/screen.ts';
import type { Reader } from '../contact/views.ts';
import { exampleTime } from '../example-days.ts';
import { knownContacts } from '../known-contacts.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import type { Span } from './consultation.ts';
import { longestText } from './terms.ts';

/** What keeps a text from being sent: `doubtful` names may be confirmed to be no clients'. */
export interface TextFault {
  readonly note: string;
  readonly doubtful: boolean;
}

/** What a text may be besides what consultations allow. */
export interface TextLimits {
  /** In UTF-16 units. */
  readonly longest?: number;
  /** Words of the names of people of whom it may speak, in lower case. */
  readonly fineWords?: ReadonlySet<string>;
  /** Whose names it may hold: theirs is none of a client; a full name that nothing tells to be a client's is asked about. */
  readonly isColleague?: (name: string) => boolean;
}

const noWords: ReadonlySet<string> = new Set();

const initials = /^(?:\p{Lu}[. ]*){2,4}(?::\p{Ll}+)?$/u;

/** Whether a name has no other words than these; initials stand among them as `m.k.`. */
export const isMadeOf = (name: string, words: ReadonlySet<string>): boolean =>
  (initials.test(name) &&
    words.has(
      name
        .replace(/\P{Lu}/gu, '')
        .toLowerCase()
        .replace(/./gu, '$&.'),
    )) ||
  (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).every((word) => words.has(word));

/**
 * What keeps people's own text from being stored or sent on; the note names the kind of data and where it stands, never
 * the data. `namesAreFine`: the writer says that doubtful names are no clients'.
 */
export function faultOf(
  { directory, language }: Reader,
  text: string | undefined,
  namesAreFine: boolean,
  { longest = longestText, fineWords = noWords, isColleague }: TextLimits = {},
): TextFault | undefined {
  if (text === undefined) return undefined;
  const say = consultationChecks[language];
  if (text.length > longest) return { note: say.tooLong(longest), doubtful: false };
  const found = screen(text, knownContacts(directory)).flatMap((finding): readonly Finding[] => {
    if (finding.kind !== 'client_name') return [finding];
    const name = text.slice(finding.from, finding.to);
    if (isMadeOf(name, fineWords) || isColleague?.(name)) return [];
    return [isColleague && finding.alone ? { ...finding, doubtful: true } : finding];
  });
  const certain = found.filter(({ doubtful }) => !doubtful);
  const wordAt = ({ from }: Finding): number => (text.slice(0, from).match(/\S+(?=\s)/g) ?? []).length + 1;
  const listed = new Intl.ListFormat(language, { type: 'conjunction' });
  const wordsOf = (findings: readonly Finding[]): readonly [count: number, words: string] => {
    const words = [...new Set(findings.map(wordAt))];
    return [words.length, listed.format(words.map(String))];
  };
  if (certain.length > 0) {
    const kinds = [...new Set(certain.map(({ kind }) => kind))];
    const each = kinds.map((kind) =>
      say.finding(say.kinds[kind], ...wordsOf(certain.filter((finding) => finding.kind === kind))),
    );
    return { note: say.refused(each.join(', ')), doubtful: false };
  }
  if (found.length === 0 || namesAreFine) return undefined;
  return { note: say.doubtful(...wordsOf(found)), doubtful: true };
}

/** More times than these nobody can choose among on a card. */
const mostTimes = 5;
/** A time without an end. */
const usualLength = 30 * 60_000;
const minute = 60_000;

/** Nobody gives advice before or after: `klo 3` is said of the afternoon, but that is not guessed. */
const earliest = '06:00';
const latest = '22:00';

/** `klo 22–24`: midnight is no hour of the day that ends with it. */
const untilMidnight =
  /(?<!\p{L})(?:klo|kello|kl|klockan|at|from)\.?\s*\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*24(?:[.:]00)?$/iu;

/** `03:00` is the hour 3 that was said, and 15 that may have been meant. */
const faceOf = (starts: string): readonly [said: string, meant: string] => {
  const [hour = '', minutes = ''] = starts.split(':');
  return [`${Number(hour)}.${minutes}`, `${(Number(hour) + 12) % 24}.${minutes}`];
};

/** The times that a text names, or notes on what it leaves open. No text: no times. */
export function timesIn(
  reader: Reader,
  text: string | undefined,
  now: number,
  working: WorkingTime,
): Result<readonly Span[], readonly string[]> {
  if (text === undefined) return ok([]);
  const { language, today } = reader;
  const say = consultationChecks[language];
  const { times, doubts } = readTimes(text, { today, clock: clockAt(now, today, working) });
  if (doubts.length > 0)
    return err(
      doubts.map(({ reason, text: words }) =>
        untilMidnight.test(words) ? say.lateNight('24.00') : say.doubts[reason](escapeText(words)),
      ),
    );
  if (times.length === 0) return err([say.notUnderstood(exampleTime(reader))]);
  const unread = alternativesUnread(text, { today, clock: clockAt(now, today, working) });
  if (unread.length > 0) return err(unread.map((part) => say.partNotUnderstood(escapeText(part))));
  const nightly = times.filter(({ starts }) => starts < earliest || starts >= latest);
  if (nightly.length > 0)
    return err(
      nightly.map(({ starts }) => {
        const [said, meant] = faceOf(starts);
        return starts >= latest ? say.lateNight(said) : say.atNight(said, meant);
      }),
    );
  return times.length > mostTimes
    ? err([say.tooManyTimes(mostTimes)])
    : ok(times.map((each) => spanOf(each, working)));
}

const alternative = /\s+(?:tai|taikka|eller|or)\s+|[;\n]/iu;
/** Words that speak of a time, whatever it is. */
const ofTime =
  /aamu|päivä|illa|ilta|huome|viiko|kello|klo|tunti|tiina|stai|rstai|antai|ausp|morgon|dag|kväll|vecka|klock|morning|noon|evening|tomorrow|week|day/iu;

/** Of times that are given as alternatives those of which nothing was read, where something was meant. */
const alternativesUnread = (text: string, now: Parameters<typeof readTimes>[1]): readonly string[] =>
  text
    .split(alternative)
    .map((part) => part.trim())
    .filter((part) => {
      if (!ofTime.test(part)) return false;
      const { times, doubts } = readTimes(part, now);
      return times.length + doubts.length === 0;
    });

function spanOf({ day, starts, ends }: TimeSlotSaid, working: WorkingTime): Span {
  const at = (time: string): number => {
    const [hour = 0, min = 0] = time.split(':').map(Number);
    return hour === 24 ? working.at(dayAfter(day), 0, min) : working.at(day, hour, min);
  };
  const start = at(starts);
  const end = ends === undefined ? start : at(ends);
  return { start, end: end > start ? end : start + usualLength };
}

/** `HH:MM` on the wall clock of the calendar's time zone. */
export function clockAt(now: number, today: Reader['today'], working: WorkingTime): string {
  const elapsed = Math.floor((now - working.at(today, 0, 0)) / minute);
  const split = (minutes: number): readonly [number, number] => [Math.floor(minutes / 60) % 24, minutes % 60];
  // On the two days a year on which the clock is changed it is an hour before or behind.
  const off = Math.floor((now - working.at(today, ...split(elapsed))) / minute);
  return split(Math.max(0, elapsed + (Math.abs(off) <= 60 ? off : 0)))
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
