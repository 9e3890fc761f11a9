/** One process pool, real ESM, TypeScript through swc. Browser tests run apart: `npm run test:browser`. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
export default {
  testTimeout: 30_000,
  maxWorkers: '100%',
  // Modules of finished test files stay in memory: a worker begins anew before collecting them costs more than the tests.
  workerIdleMemoryLimit: '700MB',
  projects: [
    {
      ...base,
      displayName: 'tests',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/tests/browser/'],
    },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
};
