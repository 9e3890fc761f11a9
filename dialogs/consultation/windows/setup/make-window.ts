import { plain } from '../../../plain-message.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Message } from '../../../turn.ts';
import type { Scene } from '../../../upkeep/scene.ts';
import { consultReader } from '../../kind.ts';
import { bookingsAfter } from '../bookings-after.ts';
import { changeWindow } from '../change-window.ts';
import { windowsFor } from '../find-windows.ts';
import { reviewed } from '../review.ts';
import { settingNow } from '../setting.ts';
import { newBookable, type Waiting, windowKind } from '../window.ts';
import { withNews } from '../window-news.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { bookingLines } from './booking-lines.ts';
import { isOver } from './days-to-come.ts';
import { clashesOf, found } from './kept-windows.ts';
import { planWindow } from './plan-window.ts';
import { changeDenied, mayBecome, setUpDenied } from './rights.ts';
import { shown } from './shown.ts';
import { windowFormCard, windowPreview } from './views.ts';
import type { WindowForm } from './window-form.ts';

/** From the form to the preview, or back to the form with what is missing. Nothing is kept yet. */
export async function planned(form: WindowForm, scene: Scene, changes?: string): Promise<Message> {
  const { reader, world, turn } = scene;
  const { language, today } = reader;
  const say = windowSetupStringsIn(language);
  const before = await found(scene, changes);
  if (changes !== undefined && !before) return plain(say.gone);
  const { calendar } = await settingNow(world);
  if (before && isOver(before.window, today, calendar)) return shown(scene, before.window, calendar);
  const clock = { calendar, now: turn.moment.now };
  const setting = { knowledge: world.knowledge(), language, today, who: turn.who, clock };
  const plan = planWindow(form, changes ?? world.newId(), setting, before?.window);
  if (!plan.ok) return windowFormCard(reader, form, plan.error, changes);
  if (!mayBecome(scene, plan.value, before?.window))
    return before ? changeDenied(scene, before.window) : setUpDenied(scene, plan.value);
  const bookings = before
    ? bookingLines(
        await consultReader(reader, world),
        await bookingsAfter(before, plan.value, turn.moment.now, world),
      )
    : [];
  return windowPreview(
    reader,
    plan.value,
    {
      overlaps: await clashesOf(scene, plan.value, today, calendar),
      bookings,
      isChange: before !== undefined,
      unmet: await world.unmet(plan.value.specialists),
    },
    clock,
  );
}

/** Confirmed: made, or changed; a second tap finds it made. */
export async function made(window: ConsultationWindow, scene: Scene): Promise<Message> {
  const { reader, world, turn } = scene;
  const say = windowSetupStringsIn(reader.language);
  const { directory } = reader;
  const isKnown =
    window.services.every((id) => directory.service(id)) &&
    window.areas.every((id) => directory.area(id)) &&
    window.specialists.every((each) => directory.worker(each));
  if (!isKnown) return plain(say.notFound);
  const before = (await found(scene, window.id))?.window;
  const denied = (): Message => (before ? changeDenied(scene, before) : setUpDenied(scene, window));
  if (!mayBecome(scene, window, before)) return denied();
  const setting = await settingNow(world);
  if (before && isOver(before, reader.today, setting.calendar)) return shown(scene, before, setting.calendar);
  const { now } = turn.moment;
  const by = turn.who.email;
  const waiting = before === undefined ? await waitingElsewhere(scene, window) : [];
  const empty = newBookable(window);
  const begun = waiting.length === 0 ? empty : reviewed({ ...empty, waiting }, now, setting);
  const isNew =
    before === undefined &&
    (await world.documents.put(
      windowKind,
      window.id,
      withNews(begun, undefined, { what: 'set_up', by }, now, setting),
      'absent',
    ));
  const done = isNew
    ? { window }
    : await changeWindow(
        world,
        window.id,
        // What was called off or moved meanwhile stays so.
        (kept) =>
          mayBecome(scene, window, kept)
            ? { ...window, daysOff: kept.daysOff, moved: kept.moved, pauses: kept.pauses, owner: kept.owner }
            : undefined,
        now,
        { what: 'edited', by },
      );
  return done ? shown(scene, done.window, setting.calendar, [`**${say.saved}**`]) : denied();
}

/**
 * Who waits for a time of the same in other windows waits for one of the new window too, each from when they came: they
 * know of one list only.
 */
async function waitingElsewhere(
  { world, reader: { directory } }: Scene,
  { services, areas, specialists }: ConsultationWindow,
): Promise<Waiting[]> {
  const others = await windowsFor(world.documents, services);
  const fits = ({ service, area, email }: Waiting): boolean =>
    services.includes(service) &&
    directory.climb(area).some(({ id }) => areas.includes(id)) &&
    specialists.some((each) => each !== email);
  const latestFirst = others
    .flatMap(({ waiting }) => waiting.filter(fits))
    .sort((one, other) => other.since - one.since);
  return [...new Map(latestFirst.map((each) => [each.email, each])).values()].sort(
    (one, other) => one.since - other.since,
  );
}
