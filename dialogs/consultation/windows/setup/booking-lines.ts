import { whyLost } from '../../../strings/lost-bookings.ts';
import { windowSetupStringsIn } from '../../../strings/window-setup/in-language.ts';
import { type ConsultReader, timeSaid } from '../../consult-reader.ts';
import type { BookingsAfter } from '../bookings-after.ts';

/** The others are counted only. */
const mostTold = 8;

/** What a change makes of the bookings: how many go along, and which lose their time and why; markdown. */
export function bookingLines(reader: ConsultReader, { moved, lost }: BookingsAfter): readonly string[] {
  const say = windowSetupStringsIn(reader.language);
  const reasons = lost
    .slice(0, mostTold)
    .map(({ time, why }) => `- ${whyLost[reader.language][why](timeSaid(reader, time))}`);
  return [
    ...(moved > 0 ? [say.moves(moved)] : []),
    ...(lost.length > 0 ? [say.lost(lost.length), reasons.join('\n')] : []),
  ];
}
