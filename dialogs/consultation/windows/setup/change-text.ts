import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import type { Reader } from '../../../contact/views.ts';
import { describeOccasion } from '../../../strings/schedule.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { daysOffBy, type WindowChange } from './window-change.ts';

/** What a change does, as a line of its own. */
export function changeText(reader: Reader, { when }: ConsultationWindow, change: WindowChange): string {
  const { changes } = windowSetupStringsIn(reader.language);
  const day = (iso: Reader['today']): string => reader.say.day(iso, reader.today);
  switch (change.kind) {
    case 'day_off':
      return changes.day_off(daysOffBy(change).map(day));
    case 'move': {
      const { to, starts = when.starts, ends = when.ends } = change;
      return changes.move(day(change.day), describeOccasion(to, starts, ends, reader.language, reader.today));
    }
    case 'pause':
      return changes.pause(day(change.from), day(change.to));
    case 'take_back':
      return changes.take_back(daysText(reader, change));
    case 'resume':
      return changes.resume;
    case 'end':
      return changes.end(day(change.day));
  }
}

/** `17.11.`, `1.7.–31.7.` */
export const daysText = (
  { say, today }: Reader,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): string => (from === to ? say.day(from, today) : `${say.day(from, today)}–${say.day(to, today)}`);
