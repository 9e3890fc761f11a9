import { expect, test } from '@jest/globals';
import { createDirectoryKeeper } from '../../bot/directory-keeper.ts';
import { createDirectoryStore } from '../../bot/directory-store.ts';
import { createMemoryStore } from '../../bot/stores/memory.ts';
import { type DirectoryData, emptyDirectory } from '../../knowledge/directory/directory.ts';
import { areaId } from '../../knowledge/kernel/ids.ts';
import { countingIds } from '../support/ids.ts';

const stamp = { at: 0, by: { name: 'Koppi', via: 'command_line' } } as const;
const withAreas = (...ids: readonly string[]): DirectoryData => ({
  ...emptyDirectory,
  areas: ids.map((id) => ({
    id: areaId.parse(id),
    kind: 'municipality',
    names: { fi: id },
    aliases: [],
    parent: null,
    coordinators: [],
  })),
});

/** A directory that somebody else has changed since it was taken into memory, with how often documents were read. */
async function changed() {
  const store = createMemoryStore(countingIds('etag'));
  const reads = { points: 0, queries: 0 };
  const directories = createDirectoryStore(store);
  const saved = await directories.save(await directories.load(), withAreas('hartola'), stamp);
  if (!saved.ok) throw new Error('not saved');
  const watched = createDirectoryStore({
    ...store,
    get(kind, id) {
      reads.points += 1;
      return store.get(kind, id);
    },
    query(query) {
      reads.queries += 1;
      return store.query(query);
    },
  });
  const keeper = await createDirectoryKeeper(watched, undefined, saved.value);
  const change = () => directories.save(saved.value, withAreas('hartola', 'sysma'), stamp);
  const areas = () => keeper.knowledge().directory.data.areas.map(({ id }) => id);
  return { keeper, reads, change, areas };
}

test('a look at a directory that nobody has changed is one point read', async () => {
  const { keeper, reads } = await changed();
  await keeper.refresh();
  expect(reads).toEqual({ points: 1, queries: 0 });
});

test('several looks at the same moment read what somebody else has changed once', async () => {
  const { keeper, reads, change, areas } = await changed();
  await change();
  await keeper.refresh();
  expect(areas()).toEqual(['hartola', 'sysma']);
  const once = reads.queries;
  const other = await changed();
  await other.change();
  await Promise.all([other.keeper.refresh(), other.keeper.refresh(), other.keeper.refresh()]);
  expect(other.areas()).toEqual(['hartola', 'sysma']);
  expect(other.reads.queries).toBe(once);
});
