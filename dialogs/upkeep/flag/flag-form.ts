import type { Named } from '../../../knowledge/directory/find-contact.ts';
import { findContact } from '../../../knowledge/directory/find-contact.ts';
import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId, ServiceId } from '../../../knowledge/kernel/ids.ts';
import { type ChoiceSet, card, type Element, execute, text } from '../../card.ts';
import { areaName, coordinatorOf, type Reader, serviceName } from '../../contact/views.ts';
import { flagStrings } from '../../strings/flag.ts';
import { upkeepStringsIn } from '../../strings/upkeep/in-language.ts';
import type { Message } from '../../turn.ts';
import { longestNote } from './flag.ts';
import { flagReasons } from './reasons.ts';

/** What the form is about, and what has been filled in. */
export interface FlagForm {
  readonly service: ServiceId;
  readonly area: AreaId;
  readonly row?: string | undefined;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
}

/** The people whom the answer about a service in an area shows. */
export function peopleShown(
  { directory, today }: Reader,
  { service, area }: Pick<FlagForm, 'service' | 'area'>,
): readonly Named[] {
  const contact = findContact(directory, service, area, today);
  return 'primaries' in contact ? [...contact.primaries, ...contact.substitutes, ...contact.consultants] : [];
}

/** "What is wrong?": whose row, and why. `problem` is markdown: what was lacking, or why it was refused. */
export function flagForm(
  reader: Reader,
  form: FlagForm,
  people: readonly Named[],
  problem?: string,
): Message {
  const words = flagStrings[reader.language];
  const service = serviceName(reader, form.service);
  const area = areaName(reader, form.area);
  const place = words.place(escapeText(service), escapeText(area));
  const [only] = people;
  const asText = [`**${words.formTitle}**`, place, ...(problem === undefined ? [] : [problem])].join('\n\n');
  const body: Element[] = [
    text(words.formTitle, { id: 'flag-form', size: 'medium', weight: 'bolder', style: 'heading' }),
    text(place, { id: 'place', spacing: 'none', isSubtle: true }),
    ...(problem === undefined ? [] : [text(problem, { id: 'problem', weight: 'bolder' })]),
    ...(people.length > 1 ? [rowChoice(reader, form, people)] : []),
    reasonChoice(reader, form),
    {
      type: 'Input.Text',
      id: 'note',
      label: words.noteLabel,
      errorMessage: words.noteMissing,
      isRequired: false,
      placeholder: words.noteHint,
      isMultiline: true,
      maxLength: longestNote,
      ...(form.note === undefined ? {} : { value: form.note.slice(0, longestNote) }),
    },
  ];
  return {
    text: asText,
    summary: words.formTitle,
    card: card(asText, body, [
      execute('report', words.send, {
        do: 'flag_send',
        service: form.service,
        area: form.area,
        ...(people.length === 1 && only ? { row: only.assignment.worker } : {}),
        lang: reader.language,
      }),
    ]),
  };
}

function rowChoice(reader: Reader, form: FlagForm, people: readonly Named[]): ChoiceSet {
  const words = flagStrings[reader.language];
  const { roles } = upkeepStringsIn(reader.language);
  return {
    type: 'Input.ChoiceSet',
    id: 'row',
    label: words.rowLabel,
    errorMessage: words.rowMissing,
    isRequired: true,
    style: 'compact',
    placeholder: words.rowMissing,
    ...(form.row === undefined ? {} : { value: form.row }),
    choices: people.map(({ assignment: { worker, role } }) => ({
      title: plainText(words.named(coordinatorOf(reader, worker).name, roles[role])),
      value: worker,
    })),
  };
}

function reasonChoice({ language }: Reader, form: FlagForm): ChoiceSet {
  const words = flagStrings[language];
  return {
    type: 'Input.ChoiceSet',
    id: 'reason',
    label: words.reasonLabel,
    errorMessage: words.reasonMissing,
    isRequired: true,
    style: 'expanded',
    ...(form.reason === undefined ? {} : { value: form.reason }),
    choices: flagReasons.map((reason) => ({ title: words.reasons[reason], value: reason })),
  };
}
