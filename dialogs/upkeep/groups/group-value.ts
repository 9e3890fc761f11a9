import { groupSchema, type Member } from '../../../knowledge/directory/group.ts';
import { coordinatorOf, type Reader } from '../../contact/views.ts';
import { describeMeets } from '../../strings/cadence.ts';
import { groupUpkeep } from '../../strings/group-upkeep.ts';
import { groupStrings } from '../../strings/groups.ts';
import { describeOccasion } from '../../strings/schedule.ts';

const { members, meets, moved, kind } = groupSchema.shape;
const member = members.removeDefault().element;
const move = moved.removeDefault().element;

/** A field of a group as plain text; undefined when it is none that only groups have. */
export function groupValueText(field: string, value: unknown, reader: Reader): string | undefined {
  const words = groupStrings[reader.language];
  switch (field) {
    case 'kind': {
      const read = kind.safeParse(value);
      return read.success ? words.kinds[read.data] : undefined;
    }
    case 'members[]': {
      // Of a new group all are told in one row.
      const read = member.safeParse(value);
      if (!read.success) return undefined;
      const { name } = coordinatorOf(reader, read.data.worker);
      return read.data.role === 'member' ? name : words.memberAs(name, words.roles[read.data.role]);
    }
    case 'meets': {
      const read = meets.safeParse(value);
      return read.success && read.data ? describeMeets(read.data, reader.language) : undefined;
    }
    case 'moved[]': {
      const read = move.safeParse(value);
      if (!read.success) return undefined;
      const { from, to, starts, ends } = read.data;
      const day = (each: typeof from): string => reader.say.day(each, reader.today);
      const held =
        starts === undefined || ends === undefined
          ? day(to)
          : describeOccasion(to, starts, ends, reader.language, reader.today);
      return `${day(from)} → ${held}`;
    }
    default:
      return undefined;
  }
}

/** Who comes, goes or gets another role, each in a row under their name. */
export function memberRows(
  before: readonly Member[],
  after: readonly Member[],
  reader: Reader,
): readonly { readonly label: string; readonly before?: string; readonly after: string }[] {
  const { roles } = groupStrings[reader.language];
  const roleOf = (members: readonly Member[], worker: Member['worker']): Member['role'] | undefined =>
    members.find((each) => each.worker === worker)?.role;
  const workers = new Set([...after, ...before].map(({ worker }) => worker));
  return [...workers].flatMap((worker) => {
    const [old, now] = [roleOf(before, worker), roleOf(after, worker)];
    if (old === now) return [];
    return [
      {
        label: coordinatorOf(reader, worker).name,
        ...(old === undefined ? {} : { before: roles[old] }),
        after: now === undefined ? groupUpkeep[reader.language].leaves : roles[now],
      },
    ];
  });
}
