import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../bot/package-root.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';

const commandsOf = z.object({
  bots: z.array(
    z.object({
      commandLists: z.array(
        z.object({ scopes: z.array(z.string()), commands: z.array(z.object({ title: z.string() })) }),
      ),
    }),
  ),
});
const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(packageRoot(), 'manifest', file), 'utf8'));
const [first] = commandsOf.parse(read('manifest.json')).bots;
const lists = first?.commandLists ?? [];
const languages = [
  ['fi', {}],
  ['sv', z.record(z.string()).parse(read('sv.json'))],
  ['en', z.record(z.string()).parse(read('en.json'))],
] as const;

const rows = languages.flatMap(([language, texts]) =>
  lists.flatMap(({ scopes, commands }, list) =>
    commands.map(({ title }, at) => {
      const path = `bots[0].commandLists[${list}].commands[${at}].title`;
      return [
        language,
        scopes[0] ?? '',
        language === 'fi' ? title : (Reflect.get(texts, path) ?? ''),
      ] as const;
    }),
  ),
);

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

/** How many messages were not understood so far. */
const notUnderstood = async (): Promise<number> => {
  const text = await (await fetch(`${bot.address}/metrics`)).text();
  return Number(/^koppi_turns_total\{kind="unknown"\} (\d+)/m.exec(text)?.[1] ?? 0);
};

test('nonsense is not understood', async () => {
  const before = await notUnderstood();
  await bot.person({ id: 'anna' }).say('purppura norsu');
  expect(await notUnderstood()).toBe(before + 1);
});

test.each(
  rows,
)('in %s, %s: "%s" is understood, and short enough for the menu', async (language, scope, title) => {
  const locale = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-US' }[language];
  const where = scope === 'personal' ? 'personal' : 'groupChat';
  const email = 'sonja.paananen@example.org';
  const sonja = bot.person({ id: `sonja-${language}-${title}`, email, where, locale });
  const before = await notUnderstood();
  const [reply] = await sonja.say(title);
  expect(reply?.text).toBeTruthy();
  expect(await notUnderstood()).toBe(before);
  expect(title).not.toBe('');
  // As the documentation has it; the schema lets more through.
  expect(title.length).toBeLessThanOrEqual(32);
});

test('every command has its words in each language', () => {
  for (const [language, texts] of languages.slice(1))
    for (const [list, { commands }] of lists.entries())
      for (const at of commands.keys())
        for (const what of ['title', 'description'])
          expect([
            language,
            Reflect.get(texts, `bots[0].commandLists[${list}].commands[${at}].${what}`),
          ]).toEqual([language, expect.stringMatching(/\S/)]);
});
