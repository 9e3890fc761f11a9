import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { openTracing } from '../../bot/tracing/open-tracing.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { startConnector } from '../support/connector.ts';
import { ask, greeted } from '../support/consultation-taps.ts';
import { type OtlpReceiver, startOtlpReceiver } from '../support/otlp-receiver.ts';

/** Stands in what people write and nowhere else. */
const secret = 'Salaisuuslampi';

describe('with a receiver of traces', () => {
  let receiver: OtlpReceiver;
  let bot: TestBot;
  beforeAll(async () => {
    receiver = await startOtlpReceiver();
    bot = await startTestBot({ OTEL_EXPORTER_OTLP_ENDPOINT: `${receiver.endpoint}/` });
    await greeted(bot, 'jarkko.nurmela');
    const elisa = await greeted(bot, 'elisa.koivula');
    await elisa.say(`kuka on kuraattori Hollolassa, ${secret}?`);
    await ask(elisa, { service: 'perheneuvola', area: 'hartola' }, { question: `Mitä ${secret} auttaisi?` });
    await bot.goTo(bot.now() + 60_000);
    // The reply is not taken, so this turn ends in a fault.
    bot.connector.failNext(400, 3);
    await elisa.say(`kuka on ${secret}?`).catch(() => undefined);
    await bot.stop();
  });
  afterAll(() => receiver.close());

  const facts = (name: string) =>
    receiver.spans
      .filter((span) => span.name === name)
      .map(({ attributes }) =>
        Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue])),
      );

  test('each turn is a trace that tells the kind of answer', () => {
    const turns = receiver.spans.filter(({ name }) => name === 'turn');
    expect(turns.map(({ parentSpanId }) => parentSpanId)).toEqual(turns.map(() => undefined));
    expect(new Set(turns.map(({ traceId }) => traceId)).size).toBe(turns.length);
    expect(facts('turn').map((about) => about['koppi.answer'])).toContain('answer');
    expect(turns.length).toBe(5);
  });

  test('what the store and the reply took stands in it', () => {
    const [turn] = receiver.spans.filter(({ name }) => name === 'turn');
    const inside = receiver.spans.filter(({ parentSpanId }) => parentSpanId === turn?.spanId);
    const names = new Set(inside.map(({ name }) => name));
    for (const name of ['store get', 'store put', 'reply']) expect(names).toContain(name);
    expect(facts('store put').map((about) => about['koppi.document'])).toContain('conversation');
  });

  test('each delivery stands in the work on the document that owed it', () => {
    const deliveries = receiver.spans.filter(({ name }) => name === 'delivery');
    const work = new Map(
      receiver.spans.filter(({ name }) => name === 'outbox').map((each) => [each.spanId, each]),
    );
    expect(deliveries.filter(({ parentSpanId }) => work.has(parentSpanId ?? '')).length).toBeGreaterThan(0);
    expect(facts('delivery')).toContainEqual({ 'koppi.outcome': 'sent' });
    expect(facts('outbox')).toContainEqual({ 'koppi.document': 'consultation' });
  });

  test('a turn that fails is marked, without a word of the fault', () => {
    const failed = receiver.spans.filter(({ status }) => status.code === 2).map(({ name }) => name);
    expect(failed).toEqual(expect.arrayContaining(['turn', 'reply']));
  });

  test('nothing that people wrote, and nobody, is in what was sent', () => {
    const all = receiver.bodies.join('\n');
    expect(all).toContain('POST /v1/traces');
    expect(all).toContain('"service.name"');
    for (const word of [
      secret,
      'auttaisi',
      'Hollola',
      'elisa',
      'koivula',
      'jarkko',
      'aad-',
      '29:',
      'personal-',
      'tenant-1',
    ])
      expect(all).not.toContain(word);
  });
});

test('a receiver that takes nothing is no reason for anybody to wait', async () => {
  const nothing = await startConnector();
  const bot = await startTestBot({ OTEL_EXPORTER_OTLP_ENDPOINT: nothing.serviceUrl });
  const [answer] = await bot.person().say('kuka on kuraattori Hollolassa?');
  expect(answer?.text).toContain('Sonja Paananen');
  await bot.stop();
  await nothing.close();
});

test('what makes traces is loaded by whoever wants them alone', async () => {
  const { metafile } = await build({
    entryPoints: ['bot/program.ts'],
    outdir: 'dist',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const files = new Map(Object.entries(metafile.outputs));
  const reached = (
    file: string,
    also: 'dynamic-import' | 'nothing',
    seen = new Set<string>(),
  ): Set<string> => {
    for (const { path, kind } of files.get(file)?.imports ?? []) {
      if (seen.has(path) || (kind !== 'import-statement' && kind !== also)) continue;
      reached(path, also, seen.add(path));
    }
    return seen;
  };
  const exporter = '@opentelemetry/exporter-trace-otlp-http';
  expect([...reached('dist/program.js', 'dynamic-import')]).toContain(exporter);
  const atStart = [...reached('dist/program.js', 'nothing')];
  expect(atStart).toContain('prom-client');
  expect(atStart.filter((path) => path.startsWith('@opentelemetry/'))).toEqual([]);
});

test('without one there are no traces, and the work is done all the same', async () => {
  const tracing = await openTracing(undefined);
  expect(await tracing.trace('turn', {}, () => tracing.span('reply', {}, async () => 7))).toBe(7);
  tracing.note({});
  await tracing.stop();
});
