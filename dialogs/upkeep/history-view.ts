import type { RecordChange } from '../../knowledge/directory/changes.ts';
import type { Group } from '../../knowledge/directory/group.ts';
import type { HistoryEntry } from '../../knowledge/directory/history.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';
import { historyKind } from '../history.ts';
import { plain } from '../plain-message.ts';
import { momentOf } from '../strings/history.ts';
import type { Message } from '../turn.ts';
import type { Slots } from './command.ts';
import { describeChange } from './describe-change.ts';
import { areasUnder } from './lists.ts';
import type { Scene } from './scene.ts';

/** Entries shown at once; the spreadsheet has all of them. */
const mostShown = 8;
/** Entries looked through when an area is asked about, which no index finds. */
export const lookedThrough = 2000;

/** What a history is of. */
type Subject = Pick<Slots, 'service' | 'workers' | 'areas'> & { readonly group?: Group };

/** Who changed what and when, newest first: of a service, a worker, a group or an area, or of everything. */
export async function historyMessage(scene: Scene, slots: Subject): Promise<Message> {
  const { say } = scene;
  const found = await findHistory(scene, slots);
  const entries = found.slice(0, mostShown);
  const beside = found.flatMap(({ changes }) => changes);
  const about = subjectOf(scene, slots);
  const title = about === '' ? say.historyAll : say.historyOf(escapeText(about));
  if (entries.length === 0) return plain(`${title}\n\n${say.historyEmpty}`, title);
  return plain([title, ...entries.map((entry) => entryText(scene, entry, beside))].join('\n\n'), title);
}

/** The entries about a subject, newest first. */
export async function findHistory(
  { world, reader }: Scene,
  { service, workers, areas, group }: Subject,
): Promise<readonly HistoryEntry[]> {
  const [worker] = workers;
  const [area] = areas;
  const where =
    service !== undefined
      ? { field: 'service', equals: service }
      : worker !== undefined
        ? { field: 'worker', equals: worker }
        : group !== undefined
          ? { field: 'group', equals: group.id }
          : undefined;
  const found = await world.documents.find(historyKind, {
    ...(where ? { where } : {}),
    limit: lookedThrough,
  });
  const near = area === undefined ? undefined : areasNear(reader.directory.data.areas, area);
  return found
    .map(({ body }) => body)
    .filter((entry) => near === undefined || isAbout(entry, near, service !== undefined));
}

/** A change of a service's own texts concerns every area of the service. */
const isAbout = (entry: HistoryEntry, near: ReadonlySet<AreaId>, ofService: boolean): boolean =>
  entry.areas.some((area) => near.has(area)) || (ofService && entry.worker === undefined);

const areasNear = areasUnder;

/** What a history is of, in words; empty when it is of everything. */
export function subjectOf({ reader }: Scene, { service, workers, areas, group }: Subject): string {
  return [
    group && inLanguage(group.names, reader.language),
    service && serviceName(reader, service),
    workers[0] && coordinatorOf(reader, workers[0]).name,
    areas[0] && areaName(reader, areas[0]),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function entryText(scene: Scene, entry: HistoryEntry, beside: readonly RecordChange[]): string {
  const { say, reader } = scene;
  const day = reader.say.day(scene.world.dayOf(entry.at), reader.today);
  const when = momentOf[reader.language](day, scene.world.timeOf(entry.at));
  const head = `**${escapeText(say.historyLine(when, entry.by.name, say.via[entry.by.via]))}**`;
  if (entry.start !== undefined) return `${head}\n- ${say.historyStart(entry.start)}`;
  const lines = entry.changes.slice(0, 5).flatMap((change) => {
    const view = describeChange(change, reader, say, beside);
    const title = escapeText(view.scope === undefined ? view.title : `${view.title} · ${view.scope}`);
    if (view.how === 'added') return [`- ${say.added(title)}`];
    if (view.how === 'removed') return [`- ${say.removed(title)}`];
    return view.rows.map(
      ({ label, before, after }) =>
        `- ${title}: ${escapeText(label)}: ${escapeText(before ?? say.nothing)} → ${escapeText(after ?? say.nothing)}`,
    );
  });
  const more = entry.changes.length > 5 ? [`- ${say.andMore(entry.changes.length - 5)}`] : [];
  const undo = entry.undoes === undefined ? [] : [`- ${say.historyUndo}`];
  return [head, ...undo, ...lines, ...more].join('\n');
}
