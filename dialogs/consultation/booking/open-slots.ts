import type { AreaId, IsoDate, ServiceId } from '../../../knowledge/kernel/ids.ts';
import type { Turn } from '../../turn.ts';
import type { World } from '../../world.ts';
import { agreedTimesOf, clashIn } from '../agreed-times.ts';
import { windowsFor } from '../windows/find-windows.ts';
import { type FreeSlot, freeSlots } from '../windows/free-slots.ts';
import type { Bookable } from '../windows/window.ts';
import type { ConsultationWindow } from '../windows/window-schema.ts';
import type { OpenSlots } from './slots-found.ts';

interface Subject {
  readonly service: ServiceId;
  readonly area: AreaId;
}

/** What is needed to know them: who asks, and when. */
interface Asking {
  readonly turn: Pick<Turn, 'moment'> & { readonly who: Pick<Turn['who'], 'email'> };
  readonly world: Pick<World, 'documents' | 'knowledge' | 'workingTime'>;
}

/** So many slots fit as buttons, and so many in a list. */
const few = 3;
const many = 10;
/** So many are looked through for those after a slot that was lost. */
const farthest = 60;

/**
 * The next slots, `all` of those that fit in a list or the first few. `after`: a slot that was lost, epoch milliseconds;
 * those at that time and later are wanted rather than earlier ones.
 */
export async function openSlots(
  asking: Asking,
  subject: Subject,
  { all = false, after }: { readonly all?: boolean; readonly after?: number | undefined } = {},
): Promise<OpenSlots> {
  const windows = await windowsOpenTo(asking, subject);
  if (windows.length === 0) return { kind: 'none' };
  const { turn, world } = asking;
  const { now } = turn.moment;
  const { email } = turn.who;
  const most = all ? many : few;
  const specialists = new Set(windows.flatMap(({ window }) => window.specialists));
  const agreed = await agreedTimesOf(world.documents, [...specialists], now);
  const found = freeSlots(
    windows,
    {
      area: subject.area,
      now,
      limit: after === undefined && agreed.length === 0 && windows.length === 1 ? most + 1 : farthest,
      ...(email === undefined ? {} : { by: email }),
    },
    world.knowledge().directory,
    await world.workingTime(),
  )
    .filter(
      ({ window: { id, specialists }, ...time }) =>
        clashIn(
          agreed.filter(({ who }) => specialists.includes(who)),
          time,
          { window: id },
        ) === undefined,
    )
    .filter(isFirst);
  if (found.length === 0) {
    const waits = windows.some(({ waiting }) => waiting.some((each) => each.email === email));
    const { today } = turn.moment;
    // Where nothing can come free any more there is nothing to wait for.
    return waits || windows.some(({ window }) => hasDayLeft(window, today))
      ? { kind: 'full', waits }
      : { kind: 'none' };
  }
  const later = after === undefined ? found : found.filter(({ start }) => start >= after);
  const shown = (later.length > 0 ? later : found).slice(0, most);
  return { kind: 'free', slots: shown, more: found.length > shown.length };
}

/** Whether a window may still be held: of one for a single day that day may be over or called off. */
const hasDayLeft = ({ when, daysOff, moved }: ConsultationWindow, today: IsoDate): boolean =>
  when.kind !== 'once' ||
  [when.on, ...moved.map(({ to }) => to)].some((day) => day >= today && !daysOff.includes(day));

/** Of slots that nothing tells apart, in several windows of the same people, one is enough. */
const isFirst = (slot: FreeSlot, at: number, slots: readonly FreeSlot[]): boolean =>
  slots.findIndex(
    ({ start, end, window: { way, specialists } }) =>
      start === slot.start &&
      end === slot.end &&
      way === slot.window.way &&
      specialists.length === slot.window.specialists.length &&
      specialists.every((each) => slot.window.specialists.includes(each)),
  ) === at;

/** The windows of a service that somebody may book for an area. */
export async function windowsOpenTo(asking: Asking, subject: Subject): Promise<readonly Bookable[]> {
  const found = await windowsFor(asking.world.documents, [subject.service]);
  return found.filter(({ window }) => isOpenTo(asking, subject, window));
}

/** Whether somebody may book a window for a service in an area; nobody is consulted by themselves. */
export function isOpenTo(
  { turn, world }: Asking,
  { service, area }: Subject,
  { services, areas, ended, specialists }: ConsultationWindow,
): boolean {
  const { directory } = world.knowledge();
  return (
    services.includes(service) &&
    directory.climb(area).some(({ id }) => areas.includes(id)) &&
    (ended === undefined || ended >= turn.moment.today) &&
    specialists.some((each) => each !== turn.who.email)
  );
}
