import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';

/** What the guides tell people to write is understood, and the buttons they name are there. */
const guides: readonly { readonly file: string; readonly language: Language; readonly reader: string }[] = [
  { file: 'tyontekija.md', language: 'fi', reader: 'riikka.tolvanen' },
  { file: 'asiantuntija.md', language: 'fi', reader: 'jarkko.nurmela' },
  { file: 'koordinaattori.md', language: 'fi', reader: 'ilona.hameenniemi' },
  { file: 'medarbetare.md', language: 'sv', reader: 'fredrik.lonnberg' },
  { file: 'specialist.md', language: 'sv', reader: 'johanna.blomqvist' },
  { file: 'koordinator.md', language: 'sv', reader: 'victoria.lindgren' },
];
const folder = join('docs', 'guide');
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, one]) => one ?? '');

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

/** How many turns there have been of each kind. */
async function turnsByKind(): Promise<ReadonlyMap<string, number>> {
  const metrics = await (await fetch(`${bot.address}/metrics`)).text();
  return new Map(
    [...metrics.matchAll(/koppi_turns_total\{kind="(\w+)"\} (\d+)/g)].map(([, kind, turns]) => [
      kind ?? '',
      Number(turns),
    ]),
  );
}

async function kindOf(said: () => Promise<unknown>): Promise<string | undefined> {
  const before = await turnsByKind();
  await said();
  return [...(await turnsByKind())].find(([kind, turns]) => turns > (before.get(kind) ?? 0))?.[0];
}

/** What is no answer to anything. */
const notUnderstood = [undefined, 'unknown', 'other', 'old_button', 'nobody'];

describe.each(guides)('$file', ({ file, language, reader }) => {
  const text = textOf(file);
  const email = `${reader}@example.org`;

  test('what is to be written is understood', async () => {
    const locale = `${language}-FI`;
    const alone = bot.person({ email, locale });
    const inChannel = bot.person({ email, locale, where: 'channel' });
    const mention = '<at>Koppi</at>';
    const entities = [{ type: 'mention', text: mention, mentioned: { id: '28:koppi', name: 'Koppi' } }];
    const commands = found(text, /`([^`]+)`/g);
    expect(commands.length).toBeGreaterThan(10);
    const missed: string[] = [];
    for (const command of commands) {
      const kind = await kindOf(() =>
        command.startsWith('@Koppi ')
          ? inChannel.say(command, { text: command.replace('@Koppi', mention), entities })
          : alone.say(command),
      );
      if (notUnderstood.includes(kind)) missed.push(`${command}: ${kind}`);
    }
    expect(missed).toEqual([]);
  });

  test('the buttons it names are those of its language', async () => {
    const sentences = await sentencesOf(language);
    const named = found(text, /(?:^|[^*])\*\*([^*]+)\*\*/g).filter((bold) => !/[.:!]$/.test(bold));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !sentences.has(name))).toEqual([]);
  });

  test('it shows three to five pictures, each of which is there, small, and described', () => {
    const shown = found(text, /<img src="images\/([\w-]+\.png)" width="300" alt="[^"]{15,}">/g);
    expect(shown).toHaveLength(found(text, /(<img)/g).length);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(shown.length).toBeLessThanOrEqual(5);
    for (const picture of shown) {
      expect(picture).toMatch(new RegExp(`^${language}-`));
      expect(readFileSync(join(folder, 'images', picture)).length).toBeLessThan(120_000);
    }
  });

  test('it is one page', () => expect(text.split('\n').length).toBeLessThanOrEqual(90));
});

test('no picture is left over', () => {
  const shown = guides.flatMap(({ file }) => found(textOf(file), /images\/([\w-]+\.png)/g));
  expect([...new Set(shown)].sort()).toEqual(readdirSync(join(folder, 'images')).sort());
});

/** Every sentence without parameters that Koppi says in a language. */
async function sentencesOf(language: Language): Promise<ReadonlySet<string>> {
  const files = readdirSync(join('dialogs', 'strings'), { recursive: true, encoding: 'utf8' });
  const modules = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts'))
      .map(async (file): Promise<object> => import(pathToFileURL(join('dialogs', 'strings', file)).href)),
  );
  const texts = modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, value]) => {
      if (name === language) return textsIn(value);
      return isByLanguage(value) ? textsIn(value[language]) : [];
    });
  return new Set(texts);
}

const isByLanguage = (value: unknown): value is Readonly<Record<Language, unknown>> =>
  typeof value === 'object' && value !== null && 'fi' in value && 'sv' in value && 'en' in value;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
