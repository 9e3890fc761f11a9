import { changesBetween, type RecordChange } from '../../../knowledge/directory/changes.ts';
import { assignmentKey } from '../../../knowledge/directory/directory.ts';
import { createDirectory } from '../../../knowledge/directory/snapshot.ts';
import type { Fault } from '../../../knowledge/exchange/fault-message.ts';
import {
  type Imported,
  type ImportReport,
  importFiles,
  type Places,
} from '../../../knowledge/exchange/import-directory.ts';
import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { coordinatorOf } from '../../contact/views.ts';
import { type Denied, deniedAmong, isCoordinator } from '../../permissions.ts';
import { plain } from '../../plain-message.ts';
import { exchangeStrings } from '../../strings/exchange.ts';
import { faultIn } from '../../strings/faults/in-language.ts';
import type { Message, ReceivedFile } from '../../turn.ts';
import { describeChange } from '../describe-change.ts';
import type { Choice } from '../preview.ts';
import { propose } from '../propose.ts';
import { type Scene, withDirectory } from '../scene.ts';
import { removableBy } from './removable.ts';

const mostFaults = 15;
const mostNotes = 5;
const mostNames = 10;

/** A file that somebody sent: what it would change is shown and confirmed like any other change. */
export async function receiveFile(scene: Scene, file: ReceivedFile): Promise<Message> {
  const { turn, reader } = scene;
  const { directory, language } = reader;
  const words = exchangeStrings[language];
  const name = escapeText(file.name);
  if (!isCoordinator(turn.who, directory))
    return plain(/\.(?:xlsx|csv|json)$/i.test(file.name) ? importDenied(scene) : words.otherFile);
  if ('problem' in file)
    return plain(file.problem === 'too_large' ? words.tooLarge(name) : words.notAvailable(name));
  const isJson = /\.json$/i.test(file.name);
  if (isJson && !turn.who.admin) return plain(words.jsonDenied);

  const imported = await importFiles(directory.data, [file]);
  if (!imported.ok) return faultsMessage(scene, name, imported.error);
  const { data, report, places } = imported.value;
  const changes = changesBetween(directory.data, data);
  const denied = deniedAmong(changes, turn.who, directory);
  if (denied.length > 0)
    return deniedMessage(withDirectory(scene, createDirectory(data)), name, denied, places);

  const choice = isJson ? undefined : removalOf(scene, imported.value, changes.length > 0);
  const notes = notesOf(scene, report.notes);
  if (changes.length === 0 && !choice) return plain([words.sameAsBefore(name), ...notes].join('\n\n'));
  const counts = [words.fromFile(name), countLines(scene, report)].join('\n\n');
  return propose(scene, changes, {
    via: 'file',
    notes: [counts, ...notes],
    ...(choice ? { also: choice } : {}),
  });
}

/** Those who keep the areas in which the person works may import for them. */
function importDenied({ turn, reader, say }: Scene): string {
  const { directory, language } = reader;
  const { email } = turn.who;
  const areas = email === undefined ? [] : directory.assignmentsBy(email).flatMap((each) => each.areas);
  const keepers = [...new Set(areas.flatMap((area) => directory.coordinatorsOf(area)))];
  const names = keepers.slice(0, mostNames).map((each) => escapeText(coordinatorOf(reader, each).name));
  return [
    exchangeStrings[language].importDenied,
    names.length > 0 ? say.deniedAsk(names) : say.deniedAdmin,
  ].join(' ');
}

/** What is said of a whole file stands on no line of it. */
const ofWholeFile: ReadonlySet<Fault['message']['code']> = new Set([
  'cannot_import',
  'macro_workbook',
  'too_large',
  'unpacks_too_large',
  'not_utf8',
  'not_xlsx',
  'damaged',
  'no_sheet',
  'empty_file',
  'more',
]);

const placed = (
  words: { readonly atLine: (line: number, text: string) => string },
  { line, message }: Fault,
  sentence: string,
): string => (ofWholeFile.has(message.code) ? sentence : words.atLine(line, sentence));

function faultsMessage({ reader }: Scene, file: string, faults: readonly Fault[]): Message {
  const words = exchangeStrings[reader.language];
  const count = faults.reduce((sum, { message }) => sum + (message.code === 'more' ? message.count : 1), 0);
  const shown = faults.slice(0, mostFaults);
  const lines = shown.map(
    (fault) => `- ${escapeText(placed(words, fault, faultIn(fault, reader.language)))}`,
  );
  const title = words.faulty(file, count);
  const more = count > shown.length ? [words.more(count - shown.length)] : [];
  return plain([title, lines.join('\n'), ...more, words.sendAgain].join('\n\n'), title);
}

/** Rows that somebody else keeps, each with its line and those who may change it. */
function deniedMessage(
  { reader, say }: Scene,
  file: string,
  denied: readonly Denied[],
  places: Places,
): Message {
  const words = exchangeStrings[reader.language];
  const shown = denied.slice(0, mostFaults);
  const lines = shown.map(({ change, whoMay }) => {
    const title = describeChange(change, reader, say).title;
    const line = places[change.kind].get(change.id)?.line;
    const row = escapeText(line === undefined ? title : words.atLine(line, title));
    const names = whoMay.slice(0, 3).map((email) => escapeText(coordinatorOf(reader, email).name));
    return `- ${names.length > 0 ? words.notYourRow(row, names) : words.notYourRowAdmin(row)}`;
  });
  const title = words.notYours(file);
  const more = denied.length > shown.length ? [words.more(denied.length - shown.length)] : [];
  return plain([title, lines.join('\n'), ...more].join('\n\n'), title);
}

const alwaysCounted: ReadonlySet<string> = new Set(['services', 'workers', 'assignments']);
const countedKinds = [
  'areas',
  'organizations',
  'services',
  'workers',
  'assignments',
  'outreach',
  'groups',
] as const;

function countLines({ reader }: Scene, report: ImportReport): string {
  const words = exchangeStrings[reader.language];
  return countedKinds
    .filter((kind) => alwaysCounted.has(kind) || report[kind].added + report[kind].changed > 0)
    .map((kind) => `- ${words.counts(words.kinds[kind], report[kind])}`)
    .join('\n');
}

function notesOf({ reader }: Scene, notes: readonly Fault[]): readonly string[] {
  if (notes.length === 0) return [];
  const words = exchangeStrings[reader.language];
  const shown = notes.slice(0, mostNotes);
  const lines = shown.map((note) => `- ${escapeText(placed(words, note, faultIn(note, reader.language)))}`);
  const more = notes.length > shown.length ? [`- ${words.more(notes.length - shown.length)}`] : [];
  return [[`${words.worthALook}\n`, ...lines, ...more].join('\n')];
}

/** What an import leaves alone unless the person says otherwise. */
function removalOf(scene: Scene, imported: Imported, alsoImports: boolean): Choice | undefined {
  const { turn, reader, say } = scene;
  const words = exchangeStrings[reader.language];
  const removable = removableBy(imported, turn.who, reader.directory, reader.today);
  if (removable.length === 0) return undefined;
  const changes = removable.map(
    (before): RecordChange => ({ kind: 'assignments', id: assignmentKey(before), before }),
  );
  const shown = changes.slice(0, mostNames);
  const names = shown.map((change) => `- ${escapeText(describeChange(change, reader, say).title)}`);
  const more = changes.length > shown.length ? [`- ${words.more(changes.length - shown.length)}`] : [];
  return {
    changes,
    note: [`${words.removable(changes.length)}\n`, ...names, ...more].join('\n'),
    without: words.importOnly,
    with: alsoImports ? words.importAndRemove(changes.length) : words.removeOnly(changes.length),
  };
}
