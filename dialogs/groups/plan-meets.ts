import { sameRecord } from '../../knowledge/directory/changes.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import {
  changeMeeting,
  type GroupRefusal,
  type MeetingMove,
  setMeets,
} from '../../knowledge/directory/edit/groups.ts';
import type { Group, Meets } from '../../knowledge/directory/group.ts';
import { isScheduledOn } from '../../knowledge/directory/occurrences.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { err, type Result } from '../../knowledge/kernel/result.ts';
import { withoutLeftOut } from '../../knowledge/language/dates/left-out-days.ts';
import type { Hours } from '../consultation/windows/held-hours.ts';
import { exceptionsIn } from '../consultation/windows/setup/exceptions.ts';
import { readChange } from '../consultation/windows/setup/read-change.ts';
import type { ChangeFault, WindowChange } from '../consultation/windows/setup/window-change.ts';
import { exampleMove } from '../example-days.ts';
import { groupUpkeep } from '../strings/group-upkeep.ts';
import type { Scene } from '../upkeep/scene.ts';
import { type Filled, filledOf } from './form-card.ts';
import { type MeetsFault, readMeets } from './read-meets.ts';

/** What is said, one after the other; the series is left as it is when its words are still the same. */
export function planMeets(
  scene: Scene,
  group: Group,
  { when, off, move }: Pick<Filled, 'when' | 'off' | 'move'>,
): Result<DirectoryData, GroupRefusal | string> {
  const { reader } = scene;
  const { today, language } = reader;
  const words = groupUpkeep[language];
  const [day, other] = exampleMove(reader);
  const faults: Readonly<Record<MeetsFault | ChangeFault, string>> = {
    no_time: words.noTime,
    ends_first: words.endsFirst,
    not_understood: words.notUnderstood,
    no_such_day: scene.say.noSuchDay(escapeText(off ?? move ?? when ?? '')),
    end_before_start: words.endsFirst,
    day_missing: words.dayMissing(day),
    to_missing: words.toMissing(day, other),
    past: scene.say.dayIsPast,
    not_held: words.dayMissing(day),
    not_off: words.dayMissing(day),
    no_such_time: words.noTime,
    several: words.severalTimes,
    several_days: words.severalDays,
    exception: words.exception,
    begun: scene.say.dayIsPast,
    not_ended: words.dayMissing(day),
    held_there_already: words.dayMissing(day),
  };
  let data = reader.directory.data;
  let isSaid = false;
  if (when && when !== filledOf(reader, 'meets', group).when) {
    isSaid = true;
    const { rest, words: leftOut } = withoutLeftOut(when, today);
    const meets = readMeets(rest, today);
    if (!meets.ok)
      return err(
        meets.error === 'end_before_start' ? scene.say.endBeforeStart(escapeText(when)) : faults[meets.error],
      );
    if (!sameRecord(meets.value, group.meets)) {
      const set = setMeets(data, group.id, meets.value, today);
      if (!set.ok) return set;
      data = set.value;
    }
    if (leftOut !== '') {
      const left = leaveOut(data, group, meets.value, { words: leftOut, today });
      if (!left.ok) return typeof left.error === 'string' ? err(faults[left.error]) : err(left.error);
      data = left.value;
    }
  }
  for (const [kind, text] of [['day_off', off] as const, ['move', move] as const]) {
    if (!text) continue;
    isSaid = true;
    const meets = data.groups.find(({ id }) => id === group.id)?.meets;
    if (meets?.kind !== 'series') return err({ reason: 'no_series', group });
    const { when } = meets;
    const usual = { starts: when.starts, ends: when.ends };
    const on = (day: IsoDate): Hours | undefined => (isScheduledOn(when, day) ? usual : undefined);
    const change = readChange(kind, text, today, { on, usual });
    if (!change.ok) return err(faults[change.error]);
    if (change.value.kind !== 'day_off' && change.value.kind !== 'move') continue;
    const goal = change.value.kind === 'move' ? moveOf(change.value, usual) : undefined;
    const days =
      change.value.kind === 'move' ? [change.value.day] : [change.value.day, ...(change.value.also ?? [])];
    for (const each of days) {
      const set = changeMeeting(data, group.id, each, goal, today);
      if (!set.ok) return set;
      data = set.value;
    }
  }
  return isSaid ? { ok: true, value: data } : err(words.nothingSaid);
}

/** The days of a series that its words leave out are called off. */
function leaveOut(
  data: DirectoryData,
  group: Group,
  meets: Meets,
  { words, today }: { readonly words: string; readonly today: IsoDate },
): Result<DirectoryData, GroupRefusal | MeetsFault> {
  if (meets.kind !== 'series') return err('exception');
  const left = exceptionsIn(words, meets.when, today);
  if (!left.ok) {
    const { error } = left;
    // A day on which the group does not meet is refused as one that is called off alone.
    if (error.kind === 'not_in_series') return changeMeeting(data, group.id, error.day, undefined, today);
    return err(error.kind === 'past' ? 'past' : 'exception');
  }
  return left.value.reduce<Result<DirectoryData, GroupRefusal | MeetsFault>>(
    (so, day) => (so.ok ? changeMeeting(so.value, group.id, day, undefined, today) : so),
    { ok: true, value: data },
  );
}

/** Where a meeting goes; its usual hours need not be said. */
const moveOf = (move: Extract<WindowChange, { kind: 'move' }>, usual: Hours): MeetingMove =>
  move.starts === undefined ||
  move.ends === undefined ||
  (move.starts === usual.starts && move.ends === usual.ends)
    ? { to: move.to }
    : { to: move.to, starts: move.starts, ends: move.ends };
