import { absenceOn } from '../../knowledge/directory/absence.ts';
import { type Group, holderOf, type Meets, type Member } from '../../knowledge/directory/group.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { type Action, card, container, type Element, execute, text } from '../card.ts';
import { personBlock } from '../contact/answer-card.ts';
import { coordinatorOf, personLine, serviceName } from '../contact/views.ts';
import { describeMeets } from '../strings/cadence.ts';
import { groupStrings } from '../strings/groups.ts';
import type { Message } from '../turn.ts';
import type { AskedOf } from './asked-of.ts';
import { areaNames, type GroupReader, groupName, memberPerson, nextTimes } from './views.ts';

/** What the reader of a card may change of the group. */
export interface MayChange {
  /** Its members and when it meets. */
  readonly meetings: boolean;
  readonly all: boolean;
}

const fewMembers = 8;

/**
 * Who leads a group, with how to reach them, who belongs to it, what it works on and when it meets. `asked` comes first;
 * when the chair is away the secretary is the one to reach.
 */
export function groupMessage(
  reader: GroupReader,
  group: Group,
  may: MayChange,
  { asked = 'about', all = false }: { readonly asked?: AskedOf; readonly all?: boolean } = {},
): Message {
  const say = groupStrings[reader.language];
  const name = groupName(reader, group);
  const chair = holderOf(group, 'chair');
  const secretary = holderOf(group, 'secretary');
  const isAway = (member: Member | undefined): boolean =>
    member !== undefined && absenceOn(reader.directory.worker(member.worker), reader.today) !== undefined;
  const secretaryFirst =
    asked === 'secretary' || !chair || (isAway(chair) && secretary && !isAway(secretary));
  const lead = (secretaryFirst ? secretary : chair) ?? chair ?? secretary;

  const holders: readonly Holder[] = [
    { id: 'chair', heading: say.chair, member: chair, nobody: say.noChair },
    { id: 'secretary', heading: say.secretary, member: secretary, nobody: say.noSecretary },
  ];
  const ordered = secretaryFirst ? [...holders].reverse() : holders;
  const others = group.members.filter(({ role }) => role === 'member');
  const isWhole = all || asked === 'members' || others.length <= fewMembers;
  const shown = isWhole ? others : others.slice(0, fewMembers);
  const names = shown.map((each) => escapeText(coordinatorOf(reader, each.worker).name));
  const rest = others.length - shown.length;
  const members = others.length === 0 ? say.noMembers : names.join(', ');
  const more = rest > 0 ? [say.andMore(rest)] : [];
  const times = timeLines(reader, group);
  const services = group.services.map((id) => serviceName(reader, id)).join(', ');
  const subtitle = [say.kinds[group.kind], areaNames(reader, group.areas)].map(escapeText).join(' · ');
  const concerns = services === '' ? [] : [say.concerns(escapeText(services))];
  const membersHeading = say.members(others.length);

  const timeBlock = container(
    times.map((line, at) => text(line, at === 0 ? {} : { spacing: 'none' })),
    { id: 'times', separator: true, spacing: 'medium' },
  );
  const memberBlock = container(
    [
      text(membersHeading, { weight: 'bolder', size: 'small' }),
      text([members, ...more].join(' '), { spacing: 'none' }),
    ],
    { id: 'members', separator: true, spacing: 'medium' },
  );
  const holderBlocks = ordered.map((holder) => holderBlock(reader, group, holder, lead));
  const blocks: readonly Element[] =
    asked === 'when'
      ? [timeBlock, ...holderBlocks, memberBlock]
      : asked === 'members'
        ? [memberBlock, ...holderBlocks, timeBlock]
        : [...holderBlocks, memberBlock, timeBlock];

  const asText = [
    `**${escapeText(name)}**`,
    subtitle,
    ...(asked === 'when' ? times : []),
    ...ordered.map((holder) => holderLine(reader, group, holder)),
    `${membersHeading}: ${[members, ...more].join(' ')}`,
    ...concerns,
    ...(asked === 'when' ? [] : times),
  ].join('\n\n');
  const [next] = nextTimes(reader, group, 1);
  const leader = lead ? coordinatorOf(reader, lead.worker).name : say.noChair;
  return {
    text: asText,
    summary: plainText(
      asked === 'when' && next !== undefined ? say.whenSummary(name, next) : say.summary(name, leader),
    ),
    card: card(
      asText,
      [
        text(escapeText(name), { id: 'group', size: 'large', weight: 'bolder', style: 'heading' }),
        text(subtitle, { id: 'area', isSubtle: true, spacing: 'none' }),
        ...blocks,
        ...concerns.map((line) => text(line, { id: 'services' })),
      ],
      actionsOf(reader, group, may, rest > 0),
    ),
  };
}

interface Holder {
  readonly id: 'chair' | 'secretary';
  readonly heading: string;
  readonly member: Member | undefined;
  readonly nobody: string;
}

function holderBlock(
  reader: GroupReader,
  group: Group,
  { id, heading, member, nobody }: Holder,
  lead: Member | undefined,
): Element {
  const items = member
    ? personBlock(reader, memberPerson(reader, group, member), member === lead)
    : [text(nobody, { spacing: 'none' })];
  return container([text(heading, { weight: 'bolder', size: 'small' }), ...items], {
    id,
    spacing: 'medium',
    separator: true,
  });
}

const holderLine = (reader: GroupReader, group: Group, { heading, member, nobody }: Holder): string =>
  member ? `${heading}: ${personLine(memberPerson(reader, group, member))}` : nobody;

function timeLines(reader: GroupReader, group: Group): readonly string[] {
  const say = groupStrings[reader.language];
  if (!group.meets) return [say.meetsUnknown];
  const next = nextTimes(reader, group, 3);
  return [
    say.meets(escapeText(describeMeets(begun(group.meets, reader.today), reader.language))),
    next.length > 0 ? say.next(next.map(escapeText).join(', ')) : say.noNext,
  ];
}

/** Nobody asks since when a series goes on. */
const begun = (meets: Meets, today: IsoDate): Meets => {
  if (meets.kind !== 'series' || meets.when.kind === 'once') return meets;
  const { from, ...when } = meets.when;
  return from === undefined || from > today ? meets : { ...meets, when };
};

const actionsOf = (
  { language: lang }: GroupReader,
  { id: group }: Group,
  may: MayChange,
  hasMore: boolean,
): readonly Action[] => {
  const { buttons } = groupStrings[lang];
  const form = (name: 'members' | 'meets' | 'edit'): Action =>
    execute(`group-${name}`, buttons[name], { do: 'group_form', lang, form: name, group });
  return [
    ...(hasMore ? [execute('all-members', buttons.all, { do: 'group_show', lang, group, all: true })] : []),
    ...(may.meetings ? [form('members'), form('meets')] : []),
    ...(may.all ? [form('edit')] : []),
  ];
};
