import { createInterface } from 'node:readline';
import pino from 'pino';
import { pressSchema } from '../../dialogs/press.ts';
import { type Effect, type Input, personId } from '../../dialogs/turn.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import { systemChance, systemClock, systemIds } from '../clock.ts';
import type { Config } from '../config.ts';
import { createDirectoryStore } from '../directory-store.ts';
import { createFaultReporter } from '../faults.ts';
import { createKoppi } from '../koppi.ts';
import { createPace } from '../pace.ts';
import { createMemoryStore } from '../stores/memory.ts';

/** Talks in the terminal: the same dialogs without Teams. A number presses the button of that number. Nothing is kept. */
export async function chat(data: DirectoryData, config: Config, email: string): Promise<void> {
  const write = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  const store = createMemoryStore(systemIds);
  const directories = createDirectoryStore(store);
  const stamp = { at: systemClock.now(), by: { name: 'Koppi', via: 'command_line' } } as const;
  await directories.save(await directories.load(), data, stamp);
  const koppi = await createKoppi({
    store,
    directories,
    clock: systemClock,
    ids: systemIds,
    timeZone: config.timeZone,
    admins: new Set(config.admins),
    textKeptDays: config.textKeptDays,
    summaryKeptDays: config.summaryKeptDays,
    consultationKeptDays: config.consultationKeptDays,
    historyKeptDays: config.historyKeptDays,
    faults: createFaultReporter(pino({ level: 'silent' }), systemIds),
    count: () => undefined,
    around: (_kind, work) => work(),
    messenger: async (address, message) => {
      if (address.user !== email) return { kind: 'unreachable' };
      write(`\n${message.text}\n`);
      return { kind: 'sent' };
    },
    pace: createPace(systemChance),
    chance: systemChance,
    told: () => undefined,
    wake: () => undefined,
  });
  let buttons: readonly { readonly title: string; readonly data: unknown }[] = [];

  const take = async (input: Input): Promise<void> => {
    const sender = {
      serviceUrl: 'http://127.0.0.1/',
      channelId: 'terminal',
      tenant: 'terminal',
      user: email,
      bot: 'koppi',
      conversation: 'terminal',
      personal: true,
    };
    const effects = await koppi.answer(
      {
        turn: {
          person: personId.parse(`terminal:${email}`),
          conversation: { id: 'terminal', kind: 'personal' },
          locale: 'fi',
          input,
          key: undefined,
        },
        sender,
        objectId: undefined,
        activity: undefined,
        invoke: false,
      },
      async () => email,
    );
    buttons = effects.flatMap((effect) => ('message' in effect ? buttonsOf(effect.message.card) : []));
    for (const effect of effects) write(`\n${textOf(effect)}`);
    for (const [at, button] of buttons.entries()) write(`  [${at + 1}] ${button.title}`);
    write('');
    await koppi.runDue();
  };

  await take({ kind: 'installed' });
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  lines.prompt();
  for await (const line of lines) {
    const button = buttons[Number(line.trim()) - 1];
    await take(
      button
        ? { kind: 'pressed', press: pressSchema.safeParse(button.data).data }
        : { kind: 'said', text: line },
    );
    lines.prompt();
  }
}

/** Files belong to Teams; here only their names are told. */
const textOf = (effect: Effect): string => ('message' in effect ? effect.message.text : effect.name);

/** Buttons that the bot answers, wherever in the card they are. */
function buttonsOf(part: unknown): readonly { readonly title: string; readonly data: unknown }[] {
  if (Array.isArray(part)) return part.flatMap(buttonsOf);
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'Action.Execute' && 'title' in part && 'data' in part) {
    return [{ title: String(part.title), data: part.data }];
  }
  return Object.values(part).flatMap(buttonsOf);
}
