import { cardInPlace, plain } from '../plain-message.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { cardFor, refusedCard } from './card-for.ts';
import type { Consultation } from './consultation.ts';
import type { Actor, PersonEvent } from './events.ts';
import { consultationKind, consultReader, contextOf } from './kind.ts';
import type { Refused } from './refused.ts';
import { isRepeated } from './repeated.ts';
import { step } from './rules.ts';
import { seeing } from './seeing.ts';
import { shownOn } from './shown-on.ts';

/** Others write to the same document, such as the one who sends what is owed; more often in a row is a fault. */
const attempts = 8;

export const actorOf = ({ turn }: Scene): Actor => ({
  person: turn.person,
  ...(turn.who.email === undefined ? {} : { email: turn.who.email }),
});

/** What takes the place of the card that was pressed. */
export const replaced = (message: Message): Effect => cardInPlace({ kind: 'replace', message });
export const said = (message: Message): Effect => ({ kind: 'say', message });

export const goneMessage = ({ reader }: Scene): Message => plain(consultationChecks[reader.language].gone);

/**
 * Somebody acts: the consultation is read, stepped and written, again when somebody else wrote first. Answers with the
 * present state; who comes late sees who acted. `otherwise` may answer a refusal differently.
 */
export async function act(
  scene: Scene,
  id: string,
  event: PersonEvent,
  otherwise?: (consultation: Consultation, refused: Refused) => Message | undefined,
): Promise<Effect> {
  const { world, turn } = scene;
  const reader = await consultReader(scene.reader, world);
  const who = actorOf(scene);
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(consultationKind, id);
    if (!kept) return replaced(goneMessage(scene));
    const now = kept.body;
    const shown = async (consultation: Consultation) =>
      cardFor(await seeing(scene, reader, consultation), consultation, who, turn.moment);
    if (isRepeated(now, event, who)) return replaced(await shown(now));
    const next = step(now, event, await contextOf(who, turn.moment, world));
    if (!next.ok) {
      const answer = otherwise?.(now, next.error);
      const card = refusedCard(await seeing(scene, reader, now), now, next.error, who, turn.moment);
      return replaced(answer ?? card);
    }
    const changed = shownOn(next.value, who.email, turn.card, turn.moment.now);
    if (await world.documents.put(consultationKind, id, changed, kept.etag))
      return replaced(await shown(changed));
  }
  throw new Error('the consultation was changed by others all the time');
}
