import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDemo } from '../../../../bot/load-demo.ts';
import { createSummaryKeeper } from '../../../../bot/summary-keeper.ts';
import { type Found, findLines } from '../../../../dialogs/meeting/find/find-lines.ts';
import { createShelf } from '../../../../dialogs/meeting/find/shelf.ts';
import { type Meeting, meetingSchema } from '../../../../dialogs/meeting/meeting.ts';
import { meetingKind } from '../../../../dialogs/meeting/meeting-kind.ts';
import type { World } from '../../../../dialogs/world.ts';
import { groupId, isoDate } from '../../../../knowledge/kernel/ids.ts';
import { partsByFound } from '../../../../knowledge/language/found-words.ts';
import { worldOf } from '../../../support/world.ts';

const meeting = (group: string, day: string, decisions: readonly string[], at = 1): Meeting =>
  meetingSchema.parse({
    version: 1,
    id: `${group}:${day}`,
    group,
    day,
    language: 'fi',
    state: 'published',
    versions: [
      {
        at,
        by: 'jaana.heikura@example.org',
        draft: 'draft',
        decisions: decisions.map((text) => ({ text })),
        actions: [{ id: 'a', text: 'Varaa tilan', owner: 'samuli.kantola@example.org' }],
        open: [],
        absent: [],
      },
    ],
    posted: [],
    owed: [],
  });

const said = ({ summary, line }: Found): string =>
  `${summary.day} ${line === undefined ? '' : summary.lines[line]?.text}`;

describe('lines of summaries', () => {
  const { shelf, put } = createShelf(() => 'Samuli Kantola');
  put(meeting('a', '2026-11-03', ['Kuraattorin ajat siirtyvät.', 'Kuraattori vaihtuu.']));
  put(meeting('a', '2026-11-10', ['Kuraattoriajat jatkuvat.', 'Kysely alkaa.']));
  put(meeting('b', '2026-11-12', ['Kuraattorin ajat loppuvat.']));
  const seen = new Set([groupId.parse('a')]);

  test('that hold all words come before those that hold parts, and those with few of them not at all', () => {
    expect(findLines(shelf, { words: ['kuraattorin', 'ajoista'] }, seen).map(said)).toEqual([
      '2026-11-03 Kuraattorin ajat siirtyvät.',
      '2026-11-10 Kuraattoriajat jatkuvat.',
    ]);
  });

  test('are found by who does it, and within a time', () => {
    const span = { from: isoDate.parse('2026-11-04') };
    expect(findLines(shelf, { words: ['kantolan'], span }, seen).map(said)).toEqual([
      '2026-11-10 Varaa tilan',
    ]);
    expect(
      findLines(shelf, { words: [], span: { to: isoDate.parse('2026-11-04') } }, seen).map(said),
    ).toEqual(['2026-11-03 ']);
  });

  test('say in the text which words were found', () => {
    expect(partsByFound('Perhekahvilan ajat, familjecaféet', ['kahvila', 'aika', 'familjecafé'])).toEqual([
      { text: 'Perhekahvilan', found: true },
      { text: ' ', found: false },
      { text: 'ajat', found: true },
      { text: ', ', found: false },
      { text: 'familjecaféet', found: true },
    ]);
  });
});

describe('what is published', () => {
  let world: World;
  beforeAll(async () => {
    world = await worldOf(await readDemo());
  });

  test('is found by every instance, however many are published at one moment', async () => {
    const other = createSummaryKeeper(world.documents, world.knowledge, { now: () => 0 });
    for (let year = 0; year < 1300; year += 1) {
      const one = meeting('hyva-hartola', `${2000 + (year % 100)}-01-${10 + Math.floor(year / 100)}`, [
        'Retki',
      ]);
      await world.documents.put(meetingKind, one.id, one, 'absent');
    }
    expect((await other.shelf()).summaries.size).toBe(1300);
    const later = meeting('hyva-hartola', '2026-11-24', ['Retki'], 100 * 60_000);
    await world.documents.put(meetingKind, later.id, later, 'absent');
    expect((await world.summaries()).summaries.size).toBe(1301);
    expect((await other.shelf()).summaries.size).toBe(1301);
  });

  test('is always shown in one order: the best first, then the newest', () => {
    const words = ['perhekahvila', 'kahvilan', 'kuraattori', 'ajat', 'retki'];
    const anyMeeting = fc.record({
      group: fc.constantFrom('a', 'b'),
      day: fc.constantFrom('2026-11-03', '2026-11-10', '2026-10-01'),
      decisions: fc.array(
        fc.subarray(words, { minLength: 1 }).map((each) => each.join(' ')),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 8 }), fc.subarray(words), (meetings, sought) => {
        const { shelf, put } = createShelf(() => '');
        for (const { group, day, decisions } of meetings) put(meeting(group, day, decisions));
        const found = findLines(shelf, { words: sought }, new Set([groupId.parse('a')]));
        for (const [at, each] of found.entries()) {
          const next = found[at + 1];
          expect(each.summary.group).toBe('a');
          if (!next) continue;
          expect(each.score).toBeGreaterThanOrEqual(next.score);
          if (each.score === next.score) expect(each.summary.day >= next.summary.day).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
