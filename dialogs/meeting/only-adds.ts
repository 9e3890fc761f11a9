import type { Reader } from '../contact/views.ts';
import type { MeetingDraft } from './draft.ts';
import { latestOf, type Meeting } from './meeting.ts';
import { restated } from './task-words.ts';

/** Whether a correction leaves all that was published as it is, and only has more. */
export function onlyAdds(reader: Reader, draft: MeetingDraft, meeting: Meeting): boolean {
  const { decisions, actions, open, next } = latestOf(meeting);
  return (
    [
      [decisions, draft.decisions],
      [open, draft.open],
    ].every(([published = [], own = []]) =>
      published.every(({ text }) => own.some((point) => point.text === text)),
    ) &&
    actions.every((action) => {
      const own = draft.actions.find(({ id }) => id === action.id);
      const was = own?.was ?? action;
      return (
        own?.owner === was.owner &&
        own.due === was.due &&
        (own.text === action.text || own.text === restated(reader, action.text, action, was))
      );
    }) &&
    (next === undefined || (draft.next?.day === next.day && draft.next.starts === next.starts))
  );
}
