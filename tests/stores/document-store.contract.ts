import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type DocumentStore, readAll } from '../../bot/stores/document-store.ts';

/** What every store does, whatever it is made of. */
export function describeDocumentStore(name: string, open: () => Promise<DocumentStore>): void {
  describe(`the document store in ${name}`, () => {
    let store: DocumentStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const create = (id: string, body: unknown = { n: 1 }, index = {}) =>
      store.put({ kind: 'note', id, body, index, expect: 'absent' });

    test('gives back what was put, and nothing for what was not', async () => {
      await create('a', { text: 'å ä ö 🤝', list: [1, null, { deep: true }] });
      expect((await store.get('note', 'a'))?.body).toEqual({
        text: 'å ä ö 🤝',
        list: [1, null, { deep: true }],
      });
      expect(await store.get('note', 'b')).toBeUndefined();
      expect(await store.get('other', 'a')).toBeUndefined();
    });

    test('keeps what was put, whatever happens to the object afterwards', async () => {
      const body = { list: [1] };
      await create('a', body);
      body.list.push(2);
      expect((await store.get('note', 'a'))?.body).toEqual({ list: [1] });
    });

    test('creates only once', async () => {
      expect((await create('a')).ok).toBe(true);
      expect(await create('a', { n: 2 })).toEqual({ ok: false, error: { kind: 'note', id: 'a' } });
      expect((await store.get('note', 'a'))?.body).toEqual({ n: 1 });
    });

    test('a write over an older state is refused and changes nothing', async () => {
      const first = await create('a');
      if (!first.ok) throw new Error('not created');
      const second = await store.put({ kind: 'note', id: 'a', body: { n: 2 }, expect: first.value });
      const third = await store.put({ kind: 'note', id: 'a', body: { n: 3 }, expect: first.value });
      expect([second.ok, third.ok]).toEqual([true, false]);
      const stored = await store.get('note', 'a');
      expect(stored?.body).toEqual({ n: 2 });
      expect(stored?.etag).toBe(second.ok && second.value);
    });

    test('of many writers over one state exactly one succeeds', async () => {
      const first = await create('a');
      if (!first.ok) throw new Error('not created');
      const writes = Array.from({ length: 20 }, (_, n) =>
        store.put({ kind: 'note', id: 'a', body: { n }, expect: first.value }),
      );
      expect((await Promise.all(writes)).filter((written) => written.ok)).toHaveLength(1);
    });

    test('a document that was deleted and made again does not accept the old etag', async () => {
      const first = await create('a');
      if (!first.ok) throw new Error('not created');
      expect((await store.delete('note', 'a', 'another')).ok).toBe(false);
      expect((await store.delete('note', 'a', first.value)).ok).toBe(true);
      expect(await store.get('note', 'a')).toBeUndefined();
      await create('a');
      expect((await store.put({ kind: 'note', id: 'a', body: {}, expect: first.value })).ok).toBe(false);
    });

    test('puts all or none', async () => {
      await create('b');
      const refused = await store.putAll([
        { kind: 'note', id: 'a', body: { n: 1 }, expect: 'absent' },
        { kind: 'note', id: 'b', body: { n: 2 }, expect: 'absent' },
      ]);
      expect(refused).toEqual({ ok: false, error: { kind: 'note', id: 'b' } });
      expect(await store.get('note', 'a')).toBeUndefined();
      const written = await store.putAll([
        { kind: 'note', id: 'a', body: { n: 1 }, expect: 'absent' },
        { kind: 'note', id: 'b', body: { n: 2 }, expect: 'any' },
      ]);
      expect(written.ok && written.value).toHaveLength(2);
      expect((await store.get('note', 'b'))?.body).toEqual({ n: 2 });
    });

    test('takes documents away together with other writes, with their index, or none of it', async () => {
      await create('a', {}, { dueAt: 1 });
      await create('b', {});
      const removal = { kind: 'note', id: 'a', remove: true } as const;
      const late = { kind: 'note', id: 'b', body: { n: 2 }, expect: 'absent' } as const;
      expect((await store.putAll([removal, late])).ok).toBe(false);
      expect(await store.get('note', 'a')).toBeDefined();

      const gone = { kind: 'note', id: 'never', remove: true } as const;
      const written = await store.putAll([removal, gone, { ...late, expect: 'any' }]);
      expect(written.ok && written.value).toEqual([undefined, undefined, expect.any(String)]);
      expect(await store.get('note', 'a')).toBeUndefined();
      expect((await store.query({ kind: 'note', where: { field: 'dueAt' }, limit: 5 })).documents).toEqual(
        [],
      );
    });

    test('finds by equality and by range of an indexed field, in order', async () => {
      await create('late', {}, { dueAt: 300, owner: 'anna' });
      await create('early', {}, { dueAt: 100, owner: 'bo' });
      await create('middle', {}, { dueAt: 200, owner: 'anna' });
      await create('never', {});
      const ids = async (where: Parameters<DocumentStore['query']>[0]['where']) =>
        (await store.query({ kind: 'note', limit: 10, ...(where ? { where } : {}) })).documents.map(
          (each) => each.id,
        );
      expect(await ids({ field: 'dueAt', below: 300 })).toEqual(['early', 'middle']);
      expect(await ids({ field: 'dueAt', from: 200 })).toEqual(['middle', 'late']);
      expect(await ids({ field: 'dueAt', from: 100, below: 101 })).toEqual(['early']);
      // Without a bound nothing is too late.
      await create('some day', {}, { owedAt: Number.MAX_SAFE_INTEGER });
      expect(await ids({ field: 'owedAt', from: 0 })).toEqual(['some day']);
      expect(await ids({ field: 'owner', equals: 'anna' })).toEqual(['late', 'middle']);
      expect(await ids({ field: 'dueAt' })).toEqual(['early', 'middle', 'late']);
      expect(await ids(undefined)).toEqual(['early', 'late', 'middle', 'never', 'some day']);
      expect(await ids({ field: 'missing', equals: 1 })).toEqual([]);
    });

    test('an index follows its document', async () => {
      const first = await create('a', {}, { dueAt: 1 });
      if (!first.ok) throw new Error('not created');
      const moved = await store.put({
        kind: 'note',
        id: 'a',
        body: {},
        index: { dueAt: 9 },
        expect: first.value,
      });
      const due = async (below: number) =>
        (await store.query({ kind: 'note', where: { field: 'dueAt', below }, limit: 5 })).documents.length;
      expect([await due(5), await due(10)]).toEqual([0, 1]);
      if (moved.ok) await store.delete('note', 'a', moved.value);
      expect(await due(10)).toBe(0);
    });

    test('gives every document of a range exactly once, also those of one value', async () => {
      const ids = Array.from({ length: 23 }, (_, n) => `n${String(n).padStart(2, '0')}`);
      for (const [n, id] of ids.entries()) await create(id, {}, { dueAt: Math.floor(n / 9) });
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.query({
          kind: 'note',
          where: { field: 'dueAt', from: 0, below: 9 },
          limit: 4,
          ...(after === undefined ? {} : { after }),
        });
        expect(page.documents.length).toBeLessThanOrEqual(4);
        seen.push(...page.documents.map((each) => each.id));
        after = page.next;
      } while (after !== undefined);
      expect([...seen].sort()).toEqual(ids);
    });

    test('is dumped whole, with what it is found by', async () => {
      await create('ä/1?#', { text: 'å' }, { dueAt: 5, owner: 'anna' });
      for (let n = 0; n < 7; n += 1)
        await store.put({ kind: `kind-${n % 3}`, id: `id ${n}`, body: { n }, expect: 'absent' });
      const dumped: unknown[] = [];
      let after: string | undefined;
      do {
        const page = await store.dump(3, after);
        dumped.push(...page.documents);
        after = page.next;
      } while (after !== undefined);
      expect(dumped).toHaveLength(8);
      expect(dumped).toContainEqual({
        kind: 'note',
        id: 'ä/1?#',
        body: { text: 'å' },
        index: { dueAt: 5, owner: 'anna' },
      });
      expect(dumped).toContainEqual({ kind: 'kind-0', id: 'id 3', body: { n: 3 }, index: {} });
    });

    test('gives every document exactly once, page by page', async () => {
      const ids = Array.from({ length: 25 }, (_, n) => `n${String(n).padStart(2, '0')}`);
      for (const id of ids) await create(id, {}, { colour: 'red' });
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.query({
          kind: 'note',
          where: { field: 'colour', equals: 'red' },
          limit: 10,
          ...(after === undefined ? {} : { after }),
        });
        seen.push(...page.documents.map((each) => each.id));
        after = page.next;
      } while (after !== undefined);
      expect(seen).toEqual(ids);
      expect((await readAll(store, 'note')).map((each) => each.id)).toEqual(ids);
    });
  });
}
