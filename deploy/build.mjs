import { build } from 'esbuild';

/** Bundles our own code; packages stay in node_modules. Takes about 50 ms, so every start builds what it runs. */
await build({
  entryPoints: {
    main: 'bot/program.ts',
    cli: 'bot/cli.ts',
    package: 'manifest/package.ts',
    bench: 'tests/bench/turns.ts',
    echo: 'tests/bench/echo.ts',
    search: 'tests/bench/search.ts',
    slots: 'tests/bench/slots.ts',
    taps: 'tests/bench/taps.ts',
    instances: 'tests/bench/instances.ts',
    cosmos: 'tests/stores/cosmos-process.ts',
    outbox: 'tests/bench/outbox.ts',
    overview: 'tests/bench/overview.ts',
    notes: 'tests/bench/notes.ts',
    summaries: 'tests/bench/summaries.ts',
    eval: 'tests/evaluation/evaluate.ts',
    'eval-notes': 'tests/evaluation/notes/evaluate.ts',
    'train-notes': 'tests/evaluation/notes/train.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
