import { readDemo } from '../../../../bot/load-demo.ts';
import { createKnowledge } from '../../../../dialogs/knowledge.ts';
import type { Command } from '../../../../dialogs/upkeep/command.ts';
import { readCommand } from '../../../../dialogs/upkeep/grammar/read-command.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../../knowledge/kernel/languages.ts';
import { plainDates } from './plain-dates.ts';

const { directory, read } = createKnowledge(await readDemo());
const today = isoDate.parse('2026-11-25');

/** The command of a text in the demo directory. */
export const commandOf = (text: string, language: Language = 'fi'): Command | undefined =>
  readCommand(text, language, today, { directory, read, readDates: plainDates });

/** The slots that hold something, without the leftover words. */
export function slotsOf(text: string, language: Language = 'fi'): object | undefined {
  const command = commandOf(text, language);
  if (command === undefined) return undefined;
  const { verb, slots } = command;
  const held = Object.entries(slots).filter(
    ([name, value]) => name !== 'rest' && !(Array.isArray(value) && value.length === 0),
  );
  return { verb, ...Object.fromEntries(held) };
}
