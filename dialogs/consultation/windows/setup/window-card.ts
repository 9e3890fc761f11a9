import { plainText } from '../../../../knowledge/kernel/escape.ts';
import { type Action, execute } from '../../../card.ts';
import type { Reader } from '../../../contact/views.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Message } from '../../../turn.ts';
import { dayOn } from '../day.ts';
import { slotsOn } from '../slots.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { chatsWith, namesToAsk } from './asked-of-others.ts';
import { daysText } from './change-text.ts';
import { type Clock, daysLeft, daysToCome, isOver, mayResume, offFrom } from './days-to-come.ts';
import { dayText, described, lined, named } from './lined.ts';
import { mayMake, type WindowRights } from './rights.ts';
import { type ChangeKind, changeKinds } from './window-change.ts';

/** What a window is, who sits in it, when next, and under which rules. */
export function windowLines(reader: Reader, window: ConsultationWindow, clock: Clock): readonly string[] {
  const say = windowSetupStringsIn(reader.language);
  const days = daysLeft(window, reader.today, 3, clock);
  // A day that was moved may have other hours than all the others.
  const next =
    days.find(({ starts, ends }) => starts === window.when.starts && ends === window.when.ends) ?? days[0];
  const off = offFrom(window, reader.today);
  const slots = next ? slotsOn(window, dayOn(next.day, clock.calendar), () => false).length : 0;
  return [
    say.specialists(window.specialists.map((email) => named(reader, email)).join(', ')),
    days.length > 0
      ? say[isSingle(window) ? 'onlyDay' : 'coming'](days.map((day) => dayText(reader, day)).join(' · '))
      : say.noneComing,
    ...(window.ended === undefined ? [] : [say.changes.end(reader.say.day(window.ended, reader.today))]),
    ...(off.length > 0 ? [say.off(off.map((each) => daysText(reader, each)).join(' · '))] : []),
    ...(next ? [say.slots(slots, window.capacity)] : []),
    say.rules(window.noticeWorkingDays, window.horizonWeeks),
  ];
}

/** What has a point only in a series of days. */
const inSeries: readonly ChangeKind[] = ['pause', 'end'];
const isSingle = ({ when }: ConsultationWindow): boolean => when.kind === 'once';

/** A window with what the reader can do to it; who gives advice in it and may not change it is told who may. */
export function windowCard(
  reader: Reader,
  window: ConsultationWindow,
  rights: WindowRights,
  clock: Clock,
  notes: readonly string[] = [],
): Message {
  const { calendar } = clock;
  const say = windowSetupStringsIn(reader.language);
  const lang = reader.language;
  const isOff = offFrom(window, reader.today).length > 0;
  const change = (what: ChangeKind): Action =>
    execute(`window-${what}`, what === 'day_off' && isSingle(window) ? say.callOffDay : say.buttons[what], {
      do: 'window_change_form',
      lang,
      window: window.id,
      what,
    });
  const resumes = mayMake('resume', rights) && mayResume(window, reader.today);
  if (isOver(window, reader.today, calendar))
    return lined(
      plainText(described(reader, window)),
      [...notes, say.over],
      resumes ? [change('resume')] : [],
    );
  // Where nothing comes before the last day, there is nothing to change but that.
  const isEmpty = window.ended !== undefined && daysToCome(window, reader.today, 1, calendar).length === 0;
  const kinds = changeKinds.filter((what) =>
    what === 'take_back' || (window.ended === undefined ? what === 'resume' : what === 'end')
      ? false
      : (!isEmpty && !(isSingle(window) && inSeries.includes(what))) || what === 'resume',
  );
  const asks = rights.callsOff && !rights.keeps;
  return lined(
    plainText(described(reader, window)),
    [
      ...notes,
      ...windowLines(reader, window, clock),
      ...(asks ? [say.othersChange(namesToAsk(reader, rights.ask))] : []),
    ],
    [
      ...kinds.filter((what) => mayMake(what, rights)).map(change),
      ...(rights.keeps && !isEmpty
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
