import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { GroupId } from '../../knowledge/kernel/ids.ts';
import { inLanguage } from '../../knowledge/kernel/languages.ts';
import { card, type Element, execute, text, withoutInputs } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import { isLongAgo, type MeetingDraft } from './draft.ts';
import { groupName, groupsOf } from './groups-of.ts';

/** In the choice of groups. */
const mostGroups = 40;

interface StartView {
  /** Markdown: what is worth knowing. */
  readonly notes?: readonly string[];
  /** The group that is chosen already where it is asked. */
  readonly suggested?: GroupId | undefined;
}

/** A draft that waits for its notes, or for the group that met and the day. */
export function startCard(
  reader: Reader,
  draft: MeetingDraft,
  { notes = [], suggested }: StartView = {},
): Message {
  const say = meetingStringsIn(reader.language);
  const { language: lang } = reader;
  const { id, step } = draft;
  const isAsked = draft.group === undefined;
  const group = draft.group === undefined ? undefined : groupName(reader, draft.group);
  const day = reader.say.day(draft.day, reader.today);
  const title = group === undefined ? say.preview : say.summaryOf(escapeText(group), day);
  const lines = [
    ...(draft.day > reader.today ? [say.dayToComeYet] : []),
    ...(isLongAgo(draft, reader.today) ? [say.dayLongAgo] : []),
    ...notes,
    ...(isAsked ? [say.whichGroup] : []),
    ...(draft.state === 'waiting' ? [say.begin, say.noNotesKept, say.noClients] : []),
  ];
  const asText = [`**${title}**`, ...lines].join('\n\n');
  return {
    text: asText,
    summary: group === undefined ? say.preview : say.notice(plainText(group), day),
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...lines.map((line, at) => text(line, { id: `line-${at}` })),
        ...(isAsked ? groupInputs(reader, draft, suggested) : []),
      ],
      [
        ...(isAsked
          ? [execute('go', say.go, { do: 'meeting_group', draft: id, step, lang })]
          : [
              execute('form', say.fillForm, {
                do: 'meeting_save',
                draft: id,
                step,
                lang,
                part: 'owners',
                page: 0,
                rows: [],
                goes: 'points',
                to: 0,
              }),
            ]),
        withoutInputs(execute('drop', say.drop, { do: 'meeting_drop', draft: id, step, lang })),
      ],
    ),
  };
}

function groupInputs(
  reader: Reader,
  { by, day }: MeetingDraft,
  suggested: GroupId | undefined,
): readonly Element[] {
  const say = meetingStringsIn(reader.language);
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'group',
      label: say.groupLabel,
      errorMessage: say.groupMissing,
      isRequired: true,
      style: 'compact',
      ...(suggested === undefined ? {} : { value: suggested }),
      choices: groupsOf(reader.directory, by)
        .slice(0, mostGroups)
        .map(({ id, names }) => ({ title: plainText(inLanguage(names, reader.language)), value: id })),
    },
    {
      type: 'Input.Date',
      id: 'day',
      label: say.dayLabel,
      errorMessage: say.dayMissing,
      isRequired: false,
      value: day,
    },
  ];
}

/** Names that may be those of clients are confirmed, or left out. They are nowhere but on the writer's own card. */
export function namesCard(
  { language: lang }: Reader,
  { id, step }: MeetingDraft,
  note: string,
  names: readonly string[],
): Message {
  const say = meetingStringsIn(lang);
  const press = { do: 'meeting_names', draft: id, step, lang } as const;
  return {
    text: note,
    summary: say.preview,
    card: card(
      note,
      [
        text(say.preview, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(note, { id: 'names' }),
      ],
      [
        execute('names-are-fine', say.namesAreFine, { ...press, names: [...names] }),
        execute('leave-names-out', say.leaveNamesOut, { ...press, names: [] }),
        execute('drop', say.drop, { do: 'meeting_drop', draft: id, step, lang }),
      ],
    ),
  };
}
