import { z } from 'zod';
import type { Knowledge } from '../../dialogs/knowledge.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { type AskResult, ask, askedSchema } from './ask.ts';

const kinds = ['answer', 'clarify_area', 'clarify_service', 'unknown', 'other'] as const;

/** A question with what a person who knows would have answered. */
export const expectedSchema = askedSchema.extend({
  expect: z.object({
    kind: z.enum(kinds),
    service: z.string().nullish(),
    /** Other services that are right as well. */
    also_ok: z.array(z.string()).default([]),
    area: z.string().nullish(),
    workers: z.array(z.string()).nullish(),
  }),
  tags: z.array(z.string()).default([]),
});
export type Expected = z.infer<typeof expectedSchema>;

/** How many of how many were right. */
export interface Share {
  right: number;
  of: number;
}

/** A service that was taken for another one; `given` is null where none came to mind. */
interface Confused {
  readonly expected: string;
  readonly given: string | null;
  readonly times: number;
}

export interface Evaluation {
  readonly total: Share;
  readonly wrongName: Share;
  readonly measures: ReadonlyMap<string, Share>;
  readonly byKind: ReadonlyMap<string, Share>;
  /** What came where an answer was expected, right or wrong. */
  readonly came: ReadonlyMap<string, Share>;
  readonly byLanguage: ReadonlyMap<string, Share>;
  readonly byTag: ReadonlyMap<string, Share>;
  /** Which service was expected and which came first, the most frequent first. */
  readonly confused: readonly Confused[];
  readonly misses: readonly { readonly asked: Expected; readonly got: AskResult }[];
}

/** Asks every question and compares. A question is right when its kind, service, area and first person are. */
export function evaluate(questions: readonly Expected[], knowledge: Knowledge, today: IsoDate): Evaluation {
  const total: Share = { right: 0, of: 0 };
  const wrongName: Share = { right: 0, of: 0 };
  const measures = new Map<string, Share>();
  const came = new Map<string, Share>();
  const byKind = new Map<string, Share>();
  const byLanguage = new Map<string, Share>();
  const byTag = new Map<string, Share>();
  const confused = new Map<string, Confused>();
  const misses: { asked: Expected; got: AskResult }[] = [];

  for (const asked of questions) {
    const { expect } = asked;
    const got = ask(asked, knowledge, today);
    const right = isRight(asked, got);
    if (!right) misses.push({ asked, got });
    count(total, right);
    add(byKind, expect.kind, right);
    add(byLanguage, asked.lang ?? 'not said', right);
    for (const tag of asked.tags) add(byTag, tag, right);

    if (expect.service) {
      const offered = [got.service, ...got.alternatives.map((each) => each.service)].filter(
        (each) => each !== null,
      );
      const first = offered[0] ?? null;
      const { isFirst, isInFirstThree } = judgeRanking(expect, offered);
      add(measures, 'right service first', isFirst);
      add(measures, 'right service in the first three', isInFirstThree);
      if (!isFirst) {
        const pair = `${expect.service} ${first ?? ''}`;
        const times = (confused.get(pair)?.times ?? 0) + 1;
        confused.set(pair, { expected: expect.service, given: first, times });
      }
    }
    if (expect.kind === 'answer' && expect.area) add(measures, 'right area', got.area === expect.area);
    if (expect.kind === 'answer')
      for (const kind of ['answer', 'clarify_service', 'clarify_area', 'unknown'] as const)
        add(came, kind, got.kind === kind);
    const person = expect.kind === 'answer' ? personIsRight(expect, got) : undefined;
    if (person !== undefined) add(measures, 'right person first', person);
    if (expect.kind === 'clarify_area' || expect.kind === 'answer') {
      const mustAsk = expect.kind === 'clarify_area';
      const asksRightly = (got.kind === 'clarify_area') === mustAsk;
      add(measures, 'asks the area when it must, only then', asksRightly);
      add(
        measures,
        mustAsk ? 'asks the area when it must' : 'does not ask the area without need',
        asksRightly,
      );
    }
    if (expect.kind === 'unknown')
      add(measures, 'says "I don\'t know" when it should', got.kind === 'unknown');
    count(wrongName, got.kind === 'answer' && expect.kind !== 'answer');
  }
  return {
    total,
    wrongName,
    measures,
    came,
    byKind,
    byLanguage,
    byTag,
    confused: [...confused.values()].sort((a, b) => b.times - a.times),
    misses,
  };
}

/** Whether the right service, or another one that is right as well, stands first or among the first three. */
export function judgeRanking(
  { service, also_ok }: Expected['expect'],
  ranked: readonly string[],
): { readonly isFirst: boolean; readonly isInFirstThree: boolean } {
  const isRightService = (each: string | undefined): boolean =>
    each !== undefined && (each === service || also_ok.includes(each));
  return { isFirst: isRightService(ranked[0]), isInFirstThree: ranked.slice(0, 3).some(isRightService) };
}

function isRight({ expect }: Expected, got: AskResult): boolean {
  if (got.kind !== expect.kind) return false;
  const services = expect.service ? [expect.service, ...expect.also_ok] : [];
  if (expect.kind === 'clarify_service') {
    return services.length === 0 || got.alternatives.some((each) => services.includes(each.service));
  }
  if (services.length > 0 && expect.kind !== 'unknown' && !services.includes(got.service ?? '')) return false;
  if (expect.kind !== 'answer') return true;
  if (expect.area && got.area !== expect.area) return false;
  return personIsRight(expect, got) ?? true;
}

/** The person is known for the expected service alone, not for the others that are right as well. */
function personIsRight(expect: Expected['expect'], got: AskResult): boolean | undefined {
  const [first] = expect.workers ?? [];
  if (first === undefined || (got.service !== null && expect.also_ok.includes(got.service))) return undefined;
  return got.workers[0]?.email === first;
}

function count(share: Share, right: boolean): void {
  share.of += 1;
  if (right) share.right += 1;
}

function add(shares: Map<string, Share>, name: string, right: boolean): void {
  const share = shares.get(name) ?? { right: 0, of: 0 };
  shares.set(name, share);
  count(share, right);
}

/** `12 / 15   80.0 %` */
export const shareText = ({ right, of }: Share): string =>
  `${String(right).padStart(4)} / ${String(of).padEnd(4)} ${of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`}`.trimEnd();

const line = (name: string, share: Share): string => `  ${name.padEnd(38)} ${shareText(share)}`;

/** The figures alone: nothing of a question or of the directory stands in them. */
export function figuresText(evaluation: Evaluation): string {
  const block = (title: string, shares: ReadonlyMap<string, Share>): string[] => [
    title,
    ...[...shares].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, share]) => line(name, share)),
  ];
  return [
    line('all of it right', evaluation.total).trimStart(),
    line('a name given where none should be', evaluation.wrongName).trimStart(),
    ...block('measure', evaluation.measures),
    ...block('what came where an answer is expected', evaluation.came),
    ...block('by expected kind', evaluation.byKind),
    ...block('by language', evaluation.byLanguage),
    ...block('by tag', evaluation.byTag),
  ].join('\n');
}

/** Which services are taken for which. */
export const confusedText = ({ confused }: Evaluation): string =>
  [
    'expected service -> the one that came first',
    ...confused.map(
      ({ expected, given, times }) => `  ${String(times).padStart(3)} x ${expected} -> ${given ?? 'none'}`,
    ),
  ].join('\n');

/** Each question that was not answered as expected. */
export const missesText = ({ misses }: Evaluation): string =>
  [
    'misses',
    ...misses.map(
      ({ asked, got }) =>
        `  ${asked.id}: expected ${asked.expect.kind} ${asked.expect.service ?? ''} ${asked.expect.area ?? ''}; got ${got.kind} ${got.service ?? ''} ${got.area ?? ''}`,
    ),
  ].join('\n');
