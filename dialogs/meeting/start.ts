import type { Group } from '../../knowledge/directory/group.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { err } from '../../knowledge/kernel/result.ts';
import { readDates } from '../../knowledge/language/dates/read-dates.ts';
import type { Notes } from '../../knowledge/notes/notes.ts';
import { notesFromFile } from '../../knowledge/notes/notes-file.ts';
import { notesFromText } from '../../knowledge/notes/notes-from-text.ts';
import { readNotes } from '../../knowledge/notes/read-notes.ts';
import { plain } from '../plain-message.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { MeetingStrings } from '../strings/meeting/strings.ts';
import type { Message, ReceivedFile } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { beginning, emptyDraft } from './begin-draft.ts';
import type { MeetingCommand } from './commands.ts';
import { type MeetingDraft, meetingDraftKind } from './draft.ts';
import { draftOfNotes } from './draft-of-notes.ts';
import { groupsSaid } from './group-said.ts';
import { groupName, groupsOf, isMember, leadersSaid, meetingDayIn } from './groups-of.ts';
import { draftWaiting, keepNew } from './keep-draft.ts';
import { mostPoints } from './meeting.ts';
import { type DayFound, dayOfNotes, titleDay } from './meeting-day.ts';
import { othersTold } from './others-told.ts';
import { memberForms } from './people.ts';
import { preview } from './preview.ts';
import { notesFault } from './screen-notes.ts';
import { namesCard, startCard } from './start-cards.ts';
import { isUnknownGroup, namesSeveral } from './which-group.ts';

/** In the first lines of notes the group and the day are told; what comes later are other days. */
const headOf = (text: string): string => text.trim().split('\n').slice(0, 2).join('\n').slice(0, 300);
/** A message that is so long has been cut by the way it came. UTF-16 units. */
const mostOfMessage = 29_500;

/** Begins a summary: with the notes that were pasted, or waiting for them. */
export async function startSummary(
  scene: Scene,
  { about, notes, isPasted }: MeetingCommand,
): Promise<Message> {
  if (notes !== undefined)
    return summaryOfNotes(scene, notesFromText(notes), { words: about, isPasted }, cutNote(scene, notes));
  // Notes may be one line that follows the title.
  if (settlesAnything(scene, about)) {
    const title = titleOf(about);
    const rest = tellsOf(scene, title) ? about.slice(title.length) : about;
    return summaryOfNotes(scene, notesFromText(rest.trim()), { words: title, isPasted }, []);
  }
  const daySaid = meetingDayIn(about, scene.reader.today);
  const begun = await beginning(scene, { said: about, hint: '', daySaid, dayFound: undefined });
  if (!begun.ok) return begun.error;
  const { group, ...dayless } = begun.value;
  // Which group and which day is asked together.
  const say = meetingStringsIn(scene.reader.language);
  const isUnknown = isUnknownGroup(scene, about);
  const faults = [
    ...(isUnknown ? [say.noSuchGroup(escapeText(withoutDay(about)))] : []),
    ...(isNoDay(scene, about) ? [say.noSuchDay] : []),
  ];
  const isAsked = faults.length > 0 || namesSeveral(scene, about);
  const notesTold = isAsked ? faults : await othersTold(scene, begun.value);
  const draft = await keepNew(scene, isAsked ? dayless : begun.value);
  return startCard(scene.reader, draft, {
    notes: notesTold,
    suggested: isUnknown || namesSeveral(scene, about) ? undefined : group,
  });
}

/** The group and the day before the first sentence of one line: `HYVÄ-ryhmä 10.11. Päätettiin …`. */
const titleOf = (line: string): string =>
  /^.{1,100}?(?::\s+(?=\p{L})|\.\s+(?=\p{Lu}\p{L}))/u.exec(line)?.[0] ?? '';

/** What a title says besides its day. */
const withoutDay = (title: string): string => title.replace(/[\s,]*\d[\d.:–-]*\.?/g, ' ').trim();

/** A long text while notes are waited for; undefined when none are, or when it is one sentence that settles nothing. */
export async function awaitedNotes(scene: Scene, text: string): Promise<Message | undefined> {
  const waiting = await draftWaiting(scene);
  if (waiting && !text.trim().includes('\n') && !settlesAnything(scene, text)) return undefined;
  return waiting && summaryOfNotes(scene, notesFromText(text), { words: '' }, cutNote(scene, text));
}

const settlesAnything = ({ reader }: Scene, text: string): boolean => {
  const { decisions, actions } = readNotes(notesFromText(text), {
    day: reader.today,
    members: [],
    people: [],
  });
  return decisions.length + actions.length > 0;
};

const cutNote = ({ reader }: Scene, text: string): readonly string[] =>
  text.length > mostOfMessage ? [meetingStringsIn(reader.language).tooLongMessage] : [];

/** Whether a file holds notes, by its name. */
export const isNotesFile = ({ name }: ReceivedFile): boolean => /\.(?:docx|docm|txt|md|vtt)$/i.test(name);

/** A file with notes. */
export async function summaryOfFile(scene: Scene, file: ReceivedFile): Promise<Message> {
  const say = meetingStringsIn(scene.reader.language);
  if (groupsOf(scene.reader.directory, scene.turn.who.email).length === 0) return plain(say.notInAnyGroup);
  if ('problem' in file) return plain(file.problem === 'too_large' ? say.fileTooLarge : say.fileNotAvailable);
  const notes = /\.docm$/i.test(file.name) ? err('macros' as const) : notesFromFile(file.name, file.bytes);
  return notes.ok
    ? summaryOfNotes(scene, notes.value, { words: '', fileName: file.name.replace(/[_]+/g, ' ') }, [])
    : plain(say.fileFaults[notes.error]);
}

/** What came with notes. `words`: those that tell the group and the day. */
interface Around {
  readonly words: string;
  readonly isPasted?: true | undefined;
  readonly fileName?: string;
}

/** Screens and reads notes; nothing of them is kept before, and nothing but the points afterwards. */
async function summaryOfNotes(
  scene: Scene,
  notes: Notes,
  { words, isPasted, fileName = '' }: Around,
  told: readonly string[],
): Promise<Message> {
  const { reader } = scene;
  const say = meetingStringsIn(reader.language);
  // What stands behind `muistio` may be the first line of the notes.
  const said = tellsOf(scene, words) ? words : '';
  const found = dayOfNotes(notes, fileName, reader.today, reader.directory);
  const begun = await beginning(scene, {
    said,
    hint: `${fileName} ${headOf(notes.text)}`,
    daySaid: titleDay(said, reader.today, reader.directory),
    dayFound: found?.day,
  });
  if (!begun.ok) return begun.error;
  const waiting = await draftWaiting(scene);
  const meant = said === '' && waiting?.body.group !== undefined ? waiting.body.group : begun.value.group;
  const own = groupsOf(reader.directory, scene.turn.who.email);
  const groups = meant === undefined ? own : own.filter(({ id }) => id === meant);
  const fault = notesFault(reader, notes.text, memberForms(reader.directory, groups), {
    members: groups.flatMap(({ members }) => members),
  });
  if (fault?.kind === 'refused') return plain(fault.note);
  const names = fault?.names ?? [];
  const isSameGroup = waiting && (waiting.body.group === undefined || waiting.body.group === meant);
  const isNewDay = begun.value.daySaid === true && !(isPasted === true && waiting?.body.daySaid === true);
  const asked = isSameGroup && !isNewDay ? waiting.body : undefined;
  const isSaid = isNewDay || asked?.daySaid === true;
  const isFound = !isSaid && found !== undefined;
  const { day } = asked && !isFound ? asked : begun.value;
  const { cut, ...proposed } = draftOfNotes(notes, reader.directory, {
    groups,
    day,
    names,
    writer: scene.turn.who.email,
  });
  const asksDay = isNoDay(scene, said);
  const dayTold =
    asksDay || isSaid || (asked && !isFound)
      ? []
      : [dayNote(say, reader.say.day(day, reader.today), found?.from)];
  const { group: _group, ...dayless } = begun.value;
  const { left = [], decisions, actions, open } = proposed;
  const isNothing = left.length + decisions.length + actions.length + open.length === 0;
  const filled: Omit<MeetingDraft, 'id'> = {
    ...dayless,
    ...proposed,
    day,
    ...(isSaid ? { daySaid: true } : {}),
    ...(meant === undefined || asksDay ? {} : { group: meant }),
    state: isNothing ? 'waiting' : 'open',
    ...(isNothing ? { masked: 0 } : {}),
  };
  const draft = await keepIn(scene, waiting, filled);
  if (isNothing)
    return startCard(reader, draft, {
      notes: [...told, ...(asksDay ? [say.noSuchDay] : []), say.nothingFound],
      suggested: meant,
    });
  if (fault && draft.masked > 0) return namesCard(reader, draft, fault.note, names);
  const notesTold = [
    ...told,
    ...(asksDay ? [say.noSuchDay] : []),
    ...(draft.group === undefined ? [] : dayTold),
    ...(cut ? [say.cutShort(mostPoints)] : []),
  ];
  return draft.group === undefined
    ? startCard(reader, draft, { notes: notesTold, suggested: meant })
    : preview(scene, draft, { notes: notesTold });
}

/** Whether words tell a group or a day. */
const tellsOf = (scene: Scene, words: string): boolean =>
  groupsSaid(words, scene.reader.directory).groups.length > 0 ||
  meetingDayIn(words, scene.reader.today) !== undefined ||
  isNoDay(scene, words);

/** Whether the day that was said does not exist. */
const isNoDay = ({ reader }: Scene, said: string): boolean =>
  readDates(said, reader.today).fault !== undefined;

/** Where a day comes from that the writer did not tell. */
function dayNote(say: MeetingStrings, day: string, from: DayFound['from'] | undefined): string {
  switch (from) {
    case 'notes':
      return say.dayFromNotes(day);
    case 'file_name':
      return say.dayFromFileName(day);
    case undefined:
      return say.dayGuessed(day);
  }
}

/** The draft that waited is filled in; else there is a new one. */
async function keepIn(
  scene: Scene,
  waiting: Awaited<ReturnType<typeof draftWaiting>>,
  filled: Omit<MeetingDraft, 'id'>,
): Promise<MeetingDraft> {
  if (!waiting) return keepNew(scene, filled);
  const draft = { ...filled, id: waiting.id, at: waiting.body.at, step: waiting.body.step + 1 };
  const isKept = await scene.world.documents.put(meetingDraftKind, waiting.id, draft, waiting.etag);
  return isKept ? draft : keepNew(scene, filled);
}

/** Begins the summary of a meeting that is known, for one of the group's members. */
export async function startFor(scene: Scene, group: Group, day: IsoDate): Promise<Message> {
  const { reader, turn } = scene;
  const { email } = turn.who;
  if (email === undefined || !isMember(group, email)) {
    const name = escapeText(groupName(reader, group.id));
    return plain(meetingStringsIn(reader.language).notMember(name, leadersSaid(reader, group)));
  }
  return startCard(
    reader,
    await keepNew(scene, { ...emptyDraft(scene, email, group.id, day), daySaid: true }),
  );
}
