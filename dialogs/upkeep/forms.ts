import { roles, sectors } from '../../knowledge/directory/directory.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { type Action, card, type Element, execute, type Input, text } from '../card.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';
import { exampleMove } from '../example-days.ts';
import { outreachStrings } from '../strings/outreach.ts';
import type { FormInput } from '../strings/upkeep/strings.ts';
import type { Message } from '../turn.ts';
import { type Field, fields, type Slots, type Verb } from './command.ts';
import { examplesOf } from './grammar/examples.ts';
import { mostBearers } from './most-bearers.ts';
import type { Scene } from './scene.ts';

const workerFields: readonly Field[] = ['phone', 'title', 'languages', 'name'];
const areaFields: readonly Field[] = ['aliases', 'name_fi', 'name_sv', 'name_en'];
const serviceFields: readonly Field[] = fields.filter(
  (field) => field !== 'aliases' && !workerFields.includes(field),
);

interface FormOf {
  readonly inputs: readonly FormInput[];
  /** Inputs that may stay empty. */
  readonly optional?: readonly FormInput[];
  readonly fields?: readonly Field[];
}

/** What each command needs, for those who forget the words. A verb without inputs has no form. */
const forms: Partial<Readonly<Record<Verb, FormOf>>> = {
  add_service: { inputs: ['name'] },
  edit_service: { inputs: ['service', 'field', 'text'], optional: ['text'], fields: serviceFields },
  end_service: { inputs: ['service', 'to'] },
  add_worker: { inputs: ['name', 'email', 'phone'], optional: ['phone'] },
  edit_worker: { inputs: ['who', 'field', 'text'], fields: workerFields },
  remove_worker: { inputs: ['who'] },
  assign: { inputs: ['who', 'service', 'area', 'role', 'from', 'to'], optional: ['from', 'to'] },
  unassign: { inputs: ['who', 'service', 'area'], optional: ['area'] },
  replace: { inputs: ['who', 'to', 'other'], optional: ['other'] },
  add_area: { inputs: ['name', 'parent'] },
  move_area: { inputs: ['area', 'parent'] },
  edit_area: { inputs: ['area', 'field', 'text'], fields: areaFields },
  add_keywords: { inputs: ['service', 'text'] },
  remove_keywords: { inputs: ['service', 'text'] },
  next_step: { inputs: ['service', 'text'] },
  verify: { inputs: ['service', 'area'], optional: ['area'] },
  absent: { inputs: ['who', 'from', 'to'], optional: ['who'] },
  name_coordinator: { inputs: ['who', 'area'] },
  dismiss_coordinator: { inputs: ['who', 'area'] },
  my_phone: { inputs: ['phone'] },
  my_title: { inputs: ['text'] },
  my_languages: { inputs: ['text'] },
  my_consultation: { inputs: ['text'] },
  add_outreach: { inputs: ['service', 'who', 'area', 'text'], optional: ['service', 'who', 'area'] },
  export_contacts: { inputs: ['area'] },
  follow: { inputs: ['service', 'area'], optional: ['area'] },
};

/** A form with what is known filled in. `notes` are markdown: what was lacking, or what was wrong. */
export function formMessage(
  scene: Scene,
  verb: Verb,
  slots: Partial<Slots>,
  notes: readonly string[],
  /** Asks for the employer too, when nobody else's tells it. */
  employer = false,
): Message {
  const { say, reader } = scene;
  const form = forms[verb];
  const title = say.form.title[verb] ?? '';
  const accepted = examplesOf(verb, reader.language).map((each) => `*${escapeText(each)}*`);
  const examples = accepted.length > 0 ? [say.example(accepted.join(' · '))] : [];
  const lines = [...notes, ...examples];
  if (!form) return { text: lines.join('\n\n'), summary: plainSummary(notes[0] ?? title) };
  const asText = [`**${title}**`, ...lines].join('\n\n');
  const inputs = employer ? [...form.inputs, ...(['organization', 'sector'] as const)] : form.inputs;
  const body: Element[] = [
    text(title, { id: 'form', size: 'medium', weight: 'bolder', style: 'heading' }),
    ...notes.map((note, at) => text(note, { id: `note-${at}` })),
    ...inputs.map((input) => inputOf(scene, input, form, verb, slots)),
    ...examples.map((line) => text(line, { isSubtle: true, size: 'small' })),
  ];
  return {
    text: asText,
    summary: title,
    card: card(asText, body, [
      execute('send', say.form.send, { do: 'form', verb, lang: reader.language }),
      ...addWorkerButton(scene, verb, slots),
    ]),
  };
}

/** Somebody whom the directory does not know can be added at once. */
function addWorkerButton({ say, reader }: Scene, verb: Verb, slots: Partial<Slots>): readonly Action[] {
  const name = slots.unknownName ?? (verb === 'replace' ? slots.value : undefined);
  if (name === undefined) return [];
  const title = say.form.title.add_worker ?? '';
  const press = {
    do: 'open_form',
    verb: 'add_worker',
    name: name.slice(0, 200),
    lang: reader.language,
  } as const;
  return [execute('add-worker', title, press)];
}

const plainSummary = (line: string): string => line.replaceAll('*', '');

const placeAndTime = ({ reader }: Scene): readonly [label: string, example: string] => [
  outreachStrings[reader.language].placeAndTime,
  outreachStrings[reader.language].placeAndTimeExample,
];

/** The label, and an example; one of days is counted from today. */
function inputSaid({ say, reader }: Scene, id: FormInput): readonly [label: string, example: string] {
  const [label, example] = say.form.inputs[id];
  if (id !== 'from' && id !== 'to') return [label, example];
  const [from, to] = exampleMove(reader);
  return [label, id === 'from' ? from : to];
}

function inputOf(scene: Scene, id: FormInput, form: FormOf, verb: Verb, slots: Partial<Slots>): Input {
  const { say } = scene;
  const [label, usual] =
    verb === 'add_outreach' && id === 'text' ? placeAndTime(scene) : inputSaid(scene, id);
  const example = id === 'name' ? (say.form.names[verb] ?? usual) : usual;
  const required = id !== 'sector' && !(form.optional ?? []).includes(id);
  const common = { id, label, errorMessage: say.form.required, isRequired: required };
  const value = filledOf(scene, id, verb, slots);
  const filled = value === undefined ? {} : { value };
  switch (id) {
    case 'who': {
      const bearers = (slots.bearers ?? []).slice(0, mostBearers);
      if (bearers.length === 0) break;
      return {
        type: 'Input.ChoiceSet',
        ...common,
        style: 'expanded',
        choices: bearers.map((email) => ({
          title: plainText(coordinatorOf(scene.reader, email).name),
          value: email,
        })),
      };
    }
    case 'from':
    case 'to':
      return { type: 'Input.Date', ...common, ...filled };
    case 'role':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        style: 'compact',
        placeholder: scene.reader.say.choose,
        ...filled,
        choices: roles.map((role) => ({ title: say.roles[role], value: role })),
      };
    case 'service': {
      const near = (slots.services ?? []).map((service) => serviceName(scene.reader, service));
      // One that is only near is told of above, and what was typed stays to be mended.
      if (near.length === 0 || (near.length === 1 && slots.unknownService !== undefined)) break;
      return {
        type: 'Input.ChoiceSet',
        ...common,
        style: 'expanded',
        choices: near.map((name) => ({ title: plainText(name), value: name })),
      };
    }
    case 'sector':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        style: 'compact',
        placeholder: scene.reader.say.choose,
        choices: sectors.map((sector) => ({ title: say.sectors[sector] ?? sector, value: sector })),
      };
    case 'field':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        style: 'compact',
        placeholder: scene.reader.say.choose,
        ...filled,
        choices: (form.fields ?? []).map((field) => ({
          title: say.field[labelOf(field, verb)] ?? field,
          value: field,
        })),
      };
    case 'text':
      return {
        type: 'Input.Text',
        ...common,
        ...filled,
        ...(example ? { placeholder: example } : {}),
        isMultiline: true,
        maxLength: 2000,
      };
    default:
  }
  return {
    type: 'Input.Text',
    ...common,
    ...filled,
    ...(example ? { placeholder: example } : {}),
    maxLength: 200,
  };
}

/** The label of a field in the strings: `name_sv` is `name.sv`, of an area `names.sv`. */
const labelOf = (field: Field, verb: Verb): string => {
  if (field === 'verify_every') return 'verifyEvery';
  const [, text, language] = /^(name|description|next_step)_(fi|sv|en)$/.exec(field) ?? [];
  if (!text || !language) return field;
  const name = text === 'next_step' ? 'nextStep' : verb === 'edit_area' ? 'names' : text;
  return `${name}.${language}`;
};

function filledOf({ reader }: Scene, id: FormInput, verb: Verb, slots: Partial<Slots>): string | undefined {
  const said = slots.workers ?? [];
  // Who leaves may be unknown while who comes is not.
  const [first, second] = verb === 'replace' && slots.unknownName !== undefined ? [undefined, ...said] : said;
  const [area, other] = slots.areas ?? [];
  const areaAt = (place: typeof area) => place && areaName(reader, place);
  switch (id) {
    case 'who':
      return first ? coordinatorOf(reader, first).name : slots.unknownName;
    case 'other':
      return second ? coordinatorOf(reader, second).name : slots.value;
    case 'service':
      return slots.service ? serviceName(reader, slots.service) : slots.unknownService;
    case 'area':
      return areaAt(area) ?? slots.unknownArea;
    case 'parent':
      return areaAt(verb === 'move_area' ? other : area) ?? slots.unknownArea;
    case 'email':
      return slots.newEmail;
    case 'phone':
      return slots.phone;
    case 'role':
      return slots.role;
    case 'organization':
      return slots.organization;
    case 'sector':
      return slots.sector;
    case 'field':
      return slots.field;
    case 'from':
      return slots.from;
    case 'to':
      return slots.to;
    case 'name':
    case 'text':
      return slots.value;
  }
}
