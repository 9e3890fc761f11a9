import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../kernel/ids.ts';
import { compareDays, daysFrom, isSameDay } from '../kernel/plain-days.ts';
import { readClock } from '../language/dates/clock.ts';
import type { Lexemes } from '../language/dates/lexemes.ts';
import { coming, toIsoDate } from '../language/dates/moment.ts';
import { readSpokenClock } from '../language/dates/spoken-clock.ts';
import { spokenNumber } from '../language/dates/spoken-numbers.ts';
import { mentionsIn } from './due-day.ts';
import type { Unit } from './units.ts';
import { anyOf } from './words.ts';

/** When the meeting is held again. */
export interface NextMeeting {
  readonly day: IsoDate;
  /** `HH:MM` on the wall clock. */
  readonly starts?: string;
}

const announced = anyOf(
  '(?:seuraava|seur\\.?|ensi|ens\\.?|seuraavan) (?:kokous|kokouksen|kerta|tapaaminen|palaveri|aika|istunto|työpaja|synkka|sessio|kokoontuminen|kokousaika|kokouksemme|kerran|palaverin)(?! mennessä);seuraava(?=:);^\\W*(?:seuraava|seur\\.?|ensi)(?= \\d{1,2}\\.\\d);seur(?=:);seuraava(?= (?:ma|ti|ke|to|pe) \\d);seuraava \\p{L}+(?:ryhmä|kokous|palaveri|tapaaminen|tiimi|istunto)(?= (?:on|pidetään|järjestetään|\\p{L}*\\d));seur\\.?(?= (?:ma|ti|ke|to|pe|maanantai\\p{L}*|tiistai\\p{L}*|keskiviik\\p{L}*|torstai\\p{L}*|perjantai\\p{L}*|\\d)(?!\\p{L}));(?:tapaamme|tavataan|kokoonnumme|kokoonnutaan|nähdään|näemme|palaveerataan) (?:jälleen|taas|uudelleen|uudestaan|seuraavan|seuraavaksi|ensi);nähdään (?:taas|seuraavan)?;tavataan seuraavan kerran;kokoonnutaan seuraavan kerran;' +
    '(?:ses|träffas|möts|samlas)(?: (?:vi|gruppen|\\p{L}+))? (?:härnäst|igen|nästa gång|på nytt);härnäst;nästa (?:sync|palaver|samling|workshop|möte|träff|gång|sammanträde|tid|möten)(?! ska);(?:följande|kommande) (?:möte|träff)(?! ska);^\\W*nästa(?= (?:mån|tis|ons|tors|fre|lör|sön));nästa(?=:);^\\W*nästa(?= (?:den )?\\d{1,2}[./]\\d);(?:ses|träffas|möts) vi;vi (?:ses|träffas|möts);' +
    "^\\W*again(?= (?:on|mon|tue|wed|thu|fri|\\d));(?:see you|gathers?|meets?|meeting|reconvenes?) (?:again|next)(?= (?:on|mon|tue|wed|thu|fri|\\d|at));reconvenes?;(?:the )?next (?:\\p{L}+ )?(?:sync|gathering|get-together|call|workshop|meeting|time|date|session);next(?=:);^\\W*next(?= (?:on )?\\d{1,2}[./]\\d);next one;we(?:'ll)? meet (?:again|next);meet again",
);
/** In speech the day and the time are said one after the other. */
const spokenAhead = 6;
const farthest = 400;
const halfPast = /(?:at )?half past (\p{L}+)/iu;

/** The day and time of the next meeting, as it is announced last. */
export function findNextMeeting(units: readonly Unit[], day: IsoDate): NextMeeting | undefined {
  const today = Temporal.PlainDate.from(day);
  let found: NextMeeting | undefined;
  units.forEach((unit, at) => {
    if (unit.section !== 'next' && !announced.test(unit.text)) return;
    const ahead = unit.line.speaker !== undefined ? spokenAhead : unit.line.kind === 'heading' ? 2 : 0;
    found = readFrom(units.slice(at, at + ahead + 1), today) ?? found;
  });
  return found;
}

/** Whether the sentence says when the next meeting is, or asks for the day. */
export const announcesNext = ({ text, section }: Unit): boolean => section === 'next' || announced.test(text);

function readFrom(units: readonly Unit[], today: Temporal.PlainDate): NextMeeting | undefined {
  let day: IsoDate | undefined;
  for (const unit of units) {
    const text = unit.text.replace(halfPast, (whole, hour: string) => {
      const number = spokenNumber(hour.toLowerCase());
      return number === undefined ? whole : `at ${number}.30`;
    });
    const { lexemes, mentions } = mentionsIn(text, today);
    if (day === undefined) {
      const said = mentions.find(({ kind }) => kind === 'on');
      const moment = said?.kind === 'on' ? said.moment : undefined;
      const last = moment && coming(moment, today);
      if (!last || compareDays(last.first, today) <= 0) continue;
      if (!isSameDay(last.first, last.last) || daysFrom(today, last.first) > farthest) continue;
      day = toIsoDate(last.first);
    }
    const starts = timeIn(lexemes);
    if (starts !== undefined) return { day, starts };
  }
  return day === undefined ? undefined : { day };
}

/** The first time of the day that is marked as one. */
function timeIn(lexemes: Lexemes): string | undefined {
  for (let at = 0; at < lexemes.length; at += 1) {
    const clock = readClock(lexemes, at);
    if (clock && (clock.value.marked || isWritten(lexemes, at))) return inWorkingHours(clock.value.starts);
    const spoken = readSpokenClock(lexemes, at);
    if (spoken?.value.marked) return inWorkingHours(spoken.value.starts);
  }
  return undefined;
}

/** `9.30`, where no month is 30. */
const isWritten = (lexemes: Lexemes, at: number): boolean =>
  lexemes[at + 1]?.text === '.' &&
  /^(?:00|15|30|45)$/.test(lexemes[at + 2]?.text ?? '') &&
  !lexemes[at + 3]?.glued;

/** On a face of twelve hours, one to six are in the afternoon. */
function inWorkingHours(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour <= 6 ? `${hour + 12}${time.slice(2)}` : time;
}
