import type { IsoDate } from '../kernel/ids.ts';
import type { Language } from '../kernel/languages.ts';
import { bareTask } from './bare-task.ts';
import { withConditions } from './conditional.ts';
import { type Calendar, dueDay } from './due-day.ts';
import { isFormality } from './formalities.ts';
import type { Verdict } from './judge.ts';
import type { Weights } from './model.ts';
import { deadlineIn, ownerNamed, unsaid, withAdded } from './named-beside.ts';
import { announcesNext, findNextMeeting, type NextMeeting } from './next-meeting.ts';
import type { Notes } from './notes.ts';
import type { Owner } from './owners.ts';
import { withPlainlyAsked } from './plainly-asked.ts';
import { withPlainlyLeft } from './plainly-left.ts';
import { type Meeting, readingOf } from './reading.ts';
import type { Span } from './sentences.ts';
import { shortened } from './shorten.ts';
import { sightsOf } from './sights.ts';
import { tableRows } from './tables.ts';
import { withoutTaskLabel } from './told-beside.ts';
import { type Reading, type Unit, wordingOf } from './units.ts';
import { weigh } from './weigh.ts';
import { trained } from './weights.ts';

/** Something of the notes that is proposed for the summary. */
export interface Point {
  /** The words of the notes, the clause that carries the point; at most 200 characters. */
  readonly text: string;
  /** The whole sentence, as offsets into the text of the notes. */
  readonly source: Span;
}

export interface ActionPoint extends Point {
  readonly owner: Owner;
  readonly due?: IsoDate;
}

export interface NotesRead {
  readonly language: Language;
  /** In the order of the notes, like all points. */
  readonly decisions: readonly Point[];
  readonly actions: readonly ActionPoint[];
  readonly open: readonly Point[];
  readonly next?: NextMeeting;
}

/** Reads what was settled, given to somebody and left open. A proposal: a person looks at it before it is believed. */
export function readNotes(notes: Notes, meeting: Meeting, weights: Weights = trained): NotesRead {
  const { day } = meeting;
  const reading = readingOf(notes, meeting);
  const { language } = reading;
  const sights = sightsOf(reading, meeting.writer);
  const units = sights.map(({ unit }) => unit);
  const next = findNextMeeting(units, day);
  const calendar: Calendar = { day, ...(next && { nextMeeting: next.day }) };
  const points: { decisions: Point[]; actions: ActionPoint[]; open: Point[] } = {
    decisions: [],
    actions: [],
    open: [],
  };
  const weighed = weigh(sights, weights);
  const verdicts = withConditions(
    sights,
    withPlainlyLeft(sights, withPlainlyAsked(sights, weighed, calendar)),
  );
  units.forEach((unit, at) => {
    const verdict = toldBeside(unit, verdicts[at], reading);
    if (!verdict || verdict.kind === 'none' || verdict.kind === 'statement') return;
    if (isTitle(unit, verdict, notes) || (next && tellsNextAlone(unit, verdict))) return;
    const point = pointOf(unit, verdict.at, addedTo(unit, verdict, reading, calendar));
    if (verdict.kind === 'action') {
      const bare = unit.beside ? undefined : bareTask(unit, verdict.owner, calendar);
      const said = bare === undefined ? point : { ...point, text: shortened(bare, 0) };
      const action = actionOf(said, verdict.owner, dueTextOf(unit, calendar), calendar);
      const isOfNext = announcesNext(unit) && next !== undefined && dueDay(unit.text, { day }) === next.day;
      points.actions.push(isOfNext ? withoutDue(action) : action);
    } else if (verdict.kind === 'open') points.open.push(point);
    else if (!isFormality(unit.text)) points.decisions.push(point);
  });
  addTables(points, reading, calendar);
  return {
    language,
    decisions: inOrder(points.decisions),
    actions: inOrder(points.actions),
    open: inOrder(points.open),
    ...(next && { next }),
  };
}

/** The first line of notes, such as `HYVÄ-ryhmän kokous 3.11.`, tells of what they are. */
function isTitle({ text, from, words, mentions, wording }: Unit, { kind }: Verdict, notes: Notes): boolean {
  if (notes.spoken || notes.text.slice(0, from).trim() !== '') return false;
  if (!/\d{1,2}\.\d{1,2}/.test(text) || words.length > longestTitle) return false;
  if (/\s[/|]\s/.test(text)) return true;
  // `Aino soittaa Kelaan 3.11.` is a task wherever it stands.
  if (kind === 'action' || mentions.length > 0) return false;
  return namesMeeting.test(text) || !(wording.agreed.test(text) || wording.settled.test(text));
}
/** Among what is open or settled, `Next meeting 24 November at 9` is told once, as the next meeting. */
const tellsNextAlone = (unit: Unit, { kind }: Verdict): boolean =>
  kind !== 'action' && announcesNext(unit) && /\d/.test(unit.text) && !unit.wording.open.test(unit.text);
const longestTitle = 14;
const namesMeeting = /kokou|muistio|palaver|pöytäkirja|möte|protokoll|anteckning|meeting|minutes|notes/iu;

/** In `seuraava kerta 8.12., pj laittaa linkin` the day is that of the meeting. */
const withoutDue = ({ text, source, owner }: ActionPoint): ActionPoint => ({ text, source, owner });

/** What a person is named beside is theirs to do, whether it was settled or not. */
function toldBeside(
  { beside, section }: Unit,
  verdict: Verdict | undefined,
  reading: Reading,
): Verdict | undefined {
  if (beside?.owner === undefined && !(beside && section === 'actions')) return verdict;
  return { kind: 'action', owner: ownerNamed(beside.owner ?? '', reading), at: 0 };
}

/** The text that tells by when: what stands beside it before its own words. */
function dueTextOf({ text, beside }: Unit, calendar: Calendar): string {
  const { due, owner } = beside ?? {};
  const said = [due, owner].flatMap((each) => (each === undefined ? [] : (deadlineIn(each, calendar) ?? [])));
  return said[0] ?? text;
}

function pointOf(unit: Unit, at: number, added: readonly string[]): Point {
  const { beside, text, from } = unit;
  const own = shortened(beside ? withoutTaskLabel(text) : text, at);
  return { text: withAdded(own, added), source: { from, to: beside?.to ?? from + text.length } };
}

/** What stands beside the sentence and is in no field of the point. */
function addedTo(
  { beside }: Unit,
  { kind }: Verdict,
  reading: Reading,
  calendar: Calendar,
): readonly string[] {
  const { owner = '', due = '' } = beside ?? {};
  if (kind !== 'action') return [due].filter((each) => each !== '');
  return unsaid({ owner, due }, reading, calendar);
}

function actionOf(point: Point, owner: Owner, dueText: string, calendar: Calendar): ActionPoint {
  const due = dueDay(dueText, calendar);
  return { ...point, owner, ...(due !== undefined && { due }) };
}

function addTables(
  points: { decisions: Point[]; actions: ActionPoint[]; open: Point[] },
  reading: Reading,
  calendar: Calendar,
): void {
  const { open } = wordingOf(reading.language);
  for (const row of tableRows(reading.notes.lines)) {
    const { text, from } = row.kind === 'action' ? row.task : row.decision;
    const about = row.topic === '' ? '' : `${row.topic}: `;
    const point = { text: about + shortened(text, 0), source: { from, to: from + text.length } };
    if (row.kind === 'action') {
      // A cell may itself tell whose task it is, and by when.
      const added = unsaid(row, reading, calendar).filter((each) => each !== text);
      const action = { ...point, text: withAdded(point.text, added) };
      const due = deadlineIn(row.due, calendar) ?? '';
      points.actions.push(actionOf(action, ownerNamed(row.owner, reading), due, calendar));
    } else if (row.kind === 'open' || open.test(text)) points.open.push(point);
    else if (!isFormality(text))
      points.decisions.push({ ...point, text: withAdded(point.text, row.due === '' ? [] : [row.due]) });
  }
}

const inOrder = <T extends Point>(points: readonly T[]): readonly T[] =>
  [...points].sort((a, b) => a.source.from - b.source.from);
