import type { Group } from '../../knowledge/directory/group.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { coordinatorOf } from '../contact/views.ts';
import { isCoordinator, keepersUp } from '../permissions.ts';
import { cardInPlace, plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import { groupUpkeep } from '../strings/group-upkeep.ts';
import { personalOnly } from '../strings/personal-only.ts';
import type { Effect, Message } from '../turn.ts';
import { historyMessage } from '../upkeep/history-view.ts';
import { isOverheard } from '../upkeep/personal-only.ts';
import { deniedMessage } from '../upkeep/propose.ts';
import type { Scene } from '../upkeep/scene.ts';
import { addNew, edited, removed } from './change.ts';
import type { GroupCommand, Meant, People } from './commands.ts';
import { filledOf, groupFormMessage } from './form-card.ts';
import { leadersOf } from './leaders.ts';
import { whichGroup } from './list-card.ts';
import { mayChangeGroup } from './may-change.ts';
import type { GroupForm, SentForm } from './presses.ts';
import { groupReaderOf, listGroups, showFound, showGroup } from './show.ts';
import { groupName } from './views.ts';

interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
  readonly group?: Group['id'];
}

const doings = ['group_show', 'group_form', 'group_send', 'group_remove'] as const;
type GroupPress = Extract<Press, { do: (typeof doings)[number] }>;

export const isGroupPress = (press: Press): press is GroupPress => doings.some((doing) => doing === press.do);

/** Carries out what somebody wrote about groups: changes are shown first, and made when they are confirmed. */
export async function obeyGroups(command: GroupCommand, scene: Scene): Promise<Done> {
  const about = 'found' in command ? theGroup(command, scene) : undefined;
  return {
    kind: `group_${command.kind}`,
    effects: [{ kind: 'say', message: await obeyed(command, scene) }],
    ...(about ? { group: about.id } : {}),
  };
}

/** A tap on one of their buttons. A list stays where it is, so that another group can be opened. */
export async function pressGroups(press: GroupPress, scene: Scene): Promise<Done> {
  const message = await pressed(press, scene);
  const isOpened = press.do === 'group_show' || press.do === 'group_form';
  const effect: Effect =
    isOpened && !('all' in press && press.all)
      ? { kind: 'say', message }
      : cardInPlace({ kind: 'replace', message });
  return { kind: press.do, effects: [effect], ...(press.group === undefined ? {} : { group: press.group }) };
}

async function obeyed(command: GroupCommand, scene: Scene): Promise<Message> {
  switch (command.kind) {
    case 'list':
      return listGroups(scene, command.areas);
    case 'show':
      return showFound(scene, command.found, 'about', command.areas);
    case 'add':
      return addNew(scene, command);
    default: {
      const group = theGroup(command, scene);
      if (!group) {
        const { groups, elsewhere } = command.found;
        return whichGroup(await groupReaderOf(scene, groups), groups, {
          elsewhere: elsewhere ? command.areas : [],
          note: groupUpkeep[scene.reader.language].sayAgain,
        });
      }
      switch (command.kind) {
        case 'remove':
          return removed(scene, group);
        case 'history':
          return isOverheard('history', scene.turn)
            ? plain(personalOnly[scene.reader.language])
            : historyMessage(scene, { workers: [], areas: [], group });
        case 'set_member':
        case 'remove_member': {
          const role = command.kind === 'set_member' ? command.role : 'none';
          const people = withSelf(command.people, scene);
          return deniedSelf(scene, group, people, role) ?? edited(scene, group, 'members', { people, role });
        }
        case 'meets':
          return edited(scene, group, 'meets', { when: command.text });
        case 'day_off':
          return edited(scene, group, 'meets', { off: command.text });
        case 'move':
          return edited(scene, group, 'meets', { move: command.text });
        case 'concerns':
          return edited(scene, group, 'edit', { services: command.text });
        case 'also_called':
          return edited(scene, group, 'edit', {
            aliases: [...group.aliases, command.text.replace(/^["'”]|["'”]$/gu, '')].join(', '),
          });
      }
    }
  }
}

/** The one who writes is called by what they are known as. */
const withSelf = (people: People, { turn: { who } }: Scene): People =>
  people.self && who.email !== undefined ? { ...people, workers: [...people.workers, who.email] } : people;

/** Who would join or leave, and may not see to it themselves, hears whom to ask; who leads it belongs to it already. */
function deniedSelf(
  { reader, turn, say }: Scene,
  group: Group,
  { self }: People,
  role: string,
): Message | undefined {
  if (!self) return undefined;
  if (role === 'member' && group.members.some(({ worker }) => worker === turn.who.email))
    return plain(say.alreadySo);
  if (mayChangeGroup(group, turn.who, reader.directory).meetings) return undefined;
  const [keepers = []] = keepersUp(group.areas, reader.directory);
  const leaders = leadersOf(group);
  const names = (leaders.length > 0 ? leaders : keepers).map((who) =>
    escapeText(coordinatorOf(reader, who).name),
  );
  const asked = new Intl.ListFormat(reader.language, { type: 'disjunction' }).format(names);
  return plain(groupUpkeep[reader.language].membersKept(escapeText(groupName(reader, group)), asked));
}

/** The one group that is meant; of several, the one that the person may change. */
function theGroup({ found: { groups, elsewhere } }: Meant, { turn, reader }: Scene): Group | undefined {
  if (elsewhere) return undefined;
  const own = groups.filter((each) => mayChangeGroup(each, turn.who, reader.directory).meetings);
  const [only, ...others] = groups.length > 1 && own.length > 0 ? own : groups;
  return others.length > 0 ? undefined : only;
}

async function pressed(press: GroupPress, scene: Scene): Promise<Message> {
  const { reader, say } = scene;
  const group =
    press.group === undefined ? undefined : reader.directory.data.groups.find(({ id }) => id === press.group);
  const isNew = 'form' in press && press.form === 'add';
  if (!group && !isNew) return plain(say.gone);
  switch (press.do) {
    case 'group_show':
      return group
        ? showGroup(scene, group, {
            all: press.all === true,
            ...(press.asked === undefined ? {} : { asked: press.asked }),
          })
        : plain(say.gone);
    case 'group_remove':
      return group ? removed(scene, group) : plain(say.gone);
    case 'group_form':
      return (
        deniedForm(scene, press.form, group) ??
        groupFormMessage(reader, press.form, group, filledOf(reader, press.form, group), [])
      );
    case 'group_send':
      return sent(press, group, scene);
  }
}

function sent(form: SentForm, group: Group | undefined, scene: Scene): Promise<Message> {
  if (!group)
    return addNew(scene, {
      name: form.name ?? '',
      group: form.kind ?? 'working_group',
      areasSaid: form.areas ?? '',
    });
  const { do: _, lang: __, form: kind, group: ___, ...filled } = form;
  return edited(scene, group, kind, filled);
}

/** Who may not, hears who may before filling in a form. */
function deniedForm(scene: Scene, form: GroupForm, group: Group | undefined): Message | undefined {
  const { turn, reader } = scene;
  const { directory } = reader;
  const may = group && mayChangeGroup(group, turn.who, directory);
  const isAllowed = may
    ? form === 'members' || form === 'meets'
      ? may.meetings
      : may.all
    : isCoordinator(turn.who, directory);
  if (isAllowed) return undefined;
  const keepers = keepersUp(group?.areas ?? [], directory)[0] ?? [];
  return deniedMessage(
    scene,
    keepers.map((email) => plainText(coordinatorOf(reader, email).name)),
  );
}
