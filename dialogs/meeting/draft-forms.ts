import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { type Action, card, execute, text, withoutInputs } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import { actionInputs } from './action-inputs.ts';
import { asksForDue, type DraftAction, type MeetingDraft, newActionId } from './draft.ts';
import { actionPages, actionsOnPage, pointsOnPage } from './form-pages.ts';
import type { FormPart, FormView } from './form-view.ts';
import { groupName } from './groups-of.ts';
import { pointInputs } from './point-inputs.ts';
import type { Afterwards } from './presses.ts';

/** A form for a part of the draft. What it holds is saved whichever way is taken from it, but for the way back. */
export function draftForm(reader: Reader, draft: MeetingDraft, view: FormView): Message {
  const { part, page, doubtfulNames = false } = view;
  const say = meetingStringsIn(reader.language);
  const { language: lang } = reader;
  const points = pointsOnPage(draft, page);
  const actions = part === 'new' ? [emptyAction(draft)] : actionsOnPage(draft, page);
  const passed = part === 'actions' ? actions.filter((action) => asksForDue(action, reader.today)) : [];
  const notes = [
    ...(view.notes ?? []),
    ...passed.map(({ text: what }) => say.duePassedOnForm(escapeText(what.slice(0, 100)))),
  ];
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
