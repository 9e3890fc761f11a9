import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { type Action, card, type Element, execute, type Input, text, withoutInputs } from '../card.ts';
import { coordinatorOf, type Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import { type ActionRow, actionRows, type Saving } from './action-rows.ts';
import { type DraftAction, type MeetingDraft, newActionId } from './draft.ts';
import { actionPages, actionsOnPage, pointsOnPage } from './form-pages.ts';
import { groupIn, groupName } from './groups-of.ts';
import { longestAction, mostPoints } from './meeting.ts';
import { type Afterwards, longestList } from './presses.ts';
import { ownerInput } from './preview-card.ts';

export type FormPart = 'points' | 'actions' | 'new';

export interface FormView {
  readonly part: FormPart;
  readonly page: number;
  /** Markdown: what has to be mended. */
  readonly notes?: readonly string[];
  /** What was typed, when it could not be saved. */
  readonly filled?: Saving;
  /** Actions of which the name of somebody else is asked. */
  readonly others?: readonly string[];
  /** Adds the button which says that the names are not those of clients. */
  readonly doubtfulNames?: boolean;
}

/** A form for a part of the draft. What it holds is saved whichever way is taken from it, but for the way back. */
export function draftForm(reader: Reader, draft: MeetingDraft, view: FormView): Message {
  const { part, page, notes = [], doubtfulNames = false } = view;
  const say = meetingStringsIn(reader.language);
  const { language: lang } = reader;
  const points = pointsOnPage(draft, page);
  const actions = part === 'new' ? [emptyAction(draft)] : actionsOnPage(draft, page);
  const rows = part === 'points' ? [] : actions.map(({ id }) => id);
  const save = (button: string, title: string, goes: Afterwards, to: number, fine = false): Action =>
    execute(button, title, {
      do: 'meeting_save',
      draft: draft.id,
      step: draft.step,
      lang,
      part,
      page,
      rows,
      goes,
      to,
      ...(fine ? { names: 'fine' } : {}),
    });
  const next = nextOf(draft, part, page, points.pages);
  const group = draft.group === undefined ? '' : groupName(reader, draft.group);
  const day = reader.say.day(draft.day, reader.today);
  const title = part === 'new' ? say.addAction : `${say.preview}: ${escapeText(group)} ${day}`;
  const asText = [`**${title}**`, ...notes, say.noClients].join('\n\n');
  return {
    text: asText,
    summary: say.notice(plainText(group), day),
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...notes.map((note, at) => text(note, { id: `note-${at}`, weight: 'bolder' })),
        text(say.noClients, { id: 'no-clients', isSubtle: true, size: 'small' }),
        ...(part === 'points'
          ? pointInputs(reader, draft, page, view.filled)
          : actionInputs(reader, draft, actions, view)),
      ],
      [
        save('done', part === 'new' ? say.save : say.toPreview, 'preview', 0),
        ...(part === 'new' ? [save('another', say.saveAndAnother, 'new', 0)] : []),
        ...(next ? [save('onward', say.nextPage, next.goes, next.to)] : []),
        ...(doubtfulNames ? [save('names-are-fine', say.namesAreFine, 'preview', 0, true)] : []),
        withoutInputs(
          execute('back', say.back, {
            do: 'meeting_save',
            draft: draft.id,
            step: draft.step,
            lang,
            part: 'owners',
            page: 0,
            rows: [],
            goes: 'preview',
            to: 0,
          }),
        ),
      ],
    ),
  };
}

const emptyAction = (draft: MeetingDraft): DraftAction => ({
  id: newActionId(draft),
  text: '',
  candidates: [],
});

function nextOf(
  draft: MeetingDraft,
  part: FormPart,
  page: number,
  pages: number,
): { readonly goes: Afterwards; readonly to: number } | undefined {
  if (part === 'new') return undefined;
  if (part === 'points' && page + 1 < pages) return { goes: 'points', to: page + 1 };
  if (draft.actions.length === 0) return { goes: 'new', to: 0 };
  const to = part === 'points' ? 0 : page + 1;
  return to < actionPages(draft) ? { goes: 'actions', to } : undefined;
}

const valued = (value: string | undefined) => (value === undefined || value === '' ? {} : { value });

function pointInputs(
  reader: Reader,
  draft: MeetingDraft,
  page: number,
  filled: Saving | undefined,
): readonly Element[] {
  const say = meetingStringsIn(reader.language);
  const shown = pointsOnPage(draft, page);
  const list = (id: 'decisions' | 'open', label: string): Input => ({
    type: 'Input.Text',
    id,
    label,
    errorMessage: say.tooMany(mostPoints),
    isRequired: false,
    isMultiline: true,
    maxLength: longestList,
    ...valued(
      filled
        ? filled[id]
        : draft[id]
            .slice(shown[id].from, shown[id].to)
            .map(({ text: line }) => line)
            .join('\n'),
    ),
  });
  const lists = [list('decisions', say.decisionsLabel), list('open', say.openLabel)];
  if (page > 0) return lists;
  const members = groupIn(reader.directory, draft.group)?.members.slice(0, mostMembers) ?? [];
  return [
    ...(draft.corrects === undefined
      ? [
          {
            type: 'Input.Date',
            id: 'day',
            label: say.dayLabel,
            errorMessage: say.dayMissing,
            isRequired: false,
            value: draft.day,
          } as const,
        ]
      : [
          {
            type: 'Input.Text',
            id: 'why',
            label: say.whyLabel,
            errorMessage: say.whyMissing,
            isRequired: false,
            maxLength: 300,
            ...valued(filled ? filled.why : draft.why),
          } as const,
        ]),
    ...lists,
    {
      type: 'Input.Date',
      id: 'next',
      label: say.nextLabel,
      errorMessage: say.notADay,
      isRequired: false,
      ...valued(isDay(filled?.next) ? filled?.next : draft.next?.day),
    },
    {
      type: 'Input.Text',
      id: 'time',
      label: say.nextTimeLabel,
      errorMessage: say.notATime,
      isRequired: false,
      maxLength: 20,
      ...valued(filled ? filled.time : draft.next?.starts),
    },
    ...(members.length > 0
      ? [
          {
            type: 'Input.ChoiceSet',
            id: 'absent',
            label: say.absentLabel,
            errorMessage: say.absentLabel,
            isRequired: false,
            isMultiSelect: true,
            style: 'compact',
            ...valued(filled ? filled.absent : draft.absent.join(',')),
            choices: members.map(({ worker }) => ({
              title: coordinatorOf(reader, worker).name,
              value: worker,
            })),
          } as const,
        ]
      : []),
  ];
}

/** In the choice of those who were absent. */
const mostMembers = 80;
const isDay = (day: string | undefined): boolean => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day);

function actionInputs(
  reader: Reader,
  draft: MeetingDraft,
  actions: readonly DraftAction[],
  { part, filled, others = [] }: FormView,
): readonly Element[] {
  const say = meetingStringsIn(reader.language);
  const isNew = part === 'new';
  const typed = new Map<string, ActionRow>(filled ? actionRows(filled).map((row) => [row.id, row]) : []);
  const first = draft.actions.findIndex(({ id }) => id === actions[0]?.id);
  const inputs = actions.flatMap((action, at): readonly Input[] => {
    const row = typed.get(action.id);
    const asksOther = others.includes(action.id) || row?.owner === 'other' || row?.other !== undefined;
    const owner = asksOther ? (row?.owner ?? 'other') : row ? row.owner : action.owner;
    const due = row ? row.due : action.due;
    return [
      {
        type: 'Input.Text',
        id: `text${at}`,
        label: isNew ? say.addAction : say.actionLabel(first + at + 1),
        errorMessage: say.actionTooLong(longestAction),
        isRequired: false,
        isMultiline: true,
        maxLength: longestAction,
        ...valued(row ? row.text : action.text),
      },
      { ...ownerInput(reader, draft, action, `owner${at}`, false), ...valued(owner) },
      ...(asksOther
        ? [
            {
              type: 'Input.Text',
              id: `other${at}`,
              label: say.otherLabel,
              errorMessage: say.whoMissing,
              placeholder: say.otherHint,
              isRequired: false,
              maxLength: 100,
              ...valued(row?.other),
            } as const,
          ]
        : []),
      {
        type: 'Input.Date',
        id: `due${at}`,
        label: say.dueLabel,
        errorMessage: say.notADay,
        isRequired: false,
        ...(isDay(due) ? valued(due) : {}),
      },
    ];
  });
  return isNew
    ? inputs
    : [text(say.emptyRemoves, { id: 'empty-removes', isSubtle: true, size: 'small' }), ...inputs];
}
