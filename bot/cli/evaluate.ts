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
interface Share {
  right: number;
  of: number;
}

export interface Evaluation {
  readonly total: Share;
  readonly wrongName: Share;
  readonly measures: ReadonlyMap<string, Share>;
  readonly byKind: ReadonlyMap<string, Share>;
  readonly byLanguage: ReadonlyMap<string, Share>;
  readonly byTag: ReadonlyMap<string, Share>;
  readonly misses: readonly { readonly asked: Expected; readonly got: AskResult }[];
}

/** Asks every question and compares. A question is right when its kind, service, area and first person are. */
export function evaluate(questions: readonly Expected[], knowledge: Knowledge, today: IsoDate): Evaluation {
  const total: Share = { right: 0, of: 0 };
  const wrongName: Share = { right: 0, of: 0 };
  const measures = new Map<string, Share>();
  const byKind = new Map<string, Share>();
  const byLanguage = new Map<string, Share>();
  const byTag = new Map<string, Share>();
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
      const ok = [expect.service, ...expect.also_ok];
      const offered = [got.service, ...got.alternatives.map((each) => each.service)].filter(
        (each) => each !== null,
      );
      add(measures, 'right service first', ok.includes(offered[0] ?? ''));
      add(
        measures,
        'right service in the first three',
        offered.slice(0, 3).some((each) => ok.includes(each)),
      );
    }
    if (expect.kind === 'answer' && expect.area) add(measures, 'right area', got.area === expect.area);
    const person = expect.kind === 'answer' ? personIsRight(expect, got) : undefined;
    if (person !== undefined) add(measures, 'right person first', person);
    if (expect.kind === 'clarify_area')
      add(measures, 'asks the area when it must', got.kind === 'clarify_area');
    if (expect.kind !== 'clarify_area')
      add(measures, 'does not ask the area without need', got.kind !== 'clarify_area');
    if (expect.kind === 'unknown')
      add(measures, 'says "I don\'t know" when it should', got.kind === 'unknown');
    count(wrongName, got.kind === 'answer' && expect.kind !== 'answer');
  }
  return { total, wrongName, measures, byKind, byLanguage, byTag, misses };
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

/** The evaluation as plain text. */
export function evaluationText(evaluation: Evaluation): string {
  const line = (name: string, { right, of }: Share): string =>
    `  ${name.padEnd(38)} ${String(right).padStart(4)} / ${String(of).padEnd(4)} ${of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`}`;
  const block = (title: string, shares: ReadonlyMap<string, Share>): string[] => [
    title,
    ...[...shares].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, share]) => line(name, share)),
  ];
  const misses = evaluation.misses.map(
    ({ asked, got }) =>
      `  ${asked.id}: expected ${asked.expect.kind} ${asked.expect.service ?? ''} ${asked.expect.area ?? ''}; got ${got.kind} ${got.service ?? ''} ${got.area ?? ''}`,
  );
  return [
    line('all of it right', evaluation.total).trimStart(),
    line('a name given where none should be', evaluation.wrongName).trimStart(),
    ...block('measure', evaluation.measures),
    ...block('by expected kind', evaluation.byKind),
    ...block('by language', evaluation.byLanguage),
    ...block('by tag', evaluation.byTag),
    ...(misses.length > 0 ? ['misses', ...misses] : []),
  ].join('\n');
}
