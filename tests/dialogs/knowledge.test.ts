import { describe, expect, test } from '@jest/globals';
import { readDemo } from '../../bot/load-demo.ts';
import { createKnowledge } from '../../dialogs/knowledge.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';

const demo = await readDemo();
const before = createKnowledge(demo);
const questions = [
  'Kuka on kuraattori Hartolassa?',
  'Keneltä kysyn lohikäärmehoidosta Hartolassa?',
  'Kuka auttaa neuvolassa Lohikäärmelässä?',
  'onko Lohikäärme Lahtinen paikalla',
];
const [worker] = demo.workers;

const changes: readonly (readonly [string, DirectoryData])[] = [
  ['nothing', { ...demo }],
  ['who is named', { ...demo, assignments: demo.assignments.slice(1) }],
  [
    'the words of a service',
    {
      ...demo,
      services: demo.services.map((each, at) =>
        at === 3 ? { ...each, keywords: ['lohikäärmehoito'] } : each,
      ),
    },
  ],
  [
    'the name of an area',
    {
      ...demo,
      areas: demo.areas.map((each, at) => (at === 3 ? { ...each, aliases: ['Lohikäärmelä'] } : each)),
    },
  ],
  ['a service that goes', { ...demo, services: demo.services.slice(1) }],
  [
    'a new worker',
    { ...demo, workers: [...demo.workers, ...(worker ? [{ ...worker, name: 'Lohikäärme Lahtinen' }] : [])] },
  ],
];

describe('what is kept of the indexes of questions when a directory changes', () => {
  test.each(changes)('reads them as one built anew does: %s', (_what, after) => {
    const [kept, anew] = [createKnowledge(after, before), createKnowledge(after)];
    expect(kept.duty).toBe(anew.duty);
    for (const text of questions) {
      expect(kept.read(text, 'fi')).toEqual(anew.read(text, 'fi'));
      expect(kept.contentWords(text)).toEqual(anew.contentWords(text));
    }
  });

  test('a change is seen', () => {
    const read = (data: DirectoryData, text: string) => createKnowledge(data, before).read(text, 'fi');
    const [, , services, areas] = changes.map(([, data]) => data);
    const [, care = '', place = ''] = questions;
    expect(read(services ?? demo, care).ranked).not.toEqual(before.read(care, 'fi').ranked);
    expect(read(areas ?? demo, place).areas).not.toEqual(before.read(place, 'fi').areas);
  });
});
