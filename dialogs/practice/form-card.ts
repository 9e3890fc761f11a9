import type { Email } from '../../knowledge/kernel/ids.ts';
import { card, execute, type Input, type TextInput, text, withoutInputs } from '../card.ts';
import { areaName, personTitle, type Reader, serviceName } from '../contact/views.ts';
import type { Press } from '../press.ts';
import type { Message } from '../turn.ts';
import type { Practice } from './practice.ts';
import type { PracticeForm } from './presses.ts';
import { nameSaid, practiceWords } from './said.ts';
import { longestCell, longestName, longestText, practiceStatuses } from './terms.ts';

export type Sent = Extract<Press, { do: 'practice_send' }>;
/** What a form holds: as it was sent, or as the practice is. */
export type Filled = Partial<
  Omit<
    Sent,
    'do' | 'koppi' | 'lang' | 'form' | 'id' | 'row' | 'fresh' | 'was' | 'colleague' | 'remove' | 'names'
  >
>;

interface FormView {
  readonly filled: Filled;
  /** Markdown: what has to be mended. */
  readonly notes?: readonly string[];
  /** Adds the button which says that the names are not those of clients. */
  readonly doubtfulNames?: boolean;
  /** Whom the name may mean. */
  readonly people?: readonly Email[];
}

/** What a form is about: the practice, and the row of its plan. */
export interface FormOf {
  readonly form: PracticeForm;
  readonly practice?: Practice | undefined;
  readonly row?: number | undefined;
  /** The id that a new one will have. */
  readonly fresh?: string | undefined;
}

/** A form filled in as things are now. */
export function filledOf(reader: Reader, { form, practice, row }: FormOf): Filled {
  if (!practice) return {};
  switch (form) {
    case 'basics':
      return {
        name: practice.name,
        what: practice.what,
        areas: practice.areas.map((area) => areaName(reader, area)).join(', '),
        services: practice.services.map((id) => serviceName(reader, id)).join(', '),
        status: practice.status,
      };
    case 'plan': {
      const step = row === undefined ? undefined : practice.plan[row];
      return step ? { theme: step.theme, step: step.what, who: step.who, by: step.by } : {};
    }
    case 'experiences':
      return practice.experiences;
    default:
      return {};
  }
}

/** One short form. */
export function practiceFormCard(
  reader: Reader,
  { form, practice, row, fresh }: FormOf,
  { filled, notes = [], doubtfulNames = false, people = [] }: FormView,
): Message {
  const words = practiceWords(reader);
  const lang = reader.language;
  const title = words.forms[form];
  const of = practice ? [nameSaid(practice)] : [];
  const warning = form === 'owner' ? [] : [words.noClients];
  const which = {
    ...(practice ? { id: practice.id } : {}),
    ...(row === undefined ? {} : { row }),
    ...(fresh === undefined ? {} : { fresh }),
  };
  const was = row === undefined ? undefined : practice?.plan[row]?.theme;
  const send = {
    do: 'practice_send',
    form,
    ...which,
    ...(was === undefined ? {} : { was }),
    lang,
  } as const;
  const asText = [`**${title}**`, ...of, ...notes, ...warning].join('\n\n');
  const isOldStep = form === 'plan' && row !== undefined;
  return {
    text: asText,
    summary: title,
    card: card(
      asText,
      [
        text(title, { id: 'form', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...of.map((line) => text(line, { id: 'of', isSubtle: true, spacing: 'none' })),
        ...notes.map((note, at) => text(note, { id: `note-${at}`, weight: 'bolder' })),
        ...warning.map((line) => text(line, { id: 'no-clients', size: 'small' })),
        ...inputsOf(reader, form, filled, people),
      ],
      [
        execute('save', words.buttons.save, send),
        ...(doubtfulNames
          ? [execute('names-are-fine', words.buttons.namesAreFine, { ...send, names: 'fine' })]
          : []),
        ...(isOldStep
          ? [withoutInputs(execute('remove', words.buttons.removeStep, { ...send, remove: true }))]
          : []),
        withoutInputs(
          practice
            ? execute('back', words.buttons.back, { do: 'practice_show', id: practice.id, lang })
            : execute('back', words.buttons.all, {
                do: 'practice_list',
                words: [],
                areas: [],
                page: 0,
                lang,
              }),
        ),
      ],
    ),
  };
}

function inputsOf(
  reader: Reader,
  form: PracticeForm,
  filled: Filled,
  people: readonly Email[],
): readonly Input[] {
  const { labels, nameMissing, whatMissing, stepMissing, statuses } = practiceWords(reader);
  const line = (
    id: keyof Filled,
    label: string,
    maxLength: number,
    more: Partial<TextInput> = {},
  ): Input => ({
    type: 'Input.Text',
    id,
    label,
    errorMessage: label,
    isRequired: false,
    maxLength,
    ...more,
    ...(filled[id] === undefined ? {} : { value: filled[id].slice(0, maxLength) }),
  });
  const many = { isMultiline: true } as const;
  switch (form) {
    case 'new':
    case 'basics':
      return [
        line('name', labels.name, longestName, {
          isRequired: true,
          errorMessage: nameMissing,
          placeholder: labels.nameHint,
        }),
        line('what', labels.what, longestText, {
          ...many,
          isRequired: true,
          errorMessage: whatMissing,
          placeholder: labels.whatHint,
        }),
        line('areas', labels.areas, longestText, {
          isRequired: true,
          placeholder: labels.areasHint,
        }),
        line('services', labels.services, longestText, { placeholder: labels.servicesHint }),
        {
          type: 'Input.ChoiceSet',
          id: 'status',
          label: labels.status,
          errorMessage: labels.status,
          isRequired: true,
          style: 'compact',
          value: filled.status ?? 'trial',
          choices: practiceStatuses.map((status) => ({ title: statuses[status], value: status })),
        },
      ];
    case 'plan':
      return [
        line('theme', labels.theme, longestCell, {
          isRequired: true,
          errorMessage: stepMissing,
          placeholder: labels.themeHint,
        }),
        line('step', labels.step, longestCell, {
          isRequired: true,
          errorMessage: stepMissing,
          placeholder: labels.stepHint,
        }),
        line('who', labels.who, longestCell, { placeholder: labels.whoHint }),
        line('by', labels.by, longestCell, { placeholder: labels.byHint }),
      ];
    case 'experiences':
      return (['worked', 'failed', 'next'] as const).map((part) =>
        line(part, labels[part], longestText, many),
      );
    case 'owner':
      return people.length > 0
        ? [
            {
              type: 'Input.ChoiceSet',
              id: 'colleague',
              label: labels.people,
              errorMessage: labels.people,
              isRequired: true,
              style: 'expanded',
              choices: people.map((who) => ({ title: personTitle(reader, who), value: who })),
            },
          ]
        : [line('to', labels.to, longestName, { isRequired: true, placeholder: labels.toHint })];
  }
}
