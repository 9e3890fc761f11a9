import { escapeText } from '../../../../knowledge/kernel/escape.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { execute } from '../../../card.ts';
import type { Reader } from '../../../contact/views.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Message } from '../../../turn.ts';
import { isInBreak } from '../held-hours.ts';
import type { Overlap } from '../overlaps.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { changeText } from './change-text.ts';
import { isOutside, isWeekend } from './day-notes.ts';
import { described, lined } from './lined.ts';
import { overlapLines } from './views.ts';
import type { WindowChange } from './window-change.ts';

/** What a change brings about: bookings that go along or lose their time, and what else the specialists have then. */
interface ChangeSeen {
  /** Markdown. */
  readonly bookings: readonly string[];
  readonly clashes: readonly Overlap[];
}

/** A change of the days, before it is saved. */
export function changePreview(
  reader: Reader,
  window: ConsultationWindow,
  change: WindowChange,
  { bookings, clashes }: ChangeSeen,
  calendar: WorkingTime,
): Message {
  const say = windowSetupStringsIn(reader.language);
  const lang = reader.language;
  return lined(
    say.previewTitle,
    [
      escapeText(described(reader, window)),
      `**${changeText(reader, window, change)}**`,
      ...warnings(reader, window, change, calendar),
      ...overlapLines(reader, clashes),
      ...bookings,
    ],
    [
      execute('window-confirm', say.confirm, { do: 'window_change', lang, window: window.id, change }),
      execute('window-drop', say.drop, { do: 'window_drop', lang }),
    ],
  );
}

/** A day is moved to where the window is not held otherwise. */
function warnings(
  reader: Reader,
  window: ConsultationWindow,
  change: WindowChange,
  calendar: WorkingTime,
): readonly string[] {
  if (change.kind !== 'move') return [];
  const say = windowSetupStringsIn(reader.language);
  const { to, starts = window.when.starts, ends = window.when.ends } = change;
  const day = reader.say.day(to, reader.today);
  return [
    ...(isOutside({ starts, ends }) ? [say.outside] : []),
    ...(isWeekend(to) ? [say.ontoWeekend(day)] : []),
    ...(isInBreak(window, to) ? [say.intoBreak(day)] : []),
    ...(window.holidaysOff && calendar.isHoliday(to) ? [say.ontoHoliday(day)] : []),
  ];
}
