import { type Group, holderOf } from '../../knowledge/directory/group.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import {
  type Action,
  type ChoiceSet,
  card,
  container,
  type Element,
  execute,
  text,
  withoutInputs,
} from '../card.ts';
import { coordinatorOf } from '../contact/views.ts';
import { groupStrings } from '../strings/groups.ts';
import { upkeepStringsIn } from '../strings/upkeep/in-language.ts';
import type { Message } from '../turn.ts';
import type { AskedOf } from './asked-of.ts';
import { areaNames, type GroupReader, groupName, nextTimes } from './views.ts';

/** More than these nobody reads on a phone. */
const mostRows = 12;
/** A button each; of more groups one is chosen from a list. */
const mostButtons = 5;
const mostChoices = 100;

interface Heading {
  /** Markdown. */
  readonly title: string;
  readonly note?: string;
  /** A button that opens the form of a new group. */
  readonly mayAdd?: boolean;
  /** What was asked of the group that is opened. */
  readonly asked?: AskedOf;
}

/** Groups with who chairs them and when they meet next; a tap opens one. */
export function groupListMessage(reader: GroupReader, groups: readonly Group[], heading: Heading): Message {
  const say = groupStrings[reader.language];
  const sorted = [...groups].sort((a, b) =>
    groupName(reader, a).localeCompare(groupName(reader, b), reader.language),
  );
  const shown = sorted.slice(0, mostRows);
  const rows = shown.map((group) => rowOf(reader, group));
  const more = sorted.length > shown.length ? [say.listMore(sorted.length - shown.length)] : [];
  const notes = [...(heading.note === undefined ? [] : [heading.note])];
  const empty = groups.length === 0 ? [say.listNone] : [];
  const asText = [
    `**${heading.title}**`,
    ...notes,
    ...empty,
    ...rows.map((row) => `**${row.name}**\n${row.line}`),
    ...more,
  ].join('\n\n');
  const isMany = sorted.length > mostButtons;
  const add: readonly Action[] = heading.mayAdd
    ? [
        withoutInputs(
          execute('add-group', say.buttons.add, { do: 'group_form', lang: reader.language, form: 'add' }),
        ),
      ]
    : [];
  const body: Element[] = [
    text(heading.title, { id: 'groups', size: 'medium', weight: 'bolder', style: 'heading' }),
    ...[...notes, ...empty].map((line) => text(line)),
    ...rows.map((row, at) =>
      container([text(row.name, { weight: 'bolder' }), text(row.line, { spacing: 'none', isSubtle: true })], {
        id: `group-${at}`,
        separator: true,
      }),
    ),
    ...more.map((line) => text(line, { isSubtle: true })),
    ...(isMany ? [chooser(reader, sorted)] : []),
  ];
  const asked = heading.asked === undefined ? {} : { asked: heading.asked };
  const show = { do: 'group_show', lang: reader.language, ...asked } as const;
  const opening = isMany
    ? [execute('open-group', say.buttons.open, show)]
    : sorted.map((group, at) =>
        execute(`open-group-${at}`, plainText(groupName(reader, group)), { ...show, group: group.id }),
      );
  return { text: asText, summary: plainText(heading.title), card: card(asText, body, [...opening, ...add]) };
}

const chooser = (reader: GroupReader, groups: readonly Group[]): ChoiceSet => ({
  type: 'Input.ChoiceSet',
  id: 'group',
  label: groupStrings[reader.language].which,
  errorMessage: upkeepStringsIn(reader.language).form.required,
  isRequired: true,
  style: 'compact',
  placeholder: reader.say.choose,
  choices: groups
    .slice(0, mostChoices)
    .map((group) => ({ title: plainText(groupName(reader, group)), value: group.id })),
});

function rowOf(reader: GroupReader, group: Group): { readonly name: string; readonly line: string } {
  const say = groupStrings[reader.language];
  const chair = holderOf(group, 'chair');
  const [next] = nextTimes(reader, group, 1);
  return {
    name: escapeText(groupName(reader, group)),
    line: [
      say.kinds[group.kind],
      areaNames(reader, group.areas),
      ...(chair ? [say.chairLine(coordinatorOf(reader, chair.worker).name)] : []),
      ...(next === undefined ? [] : [say.nextLine(next)]),
    ]
      .map(escapeText)
      .join(' · '),
  };
}

/** Which of several groups is meant. `elsewhere`: the areas that were said, when no group is there. */
export const whichGroup = (
  reader: GroupReader,
  groups: readonly Group[],
  { elsewhere, ...how }: Pick<Heading, 'note' | 'asked'> & { readonly elsewhere: readonly AreaId[] },
): Message => {
  const say = groupStrings[reader.language];
  const title = elsewhere.length > 0 ? say.notThere(escapeText(areaNames(reader, elsewhere))) : say.which;
  return groupListMessage(reader, groups, { title, ...how });
};
