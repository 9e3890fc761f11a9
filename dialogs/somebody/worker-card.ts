import { absenceOn } from '../../knowledge/directory/absence.ts';
import type { Assignment } from '../../knowledge/directory/directory.ts';
import { isValidOn } from '../../knowledge/directory/snapshot.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { card, container, type Element, execute, text } from '../card.ts';
import { personBlock } from '../contact/answer-card.ts';
import {
  areaName,
  coordinatorOf,
  lastDayOf,
  type Person,
  personLine,
  type Reader,
  serviceName,
} from '../contact/views.ts';
import { plain } from '../plain-message.ts';
import { absenceStrings } from '../strings/absence.ts';
import { somebodyStrings } from '../strings/somebody.ts';
import { upkeepStringsIn } from '../strings/upkeep/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { advisedBy } from './advises.ts';

/** So many people of one name are shown in full, so many on a line each, and so many of their posts. */
const mostPeople = 3;
const mostNamesakes = 20;
const mostPosts = 12;
/** So many buttons for advice. */
const mostButtons = 3;

/** Who somebody is, how to reach them, what they are named to, and the way to their advice. `notes`: markdown. */
export async function workersMessage(
  scene: Scene,
  workers: readonly [Email, ...Email[]],
  notes: readonly string[] = [],
): Promise<Message> {
  const { reader } = scene;
  if (workers.length > mostPeople) return namesakesMessage(reader, workers);
  const shown = workers.map((worker) => ({ worker, person: personNow(reader, worker) }));
  const alone = workers.length === 1;
  const [first] = workers;
  const body: Element[] = [
    ...notes.map((note) => text(note, { weight: 'bolder' })),
    ...shown.map(({ worker, person }, at) =>
      container(
        [...personBlock(reader, person, alone), ...postLines(reader, worker).map((line) => text(line))],
        {
          id: `worker-${at}`,
          ...(at > 0 ? { separator: true } : {}),
        },
      ),
    ),
    ...(alone ? await adviceButtons(scene, first) : []),
  ];
  const asText = [
    ...notes,
    ...shown.flatMap(({ worker, person }) => [personLine(person), ...postLines(reader, worker)]),
  ].join('\n\n');
  return { text: asText, card: card(asText, body), summary: plainText(coordinatorOf(reader, first).name) };
}

/** Many of one name, a line each. */
function namesakesMessage(reader: Reader, workers: readonly Email[]): Message {
  const words = somebodyStrings[reader.language];
  const title = words.several(workers.length);
  const people = workers
    .map((worker) => personNow(reader, worker))
    .sort((a, b) => a.name.localeCompare(b.name, reader.language));
  const lines = people.slice(0, mostNamesakes).map((person) => `- ${personLine(person)}`);
  const more = people.length > mostNamesakes ? [words.andMore(people.length - mostNamesakes)] : [];
  return plain([title, lines.join('\n'), ...more].join('\n\n'), title);
}

/** With the last day of an absence that goes on. */
function personNow(reader: Reader, worker: Email): Person {
  const person = coordinatorOf(reader, worker);
  const absence = absenceOn(reader.directory.worker(worker), reader.today);
  if (!absence) return person;
  const away = absenceStrings[reader.language].awayUntil(lastDayOf(reader, absence));
  return { ...person, post: [person.post, plainText(away)].filter((part) => part !== '').join(', ') };
}

/** Markdown: each post with its areas, and the areas that they coordinate. */
function postLines(reader: Reader, worker: Email): readonly string[] {
  const { directory, today, language } = reader;
  const words = somebodyStrings[language];
  const { roles } = upkeepStringsIn(language);
  const names = (areas: Parameters<typeof areaName>[1][]): string =>
    areas.map((area) => escapeText(areaName(reader, area))).join(', ');
  const posts = directory
    .assignmentsBy(worker)
    .filter((each) => isValidOn(each, today))
    .map((post) => {
      const line = words.post(
        escapeText(serviceName(reader, post.service)),
        roles[post.role],
        names(post.areas),
      );
      const others = standIns(reader, post);
      return others.length === 0 ? line : words.withSubstitutes(line, others.map(escapeText));
    });
  const kept = directory.data.areas
    .filter(({ coordinators }) => coordinators.includes(worker))
    .map(({ id }) => id);
  const spans = (directory.worker(worker)?.absences ?? [])
    .filter(({ to }) => to >= today)
    .map(({ from, to }) => reader.say.daySpan(from, to, today));
  const lines = [
    ...(spans.length > 0 ? [words.away(spans.join(', '))] : []),
    ...posts,
    ...(kept.length > 0 ? [words.coordinates(names(kept))] : []),
  ];
  return lines.length === 0 ? [words.noPosts] : lines.slice(0, mostPosts);
}

/** The names of those who are named to stand in for a first contact, there or in a wider area. Plain. */
function standIns({ directory, today }: Reader, post: Assignment): readonly string[] {
  if (post.role !== 'primary') return [];
  const around = new Set(post.areas.flatMap((area) => directory.climb(area).map(({ id }) => id)));
  return directory
    .assignmentsOf(post.service)
    .filter(
      (each) =>
        each.role === 'substitute' && isValidOn(each, today) && each.areas.some((area) => around.has(area)),
    )
    .map(({ worker }) => directory.worker(worker)?.name ?? worker);
}

async function adviceButtons(scene: Scene, worker: Email): Promise<readonly Element[]> {
  const { reader } = scene;
  const words = somebodyStrings[reader.language];
  const advised = (await advisedBy(scene, worker)).slice(0, mostButtons);
  if (advised.length === 0) return [];
  const actions = advised.map(({ service, areas: [area, ...others] }, at) =>
    execute(`ask-${at}`, words.ask(plainText(serviceName(reader, service))), {
      do: 'consult',
      service,
      ...(area !== undefined && others.length === 0 ? { area } : {}),
      lang: reader.language,
    }),
  );
  return [{ type: 'ActionSet', id: 'consult', actions }];
}
