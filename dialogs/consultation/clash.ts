import { consultationAnswers } from '../strings/consultation-answers.ts';
import type { Effect } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf, replaced } from './act.ts';
import { agreedTimesOf, clashIn } from './agreed-times.ts';
import { cardFor, withLine } from './card-for.ts';
import { timeSaid, wordsOf } from './consult-reader.ts';
import { isIn, isOver, type Span } from './consultation.ts';
import { sideOf } from './events.ts';
import { consultationKind, consultReader } from './kind.ts';
import { seeing } from './seeing.ts';

/** What is said when the one who gives the advice has agreed on something else at that time in between. */
export async function clashingWith(scene: Scene, id: string, time: Span): Promise<Effect | undefined> {
  const { world, turn } = scene;
  const kept = (await world.documents.get(consultationKind, id))?.body;
  const who = actorOf(scene);
  if (!kept || isOver(kept)) return undefined;
  // What is agreed on already is not asked about again, unless it is to be moved.
  if (isIn(kept, 'scheduled') && !kept.state.move) return undefined;
  const asks = sideOf(kept, who) === 'requester';
  const advises = asks ? kept.holder.email : who.email;
  if (advises === undefined) return undefined;
  const agreed = await agreedTimesOf(world.documents, [advises], turn.moment.now);
  const clash = clashIn(agreed, time, { consultation: id });
  if (!clash) return undefined;
  const reader = await consultReader(scene.reader, world);
  const line = asks
    ? wordsOf(reader).refused.not_offered
    : consultationAnswers[reader.language].busy(timeSaid(reader, clash));
  const knowing = await seeing(scene, reader, kept);
  return replaced(withLine(line, cardFor(knowing, kept, who, turn.moment)));
}
