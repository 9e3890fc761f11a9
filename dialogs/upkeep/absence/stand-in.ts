import { changesBetween, type RecordChange } from '../../../knowledge/directory/changes.ts';
import type { Assignment, DirectoryData } from '../../../knowledge/directory/directory.ts';
import { assign } from '../../../knowledge/directory/edit/assignments.ts';
import { type Directory, isValidOn } from '../../../knowledge/directory/snapshot.ts';
import { escapeText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId, Email, IsoDate } from '../../../knowledge/kernel/ids.ts';
import { areaName, coordinatorOf, serviceName } from '../../contact/views.ts';
import { deniedAmong } from '../../permissions.ts';
import { standInStrings } from '../../strings/stand-in.ts';
import type { Slots } from '../command.ts';
import type { Scene } from '../scene.ts';

interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What naming somebody to stand in takes: what the person may change, and in markdown whatever else is to be known. */
interface StandIn {
  readonly changes: readonly RecordChange[];
  readonly notes: readonly string[];
}

/**
 * Who was said to stand in for the one who is away: their naming as substitute for those days in all that the one
 * who is away answers for, as far as the person may name anybody there; else whom to ask.
 */
export function standingIn(scene: Scene, away: Email, span: Span, standIn: Slots['standIn']): StandIn {
  const { reader, turn } = scene;
  const { directory, today, language } = reader;
  const words = standInStrings[language];
  const nothing = (note: string): StandIn => ({ changes: [], notes: [note] });
  if (standIn === undefined || standIn === away) return { changes: [], notes: [] };
  const days = reader.say.daySpan(span.from, span.to, today);
  if (standIn === 'unclear') return nothing(words.unclear(days));
  const name = escapeText(coordinatorOf(reader, standIn).name);
  const posts = postsOf(directory, away, span);
  if (posts.length === 0) return nothing(words.noPosts(escapeText(coordinatorOf(reader, away).name)));
  const open = posts.flatMap((post) => withoutRole(directory, post, standIn, span));
  if (open.length === 0) return nothing(words.alreadyThere(name));
  const after = open.reduce(
    (data, post) => named(directory, data, post, standIn, span, today),
    directory.data,
  );
  const all = changesBetween(directory.data, after);
  const denied = deniedAmong(all, turn.who, directory);
  const refused = new Set(denied.map(({ change }) => change));
  const changes = all.filter((change) => !refused.has(change));
  if (denied.length === 0) return { changes, notes: [] };
  const keepers = [...new Set(denied.flatMap(({ whoMay }) => whoMay))]
    .slice(0, mostAsked)
    .map((email) => escapeText(coordinatorOf(reader, email).name));
  const places = [...refused].flatMap((change) =>
    change.kind === 'assignments' && change.after ? [placeSaid(scene, change.after)] : [],
  );
  return { changes, notes: [words.askKeeper(name, keepers, days, places)] };
}

/** Nobody asks more people than this. */
const mostAsked = 3;

/** What somebody answers for on the days of a span, as the first or as a consultant. */
const postsOf = (directory: Directory, away: Email, { from, to }: Span): readonly Assignment[] =>
  directory
    .assignmentsBy(away)
    .filter((each) => each.role !== 'substitute' && (isValidOn(each, from) || isValidOn(each, to)));

/** The areas of a post in which the other has no role of the same service on those days, there or in a wider area. */
function withoutRole(
  directory: Directory,
  post: Assignment,
  other: Email,
  { from, to }: Span,
): readonly Assignment[] {
  const held = new Set<AreaId>(
    directory
      .assignmentsOf(post.service)
      .filter((each) => each.worker === other && isValidOn(each, from) && isValidOn(each, to))
      .flatMap((each) => each.areas),
  );
  const areas = post.areas.filter((area) => !directory.climb(area).some(({ id }) => held.has(id)));
  return areas.length === 0 ? [] : [{ ...post, areas }];
}

/** With the one who stands in named for the days; as it was where they would get a second role. */
function named(
  directory: Directory,
  data: DirectoryData,
  { service, areas, organization }: Assignment,
  worker: Email,
  { from, to }: Span,
  today: IsoDate,
): DirectoryData {
  const own = directory.assignmentsBy(worker).find((each) => isValidOn(each, today));
  const made = assign(
    data,
    {
      service,
      worker,
      role: 'substitute',
      areas,
      organization: own?.organization ?? organization,
      ...(own?.title === undefined ? {} : { title: own.title }),
      from: from < today ? today : from,
      to,
    },
    today,
  );
  return made.ok ? made.value : data;
}

/** `Perheneuvola (Hartola, Sysmä)`, escaped. */
const placeSaid = ({ reader }: Scene, { service, areas }: Pick<Assignment, 'service' | 'areas'>): string =>
  `${escapeText(serviceName(reader, service))} (${areas.map((area) => escapeText(areaName(reader, area))).join(', ')})`;
