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
      return [language, scopes[0] ?? '', language === 'fi' ? title : (Reflect.get(texts, path) ?? '')] as const;
    }),
  ),
);

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

test.each(rows)('in %s, %s: "%s" is understood', async (language, scope, title) => {
  const locale = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-US' }[language];
  const where = scope === 'personal' ? 'personal' : 'groupChat';
  const anna = bot.person({ id: `anna-${language}-${title}`, email: 'sonja.paananen@example.org', where, locale });
  const replies = await anna.say(title);
  console.log(language, scope, title, '=>', replies.map(({ text }) => text.slice(0, 160)).join(' / '));
  expect(title).not.toBe('');
  expect(title.length).toBeLessThanOrEqual(32);
});
