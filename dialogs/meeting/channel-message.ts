import { consultReader } from '../consultation/kind.ts';
import { stringsIn } from '../strings/in-language.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import type { Moment, World } from '../world.ts';
import type { Meeting } from './meeting.ts';
import { standingsOf } from './present.ts';
import { summaryCard } from './summary-card.ts';

/** A summary for those who read a channel, in the language that they wrote it in. */
export async function channelMessage(
  meeting: Meeting,
  { today }: Pick<Moment, 'today'>,
  world: World,
): Promise<Message> {
  const { language } = meeting;
  const { directory } = world.knowledge();
  const reader = await consultReader({ directory, language, today, say: stringsIn(language) }, world);
  const standings = await standingsOf(world.documents, meeting);
  // Everybody would see the button that only some may press: they are told how instead.
  const why = meetingStringsIn(language).howCorrected;
  return summaryCard(reader, meeting, { mayCorrect: false, standings, why });
}
