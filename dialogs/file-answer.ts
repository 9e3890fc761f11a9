import type { Language } from '../knowledge/kernel/languages.ts';
import { giveCalendar } from './consultation/calendar/calendar-offer.ts';
import { calendarContext } from './consultation/calendar/presses.ts';
import { plain } from './plain-message.ts';
import { offerStrings } from './strings/offers.ts';
import type { Effect } from './turn.ts';
import { answerOffer } from './upkeep/exchange/offers.ts';
import type { Scene } from './upkeep/scene.ts';

/**
 * The answer to a file that was offered goes to whoever offers files of its kind. The context comes from outside and
 * is parsed; `sceneIn` gets the language in which the file was offered.
 */
export async function answerFile(
  answer: { readonly accepted: boolean; readonly context: unknown },
  sceneIn: (offeredIn: Language | undefined) => Scene,
): Promise<readonly Effect[]> {
  const calendar = calendarContext.safeParse(answer.context);
  if (!calendar.success) return answerOffer(answer, sceneIn);
  const scene = sceneIn(calendar.data.lang);
  if (!answer.accepted)
    return [{ kind: 'say', message: plain(offerStrings[scene.reader.language].declined) }];
  return [await giveCalendar(scene, calendar.data.id)];
}
