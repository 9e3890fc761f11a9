import { loadavg } from 'node:os';
import { openCosmosStore } from '../../bot/stores/cosmos.ts';
import type { Write } from '../../bot/stores/document-store.ts';
import { startCosmosEmulator } from '../stores/cosmos-emulator.ts';

/** What requests cost in the emulator of Cosmos DB by itself, one after the other, with 100, 1,000 and 10,000 documents in it. */
const sizes = [100, 1000, 10_000];
const runs = 20;
const atOnce = 50;
/** Characters: about what a consultation has. */
const length = 900;

const emulator = await startCosmosEmulator();
const key = Buffer.from('nobody').toString('base64');
const store = await openCosmosStore({ endpoint: emulator.endpoint, opens: { key }, database: 'bench' }, [
  'directory',
]);
const noteOf = (n: number): Write => ({
  kind: 'note',
  id: `n${n}`,
  body: { text: 'x'.repeat(length) },
  index: { nextDueAt: n, asker: `person-${n % 100}` },
  expect: 'any',
});
const due = (kind: string, below: number) => () =>
  store.query({ kind, where: { field: 'nextDueAt', from: 0, below }, limit: 50 });
const requests: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['point read', () => store.get('directory', 'head')],
  ['write', () => store.put(noteOf(3))],
  ['what is due: nothing', due('note', 0)],
  ['what is due: nothing, of a kind without documents', due('gap', 1)],
  ['what is due: 50 of all', due('note', Number.MAX_SAFE_INTEGER)],
  [
    'of one asker',
    () => store.query({ kind: 'note', where: { field: 'asker', equals: 'person-3' }, limit: 50 }),
  ],
];

await store.put({ kind: 'directory', id: 'head', body: { revision: 1 }, expect: 'any' });
let kept = 0;
for (const size of sizes) {
  for (; kept < size; kept += atOnce)
    await Promise.all(Array.from({ length: atOnce }, (_, at) => store.put(noteOf(kept + at))));
  for (const [name, request] of requests) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const began = performance.now();
      await request();
      times.push(performance.now() - began);
    }
    const sorted = times.sort((one, other) => one - other);
    process.stdout.write(
      `${size} documents, ${name}: p50 ${sorted[runs / 2]?.toFixed(1)} ms, most ${sorted.at(-1)?.toFixed(1)} ms\n`,
    );
  }
}
process.stdout.write(`load of the machine ${loadavg()[0]?.toFixed(1)}\n`);
await store.close();
await emulator.close();
