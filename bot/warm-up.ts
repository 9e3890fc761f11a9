import { screenQuestion } from '../dialogs/client-data.ts';
import type { Knowledge } from '../dialogs/knowledge.ts';

/** A question that tells a situation, and a name to look for. */
const question = 'Maija pelkää mennä kouluun';

/** Makes beforehand what the first question would wait for: what is learnt of situations, and the forms of people's names. */
export function warmUp({ directory, read }: Knowledge): void {
  read(screenQuestion(question, directory).text, 'fi');
}
