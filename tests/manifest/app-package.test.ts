import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { packageRoot } from '../../bot/package-root.ts';
import { appPackage } from '../../manifest/app-package.ts';

const folder = join(packageRoot(), 'manifest');
const publisher = {
  appId: '11111111-2222-4333-8444-555555555555',
  name: 'Esimerkin hyvinvointialue',
  website: 'https://koppi.example.org',
};

/** The package of a copy in which one file has been changed. */
function withChanged(file: string, from: string, to: string) {
  const copy = mkdtempSync(join(tmpdir(), 'koppi-manifest-'));
  cpSync(folder, copy, { recursive: true });
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
  return appPackage(copy, publisher);
}

test('the package is valid by the schema of Microsoft, and holds what Teams wants', () => {
  const { zip, problems } = appPackage(folder, publisher);
  expect(problems).toEqual([]);
  const files = unzipSync(zip ?? new Uint8Array());
  expect(Object.keys(files).sort()).toEqual([
    'color.png',
    'en.json',
    'manifest.json',
    'outline.png',
    'sv.json',
  ]);
  const manifest = strFromU8(files['manifest.json'] ?? new Uint8Array());
  expect(manifest).not.toContain('${');
  expect(JSON.parse(manifest)).toMatchObject({
    id: publisher.appId,
    bots: [{ botId: publisher.appId, scopes: ['personal', 'team', 'groupChat'] }],
    localizationInfo: { defaultLanguageTag: 'fi' },
  });
});

test.each([
  ['a field that is not known', 'manifest.json', '"accentColor"', '"accentColour"', 'manifest.json'],
  ['a description that is too long', 'sv.json', 'Fråga vem', `${'lång '.repeat(30)}`, 'sv.json'],
  ['a translation of nothing', 'en.json', 'commands[4].title', 'commands[9].title', 'en.json: there is no'],
])('%s is told', (_name, file, from, to, told) => {
  const { zip, problems } = withChanged(file, from, to);
  expect(zip).toBeUndefined();
  expect(problems.join('\n')).toContain(told);
});

test('an icon of the wrong kind is told', () => {
  const copy = mkdtempSync(join(tmpdir(), 'koppi-manifest-'));
  cpSync(folder, copy, { recursive: true });
  cpSync(join(copy, 'color.png'), join(copy, 'outline.png'));
  expect(appPackage(copy, publisher).problems).toEqual([
    'outline.png: not 32 x 32 pixels',
    'outline.png: nothing shows through',
  ]);
});
