import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { evaluate } from '../../bot/cli/evaluate.ts';
import { packageRoot } from '../../bot/package-root.ts';
import { createKnowledge } from '../../dialogs/knowledge.ts';
import { isoDate } from '../../knowledge/kernel/ids.ts';
import { reportOf } from './report.ts';
import { createSearches, placeRemover } from './searches/compare.ts';
import { type QuestionSet, readSet, setsIn } from './sets.ts';

const today = isoDate.parse('2026-11-12');
const fixtures = join(packageRoot(), 'tests/evaluation/fixtures');
const scratch = mkdtempSync(join(tmpdir(), 'koppi-evaluation-'));
afterAll(() => rmSync(scratch, { recursive: true }));

async function setOf(folder: string): Promise<QuestionSet> {
  const set = await readSet(folder);
  if (!set.ok) throw new Error(set.error.join('\n'));
  return set.value;
}

test('what is compared leaves the mathematics of the process as it was', () => {
  expect([-2, 0, 3].map(Math.sign)).toEqual([-1, 0, 1]);
});

const small = await setOf(join(fixtures, 'small'));
const knowledge = createKnowledge(small.data);

/** A copy of the small set in a folder of another name. */
function copyAs(name: string): string {
  const folder = join(scratch, name);
  cpSync(join(fixtures, 'small'), folder, { recursive: true });
  return folder;
}

describe('counting', () => {
  const evaluation = evaluate(small.questions, knowledge, today);
  const measure = (name: string) => evaluation.measures.get(name);

  test('a question is right when its kind, service, area and first person are', () => {
    expect(evaluation.total).toEqual({ right: 5, of: 8 });
    expect(evaluation.misses.map(({ asked }) => asked.id)).toEqual(['3', '4', '5']);
  });

  test('asking for the area is right where it is expected and wrong where an answer is', () => {
    expect(measure('asks the area when it must')).toEqual({ right: 1, of: 2 });
    expect(measure('does not ask the area without need')).toEqual({ right: 3, of: 4 });
    expect(measure('asks the area when it must, only then')).toEqual({ right: 4, of: 6 });
  });

  test('a name counts as wrong among all questions when none should be given', () => {
    expect(evaluation.wrongName).toEqual({ right: 1, of: 8 });
  });

  test('another service that is right as well counts as right, and its person is not judged', () => {
    expect(measure('right service first')).toEqual({ right: 5, of: 6 });
    expect(measure('right person first')).toEqual({ right: 1, of: 3 });
  });

  test('services that are taken for one another are told', () => {
    expect(evaluation.confused).toEqual([{ expected: 'kuraattori', given: 'puheterapia', times: 1 }]);
  });
});

describe('the report of a set', () => {
  test('tells the figures, the other searches, confused services and, when wanted, the misses', async () => {
    const report = await reportOf(small, { misses: true });
    expect(report).toMatch(/^small: 8 questions, 3 services, 3 areas$/m);
    expect(report).toMatch(/^all of it right +5 \/ 8 +62\.5 %$/m);
    expect(report).toMatch(/^ {2}Koppi +5 \/ 6 +83\.3 % +6 \/ 6/m);
    expect(report).toMatch(/^ {2}MiniSearch +\d \/ 6/m);
    expect(report).toMatch(/1 x kuraattori -> puheterapia/);
    expect(report).toMatch(/3: expected answer kuraattori sysma; got answer puheterapia/);
    expect(await reportOf(small, { misses: false })).not.toMatch(/misses/);
  });

  test.each(['held', 'held-2', 'eval-held'])('of a set in a folder %s has figures only', async (name) => {
    const held = await setOf(copyAs(name));
    const report = await reportOf(held, { misses: true });
    expect(report).toMatch(/^all of it right +5 \/ 8 +62\.5 %$/m);
    expect(report).not.toMatch(/->|misses|got /);
    for (const { text } of held.questions) expect(report).not.toContain(text);
    for (const { id } of [...held.data.services, ...held.data.areas]) expect(report).not.toContain(id);
  });

  test('is as short when a held set is reached by another name', async () => {
    for (const [folder, name] of [
      [copyAs('held'), 'looks-open'],
      [join(fixtures, 'small'), 'held-link'],
    ] as const) {
      const link = join(scratch, name);
      symlinkSync(folder, link);
      expect(await reportOf(await setOf(link), { misses: true })).not.toMatch(/->|misses/);
    }
  });
});

describe('reading sets', () => {
  test('every folder with questions is a set', () => {
    expect(setsIn(fixtures)).toEqual([join(fixtures, 'services'), join(fixtures, 'small')]);
  });

  test('questions that stand alone are asked of the demo directory', async () => {
    const demo = await setOf(join(packageRoot(), 'tests/evaluation/demo'));
    expect(demo.data.services.map(({ id }) => id)).toContain('lastenneuvola');
  });

  test('faults are told by line, of a held set only how many', async () => {
    const open = copyAs('faulty');
    writeFileSync(join(open, 'questions.jsonl'), '{"id":"1"}\n');
    expect(await readSet(open)).toMatchObject({
      error: [expect.stringMatching(/questions\.jsonl:1: text: /)],
    });
    const held = copyAs('faulty-held');
    writeFileSync(join(held, 'questions.jsonl'), '{"id":"1"}\nsecret\n');
    expect(await readSet(held)).toMatchObject({ error: [`${held}: faults in a held set: 2`] });
    writeFileSync(join(held, 'services.json'), 'secret');
    expect(await readSet(held)).toMatchObject({ error: [`${held}: faults in a held set: 1`] });
  });

  test('services without areas and workers get a directory of the places in their questions', async () => {
    const set = await setOf(join(fixtures, 'services'));
    const { total, measures, byTag } = evaluate(set.questions, createKnowledge(set.data), today);
    expect(total).toEqual({ right: 4, of: 4 });
    expect(measures.get('right service first')).toEqual({ right: 3, of: 3 });
    expect([...byTag.keys()]).toEqual(['D', 'P', 'C', 'N']);
  });
});

describe('the other searches', () => {
  const searches = createSearches(knowledge);

  test('find each service by its very name in each language', async () => {
    for (const { name, rank } of await searches)
      for (const { id, name: names } of small.data.services)
        for (const language of ['fi', 'sv', 'en'] as const)
          expect([name, (await rank(names[language] ?? '', language))[0]]).toEqual([name, id]);
  });

  test('find nothing, or anything, in a text without words', async () => {
    for (const { rank } of await searches) expect((await rank('', 'fi')).length).toBeLessThanOrEqual(3);
  });

  test('are asked without the places, also those outside of the directory', () => {
    const withoutPlaces = placeRemover(knowledge);
    expect(withoutPlaces('Kuka on kuraattori Hartolassa?')).toBe('kuka on kuraattori');
    expect(withoutPlaces('skolkurator i Gustav Adolfs')).toBe('skolkurator i');
    expect(withoutPlaces('puheterapia Kuopiossa')).toBe('puheterapia');
  });
});
