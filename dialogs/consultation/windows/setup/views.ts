import { daysLater } from '../../../../knowledge/directory/days.ts';
import { consultationWays } from '../../../../knowledge/directory/directory.ts';
import { escapeText } from '../../../../knowledge/kernel/escape.ts';
import type { Email } from '../../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { execute, type Input } from '../../../card.ts';
import type { Reader } from '../../../contact/views.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import { windowTitle } from '../../../strings/windows.ts';
import type { Message } from '../../../turn.ts';
import { unmetSaid } from '../../../unmet.ts';
import type { Overlap } from '../overlaps.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { daysText } from './change-text.ts';
import { dayNotes } from './day-notes.ts';
import { type Clock, daysToCome, type HeldDay, offFrom } from './days-to-come.ts';
import { faultText } from './fault-text.ts';
import { serviceChoice, specialistChoice } from './form-choices.ts';
import { dayText, described, lined, named } from './lined.ts';
import { windowLines } from './window-card.ts';
import type { ChangeKind, DaysChange } from './window-change.ts';
import type { WindowFault } from './window-fault.ts';
import type { WindowForm } from './window-form.ts';

const mostListed = 6;

/** The form of a window; `faults` have to be mended, by a choice where only some fit. `window` is the id of the one that it changes. */
export function windowFormCard(
  reader: Reader,
  form: WindowForm,
  faults: readonly WindowFault[],
  window?: string,
): Message {
  const say = windowSetupStringsIn(reader.language);
  const input = (id: keyof WindowForm, isRequired: boolean, placeholder?: string, usual = ''): Input => {
    const value = /[\p{L}\p{N}]/u.test(form[id]) ? form[id] : usual;
    return {
      type: 'Input.Text',
      id,
      label: say.labels[id],
      errorMessage: say.missing,
      isRequired,
      maxLength: 300,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(value === '' ? {} : { value }),
    };
  };
  return lined(
    window === undefined ? say.newTitle : say.editTitle,
    faults.length > 0 ? faults.map((fault) => `**${faultText(fault, reader)}**`) : [say.intro],
    [
      execute('window-next', say.next, {
        do: 'window_form',
        lang: reader.language,
        ...(window === undefined ? {} : { window }),
      }),
      execute('window-drop', say.drop, { do: 'window_drop', lang: reader.language }),
    ],
    [
      serviceChoice(reader, faults) ?? input('service', true),
      input('areas', true, say.hints.areas),
      specialistChoice(reader, faults) ?? input('specialists', false, say.hints.specialists),
      input('when', true, say.hints.when),
      input('slot', true, undefined, '30'),
      {
        type: 'Input.ChoiceSet',
        id: 'way',
        label: say.labels.way,
        errorMessage: say.missing,
        isRequired: true,
        style: 'compact',
        value: form.way === '' ? 'meeting' : form.way,
        choices: consultationWays.map((value) => ({ title: say.ways[value], value })),
      },
      input('buffer', false, undefined, '0'),
      input('capacity', false, undefined, '1'),
      input('notice', false, undefined, '1'),
      input('horizon', false, undefined, '8'),
      {
        type: 'Input.ChoiceSet',
        id: 'holidays',
        label: say.labels.holidays,
        errorMessage: say.missing,
        isRequired: true,
        style: 'compact',
        value: form.holidays === '' ? 'off' : form.holidays,
        choices: [
          { title: say.holidaysOff, value: 'off' },
          { title: say.holidaysOn, value: 'on' },
        ],
      },
    ],
  );
}

/** What will be saved, before it is. */
export function windowPreview(
  reader: Reader,
  window: ConsultationWindow,
  seen: {
    readonly overlaps: readonly Overlap[];
    readonly isChange: boolean;
    readonly unmet: readonly Email[];
    /** What becomes of those that there are; markdown. */
    readonly bookings: readonly string[];
  },
  clock: Clock,
): Message {
  const say = windowSetupStringsIn(reader.language);
  const lang = reader.language;
  return lined(
    say.previewTitle,
    [
      escapeText(described(reader, window)),
      ...windowLines(reader, window, clock),
      ...overlapLines(reader, seen.overlaps),
      ...dayNotes(reader, window, clock.calendar),
      ...unmetSaid(reader, seen.unmet, 'advise'),
      ...seen.bookings,
    ],
    [
      execute('window-confirm', say.confirm, { do: 'window_make', lang, made: window }),
      execute('window-edit', say.edit, {
        do: 'window_edit',
        lang,
        made: window,
        ...(seen.isChange ? { window: window.id } : {}),
      }),
      execute('window-drop', say.drop, { do: 'window_drop', lang }),
    ],
  );
}

/** Windows to choose among: a list, or the one that a command may mean. `days`: what it says about them. */
export function windowListCard(
  reader: Reader,
  windows: readonly ConsultationWindow[],
  heading: string,
  chosen?: { readonly what: ChangeKind; readonly days: string },
): Message {
  const say = windowSetupStringsIn(reader.language);
  const lang = reader.language;
  const shown = windows.slice(0, mostListed);
  return lined(
    heading,
    [
      ...(shown.length === 0 ? [say.listNone] : shown.map((each) => escapeText(described(reader, each)))),
      ...(windows.length > shown.length ? [say.listMore(windows.length - shown.length)] : []),
    ],
    shown.map((each, at) => {
      const title = windowTitle(each, reader.directory, lang);
      return execute(
        `window-${at}`,
        title,
        chosen
          ? { do: 'window_change_ask', lang, window: each.id, ...chosen }
          : { do: 'window_show', lang, window: each.id },
      );
    }),
  );
}

/** One short form for days in words. `near`: the days that may be meant instead of the next ones. */
export function changeFormCard(
  reader: Reader,
  window: ConsultationWindow,
  what: DaysChange,
  days: string,
  calendar: WorkingTime,
  note?: string,
  near?: readonly HeldDay[],
): Message {
  const say = windowSetupStringsIn(reader.language);
  const lang = reader.language;
  const coming = near ?? daysToCome(window, reader.today, 3, calendar);
  const listed = coming.map((day) => dayText(reader, day)).join(' · ');
  const off = what === 'take_back' ? offFrom(window, reader.today).map((each) => daysText(reader, each)) : [];
  const { today } = reader;
  const example = coming[0]?.day ?? today;
  const value = days === '' && off.length === 1 ? off[0] : days;
  return lined(
    say.buttons[what],
    [
      ...(note === undefined ? [] : [`**${note}**`]),
      escapeText(described(reader, window)),
      ...(off.length > 0 ? [say.off(off.join(' · '))] : []),
      ...(coming.length > 0 ? [near ? say.near(listed) : say.coming(listed)] : []),
    ],
    [
      execute('window-next', say.next, { do: 'window_change_ask', lang, window: window.id, what }),
      execute('window-drop', say.drop, { do: 'window_drop', lang }),
    ],
    [
      {
        type: 'Input.Text',
        id: 'days',
        label: say.forms[what].label,
        errorMessage: say.missing,
        placeholder: say.forms[what].hint(
          reader.say.day(example, today),
          reader.say.day(daysLater(example, 2), today),
        ),
        isRequired: true,
        maxLength: 200,
        ...(value ? { value: value.slice(0, 200) } : {}),
      },
    ],
  );
}

/** What else specialists have at the same time. */
export const overlapLines = (reader: Reader, found: readonly Overlap[]): readonly string[] =>
  found
    .slice(0, 3)
    .map(({ other, specialist, day }) =>
      windowSetupStringsIn(reader.language).overlap(
        named(reader, specialist),
        reader.say.day(day, reader.today),
        escapeText(described(reader, other)),
      ),
    );
