import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import { isGoing } from '../action/action.ts';
import { actionKind } from '../action/action-kind.ts';
import type { Documents } from '../documents.ts';
import { carriedId } from './carry-actions.ts';
import { latestOf, type Meeting } from './meeting.ts';

/** How an action stands now: others may have it than those who were named, by another day. */
export interface Standing {
  readonly owner: Email;
  readonly due?: IsoDate | undefined;
  readonly state: 'going' | 'done' | 'dropped';
}

/** The actions of the latest version as they are now, by their ids in the meeting; those whose words are gone are left out. */
export async function standingsOf(
  documents: Documents,
  meeting: Meeting,
): Promise<ReadonlyMap<string, Standing>> {
  const { actions } = latestOf(meeting);
  const where = { field: 'origin', equals: meeting.id };
  const found = await documents.find(actionKind, { where, limit: mostActions });
  const byId = new Map(found.map(({ id, body }) => [id, body]));
  return new Map(
    actions.flatMap(({ id }): readonly (readonly [string, Standing])[] => {
      const action = byId.get(carriedId(meeting, { id }));
      if (!action || action.state.kind === 'over') return [];
      const state = isGoing(action) ? 'going' : action.state.kind === 'done' ? 'done' : 'dropped';
      return [[id, { owner: action.owner, due: action.due, state }]];
    }),
  );
}

/** Those of corrected versions among them. */
const mostActions = 300;
