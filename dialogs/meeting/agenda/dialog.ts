import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import { ok, type Result } from '../../../knowledge/kernel/result.ts';
import { faultOf } from '../../consultation/checks.ts';
import { consultReader } from '../../consultation/kind.ts';
import { serviceName } from '../../contact/views.ts';
import { exampleTime } from '../../example-days.ts';
import { leadersOf } from '../../groups/leaders.ts';
import { cardInPlace, plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { agendaStringsIn } from '../../strings/agenda/in-language.ts';
import { meetingStringsIn } from '../../strings/meeting/in-language.ts';
import { type Effect, type Message, placeOf } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { groupIn, groupName, groupsOf, leadersSaid } from '../groups-of.ts';
import { startFor } from '../start.ts';
import { mayChoosePlace } from '../who-may.ts';
import { type Agenda, longestItem, mostItems, withItem, withMoved, withoutItem } from './agenda.ts';
import { agendaCard } from './agenda-card.ts';
import { changeAgenda, readAgenda } from './agenda-documents.ts';
import { addForm, editForm } from './agenda-forms.ts';
import { agendaView } from './agenda-view.ts';
import type { AgendaCommand } from './commands.ts';
import { nextHeld } from './next-meeting.ts';
import { agendasMeant, hindered, whichAgenda } from './which-agenda.ts';

/** What an agenda makes of a turn. `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

const doings = ['agenda_show', 'agenda_form', 'agenda_add', 'agenda_change', 'agenda_minutes'] as const;
type AgendaPress = Extract<Press, { do: (typeof doings)[number] }>;

export const isAgendaPress = (press: Press): press is AgendaPress =>
  doings.some((doing) => doing === press.do);

const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';

/** Carries out what somebody wrote; undefined when it is about the group's own series. */
export async function obeyAgenda(command: AgendaCommand, scene: Scene): Promise<Done | undefined> {
  const message = await obeyed(command, scene);
  return message && { kind: `agenda_${command.kind}`, effects: [{ kind: 'say', message }] };
}

async function obeyed(command: AgendaCommand, scene: Scene): Promise<Message | undefined> {
  if ('day' in command) return meetingSaid(command, scene);
  const meant = await agendasMeant(scene, command.group);
  if (!meant.ok) return meant.error;
  const [group, ...others] = meant.value;
  if (command.kind === 'show')
    return group && others.length === 0 ? shown(scene, group.id) : whichAgenda(scene.reader, meant.value);
  const groups = meant.value.map(({ id }) => id);
  if (command.text === undefined || !group || others.length > 0)
    return addForm(scene.reader, { groups, ...screened(scene, command.text, false) });
  return add(scene, group.id, command.text, false);
}

/** A tap on one of the buttons; in a channel only the one who tapped sees what comes of it. */
export async function pressAgenda(press: AgendaPress, scene: Scene): Promise<Done> {
  const message = await pressed(press, scene);
  // The consultation from which something is proposed stays.
  const isBeside = press.do === 'agenda_form' && press.service !== undefined;
  const effect: Effect = !isPrivate(scene)
    ? { kind: 'show', message }
    : isBeside
      ? { kind: 'say', message }
      : cardInPlace({ kind: 'replace', message });
  return { kind: press.do, effects: [effect] };
}

async function pressed(press: AgendaPress, scene: Scene): Promise<Message> {
  const { reader } = scene;
  if (press.do === 'agenda_minutes') return minutes(scene, press);
  const { group } = press;
  const stop = group === undefined ? undefined : await hindered(scene, group);
  if (stop) return stop;
  switch (press.do) {
    case 'agenda_show':
      return shown(scene, press.group);
    case 'agenda_form': {
      if (press.form === 'edit' && group !== undefined) return edit(scene, group);
      const filled = press.service === undefined ? undefined : serviceName(reader, press.service);
      return addForm(reader, { groups: groupsFor(scene, group), filled });
    }
    case 'agenda_add': {
      if (press.text === undefined || group === undefined)
        return addForm(reader, { groups: groupsFor(scene, group), filled: press.text });
      return add(scene, group, press.text, press.names === 'fine');
    }
    case 'agenda_change':
      return change(scene, press);
  }
}

async function minutes(
  scene: Scene,
  { group: id, day }: Extract<AgendaPress, { do: 'agenda_minutes' }>,
): Promise<Message> {
  const { reader } = scene;
  const group = groupIn(reader.directory, id);
  if (!group) return plain(agendaStringsIn(reader.language).groupGone);
  return isPrivate(scene)
    ? startFor(scene, group, day)
    : plain(meetingStringsIn(reader.language).personalOnly);
}

const groupsFor = ({ reader, turn }: Scene, group: GroupId | undefined): readonly GroupId[] =>
  group === undefined ? groupsOf(reader.directory, turn.who.email).map(({ id }) => id) : [group];

/** What a form says of a text that was written. What may be client data is not said again where others read it. */
function screened(scene: Scene, text: string | undefined, fine: boolean) {
  const fault = faultOf(scene.reader, text, fine, { longest: longestItem });
  if (!fault) return { filled: text };
  const isAlone = isPrivate(scene) || scene.turn.input.kind === 'pressed';
  return { notes: [fault.note], doubtfulNames: fault.doubtful, filled: isAlone ? text : undefined };
}

async function add(scene: Scene, id: GroupId, text: string, fine: boolean): Promise<Message> {
  const { reader, turn, world } = scene;
  const say = agendaStringsIn(reader.language);
  const { email } = turn.who;
  if (email === undefined) return plain(say.notInAnyGroup);
  if (faultOf(reader, text, fine, { longest: longestItem }))
    return addForm(reader, { groups: [id], ...screened(scene, text, fine) });
  const item = {
    id: turn.key === undefined ? world.newId() : `${turn.key}-${turn.person}`,
    text: text.replace(/\s+/g, ' '),
    by: email,
    at: turn.moment.now,
  };
  const next = await nextDay(scene, id);
  const done = await changed(scene, id, (agenda) => withItem(agenda, item, { today: reader.today, next }));
  if (!done.ok) return shown(scene, id, say.tooMany(mostItems));
  return shown(scene, id, say.added);
}

async function change(scene: Scene, press: Extract<AgendaPress, { do: 'agenda_change' }>): Promise<Message> {
  const { reader, turn } = scene;
  const say = agendaStringsIn(reader.language);
  const { group: id, how, item } = press;
  const group = groupIn(reader.directory, id);
  const { email: who } = turn.who;
  if (item === undefined || !group || who === undefined) return edit(scene, id, say.itemMissing);
  if (how === 'move') {
    const next = await nextDay(scene, id);
    const done = await changed(scene, id, (agenda) => withMoved(agenda, item, next));
    if (!done.ok) return shown(scene, id, done.error === 'gone' ? say.gone : say.noMeeting);
    return shown(scene, id, say.moved);
  }
  const leads = leadersOf(group).includes(who) || mayChoosePlace(group, turn.who, reader.directory);
  const done = await changed(scene, id, (agenda) => withoutItem(agenda, item, { who, leads }));
  return done.ok ? shown(scene, id, say.removed) : edit(scene, id, say.notOwn);
}

/** A message in a channel whose button was tapped shows the agenda from now on; so many do at most. */
const mostPosted = 8;

function changed<E>(
  scene: Scene,
  id: GroupId,
  how: (agenda: Agenda) => Result<Agenda, E>,
): Promise<Result<Agenda, E>> {
  const { turn, world } = scene;
  const { card, who } = turn;
  const shownOn = (agenda: Agenda): Agenda => {
    const { email: to } = who;
    if (card === undefined || to === undefined || isPrivate(scene)) return agenda;
    if (agenda.posted.some(({ activity }) => activity === card)) return agenda;
    const posted = [...agenda.posted, { to, place: placeOf(turn.conversation), activity: card }];
    return { ...agenda, posted: posted.slice(-mostPosted) };
  };
  const tracked = (agenda: Agenda): Result<Agenda, E> => {
    const next = how(agenda);
    return next.ok ? ok(shownOn(next.value)) : next;
  };
  return changeAgenda(id, turn.moment, world, tracked, isPrivate(scene) ? card : undefined);
}

async function nextDay({ reader, world }: Scene, id: GroupId) {
  const group = groupIn(reader.directory, id);
  const agenda = await readAgenda(id, world);
  return group && nextHeld(group, agenda, reader.today, await world.workingTime())?.day;
}

async function shown(scene: Scene, id: GroupId, note?: string): Promise<Message> {
  const { world } = scene;
  const reader = await consultReader(scene.reader, world);
  const view = await agendaView(reader, await readAgenda(id, world), world);
  return agendaCard(reader, view, { isPersonal: isPrivate(scene), ...(note === undefined ? {} : { note }) });
}

async function edit(scene: Scene, id: GroupId, note?: string): Promise<Message> {
  const { world, reader } = scene;
  const view = await agendaView(reader, await readAgenda(id, world), world);
  return view.items.length + view.former.length === 0 ? shown(scene, id) : editForm(reader, view, note);
}

/** A meeting beside those of the series is noted, moved or called off; who moves or calls off one of the series changes the group. */
async function meetingSaid(
  { group: called, day, ...command }: Extract<AgendaCommand, { day: unknown }>,
  scene: Scene,
): Promise<Message | undefined> {
  const { reader, turn, world } = scene;
  const say = agendaStringsIn(reader.language);
  const meant = await agendasMeant(scene, called);
  const [group] = meant.ok ? meant.value : [];
  const former = group && (await readAgenda(group.id, world)).extra.find((each) => each.day === day);
  if (command.kind !== 'meet' && !former) return undefined;
  if (!meant.ok || !group) return meant.ok ? undefined : meant.error;
  if (!mayChoosePlace(group, turn.who, reader.directory))
    return plain(say.meetingDenied(escapeText(groupName(reader, group.id)), leadersSaid(reader, group)));
  if (day < reader.today) return plain(say.meetingPast(exampleTime(reader)));
  const isHeld = command.kind !== 'call_off';
  const on = command.kind === 'move' ? command.to : day;
  if (on < reader.today) return plain(say.meetingPast(exampleTime(reader)));
  const starts = isHeld ? (command.starts ?? former?.starts) : undefined;
  const isNext = command.kind === 'meet' ? command.isNext : former?.since !== undefined;
  const extra = {
    day: on,
    ...(starts === undefined ? {} : { starts }),
    ...(isNext ? { since: reader.today } : {}),
  };
  await changed(scene, group.id, (agenda) => {
    const others = agenda.extra.filter((each) => each.day !== day && each.day !== on);
    return ok({ ...agenda, extra: isHeld ? [...others, extra] : others });
  });
  const done = {
    meet: say.meetingSet,
    move: say.meetingMoved(reader.say.day(on, reader.today)),
    call_off: say.meetingOff,
  };
  return shown(scene, group.id, done[command.kind]);
}
