import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Action as Button, card, type Element, execute, text } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { consultationList } from '../strings/consultation-list.ts';
import type { Message } from '../turn.ts';
import type { Action } from './action.ts';
import { actionWords, dueSaid, fromSaid, shortened } from './said.ts';

/** On one page. */
const most = 6;
const mostInRow = 3;
/** Of an action's text, UTF-16 units: in its row, and on its button. */
const mostOfText = 120;
const mostOfTitle = 32;

/** What somebody has to do, in the order given; a button opens each. A page behind the last one is the last. */
export function actionListCard(
  reader: Reader,
  actions: readonly Action[],
  who: Email | undefined,
  page: number,
): Message {
  const words = actionWords(reader);
  const { language: lang } = reader;
  const pages = Math.max(1, Math.ceil(actions.length / most));
  const shown = Math.min(page, pages - 1);
  const from = shown * most;
  const here = actions.slice(from, from + most).map((each, at) => ({ ...each, number: from + at + 1 }));
  const rows = here.map((each) => {
    const row = each.owner === who ? words.listRow : words.listOffered;
    const what = escapeText(shortened(each.text, mostOfText));
    return `${each.number}\\. ${row(what, fromSaid(reader, each), dueSaid(reader, each))}`;
  });
  const lines = rows.length === 0 ? [words.listNone] : rows;
  const title = words.listTitle(actions.length);
  const buttons = here.map(({ id, number, text: said }) =>
    execute(`action-${number}`, plainText(`${number}. ${shortened(said, mostOfTitle)}`), {
      do: 'action_show',
      id,
      lang,
    }),
  );
  const turn = (id: 'more' | 'back', to: number): readonly Button[] =>
    to < 0 || to >= pages
      ? []
      : [execute(id, consultationList[lang][id], { do: 'action_list', page: to, lang })];
  const asText = [`**${title}**`, ...lines].join('\n\n');
  return {
    text: asText,
    summary: words.listSummary,
    card: card(
      asText,
      [
        text(title, { id: 'actions', weight: 'bolder', style: 'heading' }),
        ...lines.map((line) => text(line, { spacing: 'small' })),
        ...[buttons.slice(0, mostInRow), buttons.slice(mostInRow)]
          .filter((row) => row.length > 0)
          .map((row, at): Element => ({ type: 'ActionSet', id: `buttons-${at}`, actions: row })),
      ],
      [...turn('back', shown - 1), ...turn('more', shown + 1)],
    ),
  };
}
