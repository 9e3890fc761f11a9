import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildProgram } from '../support/build-program.ts';

let program: string;
beforeAll(async () => {
  program = await buildProgram('bot/cli.ts', 'cli');
});

const newFolder = () => mkdtempSync(join(tmpdir(), 'koppi-cli-'));

/** Runs the command line as a process of its own. */
function koppi(args: readonly string[], { data = newFolder(), input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, KOPPI_DATA: data },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const header =
  'service_id,service_fi,organization,sector,level,mode,areas,worker,email,role,service_sv,description_fi';
const row = (text: string) => `${header}\n${text}\n`;
const good =
  'puhe,Puheterapia,Kunta,municipality,special,fixed,Hartola,Anna Aalto,anna@example.org,primary,Talterapi,Apua puheeseen';
const areasJson = JSON.stringify([
  { id: 'maakunta', kind: 'region', names: { fi: 'Maakunta' }, parent: null },
  { id: 'hartola', kind: 'municipality', names: { fi: 'Hartola' }, parent: 'maakunta' },
]);

function files(contents: Readonly<Record<string, string>>): readonly string[] {
  const folder = newFolder();
  return Object.entries(contents).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}

describe('import', () => {
  test('tells what was added, and the second time that nothing changed', () => {
    const data = newFolder();
    const paths = files({ 'areas.json': areasJson, 'contacts.csv': row(good) });
    const first = koppi(['import', ...paths], { data });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(/assignments\s+1 added, 0 changed, 0 unchanged/);
    expect(koppi(['import', ...paths], { data }).stdout).toMatch(
      /assignments\s+0 added, 0 changed, 1 unchanged/,
    );
  });

  test('a dry run changes nothing', () => {
    const data = newFolder();
    const paths = files({ 'areas.json': areasJson, 'contacts.csv': row(good) });
    expect(koppi(['import', ...paths, '--dry-run'], { data }).stdout).toMatch(/Nothing was imported/);
    expect(koppi(['import', ...paths], { data }).stdout).toMatch(/areas\s+2 added/);
  });

  test('with one bad row nothing is imported, and the fault is told with its file and line', () => {
    const data = newFolder();
    const bad = good.replace('Hartola', 'Atlantis').replace('anna@', 'bo@');
    const [areas = '', contacts = ''] = files({
      'areas.json': areasJson,
      'contacts.csv': `${row(good)}${bad}\n`,
    });
    const refused = koppi(['import', areas, contacts], { data });
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(/contacts\.csv:3: .*Atlantis/);
    expect(koppi(['import', areas], { data }).stdout).toMatch(/areas\s+2 added/);
  });

  test('a file that is not there is refused, no command is wrong usage', () => {
    expect(koppi(['import', 'no-such-file.csv']).status).toBe(1);
    for (const args of [
      [],
      ['import'],
      ['fly'],
      ['ask'],
      ['ask', '--lang', 'de', 'hei'],
      ['export'],
      ['ask', '--what'],
    ]) {
      const wrong = koppi(args);
      expect(wrong).toMatchObject({ status: 2, stdout: '' });
      expect(wrong.stderr).toMatch(/Usage: npm run/);
    }
  });
});

test('an export imported into an empty store gives the same directory', () => {
  const first = newFolder();
  koppi(['import', 'knowledge/demo/areas.json', 'knowledge/demo/contacts.csv'], { data: first });
  const [one, two] = [newFolder(), newFolder()];
  expect(koppi(['export', one], { data: first }).status).toBe(0);
  const second = newFolder();
  koppi(['import', join(one, 'contacts.csv'), join(one, 'areas.json')], { data: second });
  koppi(['export', two], { data: second });
  for (const name of ['areas.json', 'contacts.csv', 'bundle.json']) {
    expect(readFileSync(join(two, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'));
  }
  expect(readFileSync(join(one, 'contacts.csv'), 'utf8').split('\n').length).toBeGreaterThan(500);
});

describe('ask', () => {
  test('gives the result that other programs rely on', () => {
    const asked = koppi(['ask', '--json', 'Keneen otan yhteyttä lapsen puheterapiasta Hartolassa?']);
    expect(asked.status).toBe(0);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      id: '1',
      kind: 'answer',
      lang: 'fi',
      service: 'puheterapia',
      area: 'hartola',
      workers: [
        { email: 'elisa.koivula@example.org', name: 'Elisa Koivula', role: 'primary' },
        { email: 'annukka.repo@example.org', name: 'Annukka Repo', role: 'substitute' },
        { email: 'tero.suomela@example.org', name: 'Tero Suomela', role: 'consultant' },
      ],
      message: expect.stringContaining('Elisa Koivula'),
    });
  });

  test('takes the area and the language of the person', () => {
    const asked = koppi(['ask', '--area', 'hanko', '--lang', 'sv', '--json', 'kuraattori']);
    expect(JSON.parse(asked.stdout)).toMatchObject({ kind: 'answer', lang: 'sv', area: 'hanko' });
    expect(koppi(['ask', '--area', 'atlantis', 'kuraattori']).status).toBe(1);
  });

  test('answers a line for a line, in order', () => {
    const lines = [
      { id: 'a', text: 'kuka on kuraattori?' },
      { id: 'b', text: 'Vem är kurator i Hangö?', lang: 'sv' },
      { id: 'c', text: 'kuka on kuraattori?', home_area: 'hollola' },
      { id: 'd', text: 'moi' },
      { id: 'e', text: 'lapset yksin kotona nyt, Hartola' },
      { id: 'f', text: 'kuka huoltaa auton?' },
    ];
    const asked = koppi(['ask', '--jsonl'], {
      input: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
    });
    const results = asked.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id, kind, area }) => [id, kind, area])).toEqual([
      ['a', 'clarify_area', null],
      ['b', 'answer', 'hanko'],
      ['c', 'answer', 'hollola'],
      ['d', 'other', null],
      ['e', expect.any(String), 'hartola'],
      ['f', 'unknown', null],
    ]);
    expect(results.map(({ emergency }) => emergency)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      true,
      undefined,
    ]);
    expect(results[0].alternatives).toContainEqual({ service: 'kuraattori', area: 'hollola' });
  });

  test('one question as JSON tells why it was understood so, questions by the line do not', () => {
    const asked = koppi(['ask', '--json', 'kuka auttaa kun taapero ei puhu Hartolasa, paivakoti kysyy']);
    const { because, service } = JSON.parse(asked.stdout);
    expect(because).toMatchObject({
      intent: 'contact',
      content: expect.arrayContaining(['taapero', 'puhu', 'päiväkoti']),
      corrected: [{ from: 'paivakoti', to: 'päiväkoti' }],
      areas: [{ area: 'hartola', words: 'Hartolasa', match: 'typo', sense: 'at' }],
      concepts: expect.arrayContaining([{ id: 'speech-therapy', words: 'ei puhu' }]),
      stages: ['toddler'],
      decided: 'lead',
    });
    expect(because.best[0].service).toBe(service);
    for (const { score, parts } of because.best) {
      const sum = Object.values<number>(parts).reduce((total, part) => total + part, 0);
      expect(Math.abs(sum - score)).toBeLessThan(0.005);
    }
    const byLine = koppi(['ask', '--jsonl'], { input: '{"id":"1","text":"kuraattori Hollola"}\n' });
    expect(JSON.parse(byLine.stdout)).not.toHaveProperty('because');
  });

  test.each([
    ['mitä palveluja Hangossa on perheille', 'Koulukuraattori: '],
    ['oot ihan turha', 'Harmi'],
  ])('%s: is no question of whom to contact', (text, line) => {
    const result = JSON.parse(koppi(['ask', '--json', text]).stdout);
    expect(result).toMatchObject({ kind: 'other', service: null, workers: [], alternatives: [] });
    expect(result.message).toContain(line);
  });

  test('a line that is no question is told, and the others are answered', () => {
    const asked = koppi(['ask', '--jsonl'], { input: 'nonsense\n{"id":"b","text":"kuraattori Hollola"}\n' });
    expect(asked.status).toBe(1);
    expect(asked.stderr).toMatch(/stdin:1:/);
    expect(asked.stdout.trim().split('\n')).toHaveLength(2);
  });
});

test('evaluate prints the accuracy by kind, language and tag', () => {
  const [path = ''] = files({
    'questions.jsonl': [
      {
        id: '1',
        lang: 'fi',
        text: 'kuraattori Hollola',
        home_area: null,
        expect: { kind: 'answer', service: 'kuraattori', area: 'hollola' },
        tags: ['bare'],
      },
      {
        id: '2',
        lang: 'fi',
        text: 'kuraattori Hollola',
        home_area: null,
        expect: { kind: 'unknown' },
        tags: ['wrong'],
      },
    ]
      .map((question) => JSON.stringify(question))
      .join('\n'),
  });
  const evaluated = koppi(['evaluate', path]);
  expect(evaluated.status).toBe(0);
  expect(evaluated.stdout).toMatch(/all of it right\s+1 \/ 2\s+50\.0 %/);
  expect(evaluated.stdout).toMatch(/bare\s+1 \/ 1/);
  expect(evaluated.stdout).toMatch(/a name given where none should be\s+1 \/ 2/);
  expect(evaluated.stdout).toMatch(/2: expected unknown/);
});

test('chat answers in the terminal, and a number presses a button', () => {
  const talked = koppi(['chat'], {
    input: 'kotialue Hartola\nkuka on kuraattori?\nentä Hollolassa?\nmitä?\n',
  });
  expect(talked.status).toBe(0);
  expect(talked.stdout).toMatch(/Kotialueesi on nyt Hartola[\s\S]*Saila Hokkanen[\s\S]*Sonja Paananen/);
});
