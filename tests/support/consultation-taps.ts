import type { Button, Reply, TestBot, TestPerson } from './bot.ts';

/** A question that can be sent as it is. */
export const filled = {
  question: 'Lapsi ei nuku öisin, mitä kokeilisin?',
  urgency: 'this_week',
  way: 'meeting',
  times: 'ti 17.11. klo 14',
};

/** Half an hour from Tuesday 17 November 2026, 14.00 in Helsinki: the time in the question. */
export const start = Date.parse('2026-11-17T12:00:00Z');
export const end = start + 1_800_000;

/** Somebody who has spoken with Koppi before. */
export async function greeted(bot: TestBot, name: string, locale = 'fi-FI'): Promise<TestPerson> {
  const person = bot.person({ email: `${name}@example.org`, locale });
  await person.say('hei');
  return person;
}

/** A button as a card of a consultation carries it. */
export const doing = (data: object): Button => ({
  title: '',
  type: 'Action.Execute',
  url: undefined,
  data: { koppi: 1, lang: 'fi', ...data },
});

export function button(reply: Reply | undefined, title: string): Button {
  const found = reply?.buttons.find((each) => each.title === title);
  if (!found) throw new Error(`no button ${title} in: ${reply?.text}`);
  return found;
}

/** Sends the form of a question about a service in an area. */
export async function ask(
  person: TestPerson,
  about: { readonly service: string; readonly area: string; readonly lang?: string },
  inputs: Readonly<Record<string, string>> = {},
): Promise<Reply | undefined> {
  return (await person.press(doing({ do: 'consult_ask', ...about }), { ...filled, ...inputs }))[0];
}

/** The id of the only consultation that the buttons lead to. */
export function idIn(replies: readonly (Reply | undefined)[]): string {
  const data = replies.flatMap((reply) => reply?.buttons.map((each) => each.data) ?? []);
  const found = /"id":"([^"]+)"/.exec(JSON.stringify(data));
  if (!found?.[1]) throw new Error('no consultation is shown');
  return found[1];
}

/** What the inputs of a card hold, by their ids. */
export function inputsOf(part: unknown): Readonly<Record<string, unknown>> {
  if (Array.isArray(part)) return Object.assign({}, ...part.map(inputsOf));
  if (typeof part !== 'object' || part === null) return {};
  const { type, id, value } = part as { type?: string; id?: string; value?: unknown };
  if (type?.startsWith('Input.') && id !== undefined) return { [id]: value };
  return Object.assign({}, ...Object.values(part).map(inputsOf));
}
