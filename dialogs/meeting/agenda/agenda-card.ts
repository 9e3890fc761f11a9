import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { Going } from '../../action/action.ts';
import { dueSaid } from '../../action/said.ts';
import { type Action, card, type Element, execute, text, withoutInputs } from '../../card.ts';
import type { ConsultReader } from '../../consultation/consult-reader.ts';
import { fitting } from '../../consultation/written.ts';
import { coordinatorOf, type Reader } from '../../contact/views.ts';
import { exampleTime } from '../../example-days.ts';
import { occasionText } from '../../outreach/views.ts';
import { agendaStringsIn } from '../../strings/agenda/in-language.ts';
import type { Message } from '../../turn.ts';
import { groupName } from '../groups-of.ts';
import { nextSaid } from '../summary-card.ts';
import { saidOnce } from '../task-words.ts';
import type { Item } from './agenda.ts';
import type { AgendaView } from './agenda-view.ts';
import type { Held } from './next-meeting.ts';

/** UTF-8 bytes: a card holds its texts twice, in its text fallback too, and has to stay under 28 kB. */
const mostOfItem = 330;
const mostOfAction = 240;
const mostActions = 6;

interface Shown {
  /** It comes unasked, since the meeting is near. */
  readonly isNews?: boolean;
  readonly isPersonal: boolean;
  /** Markdown: what has just been done, or why not. */
  readonly note?: string;
}

/** What a group takes up when it meets next, who proposed it, and what is still to be done from before. */
export function agendaCard(
  reader: ConsultReader,
  view: AgendaView,
  { isNews = false, isPersonal, note }: Shown,
): Message {
  const { language: lang } = reader;
  const say = agendaStringsIn(lang);
  const { group, next, items, actions } = view;
  const name = escapeText(groupName(reader, group));
  const title = say.title(name);
  const notes = [...(isNews ? [say.news] : []), ...(note === undefined ? [] : [note])];
  const when = next ? say.next(heldSaid(reader, next)) : say.noNext(name, exampleTime(reader));
  const rows = items.map((item, at) => `${at + 1}\\. ${itemSaid(reader, item)}`);
  const list = rows.length === 0 ? [say.nothing] : rows;
  const tasks = actions.slice(0, mostActions).map((each) => `- ${actionSaid(reader, each)}`);
  const more = actions.length > mostActions ? [`- ${say.moreActions(actions.length - mostActions)}`] : [];
  const open = [...tasks, ...more].join('\n');
  const why = isNews && isPersonal ? [say.why] : [];
  const asText = [
    ...notes.map((line) => `**${line}**`),
    `**${title}**`,
    when,
    ...list,
    ...(open === '' ? [] : [`**${say.openActions}**\n\n${open}`]),
    ...why,
  ].join('\n\n');
  return {
    text: asText,
    summary: say.notice(plainText(groupName(reader, group))),
    card: card(
      asText,
      [
        ...notes.map((line, at) => text(line, { id: `news-${at}`, weight: 'bolder' })),
        text(title, { id: 'agenda', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(when, { id: 'when', isSubtle: true, spacing: 'none' }),
        ...list.map((line): Element => text(line, { spacing: 'small' })),
        ...(open === ''
          ? []
          : [
              text(say.openActions, { id: 'open', size: 'default', weight: 'bolder', style: 'heading' }),
              text(open, { spacing: 'small' }),
            ]),
        ...why.map((line) => text(line, { id: 'why', isSubtle: true, size: 'small' })),
      ],
      buttonsOf(reader, view),
    ),
  };
}

/** `ti 24.11. klo 9–11`; what is not known of it is left out. */
const heldSaid = (reader: Reader, { day, starts, ends }: Held): string =>
  starts !== undefined && ends !== undefined
    ? occasionText(reader, { day, starts, ends })
    : nextSaid(reader, { day, ...(starts === undefined ? {} : { starts }) });

function itemSaid(reader: Reader, { text: said, by, moved, shown }: Item): string {
  const say = agendaStringsIn(reader.language);
  const line = say.item(fitting(said, mostOfItem), escapeText(coordinatorOf(reader, by).name));
  return moved && shown !== undefined && shown >= reader.today ? say.movedItem(line) : line;
}

function actionSaid(reader: Reader, action: Going): string {
  const { name } = coordinatorOf(reader, action.owner);
  const [what] = saidOnce(action.text, name, undefined);
  const say = agendaStringsIn(reader.language);
  return say.action(fitting(what, mostOfAction), escapeText(name), dueSaid(reader, action));
}

function buttonsOf({ language: lang }: Reader, { group, items, former }: AgendaView): readonly Action[] {
  const say = agendaStringsIn(lang);
  const form = (id: 'add' | 'edit', title: string): Action =>
    withoutInputs(execute(id, title, { do: 'agenda_form', form: id, group, lang }));
  return [form('add', say.add), ...(items.length + former.length > 0 ? [form('edit', say.edit)] : [])];
}
