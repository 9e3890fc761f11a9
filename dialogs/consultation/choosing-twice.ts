import { execute } from '../card.ts';
import type { Press } from '../press.ts';
import { bookingStrings } from '../strings/booking.ts';
import type { Effect } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { replaced } from './act.ts';
import { timeSaid } from './consult-reader.ts';
import type { Span } from './consultation.ts';
import { consultReader } from './kind.ts';
import { askClash, ownClash } from './own-clash.ts';

/** Who chooses a time at which they have agreed on something else is asked whether it is meant. */
export async function choosingTwice(
  scene: Scene,
  { id, start, end, from, clash, lang }: Extract<Press, { do: 'consult_choose' }>,
  time: Span,
): Promise<Effect | undefined> {
  const other = clash ? undefined : await ownClash(scene, time, { consultation: id });
  if (!other) return undefined;
  const reader = await consultReader(scene.reader, scene.world);
  const title = bookingStrings[reader.language].bookAnyway(timeSaid(reader, time));
  const anyway = execute('anyway', title, {
    do: 'consult_choose',
    id,
    start,
    end,
    ...(from === undefined ? {} : { from }),
    clash: 'fine',
    lang,
  });
  return replaced(askClash(reader, other, id, anyway));
}
