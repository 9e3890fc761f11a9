import type { Scene } from '../upkeep/scene.ts';
import { seeingSlots } from './booking/slots-again.ts';
import type { ConsultReader } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { seeingOwnTimes } from './own-times.ts';

/** A reader who knows what the card of a consultation needs besides it, for the one who speaks. */
export async function seeing(
  { turn, world }: Pick<Scene, 'turn' | 'world'>,
  reader: ConsultReader,
  consultation: Consultation,
): Promise<ConsultReader> {
  const slots = await seeingSlots(reader, consultation, turn.moment, world);
  return seeingOwnTimes(slots, consultation, turn.who.email, turn.moment, world);
}
