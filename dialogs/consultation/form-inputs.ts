import { plainText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Input } from '../card.ts';
import { personTitle, type Reader } from '../contact/views.ts';
import { exampleTime } from '../example-days.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import type { ConsultForm } from './consult-form.ts';
import { personName, wordsOf } from './consult-reader.ts';
import type { Closing, Consultation } from './consultation.ts';
import { closingKinds } from './terms.ts';

const mostText = 2000;
const mostTimes = 300;
const mostAction = 300;

/** What a form held when it was sent. */
export interface Filled {
  readonly text?: string | undefined;
  readonly times?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: Closing['kind'] | undefined;
  readonly action?: string | undefined;
  readonly owner?: 'requester' | 'specialist' | undefined;
  readonly due?: string | undefined;
}

/** The inputs of a form, filled in as they were; `colleagues` are those to choose among when it hands over. */
export function inputsOf(
  reader: Reader,
  consultation: Consultation,
  form: ConsultForm,
  filled: Filled,
  colleagues: readonly Email[],
): readonly Input[] {
  const words = wordsOf(reader);
  switch (form) {
    case 'propose':
    case 'reschedule':
      return [
        {
          type: 'Input.Text',
          id: 'times',
          label: consultationAnswers[reader.language].proposedLabel,
          errorMessage: words.timesMissing,
          placeholder: words.timesHint(exampleTime(reader)),
          isRequired: true,
          maxLength: mostTimes,
          ...filledWith(filled.times, mostTimes),
        },
      ];
    case 'hand_over':
      return toWhom(reader, filled, colleagues);
    case 'agree':
      return actionInputs(reader, consultation, filled, true);
    case 'close':
      return [
        {
          type: 'Input.ChoiceSet',
          id: 'kind',
          label: words.closingLabel,
          errorMessage: words.closingMissing,
          isRequired: true,
          style: 'expanded',
          ...(filled.kind === undefined ? {} : { value: filled.kind }),
          choices: closingKinds.map((kind) => ({ title: words.closings[kind], value: kind })),
        },
        writtenInput(reader, form, filled),
        ...actionInputs(reader, consultation, filled, false),
      ];
    default:
      return [writtenInput(reader, form, filled)];
  }
}

const filledWith = (value: string | undefined, most: number) =>
  value === undefined ? {} : { value: value.slice(0, most) };

type Written = Exclude<ConsultForm, 'propose' | 'reschedule' | 'hand_over' | 'agree'>;

const writtenInput = (reader: Reader, form: Written, { text }: Filled): Input => ({
  type: 'Input.Text',
  id: 'text',
  label: wordsOf(reader).textLabels[form],
  errorMessage: wordsOf(reader).textMissing,
  isRequired: form === 'answer' || form === 'ask_more' || form === 'tell_more' || form === 'question',
  isMultiline: true,
  maxLength: mostText,
  ...filledWith(text, mostText),
});

function toWhom(reader: Reader, { to }: Filled, colleagues: readonly Email[]): readonly Input[] {
  const words = wordsOf(reader);
  const say = consultationAnswers[reader.language];
  const typed: Input = {
    type: 'Input.Text',
    id: 'to',
    label: colleagues.length > 0 ? say.otherLabel : words.toLabel,
    errorMessage: words.toMissing,
    placeholder: words.toHint,
    isRequired: colleagues.length === 0,
    maxLength: 254,
    ...filledWith(to, 254),
  };
  if (colleagues.length === 0) return [typed];
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'colleague',
      label: say.colleagueLabel,
      errorMessage: words.toMissing,
      isRequired: false,
      style: 'compact',
      placeholder: say.colleagueHint,
      choices: colleagues.map((email) => ({ title: personTitle(reader, email), value: email })),
    },
    typed,
  ];
}

function actionInputs(
  reader: Reader,
  { requester, holder }: Consultation,
  { action, owner, due }: Filled,
  required: boolean,
): readonly Input[] {
  const say = consultationAnswers[reader.language];
  const names = { requester: requester.email, specialist: holder.email };
  return [
    {
      type: 'Input.Text',
      id: 'action',
      label: required ? say.actionNeeded : say.actionLabel,
      errorMessage: say.actionMissing,
      placeholder: say.actionHint,
      isRequired: required,
      maxLength: mostAction,
      ...filledWith(action, mostAction),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'owner',
      label: say.ownerLabel,
      errorMessage: say.ownerMissing,
      isRequired: required,
      style: 'compact',
      placeholder: say.ownerMissing,
      ...(owner === undefined ? {} : { value: owner }),
      choices: (['requester', 'specialist'] as const).map((side) => ({
        title: say.owners[side](plainText(personName(reader, names[side]))),
        value: side,
      })),
    },
    {
      type: 'Input.Date',
      id: 'due',
      label: say.dueLabel,
      errorMessage: say.duePassed,
      isRequired: false,
      ...(due !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(due) ? { value: due } : {}),
    },
  ];
}
