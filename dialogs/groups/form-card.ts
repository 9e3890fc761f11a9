import { type Group, groupKinds, groupRoles } from '../../knowledge/directory/group.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import { type Action, card, execute, type Input, text, withoutInputs } from '../card.ts';
import { type Reader, serviceName } from '../contact/views.ts';
import { exampleMove } from '../example-days.ts';
import { describeMeets } from '../strings/cadence.ts';
import { groupUpkeep } from '../strings/group-upkeep.ts';
import { groupStrings } from '../strings/groups.ts';
import { upkeepStringsIn } from '../strings/upkeep/in-language.ts';
import type { Message } from '../turn.ts';
import type { GroupForm, SentForm } from './presses.ts';
import { areaNames, groupName } from './views.ts';

/** What the inputs hold, as people write it. */
export type Filled = Partial<Omit<SentForm, 'do' | 'lang' | 'form' | 'group'>>;

type TextId = Exclude<keyof Filled, 'kind' | 'role'>;

/** The inputs that take words. */
export const textInputs: readonly TextId[] = [
  'name',
  'name_sv',
  'name_en',
  'aliases',
  'areas',
  'services',
  'who',
  'when',
  'off',
  'move',
];

const hinted: readonly TextId[] = ['name', 'aliases', 'areas', 'services', 'who', 'when', 'off', 'move'];

/** The form of one change, with what was understood. `notes` are markdown: what was lacking, or what was wrong. */
export function groupFormMessage(
  reader: Reader,
  form: GroupForm,
  group: Group | undefined,
  filled: Filled,
  notes: readonly string[],
): Message {
  const { language: lang } = reader;
  const say = groupUpkeep[lang];
  const upkeep = upkeepStringsIn(lang).form;
  const input = (id: TextId, isRequired = false): Input => {
    const said = isHinted(id) ? say.hints[id] : undefined;
    const hint = typeof said === 'function' ? said(...exampleMove(reader)) : said;
    const value = filled[id];
    return {
      type: 'Input.Text',
      id,
      label: say.labels[id],
      errorMessage: upkeep.required,
      isRequired,
      maxLength: 400,
      ...(hint === undefined ? {} : { placeholder: hint }),
      ...(value === undefined || value === '' ? {} : { value }),
    };
  };
  const choice = (id: 'kind' | 'role'): Input => {
    const words = groupStrings[lang];
    const choices =
      id === 'kind'
        ? groupKinds.map((value) => ({ title: words.kinds[value], value }))
        : [
            ...groupRoles.map((value) => ({ title: words.roles[value], value })),
            { title: say.leaves, value: 'none' },
          ];
    return {
      type: 'Input.ChoiceSet',
      id,
      label: say.labels[id],
      errorMessage: upkeep.required,
      isRequired: true,
      style: 'compact',
      value: filled[id] ?? (id === 'kind' ? 'working_group' : 'member'),
      choices,
    };
  };
  const inputs: Readonly<Record<GroupForm, () => readonly Input[]>> = {
    add: () => [input('name', true), choice('kind'), input('areas', true)],
    edit: () => [
      input('name', true),
      input('name_sv'),
      input('name_en'),
      input('aliases'),
      choice('kind'),
      input('areas', true),
      input('services'),
    ],
    members: () => [input('who', true), choice('role')],
    meets: () => [input('when'), input('off'), input('move')],
  };
  const name = group ? [escapeText(groupName(reader, group))] : [];
  const asText = [`**${say.titles[form]}**`, ...name, ...notes].join('\n\n');
  const ofGroup = group ? { group: group.id } : {};
  const actions: Action[] = [
    execute('send', upkeep.send, { do: 'group_send', lang, form, ...ofGroup }),
    ...(form === 'edit' && group
      ? [withoutInputs(execute('remove-group', say.remove, { do: 'group_remove', lang, group: group.id }))]
      : []),
  ];
  return {
    text: asText,
    summary: say.titles[form],
    card: card(
      asText,
      [
        text(say.titles[form], { id: 'form', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...name.map((line) => text(line, { isSubtle: true, spacing: 'none' })),
        ...notes.map((note, at) => text(note, { id: `note-${at}` })),
        ...inputs[form](),
      ],
      actions,
    ),
  };
}

const isHinted = (id: TextId): id is keyof (typeof groupUpkeep)['fi']['hints'] => hinted.includes(id);

/** A form as it is opened: with what the group has. */
export function filledOf(reader: Reader, form: GroupForm, group: Group | undefined): Filled {
  if (!group) return {};
  if (form === 'meets') return group.meets ? { when: describeMeets(group.meets, reader.language) } : {};
  if (form !== 'edit') return {};
  const { names, aliases, kind, areas, services } = group;
  return {
    name: names.fi,
    ...(names.sv === undefined ? {} : { name_sv: names.sv }),
    ...(names.en === undefined ? {} : { name_en: names.en }),
    aliases: aliases.join(', '),
    kind,
    areas: areaNames(reader, areas),
    services: services.map((id) => serviceName(reader, id)).join(', '),
  };
}
