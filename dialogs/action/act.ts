import type { Email } from '../../knowledge/kernel/ids.ts';
import { consultReader } from '../consultation/kind.ts';
import { cardInPlace, plain } from '../plain-message.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { type Action, mindersOf } from './action.ts';
import { actionCard } from './action-card.ts';
import { actionKind } from './action-kind.ts';
import { actionContext } from './action-outbox.ts';
import { isRepeated, type PersonEvent, type Refused } from './events.ts';
import { withEdits } from './news.ts';
import { step } from './rules.ts';
import { actionWords } from './said.ts';

/** Others write to the same document, such as the one who sends what is owed; more often in a row is a fault. */
const attempts = 8;

export const replaced = (message: Message): Effect => cardInPlace({ kind: 'replace', message });

/** What is said instead of an action that this person does not see: it is another's, or it is no more. */
export async function unseenMessage({ reader, world }: Scene, id: string): Promise<Message> {
  const kept = await world.documents.get(actionKind, id);
  const { anothers, gone } = actionWords(reader);
  return plain(kept && kept.body.state.kind !== 'over' ? anothers : gone);
}

/** Whether somebody has or had to do with it, and so may read it. */
const concerns = (action: Action, who: Email): boolean =>
  action.owner === who ||
  (action.state.kind === 'offered' && action.state.to === who) ||
  mindersOf(action).includes(who) ||
  action.cards[who] !== undefined;

/**
 * The action as this person may see it, when there is something to see. The message with the pressed card shows it from
 * now on; the one before is changed to say so.
 */
export async function readAction({ world, turn }: Scene, id: string) {
  const { email: who } = turn.who;
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(actionKind, id);
    if (!kept || who === undefined || kept.body.state.kind === 'over' || !concerns(kept.body, who))
      return undefined;
    const tracked = shownOn(kept.body, who, turn.card, turn.moment.now);
    if (tracked === kept.body) return { ...kept, who };
    await world.documents.put(actionKind, id, tracked, kept.etag);
  }
  throw new Error('the action was changed by others all the time');
}

/** Its present card, for this person. */
export async function shown(scene: Scene, action: Action, who: Email, refused?: string): Promise<Message> {
  const reader = await consultReader(scene.reader, scene.world);
  const why = refused === undefined ? {} : { refused };
  return actionCard(reader, action, { who, now: scene.turn.moment.now, ...why });
}

/**
 * Somebody acts: the action is read, stepped and written, again when somebody else wrote first. Answers with the present
 * state; who comes late sees who acted. `otherwise` may answer a refusal differently.
 */
export async function act(
  scene: Scene,
  id: string,
  eventBy: (who: Email) => PersonEvent,
  otherwise: (action: Action, reason: Refused['reason']) => Message | undefined = () => undefined,
): Promise<Effect> {
  const { world, turn, reader } = scene;
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await readAction(scene, id);
    if (!kept) return replaced(await unseenMessage(scene, id));
    const { body, who } = kept;
    const event = eventBy(who);
    if (isRepeated(body, event, who)) return replaced(await shown(scene, body, who));
    const next = step(body, event, await actionContext(who, turn.moment, world));
    if (!next.ok) {
      const { reason } = next.error;
      const answer = otherwise(body, reason);
      return replaced(answer ?? (await shown(scene, body, who, actionWords(reader).refused[reason])));
    }
    if (await world.documents.put(actionKind, id, next.value, kept.etag))
      return replaced(await shown(scene, next.value, who));
  }
  throw new Error('the action was changed by others all the time');
}

/** The present card in place of the pressed one. */
export async function show(scene: Scene, id: string): Promise<Effect> {
  const kept = await readAction(scene, id);
  return replaced(kept ? await shown(scene, kept.body, kept.who) : await unseenMessage(scene, id));
}

/** The present card below the pressed one, which shows something else and stays. */
export async function showApart(scene: Scene, id: string): Promise<Effect> {
  const { card: _, ...turn } = scene.turn;
  const kept = await readAction({ ...scene, turn }, id);
  return {
    kind: 'say',
    message: kept ? await shown(scene, kept.body, kept.who) : await unseenMessage(scene, id),
  };
}

function shownOn(action: Action, who: Email, card: string | undefined, now: number): Action {
  if (card === undefined || action.cards[who] === card) return action;
  const changed = withEdits(action, [who], `shown-${card}`, now);
  return { ...changed, cards: { ...changed.cards, [who]: card } };
}
