import { plainText } from '../../../../knowledge/kernel/escape.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { type Action, execute } from '../../../card.ts';
import type { Reader } from '../../../contact/views.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Message } from '../../../turn.ts';
import { dayOn } from '../day.ts';
import { slotsOn } from '../slots.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { chatsWith, namesToAsk } from './asked-of-others.ts';
import { daysText } from './change-text.ts';
import { daysToCome, isOver, offFrom } from './days-to-come.ts';
import { dayText, described, lined, named } from './lined.ts';
import { mayMake, type WindowRights } from './rights.ts';
import { type ChangeKind, changeKinds } from './window-change.ts';

/** What a window is, who sits in it, when next, and under which rules. */
export function windowLines(
  reader: Reader,
  window: ConsultationWindow,
  calendar: WorkingTime,
): readonly string[] {
  const say = windowSetupStringsIn(reader.language);
  const days = daysToCome(window, reader.today, 3, calendar);
  const [next] = days;
  const off = offFrom(window, reader.today);
  const slots = next ? slotsOn(window, dayOn(next.day, calendar), () => false).length : 0;
  return [
    say.specialists(window.specialists.map((email) => named(reader, email)).join(', ')),
    days.length > 0 ? say.coming(days.map((day) => dayText(reader, day)).join(' · ')) : say.noneComing,
    ...(off.length > 0 ? [say.off(off.map((each) => daysText(reader, each)).join(' · '))] : []),
    ...(next ? [say.slots(slots, window.capacity)] : []),
    say.rules(window.noticeWorkingDays, window.horizonWeeks),
  ];
}

/** A window with what the reader can do to it; who gives advice in it and may not change it is told who may. */
export function windowCard(
  reader: Reader,
  window: ConsultationWindow,
  rights: WindowRights,
  calendar: WorkingTime,
  notes: readonly string[] = [],
): Message {
  const say = windowSetupStringsIn(reader.language);
  const lang = reader.language;
  if (isOver(window, reader.today, calendar))
    return lined(plainText(described(reader, window)), [...notes, say.over]);
  const isOff = offFrom(window, reader.today).length > 0;
  const change = (what: ChangeKind): Action =>
    execute(`window-${what}`, say.buttons[what], { do: 'window_change_form', lang, window: window.id, what });
  const asks = rights.callsOff && !rights.keeps;
  return lined(
    plainText(described(reader, window)),
    [
      ...notes,
      ...windowLines(reader, window, calendar),
      ...(asks ? [say.othersChange(namesToAsk(reader, rights.ask))] : []),
    ],
    [
      ...changeKinds.filter((what) => what !== 'take_back' && mayMake(what, rights)).map(change),
      ...(rights.keeps
        ? [execute('window-edit', say.edit, { do: 'window_edit', lang, window: window.id })]
        : []),
      ...(asks ? chatsWith(reader, rights.ask) : []),
    ],
    // Where the days that are off are told of; the row of the others is full.
    isOff && mayMake('take_back', rights)
      ? [{ type: 'ActionSet', id: 'off', actions: [change('take_back')] }]
      : [],
  );
}
