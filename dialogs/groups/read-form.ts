import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId, Email, ServiceId } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { mask } from '../../knowledge/language/screening/mask.ts';
import { screen } from '../../knowledge/language/screening/screen.ts';
import { coordinatorOf } from '../contact/views.ts';
import { knownContacts } from '../known-contacts.ts';
import { flagStrings } from '../strings/flag.ts';
import { groupUpkeep } from '../strings/group-upkeep.ts';
import { readPeople } from '../upkeep/grammar/people.ts';
import { readPlaces } from '../upkeep/grammar/places.ts';
import { readBearers } from '../upkeep/grammar/unknown-words.ts';
import type { Scene } from '../upkeep/scene.ts';
import type { People } from './commands.ts';

/** What was read, or why it could not be: markdown. */
type Readout<T> = Result<T, string>;

const parts = (text: string): readonly string[] =>
  text
    .split(/[,;\n]|\s(?:ja|sekä|och|samt|and)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `Hartola, Sysmä`: all of them, or the first that is none. */
export function readAreaList({ world, reader, say }: Scene, text: string): Readout<readonly AreaId[]> {
  const found: AreaId[] = [];
  for (const part of parts(text)) {
    const { areas } = readPlaces(part, reader.language, world.knowledge());
    if (areas.length === 0) return err(say.unknownArea(escapeText(masked(reader, part))));
    found.push(...areas);
  }
  return found.length === 0 ? err(groupUpkeep[reader.language].areasMissing) : ok([...new Set(found)]);
}

/** `perheneuvola, kuraattori`: an empty text is no service at all. */
export function readServiceList({ world, reader, say }: Scene, text: string): Readout<readonly ServiceId[]> {
  const whole = readPlaces(text, reader.language, world.knowledge());
  if (whole.service !== undefined && whole.rest === '' && !/[,;]/u.test(text)) return ok([whole.service]);
  const found: ServiceId[] = [];
  for (const part of parts(text)) {
    const { service, services } = readPlaces(part, reader.language, world.knowledge());
    const [first, ...others] = service === undefined ? services : [service];
    if (first === undefined || others.length > 0)
      return err(say.unknownService(escapeText(masked(reader, part))));
    found.push(first);
  }
  return ok([...new Set(found)]);
}

/** The workers whom a text or a command names: all of them, or who of them is not known. */
export function theWorkers(scene: Scene, people: People): Readout<readonly Email[]> {
  const { say, reader } = scene;
  const [namesake] = people.sameName;
  const names = (emails: readonly Email[]): string =>
    emails.map((email) => escapeText(coordinatorOf(reader, email).name)).join(', ');
  if (namesake !== undefined)
    return err(`${say.sameName(names([namesake]))} ${people.sameName.map(escapeText).join(', ')}`);
  const words = groupUpkeep[reader.language];
  if (people.unknown === undefined)
    return people.workers.length > 0 ? ok(people.workers) : err(words.whoMissing);
  const { bearers } = readBearers(people.unknown, reader.language, scene.world.knowledge());
  return bearers.length > 0
    ? err(words.writeWhole(names(bearers.slice(0, 5))))
    : err(say.unknownPerson(escapeText(people.unknown)));
}

/** Between two names. */
const joining = /(?<!\p{L})(?:ja|sekä|och|samt|and)(?!\p{L})|[,;&]/giu;

export function peopleIn({ reader }: Scene, text: string): People {
  const { workers, sameName, rest } = readPeople(text, reader.directory);
  const unknown = rest.replace(joining, ' ').replace(/\s+/g, ' ').trim();
  const shown = masked(reader, unknown);
  return { workers, sameName, ...(shown === '' ? {} : { unknown: shown }) };
}

/** A text as it may come back in a form. */
export const masked = ({ directory }: Scene['reader'], text: string): string =>
  mask(
    text,
    screen(text, knownContacts(directory)).filter(({ doubtful }) => doubtful === undefined),
  );

/** Names are read by everybody: what only a client has must not be in them. */
export function personalDataIn({ reader }: Scene, texts: readonly string[]): string | undefined {
  const found = texts
    .flatMap((text) => screen(text, knownContacts(reader.directory)))
    .filter(({ doubtful }) => doubtful === undefined);
  if (found.length === 0) return undefined;
  const { kinds } = flagStrings[reader.language];
  return groupUpkeep[reader.language].personalData(
    [...new Set(found.map(({ kind }) => kinds[kind]))].join(', '),
  );
}
