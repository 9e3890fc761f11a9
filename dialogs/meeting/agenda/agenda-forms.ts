import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import { type Action, card, execute, type Input, text, withoutInputs } from '../../card.ts';
import type { Reader } from '../../contact/views.ts';
import { agendaStringsIn } from '../../strings/agenda/in-language.ts';
import type { Message } from '../../turn.ts';
import { groupName } from '../groups-of.ts';
import { longestItem } from './agenda.ts';
import type { AgendaView } from './agenda-view.ts';

/** In one choice of groups or items. */
const mostChoices = 40;
/** Of an item in a choice, UTF-16 units. */
const mostOfTitle = 90;

interface AddView {
  /** The groups to choose among; the only one when it is clear. */
  readonly groups: readonly GroupId[];
  readonly filled?: string | undefined;
  /** Markdown: what has to be mended. */
  readonly notes?: readonly string[];
  /** Adds the button which says that the names are not those of clients. */
  readonly doubtfulNames?: boolean;
}

/** The form by which something is put on an agenda. */
export function addForm(
  reader: Reader,
  { groups, filled, notes = [], doubtfulNames = false }: AddView,
): Message {
  const { language: lang } = reader;
  const say = agendaStringsIn(lang);
  const [first, ...others] = groups;
  const only = others.length === 0 ? first : undefined;
  const title = only === undefined ? say.addTitle : say.addTo(escapeText(groupName(reader, only)));
  const lines = [...notes, say.noClients];
  const asText = [`**${title}**`, ...lines].join('\n\n');
  const send = { do: 'agenda_add', lang, ...(only === undefined ? {} : { group: only }) } as const;
  const back: readonly Action[] =
    only === undefined
      ? []
      : [withoutInputs(execute('back', say.back, { do: 'agenda_show', group: only, lang }))];
  return {
    text: asText,
    summary: say.addTitle,
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...notes.map((note, at) => text(note, { id: `note-${at}`, weight: 'bolder' })),
        text(say.noClients, { id: 'no-clients' }),
        ...(only === undefined ? [groupInput(reader, groups)] : []),
        {
          type: 'Input.Text',
          id: 'text',
          label: say.textLabel,
          errorMessage: say.textMissing,
          isRequired: true,
          isMultiline: true,
          maxLength: longestItem,
          ...(filled === undefined ? {} : { value: filled.slice(0, longestItem) }),
        },
      ],
      [
        execute('send', say.send, send),
        ...(doubtfulNames ? [execute('names-are-fine', say.namesAreFine, { ...send, names: 'fine' })] : []),
        ...back,
      ],
    ),
  };
}

const groupInput = (reader: Reader, groups: readonly GroupId[]): Input => {
  const say = agendaStringsIn(reader.language);
  return {
    type: 'Input.ChoiceSet',
    id: 'group',
    label: say.groupLabel,
    errorMessage: say.groupMissing,
    isRequired: true,
    style: 'compact',
    choices: groups
      .slice(0, mostChoices)
      .map((id) => ({ title: plainText(groupName(reader, id)), value: id })),
  };
};

/** The form by which something is taken off an agenda or put off. `note`: markdown. */
export function editForm(reader: Reader, { group, items, former }: AgendaView, note?: string): Message {
  const { language: lang } = reader;
  const say = agendaStringsIn(lang);
  const title = say.editTitle(escapeText(groupName(reader, group)));
  const notes = note === undefined ? [] : [note];
  const asText = [`**${title}**`, ...notes].join('\n\n');
  const short = (said: string): string =>
    said.length > mostOfTitle ? `${said.slice(0, mostOfTitle).trimEnd()}…` : said;
  const choices = [
    ...items.map(({ id, text: said }) => ({ title: short(plainText(said)), value: id })),
    ...former.map(({ id, text: said }) => ({ title: say.formerItem(short(plainText(said))), value: id })),
  ];
  const press = { do: 'agenda_change', group, lang } as const;
  return {
    text: asText,
    summary: plainText(say.editTitle(groupName(reader, group))),
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...notes.map((line) => text(line, { id: 'note', weight: 'bolder' })),
        {
          type: 'Input.ChoiceSet',
          id: 'item',
          label: say.itemLabel,
          errorMessage: say.itemMissing,
          isRequired: true,
          style: 'expanded',
          choices: choices.slice(0, mostChoices),
        },
      ],
      [
        execute('move', say.move, { ...press, how: 'move' }),
        execute('remove', say.remove, { ...press, how: 'remove' }),
        withoutInputs(execute('back', say.back, { do: 'agenda_show', group, lang })),
      ],
    ),
  };
}
