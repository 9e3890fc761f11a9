import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../bot/package-root.ts';
import { type Installed, lockedPackages, productionPackages } from '../../deploy/installed.ts';
import { licenceProblems, readPolicy } from '../../deploy/licences.ts';

const root = packageRoot();
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const versions = z.record(z.string()).default({});
const wants = z.object({ dependencies: versions, devDependencies: versions, overrides: versions });
const manifest = wants.parse(readJson('package.json'));
const locked = lockedPackages(root);

test('everything that production installs may be shipped', () => {
  expect(licenceProblems(productionPackages(root), readPolicy(root))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['GPL-3.0-only', false],
  ['(MIT AND GPL-3.0-only)', false],
  ['(GPL-2.0-only OR LGPL-3.0-only)', false],
  ['(MIT OR (GPL-2.0-only AND Zlib))', false],
  ['SEE LICENSE IN README', false],
  ['', false],
])('of the licence %j it is said: allowed %j', (licence, isAllowed) => {
  const one: Installed = { name: 'one', version: '1.0.0', folder: 'node_modules/one', licence };
  const problems = licenceProblems([one], { allowed: ['MIT', 'Zlib'], exceptions: {} });
  expect(problems.length === 0).toBe(isAllowed);
});

test('an exception holds as long as the package says the same of itself, and is told when nothing needs it', () => {
  const one: Installed = { name: 'one', version: '2.0.0', folder: 'node_modules/one', licence: 'Other' };
  const exceptions = { one: { licence: 'Odd', reason: 'It was looked at then.' } };
  expect(licenceProblems([{ ...one, licence: 'Odd' }], { allowed: [], exceptions })).toEqual([]);
  expect(licenceProblems([one], { allowed: [], exceptions })).toEqual([
    'one 2.0.0: Other is not allowed; see deploy/licences.json',
    'deploy/licences.json: the exception for one is not needed as it stands',
  ]);
});

test('every version is one version, and the lockfile has the same', () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies };
  const ranges = Object.entries({ ...direct, ...manifest.overrides }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
  const inLockfile = Object.keys(direct).map((name) => [name, locked.get(`node_modules/${name}`)?.version]);
  expect(Object.fromEntries(inLockfile)).toEqual(direct);
  const root = z.object({ packages: z.object({ '': wants.omit({ overrides: true }) }) });
  expect(root.parse(readJson('package-lock.json')).packages['']).toMatchObject({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

test('every package is held against a hash, and comes from the registry', () => {
  const without = [...locked].filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(without.map(([folder]) => folder)).toEqual([]);
  const elsewhere = [...locked].filter(([, { resolved = 'https:' }]) => !resolved.startsWith('https:'));
  expect(elsewhere.map(([folder]) => folder)).toEqual([]);
});

test('no package runs anything when it is installed; those that would are known', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const would = [...locked].filter(([, { hasInstallScript }]) => hasInstallScript);
  // What each would do: compile or fetch what npm has installed already; botbuilder-dialogs calls npx; dtrace is done without.
  expect(would.map(([folder]) => folder).sort()).toEqual([
    'node_modules/@parcel/watcher',
    'node_modules/@swc/core',
    'node_modules/botbuilder-dialogs',
    'node_modules/dtrace-provider',
    'node_modules/esbuild',
    'node_modules/unrs-resolver',
  ]);
});
