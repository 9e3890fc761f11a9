import { createInterface } from 'node:readline';
import type { Memory } from '../../dialogs/contact/dialog.ts';
import type { Knowledge } from '../../dialogs/knowledge.ts';
import { pressSchema } from '../../dialogs/press.ts';
import { newPerson, type Person } from '../../dialogs/profile/person.ts';
import { route } from '../../dialogs/route.ts';
import { personId, type Turn } from '../../dialogs/turn.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';

/** Talks in the terminal: the same dialogs without Teams. A number presses the button of that number. Nothing is kept. */
export async function chat(knowledge: Knowledge, today: IsoDate, email: string): Promise<void> {
  const base = {
    person: personId.parse(`terminal:${email}`),
    conversation: { id: 'terminal', kind: 'personal' },
    locale: 'fi',
    today,
  } as const;
  let person: Person = newPerson;
  let memory: Memory = {};
  let buttons: readonly { readonly title: string; readonly data: unknown }[] = [];
  const write = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };

  const take = (input: Turn['input']): void => {
    const outcome = route({ ...base, input }, knowledge, person, memory);
    ({ person, memory } = outcome);
    buttons = outcome.effects.flatMap(({ message }) => buttonsOf(message.card));
    for (const { message } of outcome.effects) write(`\n${message.text}`);
    for (const [at, button] of buttons.entries()) write(`  [${at + 1}] ${button.title}`);
    write('');
  };

  take({ kind: 'installed' });
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  lines.prompt();
  for await (const line of lines) {
    const button = buttons[Number(line.trim()) - 1];
    take(
      button
        ? { kind: 'pressed', press: pressSchema.safeParse(button.data).data }
        : { kind: 'said', text: line },
    );
    lines.prompt();
  }
}

/** Buttons that the bot answers, wherever in the card they are. */
function buttonsOf(part: unknown): readonly { readonly title: string; readonly data: unknown }[] {
  if (Array.isArray(part)) return part.flatMap(buttonsOf);
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'Action.Execute' && 'title' in part && 'data' in part) {
    return [{ title: String(part.title), data: part.data }];
  }
  return Object.values(part).flatMap(buttonsOf);
}
