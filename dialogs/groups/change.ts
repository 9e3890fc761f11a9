import { changesBetween } from '../../knowledge/directory/changes.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import {
  addGroup,
  type GroupRefusal,
  removeGroup,
  removeMember,
  setGroup,
  setMember,
} from '../../knowledge/directory/edit/groups.ts';
import type { Group, GroupKind } from '../../knowledge/directory/group.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { coordinatorOf } from '../contact/views.ts';
import { plain } from '../plain-message.ts';
import { groupUpkeep } from '../strings/group-upkeep.ts';
import type { Message } from '../turn.ts';
import { propose } from '../upkeep/propose.ts';
import type { Scene } from '../upkeep/scene.ts';
import { splitWords } from '../upkeep/values.ts';
import type { People } from './commands.ts';
import { type Filled, filledOf, groupFormMessage, textInputs } from './form-card.ts';
import { planMeets } from './plan-meets.ts';
import type { GroupForm } from './presses.ts';
import { masked, peopleIn, personalDataIn, readAreaList, readServiceList, theWorkers } from './read-form.ts';
import { groupName } from './views.ts';

/** What somebody says of a group, in a form or a command. */
type Said = Filled & { readonly people?: People };

/** The directory as it would be; a refusal, or a note on what cannot be read, in markdown. */
type Planned = Result<DirectoryData, GroupRefusal | string>;

/** A new group, shown before it is made; the form again when its name or area is missing. */
export async function addNew(
  scene: Scene,
  draft: {
    readonly name: string;
    readonly group: GroupKind;
    readonly areas?: readonly AreaId[];
    readonly areasSaid?: string;
  },
): Promise<Message> {
  const { reader } = scene;
  const words = groupUpkeep[reader.language];
  const name = draft.name.trim().slice(0, 200);
  const read = draft.areas
    ? { ok: draft.areas.length > 0, areas: draft.areas, note: words.areasMissing }
    : listRead(readAreaList(scene, draft.areasSaid ?? ''));
  const refused = personalDataIn(scene, [name]);
  const again = (notes: readonly string[]): Message =>
    groupFormMessage(
      reader,
      'add',
      undefined,
      {
        ...(refused === undefined ? { name } : {}),
        kind: draft.group,
        ...(draft.areasSaid === undefined ? {} : { areas: draft.areasSaid }),
      },
      notes,
    );
  if (refused !== undefined) return again([refused]);
  if (name === '') return again([words.nameMissing]);
  if (!read.ok) return again([read.note]);
  const { data } = reader.directory;
  const made = addGroup(data, { names: { fi: name }, kind: draft.group, areas: read.areas });
  return made.ok
    ? propose(scene, changesBetween(data, made.value), { via: 'chat' })
    : plain(refusalText(scene, made.error));
}

const listRead = (read: Result<readonly AreaId[], string>) =>
  read.ok ? { ok: true, areas: read.value, note: '' } : { ok: false, areas: [], note: read.error };

export async function removed(scene: Scene, group: Group): Promise<Message> {
  const { data } = scene.reader.directory;
  const made = removeGroup(data, group.id);
  return made.ok
    ? propose(scene, changesBetween(data, made.value), { via: 'chat' })
    : plain(refusalText(scene, made.error));
}

/** A change of a group, shown before it is made; the form again with what cannot be read. */
export async function edited(scene: Scene, group: Group, form: GroupForm, said: Said): Promise<Message> {
  const { reader } = scene;
  const { data } = reader.directory;
  const planned = planFor(scene, group, form, said);
  if (planned.ok) return propose(scene, changesBetween(data, planned.value), { via: 'chat' });
  if (typeof planned.error !== 'string') return plain(refusalText(scene, planned.error));
  const { people, kind, role, ...typed } = said;
  const shown = textInputs.flatMap((id) => {
    const text = typed[id];
    return text === undefined ? [] : [[id, masked(reader, text)] as const];
  });
  const filled = {
    ...filledOf(reader, form, group),
    ...Object.fromEntries(shown),
    ...(kind === undefined ? {} : { kind }),
    ...(role === undefined ? {} : { role }),
    ...(people?.unknown === undefined ? {} : { who: people.unknown }),
  };
  return groupFormMessage(reader, form, group, filled, [planned.error]);
}

function planFor(scene: Scene, group: Group, form: GroupForm, said: Said): Planned {
  switch (form) {
    case 'members':
      return planMember(scene, group, said);
    case 'meets':
      return planMeets(scene, group, said);
    case 'add':
    case 'edit':
      return planDetails(scene, group, said);
  }
}

function planMember(scene: Scene, { id }: Group, said: Said): Planned {
  const { data } = scene.reader.directory;
  const workers = theWorkers(scene, said.people ?? peopleIn(scene, said.who ?? ''));
  if (!workers.ok) return workers;
  const { role = 'member' } = said;
  // A chair or a secretary is one.
  if (workers.value.length > 1 && (role === 'chair' || role === 'secretary'))
    return err(scene.say.oneAtATime);
  return workers.value.reduce<Planned>((planned, worker) => {
    if (!planned.ok) return planned;
    const next =
      role === 'none' ? removeMember(planned.value, id, worker) : setMember(planned.value, id, worker, role);
    // Of several who join, some may be there already.
    return !next.ok && next.error.reason === 'already_so' && workers.value.length > 1 ? planned : next;
  }, ok(data));
}

function planDetails(scene: Scene, group: Group, said: Said): Planned {
  const words = groupUpkeep[scene.reader.language];
  const { name, name_sv: sv, name_en: en, aliases, kind, areas, services } = said;
  const refused = personalDataIn(
    scene,
    [name, sv, en, aliases].filter((text) => text !== undefined),
  );
  if (refused !== undefined) return err(refused);
  if (name === '') return err(words.nameMissing);
  const inAreas = areas === undefined ? undefined : readAreaList(scene, areas);
  if (inAreas && !inAreas.ok) return inAreas;
  const about = services === undefined ? undefined : readServiceList(scene, services);
  if (about && !about.ok) return about;
  return setGroup(scene.reader.directory.data, group.id, {
    ...(name === undefined ? {} : { names: { fi: name, ...(sv ? { sv } : {}), ...(en ? { en } : {}) } }),
    ...(aliases === undefined ? {} : { aliases: splitWords(aliases) }),
    ...(kind === undefined ? {} : { kind }),
    ...(inAreas === undefined ? {} : { areas: inAreas.value }),
    ...(about === undefined ? {} : { services: about.value }),
  });
}

function refusalText({ say, reader }: Scene, refusal: GroupRefusal): string {
  const words = groupUpkeep[reader.language];
  switch (refusal.reason) {
    case 'already_so':
      return say.alreadySo;
    case 'gone':
      return say.gone;
    case 'no_series':
      return words.noSeries(escapeText(groupName(reader, refusal.group)));
    case 'exists':
      return words.exists(escapeText(groupName(reader, refusal.group)));
    case 'not_member':
      return words.notMember(
        escapeText(coordinatorOf(reader, refusal.worker).name),
        escapeText(groupName(reader, refusal.group)),
      );
    case 'not_held':
      return words.notHeld(
        escapeText(groupName(reader, refusal.group)),
        reader.say.day(refusal.day, reader.today),
      );
  }
}
