import type { Group } from '../../knowledge/directory/group.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Notes } from '../../knowledge/notes/notes.ts';
import type { Owner } from '../../knowledge/notes/owners.ts';
import { type ActionPoint, type Point as ReadPoint, readNotes } from '../../knowledge/notes/read-notes.ts';
import { absentIn } from './absent-in.ts';
import type { DraftAction, MeetingDraft } from './draft.ts';
import { leftLines } from './left-lines.ts';
import { longestAction, longestPoint, mostActions, mostPoints, type Point } from './meeting.ts';
import { pastDeadlineAt } from './past-deadline.ts';
import { memberForms, whoIsCalled } from './people.ts';
import { isMasked, masked } from './screen-notes.ts';

/** What is proposed from notes; `cut`: there was more than a summary holds. */
type Proposed = Pick<
  MeetingDraft,
  'language' | 'decisions' | 'actions' | 'open' | 'next' | 'absent' | 'masked' | 'left'
> & {
  readonly cut: boolean;
};

/**
 * The points of notes for a draft. `groups`: the group that met, or all that may be meant; `names` are left out of the
 * texts, each with a mark in its place; `writer`: who sends them, whom `I` means.
 */
export function draftOfNotes(
  notes: Notes,
  directory: Directory,
  {
    groups,
    day,
    names,
    writer,
  }: { groups: readonly Group[]; day: IsoDate; names: readonly string[]; writer: Email | undefined },
): Proposed {
  const [only, ...others] = groups;
  const group = others.length === 0 ? only : { members: groups.flatMap(({ members }) => members) };
  const members = (group?.members ?? []).flatMap(({ worker, role }) => {
    const name = directory.worker(worker)?.name;
    // Whoever is "the chair" is not known before the group is.
    return name === undefined ? [] : [{ name, role: others.length === 0 ? role : ('member' as const) }];
  });
  const people = directory.data.workers.map(({ name }) => name);
  const sender = writer && directory.worker(writer)?.name;
  const read = readNotes(notes, { day, members, people, ...(sender !== undefined && { writer: sender }) });
  const clean = (text: string, most: number): string => masked(shortened(text, most), names);
  const pointOf = ({ text, source }: ReadPoint, most = longestPoint): Point => {
    const said = notes.text.slice(source.from, source.to).trim();
    return {
      text: clean(text, most),
      ...(said === text.trim() ? {} : { said: clean(said, longestPoint) }),
    };
  };
  const dueOf = ({ due, source }: ActionPoint): Pick<DraftAction, 'due'> => {
    const said = due ?? pastDeadlineAt(notes, source, day);
    return said === undefined ? {} : { due: said };
  };
  const actionOf = (point: ActionPoint, at: number): DraftAction => ({
    id: String(at + 1),
    ...pointOf(point, longestAction),
    ...ownerOf(point.owner, (name) => whoIsCalled(directory, group, name)),
    ...dueOf(point),
  });
  const { language, decisions, actions, open, next } = read;
  const points = {
    decisions: decisions.slice(0, mostPoints).map((each) => pointOf(each)),
    actions: actions.slice(0, mostActions).map(actionOf),
    open: open.slice(0, mostPoints).map((each) => pointOf(each)),
  };
  const left = leftLines(notes, read, memberForms(directory, group ? [group] : []), day)
    .slice(0, mostPoints)
    .map((text, at) => ({ id: String(at + 1), text: clean(text, longestPoint) }));
  return {
    language,
    ...points,
    ...(left.length > 0 ? { left } : {}),
    ...(next ? { next } : {}),
    absent: absentIn(notes.text, directory, group),
    masked: hasMask([...points.decisions, ...points.actions, ...points.open, ...left]) ? names.length : 0,
    cut: Math.max(decisions.length, open.length) > mostPoints || actions.length > mostActions,
  };
}

/** Whether a name was left out of any of them: only those are asked about. */
const hasMask = (points: readonly Point[]): boolean =>
  points.some(({ text, said = '' }) => isMasked(text) || isMasked(said));

/** More that may be meant cannot be chosen among on a card. */
const mostCandidates = 8;

/** Who does it, when there is one; else those who may be meant. */
function ownerOf(
  said: Owner,
  called: (name: string) => readonly Email[],
): Pick<DraftAction, 'owner' | 'candidates'> {
  if (said.kind === 'none') return { candidates: [] };
  const names = said.kind === 'named' ? [said.name] : said.candidates;
  const people = [...new Set(names.flatMap(called))];
  const [first, ...others] = people;
  return said.kind === 'named' && first !== undefined && others.length === 0
    ? { owner: first, candidates: [] }
    : { candidates: people.slice(0, mostCandidates) };
}

/** The text itself, or as much of it as is kept. */
const shortened = (text: string, most: number): string => {
  const whole = text.replace(/\s+/g, ' ').trim();
  return whole.length <= most ? whole : `${whole.slice(0, most - 1).trimEnd()}…`;
};
