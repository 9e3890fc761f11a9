import { sameRecord } from '../../../../knowledge/directory/changes.ts';
import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import { exampleMove } from '../../../example-days.ts';
import { plain } from '../../../plain-message.ts';
import type { Press } from '../../../press.ts';
import { consultationChecks } from '../../../strings/consultation-checks.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Effect, Message } from '../../../turn.ts';
import type { Scene } from '../../../upkeep/scene.ts';
import { replaced, said } from '../../act.ts';
import { consultReader } from '../../kind.ts';
import { agreedAnswer } from '../../own-lists.ts';
import { bookingsAfter } from '../bookings-after.ts';
import { changeWindow } from '../change-window.ts';
import { windowsOf } from '../find-windows.ts';
import type { Hours } from '../held-hours.ts';
import type { Overlap } from '../overlaps.ts';
import { settingNow } from '../setting.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { bookingLines } from './booking-lines.ts';
import { changePreview } from './change-preview.ts';
import type { WindowCommand } from './commands.ts';
import { daysNear, type HeldDay, heldOn, isOver, mayResume } from './days-to-come.ts';
import { withExceptions } from './exceptions.ts';
import { clashesOf, found, going } from './kept-windows.ts';
import { made, planned } from './make-window.ts';
import { keepsAny, meant, notTheirs } from './meant-windows.ts';
import { dayMeant, readChange } from './read-change.ts';
import { readWindow } from './read-window.ts';
import { changeDenied, mayMake, rightsOver } from './rights.ts';
import { shown } from './shown.ts';
import { changeFormCard, windowFormCard, windowListCard } from './views.ts';
import { type ChangeKind, changeFault, daysOffBy, type WindowChange, withChange } from './window-change.ts';
import { emptyForm, formOf, type WindowForm } from './window-form.ts';

interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

const doings = [
  'window_show',
  'window_form',
  'window_edit',
  'window_make',
  'window_drop',
  'window_change_form',
  'window_change_ask',
  'window_change',
] as const;
type WindowPress = Extract<Press, { do: (typeof doings)[number] }>;

export const isWindowPress = (press: Press): press is WindowPress =>
  doings.some((doing) => doing === press.do);

const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';
const elsewhere = ({ reader }: Scene): Message => plain(consultationChecks[reader.language].personalOnly);

/** Carries out what somebody wrote about consultation windows. */
export const obeyWindows = async (command: WindowCommand, scene: Scene): Promise<Done> => ({
  kind: `window_${command.kind}`,
  effects: [said(isPrivate(scene) ? await obeyed(command, scene) : elsewhere(scene))],
});

/** A tap on one of their buttons. */
export const pressWindows = async (press: WindowPress, scene: Scene): Promise<Done> => ({
  kind: press.do,
  effects: [replaced(isPrivate(scene) ? await pressed(press, scene) : elsewhere(scene))],
});

async function obeyed(command: WindowCommand, scene: Scene): Promise<Message> {
  const { reader, world, turn } = scene;
  const say = windowSetupStringsIn(reader.language);
  switch (command.kind) {
    case 'set_up': {
      const form = readWindow(command.body, command.said, reader.today, world.knowledge());
      const isEmpty = JSON.stringify(form) === JSON.stringify(emptyForm);
      return isEmpty ? windowFormCard(reader, form, []) : planned(form, scene);
    }
    case 'mine': {
      const windows = turn.who.email ? await windowsOf(world.documents, turn.who.email) : [];
      // Who keeps none means the times that they have booked.
      return windows.length === 0
        ? agreedAnswer(scene)
        : windowListCard(reader, going(windows, scene), say.listTitle);
    }
    case 'list':
      return windowListCard(reader, await meant(command.body, scene), say.listTitle);
    case 'change': {
      const { change: what, body: days } = command;
      const all = await meant(days, scene);
      const mine = all.filter((each) => mayMake(what, rightsOver(scene, each)));
      const [only, ...others] = mine;
      if (!only) {
        if (await keepsAny(scene)) return notTheirs(all, scene);
        // Who keeps none means the time that they have booked; without any, the only window that is meant.
        return agreedAnswer(scene, {
          day: dayMeant(days, reader.today, what === 'move'),
          otherwise: all.length === 1 ? notTheirs(all, scene) : undefined,
        });
      }
      return others.length > 0
        ? windowListCard(reader, mine, say.which, { what, days })
        : asked(scene, only, what, days);
    }
  }
}

async function pressed(press: WindowPress, scene: Scene): Promise<Message> {
  const { reader, world, turn } = scene;
  const say = windowSetupStringsIn(reader.language);
  switch (press.do) {
    case 'window_drop':
      return plain(say.dropped);
    case 'window_make':
      return made(press.made, scene);
    case 'window_form':
      return planned(press, scene, press.window);
    case 'window_edit': {
      const kept = (await found(scene, press.window))?.window;
      const window = press.made ?? kept;
      if (!window) return plain(say.gone);
      const { calendar } = await settingNow(world);
      return kept && isOver(kept, reader.today, calendar)
        ? shown(scene, kept, calendar)
        : windowFormCard(reader, formIn(reader, window, kept === undefined), [], press.window);
    }
    default: {
      const bookable = await found(scene, press.window);
      if (!bookable) return plain(say.gone);
      const { window } = bookable;
      const { calendar } = await settingNow(world);
      const rights = rightsOver(scene, window);
      if (press.do === 'window_show') return shown(scene, window, calendar);
      const what = press.do === 'window_change' ? press.change.kind : press.what;
      const mayGoOn = what === 'resume' && mayResume(window, reader.today);
      if (isOver(window, reader.today, calendar) && !mayGoOn) return shown(scene, window, calendar);
      if (!mayMake(what, rights)) return changeDenied(scene, window);
      if (press.do === 'window_change_form')
        return press.what === 'resume'
          ? asked(scene, window, press.what, '')
          : changeFormCard(reader, window, press.what, '', calendar);
      if (press.do === 'window_change_ask') return asked(scene, window, press.what, press.days);
      const { change } = press;
      // Pressed late: meanwhile the window is held on other days.
      const next = withChange(window, change);
      const fault = sameRecord(next, window)
        ? undefined
        : changeFault(window, change, calendar, turn.moment.now);
      if (fault)
        return againFor(
          scene,
          window,
          change.kind,
          '',
          calendar,
          say.changeFaults(...exampleMove(reader))[fault],
        );
      const done = await changeWindow(
        world,
        window.id,
        (now) => (mayMake(what, rightsOver(scene, now)) ? withChange(now, change) : undefined),
        turn.moment.now,
        { what: change, by: turn.who.email },
      );
      return done ? shown(scene, done.window, calendar, [`**${say.saved}**`]) : plain(say.gone);
    }
  }
}

/** The days of a change in words: the preview, or the form with what is unclear. */
async function asked(
  scene: Scene,
  window: ConsultationWindow,
  what: ChangeKind,
  days: string,
): Promise<Message> {
  const { reader, world, turn } = scene;
  const say = windowSetupStringsIn(reader.language);
  const { calendar } = await settingNow(world);
  const { when } = window;
  const on = (day: IsoDate): Hours | undefined => heldOn(window, day, calendar)[0];
  const read = readChange(what, days, reader.today, { on, usual: when });
  const again = (note: string, near?: readonly HeldDay[]): Message =>
    againFor(scene, window, what, days, calendar, note, near);
  if (!read.ok) return again(say.changeFaults(...exampleMove(reader))[read.error]);
  const fault = changeFault(window, read.value, calendar, turn.moment.now);
  if (fault !== undefined) {
    const missed = fault === 'not_held' ? namedDays(read.value).find((day) => !on(day)) : undefined;
    return again(
      say.changeFaults(...exampleMove(reader))[fault],
      missed === undefined ? undefined : daysNear(window, missed, reader.today, calendar),
    );
  }
  const kept = await found(scene, window.id);
  const bookings = kept
    ? bookingLines(
        await consultReader(reader, world),
        await bookingsAfter(kept, withChange(kept.window, read.value), turn.moment.now, world),
      )
    : [];
  const clashes = await newClashes(scene, window, read.value, calendar);
  return changePreview(reader, window, read.value, { bookings, clashes }, calendar);
}

/** One that is not kept yet has its days off in the form: they come with it alone. */
function formIn(
  { directory, language }: Scene['reader'],
  window: ConsultationWindow,
  isNew: boolean,
): WindowForm {
  const form = formOf(window, directory, language);
  return isNew ? { ...form, when: withExceptions(form.when, window.daysOff, language) } : form;
}

/** The form with what is unclear, where there is one. */
const againFor = (
  scene: Scene,
  window: ConsultationWindow,
  what: ChangeKind,
  days: string,
  calendar: WorkingTime,
  note: string,
  near?: readonly HeldDay[],
): Message =>
  what === 'resume'
    ? shown(scene, window, calendar, [`**${note}**`])
    : changeFormCard(scene.reader, window, what, days, calendar, note, near);

const namedDays = (change: WindowChange): readonly IsoDate[] =>
  change.kind === 'day_off' ? daysOffBy(change) : 'day' in change ? [change.day] : [];

/** What takes the time of its specialists on the days on which a window is held anew. */
async function newClashes(
  scene: Scene,
  window: ConsultationWindow,
  change: WindowChange,
  calendar: WorkingTime,
): Promise<readonly Overlap[]> {
  if (change.kind !== 'move' && change.kind !== 'take_back') return [];
  const from = change.kind === 'move' ? change.to : change.from;
  const clashes = await clashesOf(scene, withChange(window, change), from, calendar);
  return clashes.filter(({ day }) => day <= change.to);
}
