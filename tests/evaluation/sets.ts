import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Expected } from '../../bot/cli/evaluate.ts';
import { readExpected } from '../../bot/cli/question-lines.ts';
import { readDemo } from '../../bot/load-demo.ts';
import { type DirectoryData, emptyDirectory } from '../../knowledge/directory/directory.ts';
import { tellFault } from '../../knowledge/exchange/faults.ts';
import { importFiles } from '../../knowledge/exchange/import-directory.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { readServicesFolder } from './services-folder.ts';

/** Questions and the directory that they are asked of. */
export interface QuestionSet {
  readonly name: string;
  readonly data: DirectoryData;
  readonly questions: readonly Expected[];
  /** Kept for the measurement: nothing of it is shown but figures. */
  readonly isHeld: boolean;
}

const questionsFile = 'questions.jsonl';
const directoryFiles = ['areas.json', 'contacts.csv'];

/** A set is held by the name of its folder, also when one gets there by a link, or by that name to another. */
const heldName = /(?<!\p{L})held(?!\p{L})/u;
const isHeldFolder = (folder: string): boolean =>
  [resolve(folder), realpathSync(folder)].some((path) => heldName.test(basename(path)));

/** The folders in a folder that hold questions, by name. */
export const setsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, questionsFile)));

/**
 * Reads the set of a folder: `questions.jsonl` with `areas.json` and `contacts.csv`, or with `services.json`, or, when it
 * stands alone, asked of the demo directory. What is wrong with it is told line by line, of a held set only how much.
 */
export async function readSet(folder: string): Promise<Result<QuestionSet, readonly string[]>> {
  const isHeld = isHeldFolder(folder);
  const name = basename(resolve(folder));
  const read = existsSync(join(folder, 'services.json')) ? readServices(folder) : await readAsked(folder);
  if (read.ok) return ok({ name, isHeld, ...read.value });
  return isHeld ? err([`${folder}: faults in a held set: ${read.error.length}`]) : read;
}

type Read = Result<Pick<QuestionSet, 'data' | 'questions'>, readonly string[]>;

function readServices(folder: string): Read {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  try {
    return ok(readServicesFolder(read('services.json'), read(questionsFile)));
  } catch (fault) {
    return err([`${folder}: ${String(fault)}`]);
  }
}

async function readAsked(folder: string): Promise<Read> {
  const path = join(folder, questionsFile);
  const { questions, problems } = readExpected(readFileSync(path, 'utf8'));
  const directory = await readDirectory(folder);
  if (directory.ok && problems.length === 0) return ok({ data: directory.value, questions });
  return err([
    ...problems.map(({ line, problem }) => `${path}:${line}: ${problem}`),
    ...(directory.ok ? [] : directory.error),
  ]);
}

async function readDirectory(folder: string): Promise<Result<DirectoryData, readonly string[]>> {
  const paths = directoryFiles.map((file) => join(folder, file)).filter((path) => existsSync(path));
  if (paths.length === 0) return ok(await readDemo());
  const imported = await importFiles(
    emptyDirectory,
    paths.map((path) => ({ name: path, bytes: readFileSync(path) })),
  );
  return imported.ok ? ok(imported.value.data) : err(imported.error.map(tellFault));
}
