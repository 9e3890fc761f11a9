import { type Action, card, execute, text } from '../card.ts';
import { bookingStrings } from '../strings/booking.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf } from './act.ts';
import { type AgreedTime, clashesIn, ownTimesOf } from './agreed-times.ts';
import { type ConsultReader, timeSaid, wordsOf } from './consult-reader.ts';
import type { Span } from './consultation.ts';

/**
 * What the one who speaks has agreed on at a time already; not the consultation whose time it is to be, nor what they
 * have booked as that very slot of `window`.
 */
export async function ownClash(
  scene: Scene,
  time: Span,
  { consultation, window }: { readonly consultation?: string; readonly window?: string },
): Promise<AgreedTime | undefined> {
  const { world, turn } = scene;
  const own = await ownTimesOf(world.documents, actorOf(scene), turn.moment.now);
  return clashesIn(own, time, consultation === undefined ? {} : { consultation }).find(
    (each) => window === undefined || each.window !== window || each.start !== time.start,
  );
}

/** Asks whether a time is meant although the one who speaks is to be elsewhere then. */
export function askClash(reader: ConsultReader, clash: AgreedTime, id: string, anyway: Action): Message {
  const note = bookingStrings[reader.language].ownClash(timeSaid(reader, clash));
  const back = execute('back', wordsOf(reader).back, { do: 'consult_show', id, lang: reader.language });
  return { text: note, summary: note, card: card(note, [text(note, { id: 'clash' })], [anyway, back]) };
}
