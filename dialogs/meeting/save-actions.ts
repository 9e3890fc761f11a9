import { escapeText } from '../../knowledge/kernel/escape.ts';
import { type Email, email } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { coordinatorOf, type Reader } from '../contact/views.ts';
import { exampleDaySaid } from '../example-days.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import { dayTyped } from '../typed-day.ts';
import { type ActionRow, actionRows, type Saving } from './action-rows.ts';
import type { DraftAction, MeetingDraft } from './draft.ts';
import { groupIn } from './groups-of.ts';
import { longestAction, mostActions } from './meeting.ts';
import { namesakes, whoIsCalled } from './people.ts';
import type { Unsaved } from './save-points.ts';
import { typedFault } from './screen-notes.ts';
import { restated } from './task-words.ts';

/** What was chosen in the preview: who does what, and what is left out. `others`: somebody else, whose name is to be asked. */
export function saveOwners(
  { directory }: Reader,
  draft: MeetingDraft,
  press: Saving,
): { readonly draft: MeetingDraft; readonly others: readonly string[] } {
  const chosen = new Map(actionRows(press).map(({ id, owner }) => [id, owner]));
  const isChanged = [...chosen.values()].some((choice) => choice !== undefined && choice !== 'other');
  const actions = draft.actions.flatMap((action): readonly DraftAction[] => {
    const choice = chosen.get(action.id);
    if (choice === 'drop') return [];
    const read = email.safeParse(choice);
    return read.success && directory.worker(read.data) ? [{ ...action, owner: read.data }] : [action];
  });
  const others = [...chosen].flatMap(([id, choice]) => (choice === 'other' ? [id] : []));
  return { draft: isChanged ? { ...draft, actions } : draft, others };
}

/** The draft with the actions of a page of the form as they were typed; one without text is removed. */
export function saveActions(
  reader: Reader,
  draft: MeetingDraft,
  press: Saving,
): Result<MeetingDraft, Unsaved> {
  const say = meetingStringsIn(reader.language);
  const rows = actionRows(press);
  const faults = rows.flatMap(
    ({ text }) => typedFault(reader, draft, text, press.names === 'fine', longestAction) ?? [],
  );
  const notes: string[] = faults.map(({ note }) => note);
  const typed = new Map<string, DraftAction | undefined>();
  for (const row of rows) {
    const before = draft.actions.find(({ id }) => id === row.id);
    const read = actionOf(reader, draft, before, row);
    if (read.ok) typed.set(row.id, read.value);
    else notes.push(...read.error);
  }
  const kept = draft.actions.flatMap((action) =>
    typed.has(action.id) ? (typed.get(action.id) ?? []) : action,
  );
  const known = new Set(draft.actions.map(({ id }) => id));
  const added = [...typed].flatMap(([id, action]) => (action && !known.has(id) ? [action] : []));
  const actions = [...kept, ...added];
  if (actions.length > mostActions) notes.push(say.tooMany(mostActions));
  if (notes.length > 0)
    return err({
      notes,
      doubtfulNames: notes.length === faults.length && faults.every(({ doubtful }) => doubtful),
    });
  return ok({ ...draft, actions, ...(press.names === 'fine' ? { namesAreFine: true } : {}) });
}

/** One action as it was typed; undefined when it was removed. */
function actionOf(
  reader: Reader,
  draft: MeetingDraft,
  before: DraftAction | undefined,
  { id, text, owner: choice, other, due }: ActionRow,
): Result<DraftAction | undefined, readonly string[]> {
  const say = meetingStringsIn(reader.language);
  if (text === undefined) return ok(undefined);
  const owner = ownerOf(reader, draft, choice, other);
  const day = due === undefined ? undefined : dayTyped(due, reader.today);
  const notes = [
    ...(owner.ok ? [] : [owner.error]),
    ...(due !== undefined && day === undefined ? [say.notADay(exampleDaySaid(reader))] : []),
  ];
  if (notes.length > 0 || !owner.ok) return err(notes);
  const said = before?.text === text && before.said !== undefined ? { said: before.said } : {};
  const whole = text.replace(/\s+/g, ' ');
  return ok({
    id,
    text: before ? restated(reader, whole, before, { owner: owner.value, due: day }) : whole,
    ...(before?.was ? { was: before.was } : {}),
    ...said,
    candidates: before?.candidates ?? [],
    ...(owner.value === undefined ? {} : { owner: owner.value }),
    ...(day === undefined ? {} : { due: day }),
    // The form told of it.
    ...(day !== undefined && day === before?.due && day < reader.today ? { duePassedIsFine: true } : {}),
  });
}

/** So many people are named who may be meant. */
const mostNamed = 5;

/** A typed name counts more than what was chosen before it. */
function ownerOf(
  reader: Reader,
  { group }: MeetingDraft,
  choice: string | undefined,
  other: string | undefined,
): Result<Email | undefined, string> {
  const { directory, language } = reader;
  const say = meetingStringsIn(language);
  if (choice === 'other' || (choice === undefined && other !== undefined)) {
    if (other === undefined) return err(say.whoMissing);
    const people = whoIsCalled(directory, groupIn(directory, group), other);
    const [first, ...others] = people;
    const named = (who: readonly Email[]): string =>
      new Intl.ListFormat(language, { type: 'disjunction' }).format(
        who.slice(0, mostNamed).map((each) => escapeText(`${coordinatorOf(reader, each).name} (${each})`)),
      );
    if (first === undefined) {
      const near = namesakes(directory, other);
      return err(say.unknownPerson(escapeText(other), near.length > 0 ? named(near) : undefined));
    }
    return others.length === 0 ? ok(first) : err(say.severalPeople(escapeText(other), named(people)));
  }
  const read = email.safeParse(choice);
  return ok(read.success && directory.worker(read.data) ? read.data : undefined);
}
