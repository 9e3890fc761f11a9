import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { World } from '../../world.ts';
import { carriedOver } from './carry-over.ts';
import { windowsOf } from './find-windows.ts';
import { reviewed } from './review.ts';
import { rewrite } from './rewrite.ts';
import { settingNow } from './setting.ts';
import type { Booking } from './window.ts';
import { withNews } from './window-news.ts';
import type { WindowNews } from './window-news-schema.ts';
import type { ConsultationWindow } from './window-schema.ts';

/**
 * Changes a window. In the same write bookings of a day that is moved go with it, and those whose time is not held any
 * more are lost; their consultations are told afterwards. Undefined when there is no such window or `change` gives
 * undefined: nothing is changed then. `change` may be asked again when somebody else wrote first. `news`: what the
 * specialists are told, and who did it. `now` is epoch milliseconds.
 */
export async function changeWindow(
  world: Pick<World, 'documents' | 'knowledge' | 'workingTime'>,
  id: string,
  change: (window: ConsultationWindow) => ConsultationWindow | undefined,
  now: number,
  news?: { readonly what: WindowNews; readonly by: Email | undefined },
): Promise<{ readonly window: ConsultationWindow; readonly lost: readonly Booking[] } | undefined> {
  const setting = await settingNow(world);
  const done = await rewrite(world.documents, id, (bookable) => {
    const window = change(bookable.window);
    if (!window) return { next: bookable };
    const changed = { ...window, id };
    const bookings = [...carriedOver(bookable, changed, now, setting)];
    const carried = { ...bookable, window: changed, bookings };
    const told = news ? withNews(carried, bookable.window, news, now, setting) : carried;
    const next = reviewed(told, now, setting);
    return { next, lost: next.lost.slice(bookable.lost.length) };
  });
  return done?.lost && { window: done.next.window, lost: done.lost };
}

/**
 * After changes of the directory: the windows of those whose absences or posts were changed are to be looked at now. They
 * are looked at every working morning anyway, so that nothing is forgotten when this does not come to its end.
 */
export async function lookAgainAtWindows(
  changes: readonly RecordChange[],
  world: Pick<World, 'documents'>,
): Promise<void> {
  for (const who of new Set(changes.flatMap(peopleIn)))
    for (const { window } of await windowsOf(world.documents, who))
      await rewrite(world.documents, window.id, (bookable) => ({ next: { ...bookable, lookAt: 0 } }));
}

function peopleIn(change: RecordChange): readonly Email[] {
  switch (change.kind) {
    case 'workers':
      return [change.before?.email, change.after?.email].filter((each) => each !== undefined);
    case 'assignments':
      return [change.before?.worker, change.after?.worker].filter((each) => each !== undefined);
    default:
      return [];
  }
}
