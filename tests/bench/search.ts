import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readDemo } from '../../bot/load-demo.ts';
import { decide } from '../../dialogs/contact/rules.ts';
import { createKnowledge, type Knowledge } from '../../dialogs/knowledge.ts';
import { firstToContact } from '../../knowledge/directory/find-contact.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';
import { timeEdits } from './search/edits.ts';
import { largeDirectory, type Size } from './search/large-directory.ts';
import { oddTexts } from './search/odd-texts.ts';
import { type BenchQuestion, questionsAbout } from './search/questions.ts';
import { createRowSearch } from './search/row-search.ts';

/**
 * What a question costs from its text to the person to contact, what the index costs to build, keep and change, by the
 * size of the directory; beside it MiniSearch over the same rows, asked the same questions in turn. Each size runs in a
 * process of its own. Last: how long texts take that nobody would call a question.
 */
const sizes: readonly Size[] = [
  { rows: 72, services: 72 },
  { rows: 1000, services: 200 },
  { rows: 20_000, services: 600 },
  { rows: 100_000, services: 1500 },
];
const warmUps = 100;
const asked = 400;
/** Changes of each kind. */
const edits = 20;
const today = isoDate.parse('2026-11-25');

const [argument] = process.argv.slice(2);
if (argument === undefined) runAll();
else if (argument === 'odd') console.log(await measureOddTexts());
else {
  const size = sizes.find(({ rows }) => String(rows) === argument);
  if (size === undefined) throw new Error(`no such size: ${argument}`);
  console.log(await measure(size));
}

function runAll(): void {
  for (const part of [...sizes.map(({ rows }) => String(rows)), 'odd']) {
    const child = spawnSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=16000', fileURLToPath(import.meta.url), part],
      { stdio: 'inherit' },
    );
    if (child.status !== 0) process.exit(child.status ?? 1);
  }
}

/** Heap and external memory in use, in megabytes. */
function used(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

interface Measured<T> {
  readonly made: T;
  readonly took: number;
}

function timed<T>(work: () => T): Measured<T> {
  const from = performance.now();
  return { made: work(), took: performance.now() - from };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** From the text to the one to contact first. */
function answerOf({ directory, read }: Knowledge, { text, language }: BenchQuestion): string | undefined {
  const decision = decide(read(text, language), { directory, today });
  return decision.kind === 'answer'
    ? firstToContact(directory, decision.contact, today)?.assignment.worker
    : undefined;
}

async function measure(size: Size): Promise<string> {
  const data = largeDirectory(await readDemo(), size);
  const questions = questionsAbout(data, warmUps + asked);
  const first = questions.slice(0, warmUps);
  const counted = questions.slice(warmUps);

  const before = used();
  const { made: knowledge, took: koppiBuilt } = timed(() => createKnowledge(data));
  for (const question of first) answerOf(knowledge, question);
  const koppiMemory = used() - before;

  const between = used();
  const { made: rows, took: rowsBuilt } = timed(() => createRowSearch(data));
  for (const question of first.slice(0, 20)) rows.find(question);
  const rowsMemory = used() - between;

  const koppi: number[] = [];
  const mini: number[] = [];
  for (const question of counted) {
    koppi.push(timed(() => answerOf(knowledge, question)).took);
    mini.push(timed(() => rows.find(question)).took);
  }
  const line = (what: string, ours: number, theirs: number, unit: string): string =>
    `  ${what.padEnd(28)} ${ours.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${theirs.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${(theirs / ours).toFixed(1).padStart(7)}`;
  return [
    `\n${size.rows} rows, ${size.services} services (${asked} questions, each asked once)`,
    `  ${''.padEnd(28)} ${'Koppi'.padStart(9)}     ${'MiniSearch'.padStart(9)}      times Koppi`,
    line('a question, p50', percentile(koppi, 0.5), percentile(mini, 0.5), 'ms'),
    line('a question, p99', percentile(koppi, 0.99), percentile(mini, 0.99), 'ms'),
    line('the index is built in', koppiBuilt, rowsBuilt, 'ms'),
    line('the index takes', koppiMemory, rowsMemory, 'MB'),
    ...(
      await timeEdits(data, knowledge, edits, (now, nth) => {
        const question = counted[nth];
        return question && answerOf(now, question);
      })
    ).map(
      ({ what, commits, questions }) =>
        `  ${what}: changed p50 ${percentile(commits, 0.5).toFixed(1)} ms, most ${Math.max(...commits).toFixed(1)} ms; the question after it p50 ${percentile(questions, 0.5).toFixed(1)} ms`,
    ),
  ].join('\n');
}

/** Each text is read five times, the first time by a reader that has read nothing like it. */
async function measureOddTexts(): Promise<string> {
  const knowledge = createKnowledge(await readDemo());
  // A bot that has just started has asked itself one that tells a situation.
  answerOf(knowledge, {
    text: 'lapsi pelkää mennä kouluun, kuka on puheterapeutti Hartolassa',
    language: 'fi',
  });
  const lines = oddTexts.map(([what, text]) => {
    const times = [1, 2, 3, 4, 5].map(() => timed(() => answerOf(knowledge, { text, language: 'fi' })).took);
    return `  ${what.padEnd(44)} first ${(times[0] ?? 0).toFixed(1).padStart(6)} ms, then ${percentile(times.slice(1), 0.5).toFixed(1).padStart(6)} ms`;
  });
  return ['\nreading what is no question (demo directory)', ...lines].join('\n');
}
