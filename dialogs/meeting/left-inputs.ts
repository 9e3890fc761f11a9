import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { type Element, execute, text } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { MeetingDraft } from './draft.ts';
import { linesOnCard } from './presses.ts';

/** So much of a line is shown, UTF-16 units. */
const mostOfLine = 160;

interface Shown {
  /** Markdown, for the text of the message. */
  readonly said: readonly string[];
  readonly elements: readonly Element[];
}

/** The first lines of the notes that became nothing, each with what it may become. `rows`: whose doers the same card asks. */
export function leftInputs(
  { language: lang }: Reader,
  { id, step, left = [] }: MeetingDraft,
  rows: readonly string[],
): Shown {
  if (left.length === 0) return { said: [], elements: [] };
  const say = meetingStringsIn(lang);
  const shown = left.slice(0, linesOnCard);
  const more = left.length > shown.length ? [say.moreNotUnderstood(left.length - shown.length)] : [];
  const cut = (line: string): string =>
    line.length > mostOfLine ? `${line.slice(0, mostOfLine - 1).trimEnd()}…` : line;
  return {
    said: [
      `**${say.notUnderstood}**\n\n${shown.map((line) => `- ${escapeText(cut(line.text))}`).join('\n')}`,
      ...more,
    ],
    elements: [
      text(say.notUnderstood, { id: 'left', size: 'default', isSubtle: true, style: 'heading' }),
      text(say.notPublishedUnlessAdded, { id: 'left-why', isSubtle: true, size: 'small', spacing: 'none' }),
      ...shown.map(
        (line, at): Element => ({
          type: 'Input.ChoiceSet',
          id: `line${at}`,
          label: plainText(cut(line.text)),
          errorMessage: say.chooseWhatItIs,
          isRequired: false,
          style: 'compact',
          placeholder: say.chooseWhatItIs,
          choices: [
            { title: say.asDecision, value: 'decisions' },
            { title: say.asAction, value: 'actions' },
            { title: say.asOpen, value: 'open' },
            { title: say.asNothing, value: 'drop' },
          ],
        }),
      ),
      ...more.map((line) => text(line, { id: 'left-more', isSubtle: true, size: 'small' })),
      {
        type: 'ActionSet',
        id: 'left-add',
        actions: [
          execute('add-lines', say.addChosen, {
            do: 'meeting_save',
            draft: id,
            step,
            lang,
            part: 'owners',
            page: 0,
            rows: [...rows],
            lines: shown.map((line) => line.id),
            goes: 'preview',
            to: 0,
          }),
        ],
      },
    ],
  };
}
