import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readConfig } from '../../bot/config.ts';
import { packageRoot } from '../../bot/package-root.ts';

/** Nothing here compiles Bicep: these are the faults that can be seen without. */
const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');
const parameters = (file: string): Record<string, string> => {
  const parsed = z
    .object({ parameters: z.record(z.object({ value: z.string() })) })
    .parse(JSON.parse(read(file)));
  return Object.fromEntries(Object.entries(parsed.parameters).map(([name, { value }]) => [name, value]));
};
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);
/** Without comments, and without what stands in strings. */
const bare = (text: string): string => text.replace(/'(?:[^'\\]|\\.)*'/g, "''").replace(/\/\/.*/g, '');

const app = read('deploy/app.bicep');
const main = read('deploy/main.bicep');

describe.each([
  ['main', main],
  ['app', app],
])('deploy/%s.bicep', (name, text) => {
  test('closes what it opens', () => {
    const open: string[] = [];
    const closes: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };
    for (const sign of bare(text).match(/[{}[\]()]/g) ?? []) {
      const opened = closes[sign];
      if (opened === undefined) open.push(sign);
      else expect(open.pop()).toBe(opened);
    }
    expect(open).toEqual([]);
  });

  test('explains each parameter, and gets those that it needs', () => {
    const described = all(text, /@description\('[^\n]+'\)\n(?:@[^\n]+\n)*param (\w+)/g);
    const wanted = all(text, /^param (\w+) /gm);
    expect(described).toEqual(wanted);
    const needed = all(text, /^param (\w+) \w+$/gm);
    const given = Object.keys(parameters(`deploy/${name}.parameters.json`));
    expect(wanted).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining([...needed]));
  });

  test('uses what it declares', () => {
    for (const declared of all(text, /^(?:param|var|resource) (\w+)/gm))
      if (
        !/^(?:teams|container|mayReadAndWrite|mayPull|mayReadSecrets|bot|fromLogs|fromMetrics|faults)$/.test(
          declared,
        )
      )
        expect(text.match(new RegExp(`\\b${declared}\\b`, 'g'))?.length).toBeGreaterThan(1);
  });
});

test.each([
  ['UserAssignedMSI', 'no secret'],
  ['SingleTenant', 'a secret from the vault'],
])('with %s the program starts on what app.bicep sets: %s', (type) => {
  const names = all(app, /\{ name: '(\w+)', (?:value|secretRef): /g).filter(
    (name) => name !== 'bot-password',
  );
  // The one name that is for @azure/identity.
  const unknown = names.filter(
    (name) => name !== 'AZURE_CLIENT_ID' && !read('bot/config.ts').includes(`${name}:`),
  );
  expect(unknown).toEqual([]);
  const values: Record<string, string> = {
    ...Object.fromEntries(names.map((name) => [name, 'some'])),
    MicrosoftAppType: type,
    KOPPI_GRAPH: '0',
    KOPPI_STORE: /name: 'KOPPI_STORE', value: '(\w+)'/.exec(app)?.[1] ?? '',
    COSMOS_ENDPOINT: 'https://koppi.documents.azure.com/',
    ...(type === 'UserAssignedMSI' ? { MicrosoftAppPassword: '' } : {}),
  };
  const { config, problems } = readConfig('serve', values);
  expect(problems).toEqual([]);
  expect(config).toMatchObject({ store: 'cosmos', tenants: ['some'], admins: ['some'] });
  expect(config?.cosmos).not.toHaveProperty('key');
});

test('the container is the one that the store opens', () => {
  const store = read('bot/stores/cosmos.ts');
  expect(/containerId = '(\w+)'/.exec(store)?.[1]).toBe(
    /containers@[^\n]+\n {2}parent: database\n {2}name: '(\w+)'/.exec(main)?.[1],
  );
  expect(/partitionKey: \{ paths: \['([^']+)'\]/.exec(store)?.[1]).toBe(
    /partitionKey: \{ paths: \['([^']+)'\]/.exec(main)?.[1],
  );
  expect(/name: 'COSMOS_DATABASE', value: '(\w+)'/.exec(app)?.[1]).toBe(
    /sqlDatabases@[^\n]+\n {2}parent: cosmos\n {2}name: '(\w+)'/.exec(main)?.[1],
  );
});

test('m365agents.yml names files that are there, and values that somebody gives', () => {
  const steps = read('m365agents.yml');
  for (const file of all(steps, /(?:path|parameters): \.\/(\S+)/g)) expect(read(file)).not.toBe('');
  const given = new Set([
    ...all(read('deploy/env/.env.example'), /^(\w+)=./gm),
    ...all(main, /^output (\w+) /gm),
    ...all(app, /^output (\w+) /gm),
  ]);
  const texts = [steps, read('deploy/main.parameters.json'), read('deploy/app.parameters.json')];
  const asked = texts.flatMap((text) => all(text, /\$\{\{(\w+)\}\}/g));
  expect(asked.filter((name) => !given.has(name))).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
});
