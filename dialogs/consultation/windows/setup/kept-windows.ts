import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import type { WorkingTime } from '../../../../knowledge/kernel/working-time.ts';
import type { Scene } from '../../../upkeep/scene.ts';
import { windowsOf } from '../find-windows.ts';
import { type Overlap, overlaps } from '../overlaps.ts';
import { type Bookable, windowKind } from '../window.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { lastDay } from './days-to-come.ts';

export const found = async ({ world }: Scene, id: string | undefined): Promise<Bookable | undefined> =>
  id === undefined ? undefined : (await world.documents.get(windowKind, id))?.body;

/** The windows that are not over. */
export const going = (windows: readonly Bookable[], { reader }: Scene): readonly ConsultationWindow[] =>
  windows.map(({ window }) => window).filter((window) => (lastDay(window) ?? reader.today) >= reader.today);

/** The other windows that take the time of the specialists of this one, from a day on. */
export async function clashesOf(
  scene: Scene,
  window: ConsultationWindow,
  from: IsoDate,
  calendar: WorkingTime,
): Promise<readonly Overlap[]> {
  const { documents } = scene.world;
  const others = await Promise.all(window.specialists.map((each) => windowsOf(documents, each)));
  return overlaps(window, going(others.flat(), scene), from, calendar);
}
