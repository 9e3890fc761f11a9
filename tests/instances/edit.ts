import type { Teams } from '../bench/as-teams.ts';

/** What was said in the conversation of the person `user` since. */
const answerTo = async (teams: Teams, address: string, user: number, text: string): Promise<string> => {
  const before = teams.said.length;
  await teams.post(address, user, { type: 'message', text });
  return teams.said
    .slice(before)
    .filter(({ conversation }) => conversation === `bench-${user}`)
    .map(({ body }) => body)
    .join();
};

/** The coordinator `user` adds a keyword to a service, and confirms it. */
export async function addKeyword(
  teams: Teams,
  address: string,
  user: number,
  { service, word }: { readonly service: string; readonly word: string },
): Promise<void> {
  const preview = await answerTo(teams, address, user, `lisää avainsana ${service}: ${word}`);
  const draft = /"do":"confirm","draft":"([^"]+)"/u.exec(preview)?.[1];
  if (draft === undefined) throw new Error(`no preview: ${preview.slice(0, 500)}`);
  const { answer } = await teams.tap(address, user, 'confirm', { draft });
  if (!answer.includes('Tallennettu')) throw new Error(`not saved: ${answer.slice(0, 500)}`);
}

/** Whether a bot answers with the service when it is asked about the word. */
export const knows = async (
  teams: Teams,
  address: string,
  user: number,
  { title, word }: { readonly title: string; readonly word: string },
): Promise<boolean> => (await answerTo(teams, address, user, `${word} hartola`)).includes(title);
