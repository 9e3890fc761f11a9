import { changesBetween } from '../../../knowledge/directory/changes.ts';
import { dayBefore } from '../../../knowledge/directory/days.ts';
import { rowsOf, verify } from '../../../knowledge/directory/edit/verify.ts';
import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import { coordinatorOf } from '../../contact/views.ts';
import { type Kept, writeOf } from '../../documents.ts';
import { mayChange } from '../../permissions.ts';
import { plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { flagStrings } from '../../strings/flag.ts';
import type { Effect, Message } from '../../turn.ts';
import { editorOf } from '../../world.ts';
import type { Slots, Verb } from '../command.ts';
import { formMessage } from '../forms.ts';
import { deniedMessage } from '../propose.ts';
import { type Scene, sceneOf } from '../scene.ts';
import {
  type Actor,
  type Flag,
  type HowResolved,
  isOpen,
  isSameRow,
  type OpenFlag,
  othersOn,
} from './flag.ts';
import { flagMessage } from './flag-card.ts';
import { flagKind, openFlags, openFlagsFor } from './flag-kind.ts';
import { mayHandle, nextOwner } from './owners.ts';
import { afterEvent, flagTimes } from './rules.ts';

export type HandlingPress = Extract<
  Press,
  { do: 'flag_show' | 'flag_fix' | 'flag_still_true' | 'flag_hand_on' }
>;

/** Others write to the same documents, such as the one who sends what is owed; more often in a row is a fault. */
const attempts = 5;

/** A tap by somebody who handles a flag. Who may is judged anew at each one. */
export async function handleFlag(scene: Scene, press: HandlingPress): Promise<Effect> {
  const { world, reader, turn } = scene;
  const words = flagStrings[reader.language];
  const kept = await world.documents.get(flagKind, press.flag);
  if (!kept || kept.body.state.kind === 'over') return said(plain(words.gone));
  const flag = kept.body;
  // What came of it, and by whom, is nobody's secret.
  if (!isOpen(flag)) {
    const state = await shown(scene, flag);
    return press.do === 'flag_show' ? said(state) : replaced(state);
  }
  const { owner } = flag.state;
  if (!mayHandle(turn.who, flag.row, owner, reader.directory))
    return said(plain(words.notYours(escapeText(coordinatorOf(reader, owner).name))));
  switch (press.do) {
    case 'flag_show':
      return said(await shown(scene, flag));
    case 'flag_fix':
      return said(fixingForm(scene, flag));
    case 'flag_still_true':
      return stillTrue(scene, flag, attempts);
    case 'flag_hand_on':
      return replaced(await handOn(scene, { ...kept, body: flag }, press.from, attempts));
  }
}

/** The flag as it is now. */
async function shown({ world, reader, turn }: Scene, flag: Flag, note?: string): Promise<Message> {
  const others = isOpen(flag) ? othersOn(flag, await openFlagsFor(world.documents, flag.row.service)) : 0;
  return flagMessage(reader, world.dayOf, flag, {
    others,
    as: 'state',
    mine: isOpen(flag) && flag.state.owner === turn.who.email,
    ...(note === undefined ? {} : { note }),
  });
}

/** The form that mends what is claimed, filled in with what is known. */
function fixingForm(scene: Scene, { row, reason }: OpenFlag): Message {
  const { worker, service, area } = row;
  const fitting: Readonly<Record<Flag['reason'], readonly [Verb, Partial<Slots>]>> = {
    left: ['replace', { workers: [worker], to: dayBefore(scene.reader.today) }],
    phone: ['edit_worker', { workers: [worker], field: 'phone' }],
    area: ['unassign', { workers: [worker], service, areas: [area] }],
    other: ['edit_worker', { workers: [worker] }],
  };
  const [verb, slots] = fitting[reason];
  return formMessage(scene, verb, slots, [flagStrings[scene.reader.language].mendHint[reason]]);
}

/** Writes down that the row was found true today, and settles every flag on it. */
async function stillTrue(scene: Scene, flag: OpenFlag, left: number): Promise<Effect> {
  const { turn, world, reader, say } = scene;
  const { directory, today } = reader;
  const { data } = directory;
  const { service, worker, area } = flag.row;
  const verified = verify(data, rowsOf(data, { service, worker, areas: [area] }, today), today);
  const changes = verified.ok ? changesBetween(data, verified.value) : [];
  const allowed = mayChange(changes, turn.who, directory);
  if (!allowed.ok)
    return said(
      deniedMessage(
        scene,
        allowed.error.whoMay.map((email) => coordinatorOf(reader, email).name),
      ),
    );
  const by = editorOf(turn.who, world.knowledge(), 'chat');
  const actor: Actor = { name: by.name, ...(by.email === undefined ? {} : { email: by.email }) };
  // A row that has gone meanwhile is not true any more: it has been mended.
  const how: HowResolved = verified.ok ? 'still_true' : 'fixed';
  const times = flagTimes(turn.moment.now, await world.workingTime());
  const same = (await openFlags(world.documents)).filter(({ body }) => isSameRow(body.row, flag.row));
  const writes = same.map(({ id, etag, body }) =>
    writeOf(flagKind, id, afterEvent(body, { kind: 'resolved', how, by: actor }, times), etag),
  );
  const committed = await world.commit(changes, { at: turn.moment.now, by }, writes);
  const after = sceneOf(turn, world, reader.language);
  const now = await world.documents.get(flagKind, flag.id);
  if (committed.kind === 'broken') return said(plain(say.broken));
  if (committed.kind !== 'done' && now && isOpen(now.body) && left > 1)
    return stillTrue(after, now.body, left - 1);
  return now ? replaced(await shown(after, now.body)) : said(plain(flagStrings[reader.language].gone));
}

async function handOn(
  scene: Scene,
  { id, etag, body: flag }: Kept<OpenFlag>,
  from: Email,
  left: number,
): Promise<Message> {
  const { turn, world, reader } = scene;
  if (flag.state.owner !== from) return shown(scene, flag);
  const times = flagTimes(turn.moment.now, await world.workingTime());
  const to = nextOwner(reader.directory, flag, world.dayOf(times.speakAt));
  if (to === undefined) return shown(scene, flag, flagStrings[reader.language].nobodyAbove);
  const next = afterEvent(flag, { kind: 'handed_on', from, to }, times);
  if (await world.documents.put(flagKind, id, next, etag)) return shown(scene, next);
  const now = await world.documents.get(flagKind, id);
  if (!now) return plain(flagStrings[reader.language].gone);
  return isOpen(now.body) && left > 1
    ? handOn(scene, { ...now, body: now.body }, from, left - 1)
    : shown(scene, now.body);
}

const said = (message: Message): Effect => ({ kind: 'say', message });
const replaced = (message: Message): Effect => ({ kind: 'replace', message });
