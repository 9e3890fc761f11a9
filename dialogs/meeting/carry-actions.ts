import type { Group } from '../../knowledge/directory/group.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { type Action, isGoing } from '../action/action.ts';
import { actionKind } from '../action/action-kind.ts';
import { actionContext } from '../action/action-outbox.ts';
import type { Context, PersonEvent } from '../action/events.ts';
import { makeAction } from '../action/make-action.ts';
import { withEdits } from '../action/news.ts';
import { step } from '../action/rules.ts';
import { leadersOf } from '../groups/leaders.ts';
import { stringsIn } from '../strings/in-language.ts';
import type { Moment, World } from '../world.ts';
import { groupIn } from './groups-of.ts';
import { type Agreed, latestOf, type Meeting } from './meeting.ts';
import { taskAlone } from './task-words.ts';

/** An action is named by its meeting, so that it is made once. */
export const carriedId = ({ id }: Pick<Meeting, 'id'>, action: Pick<Agreed, 'id'>): string =>
  `${id}:${action.id}`;

/**
 * Makes the actions of the latest version, changes those that the version before had otherwise, and drops those that it
 * had and the latest has not. May be done again. True: some of them have moved since they were made.
 */
export async function carryActions(meeting: Meeting, moment: Moment, world: World): Promise<boolean> {
  const latest = latestOf(meeting);
  const former = meeting.versions.at(-2)?.actions ?? [];
  const group = groupIn(world.knowledge().directory, meeting.group);
  const context = await actionContext(latest.by, moment, world);
  let moved = false;
  for (const agreed of latest.actions) {
    const before = former.find(({ id }) => id === agreed.id);
    moved = (await carry(meeting, group, agreed, before, { moment, world, context })) || moved;
  }
  for (const gone of former.filter(({ id }) => !latest.actions.some((each) => each.id === id)))
    await change(carriedId(meeting, gone), world, (action) => stepped(action, { kind: 'drop' }, context));
  return moved;
}

async function carry(
  meeting: Meeting,
  group: Group | undefined,
  agreed: Agreed,
  before: Agreed | undefined,
  { moment, world, context }: { readonly moment: Moment; readonly world: World; readonly context: Context },
): Promise<boolean> {
  const task = (of: Agreed): string => taskOf(meeting, of, moment, world);
  const { owner, due } = agreed;
  const id = carriedId(meeting, agreed);
  const shown = shownIn(meeting);
  await makeAction(
    {
      id,
      text: task(agreed),
      owner,
      ...(due === undefined ? {} : { due }),
      origin: {
        kind: 'meeting',
        group: meeting.group,
        name: group ? inLanguage(group.names, meeting.language) : meeting.group,
        meeting: meeting.id,
        day: meeting.day,
      },
      by: latestOf(meeting).by,
      keepers: group ? leadersOf(group) : [],
      ...(shown ? { shownIn: shown } : {}),
    },
    moment,
    world,
  );
  const now = await change(id, world, (action) => {
    const linked = action.shownIn || !shown ? action : { ...action, shownIn: shown };
    return before ? revised(linked, agreed, before, task, context) : linked;
  });
  return now !== undefined && now.history.length > 1;
}

const shownIn = ({ posted }: Meeting): Action['shownIn'] => {
  const [first] = posted;
  return first && { place: first.place, activity: first.activity, of: first.by };
};

const stepped = (action: Action, event: PersonEvent, context: Context): Action => {
  const next = step(action, event, context);
  return next.ok ? next.value : action;
};

/** What is to be done, without who does it by when: the action may become another's, by another day. */
const taskOf = (
  { language }: Meeting,
  { text, owner, due }: Agreed,
  { today }: Moment,
  { knowledge }: Pick<World, 'knowledge'>,
): string =>
  taskAlone(
    text,
    knowledge().directory.worker(owner)?.name,
    due === undefined ? undefined : stringsIn(language).day(due, today),
  );

/** What the correction changed, where nobody has moved it since; done a second time it changes nothing. */
function revised(
  action: Action,
  agreed: Agreed,
  before: Agreed,
  task: (of: Agreed) => string,
  context: Context,
): Action {
  if (!isGoing(action)) return action;
  const isReworded =
    agreed.text !== before.text && (action.text === task(before) || action.text === before.text);
  const texted = isReworded
    ? withEdits(
        { ...action, text: task(agreed) },
        Object.keys(action.cards),
        `corrected-${context.now}`,
        context.now,
      )
    : action;
  const { due, owner, was = before } = agreed;
  const isMoved = due !== undefined && due !== was.due && action.due === was.due;
  const dated = (): Action => (isMoved ? stepped(texted, { kind: 'postpone', due }, context) : texted);
  if (owner === was.owner || action.owner !== was.owner) return dated();
  // Who gets it never knew another day, and who had it hears of one thing: that it is another's.
  const given = step(
    isMoved ? { ...texted, due, postponed: [] } : texted,
    { kind: 'assign', to: owner },
    context,
  );
  return given.ok ? given.value : dated();
}

/** Others write to the same document, such as the one who sends what is owed. */
const attempts = 8;

async function change(
  id: string,
  { documents }: Pick<World, 'documents'>,
  how: (action: Action) => Action,
): Promise<Action | undefined> {
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await documents.get(actionKind, id);
    if (!kept) return undefined;
    const next = how(kept.body);
    if (next === kept.body || (await documents.put(actionKind, id, next, kept.etag))) return next;
  }
  throw new Error('the action was changed by others all the time');
}
