import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readDemo } from '../../../../bot/load-demo.ts';
import type { Documents } from '../../../../dialogs/documents.ts';
import { gapKind, handleGaps, keepMiss } from '../../../../dialogs/upkeep/gap/gap.ts';
import { areasOfGaps, openGaps } from '../../../../dialogs/upkeep/gap/open-gaps.ts';
import type { World } from '../../../../dialogs/world.ts';
import type { DirectoryData } from '../../../../knowledge/directory/directory.ts';
import { areaId, email, isoDate } from '../../../../knowledge/kernel/ids.ts';
import { worldOf } from '../../../support/world.ts';

const hartola = areaId.parse('hartola');
const sysma = areaId.parse('sysma');
const day = isoDate.parse('2026-11-12');
const ismo = { email: email.parse('ismo.poyhonen@example.org'), admin: false };
const ilona = { email: email.parse('ilona.hameenniemi@example.org'), admin: false };
const marketta = { email: email.parse('marketta.virolainen@example.org'), admin: false };

let data: DirectoryData;
let world: World;
beforeAll(async () => {
  data = await readDemo();
});
beforeEach(async () => {
  world = await worldOf(data);
});

const seenBy = async (who: { readonly email: typeof ismo.email; readonly admin: boolean }) => {
  const { directory } = world.knowledge();
  return openGaps(world.documents, directory, areasOfGaps(who, directory), 10);
};

describe('questions without an answer', () => {
  test('are one when they have the same words in other forms, and count', async () => {
    await keepMiss(world.documents, { words: ['naapuri', 'riita'], area: hartola }, day);
    await keepMiss(
      world.documents,
      { words: ['naapurin', 'riitaa'], area: hartola },
      isoDate.parse('2026-11-20'),
    );
    expect(await seenBy(ismo)).toEqual([
      {
        key: expect.any(String),
        words: ['naapuri', 'riita'],
        areas: [{ area: hartola, count: 2 }],
        count: 2,
        lastDay: '2026-11-20',
        gaps: [expect.any(String)],
      },
    ]);
  });

  test('are counted both when two people ask at the same moment', async () => {
    const miss = { words: ['kissa'], area: hartola };
    await Promise.all([1, 2, 3].map(() => keepMiss(world.documents, miss, day)));
    expect((await seenBy(ismo))[0]?.count).toBe(3);
  });

  test('stand together from several areas, the most asked first', async () => {
    for (let time = 0; time < 2; time += 1)
      await keepMiss(world.documents, { words: ['kissa'], area: hartola }, day);
    for (const area of [hartola, sysma, sysma])
      await keepMiss(world.documents, { words: ['auraus'], area }, day);
    expect((await seenBy(ilona)).map(({ words, areas, count }) => [words, areas, count])).toEqual([
      [
        ['auraus'],
        [
          { area: sysma, count: 2 },
          { area: hartola, count: 1 },
        ],
        3,
      ],
      [['kissa'], [{ area: hartola, count: 2 }], 2],
    ]);
    expect((await seenBy(ismo)).map(({ count }) => count)).toEqual([2, 1]);
  });

  test('are shown from the second time on, in whatever area the first was', async () => {
    await keepMiss(world.documents, { words: ['kissa'], area: hartola }, day);
    expect(await seenBy(marketta)).toEqual([]);
    await keepMiss(world.documents, { words: ['kissa'], area: sysma }, day);
    expect((await seenBy(ismo)).map(({ count }) => count)).toEqual([1]);
    expect((await seenBy(marketta)).map(({ count }) => count)).toEqual([2]);
  });

  test('without an area go to those who coordinate a topmost area', async () => {
    for (let time = 0; time < 2; time += 1) await keepMiss(world.documents, { words: ['kissa'] }, day);
    expect(await seenBy(ismo)).toEqual([]);
    expect(await seenBy(marketta)).toHaveLength(1);
  });

  const ends = async (documents: Documents, how: 'words' | 'not_ours') => {
    for (let time = 0; time < 2; time += 1)
      await keepMiss(documents, { words: ['kissa'], area: hartola }, day);
    const [group] = await seenBy(ismo);
    await handleGaps(documents, group?.gaps ?? [], how);
  };

  test('come again when they were answered with words and are still missed', async () => {
    await ends(world.documents, 'words');
    expect(await seenBy(ismo)).toEqual([]);
    for (let time = 0; time < 2; time += 1)
      await keepMiss(world.documents, { words: ['kissa'], area: hartola }, day);
    expect((await seenBy(ismo))[0]?.count).toBe(2);
  });

  test('do not come again when they are somebody else’s matter', async () => {
    await ends(world.documents, 'not_ours');
    for (let time = 0; time < 2; time += 1)
      await keepMiss(world.documents, { words: ['kissa'], area: hartola }, day);
    expect(await seenBy(ismo)).toEqual([]);
  });

  test('say nothing of who asked, when and where', async () => {
    await keepMiss(world.documents, { words: ['kissa'], area: hartola }, day);
    const [kept] = await world.documents.find(gapKind, { limit: 10 });
    expect(kept?.body).toEqual({
      version: 1,
      words: ['kissa'],
      area: hartola,
      count: 1,
      firstDay: day,
      lastDay: day,
      state: 'open',
      owed: [],
    });
  });
});
