import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { DraftAction, MeetingDraft } from './draft.ts';
import { groupIn } from './groups-of.ts';

/** Who is chosen beforehand for an action of nobody: the only one who may be meant, of the group before anybody else. */
export function proposedOwner(
  directory: Directory,
  { group }: Pick<MeetingDraft, 'group'>,
  { owner, candidates }: Pick<DraftAction, 'owner' | 'candidates'>,
): Email | undefined {
  if (owner !== undefined) return undefined;
  const members = groupIn(directory, group)?.members.map(({ worker }) => worker) ?? [];
  const own = candidates.filter((each) => members.includes(each));
  const [only, ...others] = own.length > 0 ? own : candidates;
  return others.length === 0 ? only : undefined;
}
