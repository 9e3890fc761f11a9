import { type Calendar, dueDay } from './due-day.ts';
import type { Owner } from './owners.ts';
import type { Unit } from './units.ts';

const mark = /^\s*(?::|->|=>|→|⇒|[-–])\s+(?=\S)/u;
const lastClause = /\s*[,(–]\s*([^,(–]{1,40})\)?\W*$|\s+-\s+([^,(–]{1,40})$/u;
/** The words that a deadline and nothing else is told with. */
const dayWord =
  /^(?:\d[\d./:]*|mennessä|menn|mennes|viimeistään|senast|by|due|dl|deadline|vko|viikolla|viikko|vecka|v|week|ma|ti|ke|to|pe|la|su|mån|tis|ons|tors|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun|\p{L}+(?:tai|tain|taihin|taina|viikko|viikkoon|dag|dagen|day)|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)\p{L}*|\p{L}+kuu(?:ta|n|ssa|hun)?|loppuun|den|the|of)$/iu;

/**
 * What a line such as `Samuli -> avaimet, pe mennessä` asks for, `avaimet`: the name before the mark and the day after
 * the last comma stand beside it. `undefined`: its words tell of more than that.
 */
export function bareTask(unit: Unit, owner: Owner, calendar: Calendar): string | undefined {
  const { text, words, mentions } = unit;
  const [first, second] = mentions;
  if (owner.kind !== 'named' || first?.from !== 0 || first.case !== 'nominative') return undefined;
  if (second?.from === first.next || first.names[0] !== owner.name) return undefined;
  const named = words[first.next - 1]?.end ?? 0;
  const found = mark.exec(text.slice(named));
  if (!found) return undefined;
  const task = text.slice(named + found[0].length);
  const dayless = withoutDay(task, dueDay(text, calendar), calendar);
  return /\p{L}{2}/u.test(dayless) ? dayless : task;
}

function withoutDay(task: string, due: string | undefined, calendar: Calendar): string {
  const clause = lastClause.exec(task);
  const said = clause?.[1] ?? clause?.[2];
  if (!clause || said === undefined || due === undefined) return task;
  const isDay = said.split(/[\s.]+/).every((word) => word === '' || dayWord.test(word));
  return isDay && dueDay(task, calendar) === due ? task.slice(0, clause.index) : task;
}
