import { plainText } from '../../knowledge/kernel/escape.ts';
import { shortened } from '../action/said.ts';
import { card, type Element, execute, text } from '../card.ts';
import { fitting } from '../consultation/written.ts';
import type { Reader } from '../contact/views.ts';
import type { Message } from '../turn.ts';
import type { Practice } from './practice.ts';
import { nameSaid, practiceWords } from './said.ts';
import { mostSteps } from './terms.ts';

const mostInRow = 3;
/** UTF-8 bytes. */
const mostOfCell = 200;
/** UTF-16 units of a button. */
const mostOfTitle = 30;

/** The plan of a practice to be kept up: each step opens its form. */
export function planCard(reader: Reader, { id, name, plan }: Practice): Message {
  const words = practiceWords(reader);
  const { language: lang } = reader;
  const rows = plan.map(
    ({ theme, what, who, by }, at) =>
      `${at + 1}\\. ${words.step(
        fitting(theme, mostOfCell),
        fitting(what, mostOfCell),
        fitting([who, by].filter((part) => part !== undefined).join(', '), 2 * mostOfCell),
      )}`,
  );
  const buttons = plan.map(({ theme }, row) =>
    execute(`step-${row}`, plainText(`${row + 1}. ${shortened(theme, mostOfTitle)}`), {
      do: 'practice_form',
      form: 'plan',
      id,
      row,
      lang,
    }),
  );
  const title = `${nameSaid({ name })}: ${words.plan.toLowerCase()}`;
  const asText = [`**${title}**`, ...rows].join('\n\n');
  const sets = Array.from(
    { length: Math.ceil(buttons.length / mostInRow) },
    (_, at): Element => ({
      type: 'ActionSet',
      id: `buttons-${at}`,
      actions: buttons.slice(at * mostInRow, (at + 1) * mostInRow),
    }),
  );
  return {
    text: asText,
    summary: words.notice,
    card: card(
      asText,
      [
        text(title, { id: 'plan', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...rows.map((row) => text(row, { spacing: 'small' })),
        ...sets,
      ],
      [
        ...(plan.length < mostSteps
          ? [execute('add-step', words.buttons.addStep, { do: 'practice_form', form: 'plan', id, lang })]
          : []),
        execute('back', words.buttons.back, { do: 'practice_show', id, lang }),
      ],
    ),
  };
}
