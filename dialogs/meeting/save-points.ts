import { email } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import type { Reader } from '../contact/views.ts';
import { exampleDaySaid } from '../example-days.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import { dayTyped } from '../typed-day.ts';
import type { Saving } from './action-rows.ts';
import type { MeetingDraft } from './draft.ts';
import { pointsOnPage } from './form-pages.ts';
import { groupIn, isMember } from './groups-of.ts';
import { longestPoint, mostPoints, type NextMeeting, type Point } from './meeting.ts';
import { longestList, longestWhy } from './presses.ts';
import type { PreviewView } from './preview-card.ts';
import { typedFault } from './screen-notes.ts';
import { clockTyped } from './typed-clock.ts';

/** Why a form could not be saved. */
export interface Unsaved {
  /** Markdown. */
  readonly notes: readonly string[];
  /** Nothing is wrong but names that may be those of clients. */
  readonly doubtfulNames: boolean;
}

/** The draft with the points of a page of the form as they were typed. */
export function savePoints(
  reader: Reader,
  draft: MeetingDraft,
  press: Saving,
): Result<MeetingDraft, Unsaved> {
  const say = meetingStringsIn(reader.language);
  const isFirst = press.page === 0;
  const fine = press.names === 'fine';
  const faults = [press.decisions, press.open, isFirst ? press.why : undefined].flatMap(
    (text) => typedFault(reader, draft, text, fine, longestList) ?? [],
  );
  const shown = pointsOnPage(draft, press.page);
  const decisions = replaced(draft.decisions, shown.decisions, press.decisions);
  const open = replaced(draft.open, shown.open, press.open);
  const next = isFirst ? nextOf(reader, draft, press) : ok(draft.next);
  const day = isFirst && press.day !== undefined ? dayTyped(press.day, reader.today) : draft.day;
  const tooLong = [press.decisions, press.open].flatMap((text) => {
    const line = linesOf(text).findIndex((each) => each.length > longestPoint);
    return line < 0 ? [] : [say.lineTooLong(line + 1, longestPoint)];
  });
  const notes = [
    ...faults.map(({ note }) => note),
    ...tooLong,
    ...(Math.max(decisions.length, open.length) > mostPoints ? [say.tooMany(mostPoints)] : []),
    ...(next.ok ? [] : [next.error]),
    ...(day === undefined ? [say.notADay(exampleDaySaid(reader))] : []),
  ];
  if (notes.length > 0 || !next.ok || day === undefined) {
    const doubtfulNames = faults.length === notes.length && faults.every(({ doubtful }) => doubtful);
    return err({ notes, doubtfulNames });
  }
  const { next: _next, why: _why, ...rest } = draft;
  const why = isFirst ? press.why : draft.why;
  const { value } = next;
  return ok({
    ...rest,
    ...(fine ? { namesAreFine: true } : {}),
    day: draft.corrects === undefined ? day : draft.day,
    decisions,
    open,
    ...(value ? { next: value } : {}),
    ...(why === undefined ? {} : { why }),
    ...(isFirst ? { absent: absentIn(reader, draft, press.absent) } : {}),
  });
}

/** The draft with the reason that was typed in its preview, or what the preview shows instead. */
export function saveWhy(
  reader: Reader,
  draft: MeetingDraft,
  { why, names }: Saving,
): Result<MeetingDraft, Pick<PreviewView, 'notes' | 'why'>> {
  if (why === undefined || draft.corrects === undefined) return ok(draft);
  const fault = typedFault(reader, draft, why, names === 'fine', longestWhy);
  if (fault) return err({ notes: [fault.note], why: { typed: why, doubtfulNames: fault.doubtful } });
  return ok({ ...draft, why, ...(names === 'fine' ? { namesAreFine: true } : {}) });
}

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/^\s*[-*•–]\s+/u, '').trim())
    .filter((line) => line !== '');

/** Points that stay as they were keep their sources. */
function replaced(
  points: readonly Point[],
  { from, to }: { readonly from: number; readonly to: number },
  typed: string | undefined,
): Point[] {
  const before = new Map(points.map((point) => [point.text, point]));
  const lines = linesOf(typed).map((text): Point => before.get(text) ?? { text });
  return [...points.slice(0, from), ...lines, ...points.slice(to)];
}

function nextOf(
  reader: Reader,
  { day: held }: MeetingDraft,
  { next, time }: Saving,
): Result<NextMeeting | undefined, string> {
  const say = meetingStringsIn(reader.language);
  if (next === undefined) return ok(undefined);
  const day = dayTyped(next, reader.today);
  if (day === undefined || day < held) return err(say.notADay(exampleDaySaid(reader)));
  const starts = time === undefined ? undefined : clockTyped(time);
  if (time !== undefined && starts === undefined) return err(say.notATime);
  return ok({ day, ...(starts === undefined ? {} : { starts }) });
}

/** Choices of several come with commas between them. */
function absentIn({ directory }: Reader, { group }: MeetingDraft, chosen = ''): MeetingDraft['absent'] {
  const own = groupIn(directory, group);
  return chosen.split(',').flatMap((each) => {
    const read = email.safeParse(each);
    return read.success && own && isMember(own, read.data) ? [read.data] : [];
  });
}
