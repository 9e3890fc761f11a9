import {
  type AreaId,
  type Email,
  type GroupId,
  groupId,
  type IsoDate,
  type ServiceId,
} from '../../kernel/ids.ts';
import { type Localized, languages } from '../../kernel/languages.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { sameRecord } from '../changes.ts';
import type { DirectoryData } from '../directory.ts';
import { type Group, type GroupKind, type GroupRole, type Meets, settledMembers } from '../group.ts';
import { isScheduledOn } from '../occurrences.ts';
import { freeSlug } from './free-slug.ts';

/** Why a group cannot be changed so. */
export type GroupRefusal =
  | { readonly reason: 'already_so' | 'gone' }
  /** Its days are not known, so none can be called off or moved. */
  | { readonly reason: 'no_series'; readonly group: Group }
  /** A group of that name is there already, in one of these areas. */
  | { readonly reason: 'exists'; readonly group: Group }
  | { readonly reason: 'not_member'; readonly group: Group; readonly worker: Email }
  /** It does not meet on that day anyway. */
  | { readonly reason: 'not_held'; readonly group: Group; readonly day: IsoDate };

type Edited = Result<DirectoryData, GroupRefusal>;

export interface GroupDraft {
  readonly names: Localized;
  readonly kind: GroupKind;
  readonly areas: readonly AreaId[];
}

/** A new group, without members. Groups of one name are told apart by their areas. */
export function addGroup(data: DirectoryData, { names, kind, areas }: GroupDraft): Edited {
  const wanted = names.fi.toLowerCase();
  const twin = data.groups.find(
    (each) =>
      languages.some((language) => each.names[language]?.toLowerCase() === wanted) &&
      each.areas.some((area) => areas.includes(area)),
  );
  if (twin) return err({ reason: 'exists', group: twin });
  const id = groupId.parse(freeSlug(names.fi, new Set<string>(data.groups.map((each) => each.id))));
  const group: Group = {
    id,
    kind,
    names,
    aliases: [],
    areas: [...areas],
    services: [],
    members: [],
    daysOff: [],
    moved: [],
  };
  return ok({ ...data, groups: [...data.groups, group] });
}

export function removeGroup(data: DirectoryData, id: GroupId): Edited {
  if (!data.groups.some((each) => each.id === id)) return err({ reason: 'gone' });
  return ok({ ...data, groups: data.groups.filter((each) => each.id !== id) });
}

/** What of a group is set as it stands. */
export interface GroupPatch {
  readonly names?: Localized;
  readonly aliases?: readonly string[];
  readonly kind?: GroupKind;
  readonly areas?: readonly AreaId[];
  readonly services?: readonly ServiceId[];
}

export const setGroup = (data: DirectoryData, id: GroupId, patch: GroupPatch): Edited =>
  onGroup(data, id, (group) =>
    ok({
      ...group,
      ...(patch.names === undefined ? {} : { names: patch.names }),
      ...(patch.kind === undefined ? {} : { kind: patch.kind }),
      ...(patch.aliases === undefined ? {} : { aliases: [...patch.aliases] }),
      ...(patch.areas === undefined ? {} : { areas: [...patch.areas] }),
      ...(patch.services === undefined ? {} : { services: [...patch.services] }),
    }),
  );

/** Somebody joins, or gets another role; who was chair or secretary before them goes on as a member. */
export const setMember = (data: DirectoryData, id: GroupId, worker: Email, role: GroupRole): Edited =>
  onGroup(data, id, (group) => {
    const there = group.members.find((member) => member.worker === worker);
    if (there?.role === role) return err({ reason: 'already_so' });
    return ok({ ...group, members: settledMembers([...group.members, { worker, role }]) });
  });

export const removeMember = (data: DirectoryData, id: GroupId, worker: Email): Edited =>
  onGroup(data, id, (group) => {
    const members = group.members.filter((member) => member.worker !== worker);
    return members.length === group.members.length
      ? err({ reason: 'not_member', group, worker })
      : ok({ ...group, members });
  });

/** When it meets from now on; what was called off or moved and is a day of the new series too stays so. */
export const setMeets = (data: DirectoryData, id: GroupId, meets: Meets, today: IsoDate): Edited =>
  onGroup(data, id, (group) => {
    const isKept = (day: IsoDate): boolean =>
      day >= today && meets.kind === 'series' && isScheduledOn(meets.when, day);
    return ok({
      ...group,
      meets,
      daysOff: group.daysOff.filter(isKept),
      moved: group.moved.filter(({ from }) => isKept(from)),
    });
  });

/** Where a meeting goes; with times only when they are others. */
export interface MeetingMove {
  readonly to: IsoDate;
  readonly starts?: string;
  readonly ends?: string;
}

/** One meeting is called off, or moved when it is said where to. `day`: a day of the series, or where it was moved to. */
export const changeMeeting = (
  data: DirectoryData,
  id: GroupId,
  day: IsoDate,
  move: MeetingMove | undefined,
  today: IsoDate,
): Edited =>
  onGroup(data, id, (group) => {
    if (group.meets?.kind !== 'series') return err({ reason: 'no_series', group });
    const origin = group.moved.find(({ to }) => to === day)?.from ?? day;
    if (!isScheduledOn(group.meets.when, origin)) return err({ reason: 'not_held', group, day });
    const moved = group.moved.filter(({ from, to }) => from !== origin && (from >= today || to >= today));
    const daysOff = group.daysOff.filter((each) => each >= today && each !== origin && each !== move?.to);
    return ok(
      move === undefined
        ? { ...group, moved, daysOff: [...daysOff, origin].sort() }
        : { ...group, moved: [...moved, { from: origin, ...move }], daysOff },
    );
  });

function onGroup(
  data: DirectoryData,
  id: GroupId,
  change: (group: Group) => Result<Group, GroupRefusal>,
): Edited {
  const group = data.groups.find((each) => each.id === id);
  if (!group) return err({ reason: 'gone' });
  const changed = change(group);
  if (!changed.ok) return changed;
  if (sameRecord(changed.value, group)) return err({ reason: 'already_so' });
  return ok({ ...data, groups: data.groups.map((each) => (each === group ? changed.value : each)) });
}
