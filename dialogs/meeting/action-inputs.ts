import { type Element, type Input, text } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { exampleDaySaid } from '../example-days.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import { type ActionRow, actionRows } from './action-rows.ts';
import type { DraftAction, MeetingDraft } from './draft.ts';
import type { FormView } from './form-view.ts';
import { isDay, valued } from './input-values.ts';
import { longestAction } from './meeting.ts';
import { ownerInput } from './preview-card.ts';

/** The actions of a page of the form: what, who and by when. */
export function actionInputs(
  reader: Reader,
  draft: MeetingDraft,
  actions: readonly DraftAction[],
  { part, filled, others = [] }: Pick<FormView, 'part' | 'filled' | 'others'>,
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
        errorMessage: say.notADay(exampleDaySaid(reader)),
        isRequired: false,
        ...(isDay(due) ? valued(due) : {}),
      },
    ];
  });
  return isNew
    ? inputs
    : [text(say.emptyRemoves, { id: 'empty-removes', isSubtle: true, size: 'small' }), ...inputs];
}
