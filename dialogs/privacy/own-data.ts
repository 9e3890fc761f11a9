import type { Assignment, Worker } from '../../knowledge/directory/directory.ts';
import type { Group } from '../../knowledge/directory/group.ts';
import type { HistoryEntry } from '../../knowledge/directory/history.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { AreaId, Email } from '../../knowledge/kernel/ids.ts';
import type { Action } from '../action/action.ts';
import { actionKind } from '../action/action-kind.ts';
import { type Consultation, isOver } from '../consultation/consultation.ts';
import { consultationDocument } from '../consultation/document.ts';
import { consultationsOf } from '../consultation/kind.ts';
import { digestKind } from '../consultation/overview/digest.ts';
import { windowsAwaitedBy, windowsOf } from '../consultation/windows/find-windows.ts';
import type { Bookable } from '../consultation/windows/window.ts';
import type { Reader } from '../contact/views.ts';
import type { Documents, Kept } from '../documents.ts';
import { historyKind } from '../history.ts';
import type { Item } from '../meeting/agenda/agenda.ts';
import { agendaDocuments } from '../meeting/agenda/agenda-documents.ts';
import { type MeetingDraft, meetingDraftKind } from '../meeting/draft.ts';
import { groupsOf } from '../meeting/groups-of.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { meetingKind } from '../meeting/meeting-kind.ts';
import { choicesBy, type FollowLevel } from '../meeting/readers/choice.ts';
import type { Practice } from '../practice/practice.ts';
import { allPractices } from '../practice/practice-kind.ts';
import type { Turn } from '../turn.ts';
import { type Draft, draftKind } from '../upkeep/draft.ts';
import { isOpen, type OpenFlag } from '../upkeep/flag/flag.ts';
import { openFlags } from '../upkeep/flag/flag-kind.ts';
import { type Followed, followDocuments } from '../upkeep/follow/follow.ts';
import { type Round, roundDocuments } from '../upkeep/pulse/round.ts';
import type { Acquaintance, World } from '../world.ts';

/** Everything that is kept of one person, as far as it tells of them. */
export interface OwnData {
  readonly known: Acquaintance;
  readonly email: Email | undefined;
  readonly admin: boolean;
  readonly worker: Worker | undefined;
  readonly assignments: readonly Assignment[];
  readonly coordinates: readonly AreaId[];
  readonly groups: readonly Group[];
  readonly follows: readonly Followed[];
  readonly summaries: Readonly<Record<string, FollowLevel>>;
  /** Whether they get the card of what is open on Mondays; absent when it was never begun. */
  readonly digest: 'sent' | 'stopped' | undefined;
  readonly round: Round | undefined;
  readonly asked: readonly Consultation[];
  /** They give or gave the advice, or were to give it; those who were only asked in their turn do not see all of it. */
  readonly advised: readonly Consultation[];
  /** Queues for a time, and consultation times that they hold or answer for. */
  readonly awaited: readonly Bookable[];
  readonly windows: readonly Bookable[];
  readonly actions: readonly Action[];
  readonly practices: readonly Practice[];
  readonly interested: readonly Practice[];
  readonly reports: readonly OpenFlag[];
  readonly drafts: readonly Kept<Draft>[];
  readonly meetingDrafts: readonly Kept<MeetingDraft>[];
  /** Published summaries that they wrote or that name them. */
  readonly meetings: readonly Meeting[];
  readonly items: readonly { readonly group: Group; readonly item: Item }[];
  /** Changes of the directory that they made, and changes of what it says of them. */
  readonly made: readonly HistoryEntry[];
  readonly about: readonly HistoryEntry[];
}

/** Whose data, and when; a turn of theirs is one. */
export interface Looking {
  readonly world: World;
  readonly turn: Pick<Turn, 'person' | 'who' | 'moment'>;
  readonly reader: Pick<Reader, 'directory'>;
}

/** Whether the directory names them. */
export const isNamed = (email: Email | undefined, directory: Directory): boolean =>
  email !== undefined &&
  (directory.worker(email) !== undefined ||
    directory.data.areas.some(({ coordinators }) => coordinators.includes(email)) ||
    groupsOf(directory, email).length > 0);

/** More than there ever are at one time. */
const most = 10_000;

/** Gathers it. Kinds that are kept for a while only are read whole: this is asked for seldom. */
export async function ownDataOf({ world, turn, reader }: Looking): Promise<OwnData> {
  const { documents } = world;
  const { directory } = reader;
  const { email } = turn.who;
  const { person } = turn;
  const [known, { asked, held }, drafts, flags, ofAddress] = await Promise.all([
    world.acquaintance(person),
    consultationsOf(documents, { person, email }),
    documents.find(draftKind, { limit: most }),
    openFlags(documents),
    email === undefined ? undefined : ofEmail(email, documents),
  ]);
  const reports = flags.map(({ body }) => body).filter(isOpen);
  return {
    known,
    email,
    admin: turn.who.admin,
    worker: email === undefined ? undefined : directory.worker(email),
    assignments: email === undefined ? [] : directory.assignmentsBy(email),
    coordinates: directory.data.areas.flatMap(({ id, coordinators }) =>
      email !== undefined && coordinators.includes(email) ? [id] : [],
    ),
    groups: groupsOf(directory, email),
    asked,
    reports: reports.filter(({ state }) => state.by.person === person),
    drafts: drafts.filter(({ body }) => body.by === person),
    ...(ofAddress ?? nothing),
    advised: others(asked, [...held, ...(ofAddress?.advised ?? [])]),
    items: (ofAddress?.items ?? []).flatMap(({ group: id, item }) => {
      const group = directory.data.groups.find((each) => each.id === id);
      return group ? [{ group, item }] : [];
    }),
  };
}

/** Each once, without what they asked themselves. */
function others(asked: readonly Consultation[], all: readonly Consultation[]): readonly Consultation[] {
  const own = new Set(asked.map(({ id }) => id));
  return [...new Map(all.filter(({ id }) => !own.has(id)).map((each) => [each.id, each])).values()];
}

const nothing = {
  follows: [],
  summaries: {},
  digest: undefined,
  round: undefined,
  awaited: [],
  windows: [],
  actions: [],
  practices: [],
  interested: [],
  meetingDrafts: [],
  meetings: [],
  made: [],
  about: [],
} as const;

/** What is kept by the address of a person. */
async function ofEmail(email: Email, documents: Documents) {
  const whole = <T>(kind: Parameters<typeof documents.find<T>>[0]) => documents.find(kind, { limit: most });
  const [follow, summaries, digest, round, awaited, windows, practices, changes] = await Promise.all([
    documents.get(followDocuments, email),
    choicesBy(email, { documents }),
    documents.get(digestKind, email),
    documents.get(roundDocuments, email),
    windowsAwaitedBy(documents, email),
    windowsOf(documents, email),
    allPractices(documents),
    Promise.all(
      ['by', 'worker'].map((field) =>
        documents.find(historyKind, { where: { field, equals: email }, limit: most }),
      ),
    ),
  ]);
  // Only these have words: what goes on, and what has ended not long ago.
  const wordy = { where: { field: 'nextDueAt', from: 0 }, limit: most };
  const [consultations, actions, meetingDrafts, meetings, agendas] = await Promise.all([
    documents.find(consultationDocument, wordy),
    whole(actionKind),
    whole(meetingDraftKind),
    whole(meetingKind),
    whole(agendaDocuments),
  ]);
  const [made = [], about = []] = changes.map((found) => found.map(({ body }) => body));
  return {
    follows: follow?.body.follows ?? [],
    summaries,
    digest: digest && (digest.body.stopped ? ('stopped' as const) : ('sent' as const)),
    round: round?.body,
    awaited,
    windows,
    advised: consultations.map(({ body }) => body).filter((each) => hasAdvised(each, email)),
    actions: actions.map(({ body }) => body).filter((each) => isIn(each, email)),
    practices: practices.filter(({ owner }) => owner === email),
    interested: practices.filter(({ interested }) => interested.some(({ who }) => who === email)),
    meetingDrafts: meetingDrafts.filter(({ body }) => body.by === email),
    meetings: meetings.map(({ body }) => body).filter((each) => isNamedIn(each, email)),
    items: agendas.flatMap(({ body: { group, items } }) =>
      items.filter(({ by }) => by === email).map((item) => ({ group, item })),
    ),
    made,
    about: about.filter(({ by }) => by.email !== email),
  };
}

const hasAdvised = ({ path, together, exchange }: Consultation, who: Email): boolean =>
  path.some(({ email }) => email === who) ||
  together.includes(who) ||
  exchange.some(({ email }) => email === who);

const isIn = ({ owner, state, keepers, history }: Action, who: Email): boolean =>
  owner === who ||
  (state.kind === 'offered' && state.to === who) ||
  keepers.includes(who) ||
  history.some(({ by }) => by === who);

const isNamedIn = ({ versions }: Meeting, who: Email): boolean =>
  versions.some(
    ({ by, actions, absent }) =>
      by === who || absent.includes(who) || actions.some(({ owner }) => owner === who),
  );

/** Whether words that people wrote are kept in it. */
export const hasTexts = (consultation: Consultation): boolean =>
  !(isOver(consultation) && consultation.state.cleared);

/**
 * Whether its words can go before their time: it has ended, and what was agreed in it has been handed to those who carry it.
 */
export const mayBeCleared = (consultation: Consultation): boolean =>
  isOver(consultation) &&
  !consultation.state.cleared &&
  consultation.actionsMade >= consultation.actions.length;
