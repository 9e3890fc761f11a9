import { plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { card, execute, type Input, text, withoutInputs } from '../card.ts';
import { type ConsultReader, wordsOf } from '../consultation/consult-reader.ts';
import { fitting } from '../consultation/written.ts';
import { personTitle } from '../contact/views.ts';
import type { Message } from '../turn.ts';
import type { Action } from './action.ts';
import type { ActionForm } from './action-form.ts';
import { actionWords, dueSaid, fromSaid } from './said.ts';

const mostNote = 300;
const mostName = 254;
/** UTF-8 bytes. */
const mostOfText = 2000;

/** What a form held when it was sent. */
export interface Filled {
  readonly text?: string | undefined;
  readonly due?: string | undefined;
  readonly to?: string | undefined;
}

interface FormView {
  readonly filled: Filled;
  /** Markdown: what has to be mended. */
  readonly notes: readonly string[];
  /** Adds the button which says that the names are not those of clients. */
  readonly doubtfulNames?: boolean;
  /** Whom the name may mean. */
  readonly people?: readonly Email[];
}

/** One short form, for an action. */
export function actionFormCard(
  reader: ConsultReader,
  action: Action,
  form: ActionForm,
  { filled, notes, doubtfulNames = false, people = [] }: FormView,
): Message {
  const words = actionWords(reader);
  const { send: sendTitle, back, namesAreFine, noClients } = wordsOf(reader);
  const { id } = action;
  const lang = reader.language;
  const title = words.forms[form];
  const from = fromSaid(reader, action);
  const what = words.what(fitting(action.text, mostOfText));
  const writes = form !== 'hand_on' && form !== 'assign';
  const warning = writes ? [noClients] : [];
  const due = form === 'postpone' ? [dueSaid(reader, action)] : [];
  const asText = [`**${title}**`, from, what, ...due, ...notes, ...warning].join('\n\n');
  const send = { do: 'action_send', id, form, lang } as const;
  return {
    text: asText,
    summary: words.summary(title, fromSaid(reader, action, plainText)),
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        text(from, { id: 'from', isSubtle: true, spacing: 'none' }),
        text(what, { id: 'what' }),
        ...due.map((line) => text(line, { id: 'due-now', spacing: 'small' })),
        ...notes.map((note, at) => text(note, { id: `note-${at}`, weight: 'bolder' })),
        ...warning.map((line) => text(line, { id: 'no-clients' })),
        ...inputsOf(reader, action, form, filled, people),
      ],
      [
        execute('send', sendTitle, send),
        ...(doubtfulNames ? [execute('names-are-fine', namesAreFine, { ...send, names: 'fine' })] : []),
        withoutInputs(execute('back', back, { do: 'action_show', id, lang })),
      ],
    ),
  };
}

function inputsOf(
  reader: ConsultReader,
  { due }: Action,
  form: ActionForm,
  filled: Filled,
  people: readonly Email[],
): readonly Input[] {
  const words = actionWords(reader);
  const note = (label: string, isRequired: boolean): Input => ({
    type: 'Input.Text',
    id: 'text',
    label,
    errorMessage: words.reasonMissing,
    isRequired,
    isMultiline: true,
    maxLength: mostNote,
    ...(filled.text === undefined ? {} : { value: filled.text.slice(0, mostNote) }),
  });
  switch (form) {
    case 'finish':
      return [note(words.noteLabel, false)];
    case 'drop':
      return [note(words.reasonLabel, false)];
    case 'postpone': {
      const day = filled.due ?? due;
      return [
        {
          type: 'Input.Date',
          id: 'due',
          label: words.dayLabel,
          errorMessage: words.dayMissing,
          isRequired: true,
          ...(day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { value: day } : {}),
        },
        due === undefined ? note(words.reasonLabel, false) : note(words.moveReasonLabel, true),
      ];
    }
    case 'hand_on':
    case 'assign':
      if (people.length > 0)
        return [
          {
            type: 'Input.ChoiceSet',
            id: 'colleague',
            label: words.peopleLabel,
            errorMessage: words.toMissing,
            isRequired: true,
            style: 'expanded',
            choices: people.map((who) => ({ title: personTitle(reader, who), value: who })),
          },
        ];
      return [
        {
          type: 'Input.Text',
          id: 'to',
          label: words.toLabel,
          errorMessage: words.toMissing,
          placeholder: words.toHint,
          isRequired: true,
          maxLength: mostName,
          ...(filled.to === undefined ? {} : { value: filled.to.slice(0, mostName) }),
        },
      ];
  }
}
