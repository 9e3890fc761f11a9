import { describe, expect, test } from '@jest/globals';
import { type Slots, type Verb, verbs } from '../../../../dialogs/upkeep/command.ts';
import { examplesOf } from '../../../../dialogs/upkeep/grammar/examples.ts';
import { languages } from '../../../../knowledge/kernel/languages.ts';
import { commandOf } from './demo-commands.ts';

const target = ['service', 'areas'] as const;

/** What an example of each verb must have told. */
const told: Readonly<Record<Verb, readonly (keyof Slots)[]>> = {
  add_service: ['value'],
  edit_service: ['service', 'field', 'value'],
  end_service: ['service', 'to'],
  add_worker: ['value', 'newEmail', 'phone'],
  remove_worker: ['workers'],
  edit_worker: ['workers', 'field', 'value'],
  assign: ['workers', ...target, 'role', 'from', 'to'],
  unassign: ['workers', ...target],
  replace: ['workers'],
  add_area: ['value', 'areas'],
  move_area: ['areas'],
  edit_area: ['areas', 'field', 'value'],
  add_keywords: ['service', 'value'],
  remove_keywords: ['service', 'value'],
  next_step: ['service', 'field', 'value'],
  verify: target,
  undo: [],
  history: target,
  list_services: ['areas'],
  list_workers: ['areas'],
  list_areas: [],
  coverage: ['areas'],
  gaps: [],
  due: [],
  flags: [],
  absent: ['from', 'to'],
  back: [],
  absences: ['areas'],
  follow: target,
  unfollow: target,
  follows: [],
  export_contacts: ['areas'],
  export_history: ['areas'],
  export_coverage: ['areas'],
  name_coordinator: ['workers', 'areas'],
  dismiss_coordinator: ['workers', 'areas'],
  my_phone: ['phone'],
  my_title: ['value'],
  my_languages: ['value'],
  my_consultation: ['value'],
  add_outreach: [...target, 'value'],
  cancel_outreach: ['value', 'areas', 'from'],
  remove_outreach: ['value', 'areas'],
  list_outreach: ['areas'],
};

const isTold = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

const examples = verbs.flatMap((verb) =>
  languages.flatMap((language) =>
    examplesOf(verb, language).map((example) => [example, language, verb] as const),
  ),
);

describe('an example is understood as what it shows', () => {
  test.each(examples)('%s (%s): %s', (example, language, verb) => {
    const command = commandOf(example, language);
    expect(command).toMatchObject({ verb, said: language, slots: { rest: '' } });
    const missing = told[verb].filter((slot) => !isTold(command?.slots[slot]));
    expect(missing).toEqual([]);
  });

  test.each(
    examples,
  )('%s (%s): in capitals, with a stop, and whatever language the person speaks', (example, language, verb) => {
    for (const other of languages) {
      expect(commandOf(example, other)).toMatchObject({ verb, said: language });
      expect(commandOf(`${example}!`, other)).toMatchObject({ verb, said: language });
      expect(commandOf(example.toUpperCase(), other)).toMatchObject({ verb, said: language });
    }
  });

  test('every verb has an example in every language', () => {
    for (const verb of verbs)
      for (const language of languages) expect(examplesOf(verb, language)).not.toEqual([]);
  });
});
