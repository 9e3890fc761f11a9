import { escapeText } from '../../../../knowledge/kernel/escape.ts';
import type { Reader } from '../../../contact/views.ts';
import { exampleDaySaid } from '../../../example-days.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import { named } from './lined.ts';
import type { WindowFault } from './window-fault.ts';

/** What is wrong with a form, and what to do about it. */
export function faultText(fault: WindowFault, reader: Reader): string {
  const say = windowSetupStringsIn(reader.language);
  switch (fault.kind) {
    case 'unknown_specialist':
      return say.unknownSpecialist(
        escapeText(fault.name),
        fault.near.map((email) => named(reader, email)),
      );
    case 'unknown_area':
      return say.unknownArea(escapeText(fault.name));
    case 'not_in_series':
      return say.notInSeries(reader.say.day(fault.day, reader.today));
    default:
      return say.faults(exampleDaySaid(reader))[fault.kind];
  }
}
