import type { Email } from '../../knowledge/kernel/ids.ts';
import { isGoing } from '../action/action.ts';
import { isOver } from '../consultation/consultation.ts';
import { keepersUp } from '../permissions.ts';
import type { Scene } from '../upkeep/scene.ts';
import { hasTexts, mayBeCleared, type OwnData } from './own-data.ts';

/** What goes when somebody has their data deleted. */
export const goingKinds = [
  'choices',
  'memory',
  'follows',
  'texts',
  'drafts',
  'interests',
  'address',
] as const;
/** What stays, each for its own reason and by whom it can be deleted. */
export const stayingKinds = [
  'directory',
  'group',
  'open',
  'advised',
  'asked',
  'tasks',
  'windows',
  'practices',
  'reports',
  'items',
  'summaries',
  'history',
  'address',
] as const;

/** So many of a kind. */
export interface Counted<K extends string> {
  readonly kind: K;
  readonly count: number;
}
export interface DeletionPlan {
  readonly goes: readonly Counted<(typeof goingKinds)[number]>[];
  readonly stays: readonly Counted<(typeof stayingKinds)[number]>[];
}

/** What deleting does, before it is done. */
export function deletionPlan(own: OwnData): DeletionPlan {
  const { person, conversations, address } = own.known;
  const needed = isNeeded(own);
  const chosen = [person.language, person.homeArea, own.digest].filter((each) => each !== undefined).length;
  const goes = {
    choices: chosen,
    memory: conversations.length,
    follows: own.follows.length + Object.keys(own.summaries).length,
    texts: own.asked.filter(mayBeCleared).length,
    drafts: own.drafts.length + own.meetingDrafts.length,
    interests: own.interested.length,
    address: address && !needed ? 1 : 0,
  };
  const stays = {
    directory: own.worker || own.coordinates.length > 0 ? 1 : 0,
    group: own.groups.length,
    open: openOf(own),
    advised: own.advised.filter((each) => isOver(each) && hasTexts(each)).length,
    asked: own.asked.filter(isOver).length,
    tasks: own.actions.length,
    windows: own.windows.length,
    practices: own.practices.length,
    reports: own.reports.length,
    items: own.items.length,
    summaries: own.meetings.length,
    history: own.made.length + own.about.length,
    address: address && needed ? 1 : 0,
  };
  return { goes: counted(goingKinds, goes), stays: counted(stayingKinds, stays) };
}

const counted = <K extends string>(
  kinds: readonly K[],
  counts: Readonly<Record<K, number>>,
): readonly Counted<K>[] =>
  kinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);

/** Consultations that go on, or whose end is still to be written down, and places in queues. */
const openOf = ({ asked, advised, awaited }: OwnData): number =>
  [...asked, ...advised].filter((each) => !isOver(each)).length +
  asked.filter((each) => isOver(each) && hasTexts(each) && !mayBeCleared(each)).length +
  awaited.length;

/** Whether others count on it that the person can be written to. */
export const isNeeded = (own: OwnData): boolean =>
  own.admin ||
  own.worker !== undefined ||
  own.coordinates.length + own.groups.length + own.practices.length + own.windows.length > 0 ||
  openOf(own) > 0 ||
  own.reports.length > 0 ||
  own.actions.some((each) => isGoing(each));

/** Whom to ask about what the directory says: the coordinators of the person's areas, else the admins. */
export function whoKeeps({ reader: { directory }, world }: Scene, own: OwnData): readonly Email[] {
  const areas = own.assignments.flatMap((each) => each.areas);
  const near = [...areas, ...own.coordinates, ...own.groups.flatMap((group) => group.areas)].flatMap(
    (id) => keepersUp([id], directory)[0] ?? [],
  );
  const others = [...new Set(near)].filter((each) => each !== own.email);
  return others.length > 0
    ? others
    : directory.data.workers
        .map(({ email }) => email)
        .filter((each) => world.admins.has(each) && each !== own.email);
}
