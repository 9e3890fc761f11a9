import { plainText } from '../../../../knowledge/kernel/escape.ts';
import { inLanguage } from '../../../../knowledge/kernel/languages.ts';
import type { ChoiceSet } from '../../../card.ts';
import { coordinatorOf, type Reader } from '../../../contact/views.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { WindowFault } from './window-fault.ts';

/** Names nothing, so the form comes back with the field to write in. */
const noneOfThese = '–';
const mostChoices = 12;

/** The services that fit what was written, when there are several. */
export function serviceChoice(reader: Reader, faults: readonly WindowFault[]): ChoiceSet | undefined {
  const say = windowSetupStringsIn(reader.language);
  const fault = faults.find(({ kind }) => kind === 'several_services');
  if (fault?.kind !== 'several_services') return undefined;
  const names = fault.services.flatMap((id) => reader.directory.service(id) ?? []);
  return {
    type: 'Input.ChoiceSet',
    id: 'service',
    label: say.labels.service,
    errorMessage: say.missing,
    isRequired: true,
    style: 'expanded',
    choices: [
      ...names.slice(0, mostChoices).map(({ name }) => ({
        title: plainText(inLanguage(name, reader.language)),
        value: inLanguage(name, reader.language),
      })),
      { title: say.otherService, value: noneOfThese },
    ],
  };
}

/** Who gives advice about the service there, when there are several and none is named. */
export function specialistChoice(reader: Reader, faults: readonly WindowFault[]): ChoiceSet | undefined {
  const say = windowSetupStringsIn(reader.language);
  const fault = faults.find(({ kind }) => kind === 'specialists_missing');
  if (fault?.kind !== 'specialists_missing' || fault.workers.length === 0) return undefined;
  return {
    type: 'Input.ChoiceSet',
    id: 'specialists',
    label: say.chooseSpecialists,
    errorMessage: say.missing,
    isRequired: true,
    style: 'expanded',
    isMultiSelect: true,
    choices: fault.workers.slice(0, mostChoices).map((email) => ({
      title: plainText(coordinatorOf(reader, email).name),
      value: email,
    })),
  };
}
