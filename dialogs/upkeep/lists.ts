import { absenceOn } from '../../knowledge/directory/absence.ts';
import type { Area } from '../../knowledge/directory/directory.ts';
import { isValidOn } from '../../knowledge/directory/snapshot.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { areaName, coordinatorOf, personLine, serviceName } from '../contact/views.ts';
import { servicesMessage } from '../listing/dialog.ts';
import { plain } from '../plain-message.ts';
import type { Message } from '../turn.ts';
import type { Command } from './command.ts';
import type { Scene } from './scene.ts';

/** A longer list helps nobody on a phone; the spreadsheet has all of it. */
const mostRows = 100;
/** Of more people than this, those of an area are asked for. */
const mostUnasked = 40;

/** What the directory holds, as a plain list. */
export function listMessage(scene: Scene, { verb, slots }: Command): Message {
  const { say, reader } = scene;
  const { directory } = reader;
  const [area] = slots.areas;
  const name = area && escapeText(areaName(reader, area));
  switch (verb) {
    case 'list_services':
      return area === undefined
        ? list(scene, say.servicesTitle, allServices(scene))
        : servicesMessage(reader, { area, people: false, stages: 0, page: 0 }, scene.world.knowledge());
    case 'list_workers':
      return area === undefined && directory.data.workers.length > mostUnasked
        ? plain(say.workersInWhichArea(directory.data.workers.length))
        : list(scene, say.workersTitle(name), workersIn(scene, area));
    case 'list_areas':
      return list(scene, say.areasTitle, areaTree(scene, area));
    default:
      return list(scene, say.absencesTitle, absences(scene, area), say.absencesNone);
  }
}

function list({ say }: Scene, title: string, rows: readonly string[], empty = say.listEmpty): Message {
  const shown = rows.slice(0, mostRows);
  const more = rows.length > shown.length ? [say.andMoreRows(rows.length - shown.length)] : [];
  const lines = rows.length > 0 ? shown.join('\n') : empty;
  return plain([title, lines, ...more].join('\n\n'), title);
}

function allServices({ reader }: Scene): readonly string[] {
  const { directory, today } = reader;
  return directory.data.services
    .filter((service) => service.validTo === undefined || service.validTo >= today)
    .map((service) => serviceName(reader, service.id))
    .sort((a, b) => a.localeCompare(b, reader.language))
    .map((name) => `- ${escapeText(name)}`);
}

/** People with how to reach them; of no area in particular, their names and titles only. */
function workersIn({ reader }: Scene, area: AreaId | undefined): readonly string[] {
  const { directory, today } = reader;
  const within = area === undefined ? undefined : areasUnder(reader.directory.data.areas, area);
  return directory.data.workers
    .filter((worker) => {
      const now = directory.assignmentsBy(worker.email).filter((each) => isValidOn(each, today));
      return within === undefined || now.some((each) => each.areas.some((id) => within.has(id)));
    })
    .sort((a, b) => a.name.localeCompare(b.name, reader.language))
    .map(({ email, name }) => {
      if (area !== undefined) return `- ${personLine(coordinatorOf(reader, email))}`;
      const title = directory.assignmentsBy(email)[0]?.title;
      return `- ${escapeText(title === undefined ? name : `${name}, ${title}`)}`;
    });
}

function absences({ reader }: Scene, area: AreaId | undefined): readonly string[] {
  const { directory, today, say } = reader;
  const within = area === undefined ? undefined : areasUnder(directory.data.areas, area);
  return directory.data.workers
    .flatMap((worker) =>
      worker.absences
        .filter(({ to }) => to >= today)
        .filter(
          () =>
            within === undefined ||
            directory.assignmentsBy(worker.email).some((each) => each.areas.some((id) => within.has(id))),
        )
        .map((span) => ({
          span,
          line: `- ${escapeText(worker.name)}: ${say.daySpan(span.from, span.to, today)}`,
          now: absenceOn(worker, today),
        })),
    )
    .sort((a, b) => (a.span.from < b.span.from ? -1 : 1))
    .map(({ line }) => line);
}

/** The tree as an indented list. */
function areaTree({ reader }: Scene, top: AreaId | undefined): readonly string[] {
  const { directory } = reader;
  const lines = (area: Area, depth: number): readonly string[] => [
    `${'  '.repeat(depth)}- ${escapeText(areaName(reader, area.id))}`,
    ...directory.children(area.id).flatMap((child) => lines(child, depth + 1)),
  ];
  return directory.data.areas
    .filter((area) => (top === undefined ? area.parent === null : area.id === top))
    .flatMap((area) => lines(area, 0));
}

/** An area and all under it. */
export function areasUnder(areas: readonly Area[], top: AreaId): ReadonlySet<AreaId> {
  const found = new Set<AreaId>([top]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { id, parent } of areas) {
      if (parent === null || !found.has(parent) || found.has(id)) continue;
      found.add(id);
      grew = true;
    }
  }
  return found;
}
