import type { RecordChange } from '../../knowledge/directory/changes.ts';
import { applyChanges, inverse, sameRecord } from '../../knowledge/directory/changes.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import { rebase } from '../../knowledge/directory/rebase.ts';
import { createDirectory } from '../../knowledge/directory/snapshot.ts';
import { type TwoRoles, twoRolesIn } from '../../knowledge/directory/two-roles.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';

import { screenContacts } from '../../knowledge/language/screening/screen.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';

import { type DocumentWrite, type Kept, writeOf } from '../documents.ts';
import { historyKind } from '../history.ts';
import { mayChange } from '../permissions.ts';
import { plain } from '../plain-message.ts';
import type { Message } from '../turn.ts';
import { editorOf } from '../world.ts';
import { timesBackBy, timesFallenBy } from './absence/fallen-times.ts';
import { absenceNotices } from './absence/notice.ts';
import { timesInAbsence } from './absence/times-in-absence.ts';
import { allOf, confirmableFor, type Draft, draftKind, isAsSeen, rowsBeside } from './draft.ts';
import { mendedFlags } from './flag/mended.ts';
import { handleGaps } from './gap/gap.ts';
import { type Choice, doneMessage, previewMessage } from './preview.ts';
import { type Scene, sceneOf, withDirectory } from './scene.ts';
import { unmetIn } from './unmet-consultants.ts';
import { type Warning, warningsOf } from './warnings.ts';

/** How a change comes about, besides what it changes. */
interface Origin {
  readonly via: Draft['via'];
  readonly undoes?: number;
  readonly gaps?: readonly string[];
  /** Markdown, shown above the change. */
  readonly notes?: readonly string[];
  /** Changes that the person may choose to make as well, with a button of their own. */
  readonly also?: Choice;
}

/** Shows a change before and after. Nothing is saved but the draft, until the same person confirms it. */
export async function propose(
  scene: Scene,
  changes: readonly RecordChange[],
  origin: Origin,
): Promise<Message> {
  const { turn, world, reader, say } = scene;
  const { directory } = reader;
  const { data } = directory;
  const also = [...(origin.also?.changes ?? [])];
  const all = [...changes, ...also];
  if (all.length === 0) return plain(say.alreadySo);
  if (all.length <= mostScreened && holdsIdentityCode(all)) return plain(say.identityCode);
  const allowed = judged(scene, all, origin.undoes);
  if (!allowed.ok)
    return deniedMessage(
      scene,
      allowed.error.whoMay.map((email) => coordinatorOf(reader, email).name),
    );
  const applied = applyChanges(data, changes);
  const appliedAll = applyChanges(data, all);
  if (!applied.ok || !appliedAll.ok) return plain(say.gone);
  const doubled = newTwoRoles(all, data, appliedAll.value);
  if (doubled)
    return plain([...(origin.notes ?? []).slice(0, -1), twoRolesText(scene, doubled)].join('\n\n'));
  const id = world.newId();
  const draft: Draft = {
    version: 1,
    by: turn.person,
    at: turn.moment.now,
    changes: [...changes],
    ...(also.length === 0 ? {} : { also }),
    beside: rowsBeside(all, data, reader.today),
    via: origin.via,
    ...(origin.undoes === undefined ? {} : { undoes: origin.undoes }),
    ...(origin.gaps === undefined ? {} : { gaps: [...origin.gaps] }),
    state: 'open',
    owed: [],
  };
  await world.documents.put(draftKind, id, draft, 'absent');
  const warnings = [
    ...(await agreedTimesIn(scene, changes)),
    ...warningsOf(changes, directory, applied.value, reader.today),
    ...(await unmetIn(scene, all)),
  ];
  const seen = origin.via === 'file' ? withDirectory(scene, createDirectory(applied.value)) : scene;
  if (!origin.also) return previewMessage(seen, id, changes, warnings, origin.notes);
  const others = warningsOf(all, directory, appliedAll.value, reader.today).filter(
    (warning) => !warnings.some((known) => sameRecord(known, warning)),
  );
  return previewMessage(seen, id, changes, warnings, origin.notes, { ...origin.also, warnings: others });
}

/** Of each who will be away: the agreed times that fall by it. */
async function agreedTimesIn(
  { turn, world }: Scene,
  changes: readonly RecordChange[],
): Promise<readonly Warning[]> {
  const times = await timesInAbsence(changes, turn.moment.now, world);
  return [...new Set(times.map(({ who }) => who))].map((worker) => ({
    kind: 'agreed_times',
    worker,
    times: times.filter(({ who }) => who === worker),
  }));
}

/** More than this is a file of a whole network, which coordinators keep for others to read. */
const mostScreened = 2000;

/**
 * Texts and phone numbers of the directory are there to be read, but a personal identity code never is: nothing of it
 * is kept, not even in the draft.
 */
const holdsIdentityCode = (changes: readonly RecordChange[]): boolean =>
  changes.some(
    ({ after }) =>
      after !== undefined &&
      screenContacts(JSON.stringify(after).replace(/[{}[\]",]+/g, ' '), nobody).some(
        ({ kind }) => kind === 'identity_code',
      ),
  );

const nobody = { emails: new Set<string>(), phones: new Set<string>() };

/** A worker who would get two roles at once by the change, also by what somebody else has done meanwhile. */
function newTwoRoles(
  changes: readonly RecordChange[],
  before: DirectoryData,
  after: DirectoryData,
): TwoRoles | undefined {
  const services = new Set(
    changes.flatMap((change) =>
      change.kind === 'assignments'
        ? [change.before?.service, change.after?.service].filter((id) => id !== undefined)
        : [],
    ),
  );
  const old = new Set(
    twoRolesIn(before, services).map(({ worker, service, area }) => `${worker} ${service} ${area}`),
  );
  return twoRolesIn(after, services).find(
    ({ worker, service, area }) => !old.has(`${worker} ${service} ${area}`),
  );
}

const twoRolesText = ({ say, reader }: Scene, { worker, service, area, roles }: TwoRoles): string =>
  say.twoRoles(
    escapeText(coordinatorOf(reader, worker).name),
    say.roles[roles[0]],
    escapeText(serviceName(reader, service)),
    escapeText(areaName(reader, area)),
  );

/** Who may make a change may take it back, also where the way back alone would be somebody else's. */
const judged = ({ turn, reader }: Scene, changes: readonly RecordChange[], undoes: number | undefined) =>
  mayChange(undoes === undefined ? changes : inverse(changes), turn.who, reader.directory);

/** Who may not, hears who may. `names` are plain. */
export function deniedMessage({ say }: Scene, names: readonly string[]): Message {
  const may = names.slice(0, 5).map(escapeText);
  return plain(`${say.denied} ${may.length > 0 ? say.deniedAsk(may) : say.deniedAdmin}`);
}

/** Documents alongside may be written by others at the same moment; more often in a row is a fault. */
const attempts = 5;

/** A tap on the confirming button. Everything is judged anew: who taps, what they may, and what has changed since. */
export async function confirm(scene: Scene, id: string, also = false, left = attempts): Promise<Message> {
  const { turn, world, reader, say } = scene;
  const shown = await world.documents.get(draftKind, id);
  const refused = refusalOf(scene, shown);
  if (!shown || refused) return refused ?? plain(say.expired);
  const draft = chosen(shown.body, also);
  const kept = { ...shown, body: draft };
  const { directory } = reader;
  const allowed = judged(scene, draft.changes, draft.undoes);
  if (!allowed.ok)
    return deniedMessage(
      scene,
      allowed.error.whoMay.map((email) => coordinatorOf(reader, email).name),
    );
  if (!isAsSeen(shown.body, draft.changes, directory.data, reader.today)) return conflict(scene, kept);

  const done: Draft = { ...draft, state: 'done' };
  const alongside: DocumentWrite[] = [
    writeOf(draftKind, id, done, kept.etag),
    ...absenceNotices(scene, draft.changes),
    ...(await timesFallenBy(scene, draft.changes)),
    ...(await timesBackBy(scene, draft.changes)),
    ...(await mendedFlags(scene, draft.changes)),
  ];
  const committed = await world.commit(
    draft.changes,
    {
      at: turn.moment.now,
      by: editorOf(turn.who, world.knowledge(), draft.via),
      ...(draft.undoes === undefined ? {} : { undoes: draft.undoes }),
    },
    alongside,
    (data) => isAsSeen(shown.body, draft.changes, data, reader.today),
  );
  const after = sceneOf(turn, world, reader.language);
  switch (committed.kind) {
    case 'done':
      await handleGaps(world.documents, draft.gaps ?? [], 'words');
      return draft.undoes === undefined
        ? doneMessage(after, say.done, draft.changes, say.undoHint)
        : doneMessage(after, say.undone, draft.changes);
    case 'stale':
      return conflict(after, kept);
    case 'broken':
      return plain(say.broken);
    case 'taken': {
      const now = await world.documents.get(draftKind, id);
      const refused = refusalOf(after, now);
      if (refused) return refused;
      // It was another document: somebody has just handled a flag, or is being written to about it.
      return left > 1 ? confirm(after, id, also, left - 1) : plain(say.expired);
    }
  }
}

/** The draft with the changes of the button that was pressed, and no others. */
function chosen(shown: Draft, also: boolean): Draft {
  const { also: _, ...draft } = shown;
  return { ...draft, changes: also ? allOf(shown) : shown.changes };
}

export async function cancel(scene: Scene, id: string): Promise<Message> {
  const kept = await scene.world.documents.get(draftKind, id);
  const refused = refusalOf(scene, kept);
  if (!kept || refused) return refused ?? plain(scene.say.expired);
  await scene.world.documents.put(draftKind, id, { ...kept.body, state: 'cancelled' }, kept.etag);
  return plain(scene.say.cancelled);
}

/** Why a button of a draft does nothing any more: said, and nothing is done twice. */
function refusalOf(scene: Scene, kept: Kept<Draft> | undefined): Message | undefined {
  const { turn, say } = scene;
  if (!kept) return plain(say.expired);
  const { body } = kept;
  if (body.by !== turn.person) return plain(say.notYours);
  if (body.state === 'done')
    return doneMessage(scene, body.undoes === undefined ? say.done : say.undone, body.changes);
  if (body.state === 'cancelled') return plain(say.cancelled);
  if (turn.moment.now - body.at > confirmableFor) return plain(say.expired);
  return undefined;
}

/** Somebody else was first: the person sees what they did, and the own change made on top of it, and chooses again. */
async function conflict(scene: Scene, kept: Kept<Draft>): Promise<Message> {
  const { turn, world, reader, say } = scene;
  const draft = kept.body;
  await world.documents.put(draftKind, kept.id, { ...draft, state: 'cancelled' }, kept.etag);
  const others = await changedSince(scene, draft);
  const names = [...new Set(others.map(({ by }) => escapeText(by.name)))];
  const theirs = doneMessage(
    scene,
    '',
    others.flatMap(({ changes }) => changes),
  );
  const notes = [
    say.conflict(names.length > 0 ? names : [say.somebody]),
    theirs.text.trim(),
    say.conflictAgain,
  ];
  const again = rebase(draft.changes, reader.directory.data);
  if (again.length === 0) return plain([notes[0], notes[1], say.alreadySo].join('\n\n'), say.alreadySo);
  return propose({ ...scene, turn }, again, {
    via: draft.via,
    notes,
    ...(draft.undoes === undefined ? {} : { undoes: draft.undoes }),
    ...(draft.gaps === undefined ? {} : { gaps: draft.gaps }),
  });
}

const mostOthers = 3;

/** What others have changed since a draft was shown, in the services, people and groups it touches. */
async function changedSince({ world }: Scene, draft: Draft) {
  const subjects = new Map<string, { field: string; equals: string }>();
  for (const change of draft.changes.slice(0, 20)) {
    const record = change.after ?? change.before;
    if (change.kind === 'services' || change.kind === 'assignments') {
      const service = record && 'service' in record ? record.service : change.id;
      if (service) subjects.set(`service ${service}`, { field: 'service', equals: service });
    }
    if (change.kind === 'workers')
      subjects.set(`worker ${change.id}`, { field: 'worker', equals: change.id });
    if (change.kind === 'groups') subjects.set(`group ${change.id}`, { field: 'group', equals: change.id });
  }
  const found = await Promise.all(
    [...subjects.values()].map((where) => world.documents.find(historyKind, { where, limit: 10 })),
  );
  const since = new Map(
    found
      .flat()
      .filter(({ body }) => body.at >= draft.at)
      .map(({ id, body }) => [id, body]),
  );
  return [...since.values()].sort((a, b) => b.revision - a.revision).slice(0, mostOthers);
}
