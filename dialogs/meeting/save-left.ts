import type { Directory } from '../../knowledge/directory/snapshot.ts';
import { dueDay } from '../../knowledge/notes/due-day.ts';
import type { Saving } from './action-rows.ts';
import { type DraftAction, type LeftLine, type MeetingDraft, newActionId } from './draft.ts';
import { groupIn } from './groups-of.ts';
import { longestAction, mostActions, mostPoints } from './meeting.ts';
import { memberForms } from './people.ts';

/** The draft with the lines that became nothing as they were chosen to be: a decision, an action, left open, or nothing. */
export function saveLeft(directory: Directory, draft: MeetingDraft, press: Saving): MeetingDraft {
  const { lines: ids = [] } = press;
  const choices = [press.line0, press.line1, press.line2, press.line3, press.line4];
  return ids.reduce((made, id, at) => {
    const line = made.left?.find((each) => each.id === id);
    return line ? become(directory, made, line, choices[at]) : made;
  }, draft);
}

function become(
  directory: Directory,
  draft: MeetingDraft,
  line: LeftLine,
  choice: string | undefined,
): MeetingDraft {
  const left = draft.left?.filter(({ id }) => id !== line.id) ?? [];
  const { text } = line;
  switch (choice) {
    case 'decisions':
    case 'open':
      return draft[choice].length < mostPoints
        ? { ...draft, left, [choice]: [...draft[choice], { text }] }
        : draft;
    case 'actions':
      return draft.actions.length < mostActions
        ? { ...draft, left, actions: [...draft.actions, actionOf(directory, draft, text)] }
        : draft;
    case 'drop':
      return { ...draft, left };
    default:
      return draft;
  }
}

/** Whoever is named in it may be who does it: that is asked, with the only one chosen already. */
function actionOf(directory: Directory, draft: MeetingDraft, text: string): DraftAction {
  const group = groupIn(directory, draft.group);
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const candidates = (group?.members ?? []).flatMap((member) => {
    const forms = memberForms(directory, [{ members: [member] }]);
    return [...words].some((word) => forms.has(word)) ? [member.worker] : [];
  });
  const due = dueDay(text, { day: draft.day });
  return {
    id: newActionId(draft),
    text: text.length > longestAction ? `${text.slice(0, longestAction - 1).trimEnd()}…` : text,
    candidates,
    ...(due === undefined ? {} : { due }),
  };
}
