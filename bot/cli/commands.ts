import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createKnowledge, type Knowledge } from '../../dialogs/knowledge.ts';
import { exportDirectory } from '../../knowledge/exchange/export-directory.ts';
import { tellFault } from '../../knowledge/exchange/faults.ts';
import { importFiles } from '../../knowledge/exchange/import-directory.ts';
import { areaId, type IsoDate } from '../../knowledge/kernel/ids.ts';
import { language } from '../../knowledge/kernel/languages.ts';
import type { Because } from '../../knowledge/language/because.ts';
import { createCalendar, systemClock, systemIds } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { createDirectoryStore, type DirectoryStore } from '../directory-store.ts';
import { readDemo } from '../load-demo.ts';
import { openStore, storeProblem } from '../open-store.ts';
import { ask, askedSchema } from './ask.ts';
import { chat } from './chat.ts';
import { copyStore } from './copy-store.ts';
import { confusedText, evaluate, figuresText, missesText } from './evaluate.ts';
import { lineProblem, parseJson, readExpected } from './question-lines.ts';
import { reportText } from './report-text.ts';

const usage = `Usage: npm run --silent koppi -- <command>
  import FILE... [--dry-run]                     contact lists (.csv, .xlsx), areas.json, bundle.json; all or nothing
  export DIR                                     writes contacts.csv, areas.json and bundle.json
  ask [--lang fi|sv|en] [--area ID] [--json] "TEXT"
  ask --jsonl                                    one question a line on stdin, one result a line on stdout
  evaluate FILE.jsonl                            the same with an "expect" on each line; prints the accuracy
  chat [--as EMAIL]                              talk in the terminal
  copy-store --from STORE --to STORE             every document, sqlite to cosmos or back; the other store must be empty
`;

/** 0: done, 1: the input was refused, 2: wrong usage. */
type ExitCode = 0 | 1 | 2;

class WrongUsage extends Error {}

/** Runs one command. Results go to stdout, everything else to stderr. */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const [command, ...rest] = args;
  const { config, problems } = readConfig('local', env);
  if (!config) {
    for (const problem of problems) tell(problem);
    return 2;
  }
  try {
    switch (command) {
      case 'import':
        return await importCommand(rest, config);
      case 'export':
        return await exportCommand(rest, config);
      case 'ask':
        return await askCommand(rest, config);
      case 'evaluate':
        return await evaluateCommand(rest, config);
      case 'chat':
        return await chatCommand(rest, config);
      case 'copy-store':
        return await copyCommand(rest, config);
      case 'help':
      case '--help':
      case '-h':
        print(usage.trimEnd());
        return 0;
      default:
        throw new WrongUsage(
          command === undefined ? 'no command was given' : `there is no command "${command}"`,
        );
    }
  } catch (fault) {
    if (fault instanceof WrongUsage || isArgumentFault(fault)) {
      tell(`koppi: ${fault.message}\n${usage}`);
      return 2;
    }
    const problem = storeProblem(fault, config.dataFolder);
    if (problem !== undefined) {
      tell(`koppi: ${problem}`);
      return 1;
    }
    if (isFileFault(fault)) {
      tell(`koppi: ${fileProblem(fault)}`);
      return 1;
    }
    throw fault;
  }
}

async function importCommand(args: readonly string[], config: Config): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' } },
  });
  if (positionals.length === 0) throw new WrongUsage('import needs at least one file');
  const files = positionals.map((path) => ({ name: path, bytes: readFileSync(path) }));
  return withStore(config, async (directories) => {
    const stored = await directories.load();
    const imported = await importFiles(stored.data, files);
    if (!imported.ok) {
      for (const fault of imported.error) tell(tellFault(fault));
      tell('Nothing was imported.');
      return 1;
    }
    const { data, report } = imported.value;
    for (const note of report.notes) tell(`note: ${tellFault(note)}`);
    if (!values['dry-run']) {
      const saved = await directories.save(stored, data, {
        at: systemClock.now(),
        by: { name: 'Koppi', via: 'command_line' },
      });
      if (!saved.ok) {
        tell(
          'Somebody else changed the directory at the same moment. Nothing was imported; run the command again.',
        );
        return 1;
      }
    }
    print(reportText(report, values['dry-run'] === true));
    return 0;
  });
}

async function exportCommand(args: readonly string[], config: Config): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new WrongUsage('export needs one folder');
  return withStore(config, async (directories) => {
    const { data } = await directories.load();
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of Object.entries(exportDirectory(data))) {
      writeFileSync(join(folder, name), bytes);
      print(join(folder, name));
    }
    return 0;
  });
}

async function askCommand(args: readonly string[], config: Config): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      area: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
    },
  });
  if (values.jsonl ? positionals.length > 0 : positionals.length !== 1) {
    throw new WrongUsage(
      values.jsonl ? 'ask --jsonl reads its questions from stdin' : 'ask needs one question in quotes',
    );
  }
  const lang = language.optional().safeParse(values.lang);
  if (!lang.success) throw new WrongUsage('--lang is fi, sv or en');
  return withKnowledge(config, async (knowledge, today) => {
    if (values.jsonl) return askLines(knowledge, today);
    const home = values.area === undefined ? undefined : areaId.safeParse(values.area);
    if (home && !(home.success && knowledge.directory.area(home.data))) {
      tell(`koppi: there is no area with the id "${values.area}"; areas.json has the ids, such as hartola`);
      return 1;
    }
    let because: Because | undefined;
    const result = ask(
      { id: '1', text: positionals[0] ?? '', lang: lang.data, home_area: home?.data },
      knowledge,
      today,
      (found) => {
        because = found;
      },
    );
    print(values.json ? JSON.stringify({ ...result, because }) : result.message);
    return 0;
  });
}

/** Every line gets a line, also the ones that cannot be read: the order stays. */
async function askLines(knowledge: Knowledge, today: IsoDate): Promise<ExitCode> {
  let refused = 0;
  let at = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    if (line.trim() === '') continue;
    const asked = askedSchema.safeParse(parseJson(line));
    if (asked.success) print(JSON.stringify(ask(asked.data, knowledge, today)));
    else {
      refused += 1;
      tell(`stdin:${at}: ${lineProblem(asked.error)}`);
      print(JSON.stringify({ id: null, kind: 'other', error: `line ${at} is no question` }));
    }
  }
  return refused > 0 ? 1 : 0;
}

async function evaluateCommand(args: readonly string[], config: Config): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new WrongUsage('evaluate needs one file');
  const { questions, problems } = readExpected(readFileSync(file, 'utf8'));
  if (problems.length > 0) {
    for (const { line, problem } of problems) tell(`${file}:${line}: ${problem}`);
    return 1;
  }
  return withKnowledge(config, async (knowledge, today) => {
    const evaluation = evaluate(questions, knowledge, today);
    print(figuresText(evaluation));
    if (evaluation.misses.length > 0) print(`${confusedText(evaluation)}\n${missesText(evaluation)}`);
    return 0;
  });
}

async function chatCommand(args: readonly string[], config: Config): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: { as: { type: 'string' } } });
  return withKnowledge(config, async (knowledge) => {
    await chat(knowledge.directory.data, config, (values.as ?? 'worker@example.org').toLowerCase());
    return 0;
  });
}

async function copyCommand(args: readonly string[], config: Config): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, to: { type: 'string' } },
  });
  const names = z.tuple([storeName, storeName]).safeParse([values.from, values.to]);
  if (!names.success || values.from === values.to)
    throw new WrongUsage('copy-store needs --from and --to, one of them sqlite and the other cosmos');
  if (config.cosmos === undefined) throw new WrongUsage('copy-store needs COSMOS_ENDPOINT to be set');
  const [from, to] = await Promise.all(names.data.map((store) => openStore({ ...config, store }, systemIds)));
  if (!from || !to) throw new WrongUsage('copy-store needs two stores');
  try {
    const copied = await copyStore(from, to);
    if (copied.ok)
      print(`${copied.value.documents} documents copied and read back, sha256 ${copied.value.hash}`);
    else if (copied.error.kind === 'not_empty')
      tell(`koppi: the store ${values.to} is not empty; nothing was copied`);
    else
      tell(
        `koppi: ${copied.error.from.documents} documents were read and ${copied.error.to.documents} are there now, or they differ; empty the store ${values.to} and copy again while no bot runs`,
      );
    return copied.ok ? 0 : 1;
  } finally {
    await Promise.all([from.close(), to.close()]);
  }
}

const storeName = z.enum(['sqlite', 'cosmos']);

async function withStore(
  config: Config,
  work: (directories: DirectoryStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  const store = await openStore(config, systemIds);
  try {
    return await work(createDirectoryStore(store));
  } finally {
    await store.close();
  }
}

/** An empty store answers from the demo directory, without keeping it: a later import starts clean. */
const withKnowledge = (
  config: Config,
  work: (knowledge: Knowledge, today: IsoDate) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withStore(config, async (directories) => {
    const stored = await directories.load();
    const useDemo = stored.revision === 0 && config.demo;
    if (stored.revision === 0 && !useDemo)
      tell('The store is empty: import areas.json and contacts.csv first.');
    if (useDemo) tell('The store is empty: answering from the demo directory.');
    const data = useDemo ? await readDemo() : stored.data;
    return work(createKnowledge(data), createCalendar(config.timeZone)(systemClock.now()));
  });

/** What is wrong with a file, by the system's own code. */
function fileProblem(fault: Error & { readonly code: string; readonly path?: string }): string {
  const what: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'this is a folder, a file is needed',
    ENOTDIR: 'this is a file, a folder is needed',
    EACCES: 'this may not be read or written',
    EEXIST: 'this is a file, a folder is needed',
    EROFS: 'this cannot be written',
    ENOSPC: 'the disk is full',
  };
  return [fault.path, what[fault.code] ?? fault.message].filter((part) => part !== undefined).join(': ');
}

const isArgumentFault = (fault: unknown): fault is Error =>
  fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');

const isFileFault = (fault: unknown): fault is Error & { readonly code: string; readonly path?: string } =>
  fault instanceof Error &&
  'code' in fault &&
  ['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR', 'EEXIST', 'EROFS', 'ENOSPC'].includes(String(fault.code));

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
