import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { coordinatorOf } from '../../contact/views.ts';
import { type Kept, writeOf } from '../../documents.ts';
import { plain } from '../../plain-message.ts';
import { pulseStrings } from '../../strings/pulse.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../scene.ts';
import { checkRows } from './check.ts';
import type { Question } from './question.ts';
import { questionKind, settleQuestion, tellAsker } from './question-kind.ts';
import { ownWaysMessage } from './self-card.ts';

/** The worker says that the row holds. `seen`: as the worker saw it. */
export async function answerYes(scene: Scene, id: string, seen: string): Promise<Message> {
  const { turn, world, reader } = scene;
  const words = pulseStrings[reader.language];
  const kept = await world.documents.get(questionKind, id);
  const refused = refusalOf(scene, kept);
  if (!kept || refused) return refused ?? plain(words.answered);
  const settled = settleQuestion(kept.body, 'holds', turn.moment.now);
  const checked = await checkRows(
    turn,
    world,
    [{ key: kept.body.row, seen }],
    [writeOf(questionKind, id, settled, kept.etag)],
  );
  if (checked.gone > 0) return plain(scene.say.gone);
  if (checked.changed.length > 0) return plain(words.changedMeanwhile);
  if (checked.denied.length > 0) return plain(scene.say.denied);
  // Nothing was saved when the row was marked today already: then the question alone is settled.
  if (!checked.saved) await world.documents.put(questionKind, id, settled, kept.etag);
  return plain(words.thanksYes);
}

/** The worker says that it does not: the asker hears of it, and the worker gets the own forms. */
export async function answerNo(scene: Scene, id: string): Promise<Message> {
  const { turn, world, reader } = scene;
  const words = pulseStrings[reader.language];
  const kept = await world.documents.get(questionKind, id);
  const refused = refusalOf(scene, kept);
  if (!kept || refused) return refused ?? plain(words.answered);
  const { body, etag } = kept;
  const settled = await tellAsker(body, 'changed', 'changed', turn.moment.now, world);
  const told = await world.documents.put(questionKind, id, settled, etag);
  if (!told) return answerNo(scene, id);
  const asker = escapeText(coordinatorOf(reader, body.by).name);
  return ownWaysMessage(reader, body.worker, words.thanksNo(asker));
}

/** A late answer is as good as an early one; a second one is not taken. */
function refusalOf({ turn, reader }: Scene, kept: Kept<Question> | undefined): Message | undefined {
  const words = pulseStrings[reader.language];
  if (!kept) return plain(words.answered);
  if (kept.body.worker !== turn.who.email) return plain(words.notYours);
  const { state } = kept.body;
  return state === 'open' || state === 'unanswered' ? undefined : plain(words.answered);
}
