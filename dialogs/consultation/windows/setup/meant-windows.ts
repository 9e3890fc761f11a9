import type { AreaId } from '../../../../knowledge/kernel/ids.ts';
import { plain } from '../../../plain-message.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import type { Message } from '../../../turn.ts';
import { readPlaces } from '../../../upkeep/grammar/places.ts';
import type { Scene } from '../../../upkeep/scene.ts';
import { allWindows, windowsFor, windowsOf } from '../find-windows.ts';
import type { ConsultationWindow } from '../window-schema.ts';
import { going } from './kept-windows.ts';
import { changeDenied } from './rights.ts';

/** None of the windows that somebody means is theirs to change: the one in question names who keeps it. */
export function notTheirs(windows: readonly ConsultationWindow[], scene: Scene): Message {
  const { email } = scene.turn.who;
  const own = windows.filter(({ specialists }) => email !== undefined && specialists.includes(email));
  const [only, ...others] = own.length > 0 ? own : windows;
  return only && others.length === 0
    ? changeDenied(scene, only)
    : plain(windowSetupStringsIn(scene.reader.language).notFound);
}

export const keepsAny = async ({ turn, world }: Scene): Promise<boolean> =>
  turn.who.email !== undefined && (await windowsOf(world.documents, turn.who.email)).length > 0;

/** The windows that a text names by service and area; those of everybody when it names nothing. */
export async function meant(text: string, scene: Scene): Promise<readonly ConsultationWindow[]> {
  const { world, reader } = scene;
  const knowledge = world.knowledge();
  const { service, services, areas } = readPlaces(text, reader.language, knowledge);
  const wanted = service === undefined ? services : [service];
  const windows = going(
    wanted.length > 0 ? await windowsFor(world.documents, wanted) : await allWindows(world.documents),
    scene,
  );
  if (areas.length === 0) return windows;
  const serves = (window: ConsultationWindow): boolean =>
    areas.some((area: AreaId) =>
      window.areas.some(
        (each) =>
          reader.directory.climb(area).some(({ id }) => id === each) ||
          reader.directory.climb(each).some(({ id }) => id === area),
      ),
    );
  return windows.filter(serves);
}
