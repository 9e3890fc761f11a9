import { cardInPlace, plain } from '../plain-message.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { cardFor, withLine } from './card-for.ts';
import type { Consultation, Step } from './consultation.ts';
import type { Actor, PersonEvent } from './events.ts';
import { consultationKind, consultReader, contextOf } from './kind.ts';
import type { Refused } from './refused.ts';
import { step } from './rules.ts';
import { shownOn } from './shown-on.ts';
import { refusedLine } from './views.ts';

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
    const shown = (consultation: Consultation) => cardFor(reader, consultation, who, turn.moment);
    if (repeats(now, event, who)) return replaced(shown(now));
    const next = step(now, event, await contextOf(who, turn.moment, world));
    if (!next.ok) {
      if (last(now, who) === doneBy[event.kind]) return replaced(shown(now));
      const answer = otherwise?.(now, next.error);
      return replaced(answer ?? withLine(refusedLine(reader, next.error), shown(now)));
    }
    const changed = shownOn(next.value, who.email, turn.card, turn.moment.now);
    if (await world.documents.put(consultationKind, id, changed, kept.etag)) return replaced(shown(changed));
  }
  throw new Error('the consultation was changed by others all the time');
}

/** What each event is in the history. */
const doneBy: Readonly<Record<PersonEvent['kind'], Step['what']>> = {
  accept: 'accepted',
  propose: 'proposed',
  choose: 'chosen',
  answer_in_writing: 'answered',
  ask_more: 'asked_more',
  tell_more: 'told_more',
  hand_over: 'handed_over',
  decline: 'declined',
  withdraw: 'withdrawn',
  cancel: 'cancelled',
  reschedule: 'rescheduled',
  held: 'held',
  rebook: 'rebooked',
  close: 'closed',
  agree_action: 'action_agreed',
  survey: 'surveyed',
};

/** What was done last, when it was this person. */
function last({ history, requester }: Consultation, who: Actor): Step['what'] | undefined {
  const step = history.at(-1);
  if (!step) return undefined;
  const isMine =
    step.by.role === 'requester'
      ? requester.person === who.person
      : step.by.email !== undefined && step.by.email === who.email;
  return isMine ? step.what : undefined;
}

/** A second tap, or a second copy of one, that would say the same again. */
function repeats(consultation: Consultation, event: PersonEvent, who: Actor): boolean {
  if (last(consultation, who) !== doneBy[event.kind]) return false;
  const { state, exchange, times, actions } = consultation;
  switch (event.kind) {
    case 'ask_more':
    case 'tell_more':
      return exchange.at(-1)?.text === event.text;
    case 'agree_action':
      return JSON.stringify(actions.at(-1)) === JSON.stringify(event.action);
    case 'propose': {
      const proposed = state.kind === 'offered' ? state.times : times;
      return JSON.stringify(proposed) === JSON.stringify(event.times);
    }
    default:
      return false;
  }
}
