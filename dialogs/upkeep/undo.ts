import { applyChanges, inverse } from '../../knowledge/directory/changes.ts';
import type { HistoryEntry } from '../../knowledge/directory/history.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Kept } from '../documents.ts';
import { historyKind } from '../history.ts';
import { plain } from '../plain-message.ts';
import type { Message } from '../turn.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';

/** One's latest change can be taken back for a day. */
const undoableFor = 24 * 3_600_000;
/** Entries of one's own that are looked through: a change seldom has more than a few dozen. */
const lookedThrough = 500;

/** One's latest change that has not been taken back. */
async function latestOf({ turn, world }: Scene): Promise<HistoryEntry | undefined> {
  const { email } = turn.who;
  if (email === undefined) return undefined;
  const mine = await world.documents.find(historyKind, {
    where: { field: 'by', equals: email },
    limit: lookedThrough,
  });
  const undone = new Set(mine.map(({ body }) => body.undoes).filter((revision) => revision !== undefined));
  return mine.find(({ body }) => body.undoes === undefined && !undone.has(body.revision))?.body;
}

/** Whether one's latest change can still be taken back; undefined: there is none. */
export async function undoableNow(scene: Scene): Promise<'yes' | 'too_late' | undefined> {
  const latest = await latestOf(scene);
  if (!latest) return undefined;
  return scene.turn.moment.now - latest.at <= undoableFor ? 'yes' : 'too_late';
}

/** Shows how one's latest change would be taken back, or says who has built on it. */
export async function undo(scene: Scene): Promise<Message> {
  const { turn, world, reader, say } = scene;
  const latest = await latestOf(scene);
  if (!latest) return plain(say.undoNothing);
  if (turn.moment.now - latest.at > undoableFor)
    return plain(say.undoTooOld(reader.say.day(world.dayOf(latest.at), reader.today)));

  const entries = await world.documents.find(historyKind, {
    where: { field: 'revision', equals: latest.revision },
    limit: lookedThrough,
  });
  const back = inverse(entries.flatMap(({ body }) => body.changes));
  const applied = applyChanges(reader.directory.data, back);
  if (applied.ok)
    return propose(scene, back, { via: 'chat', undoes: latest.revision, notes: [say.undoCheck] });
  return plain(say.undoBuiltOn(await buildersOn(scene, entries, latest.revision)));
}

/** Those who changed the same records later. */
async function buildersOn(
  { world }: Scene,
  entries: readonly Kept<HistoryEntry>[],
  revision: number,
): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const { body } of entries.slice(0, 20)) {
    const where =
      body.service !== undefined
        ? { field: 'service', equals: body.service }
        : body.worker !== undefined
          ? { field: 'worker', equals: body.worker }
          : body.group !== undefined
            ? { field: 'group', equals: body.group }
            : undefined;
    if (!where) continue;
    for (const later of await world.documents.find(historyKind, { where, limit: 20 }))
      if (later.body.revision > revision) names.add(escapeText(later.body.by.name));
  }
  return [...names];
}
