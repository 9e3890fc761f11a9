import type { Element } from './card.ts';
import type { DocumentKind } from './documents.ts';
import type { Outbox } from './outbox.ts';
import type { Effect, Message } from './turn.ts';
import type { Scene } from './upkeep/scene.ts';

/** What somebody may be writing is left alone for so long, milliseconds: a working day and the evening after it. */
const keptFor = 12 * 3_600_000;

/** Others write to the same document, such as the one who sends what is owed. */
const attempts = 8;

/**
 * After a tap: a message that holds a form from now on is not changed while somebody may be writing in it, whatever the
 * other side does meanwhile; one that holds none any more is kept up to date at once again.
 */
export async function holdForm<T extends Outbox>(
  { turn, world }: Scene,
  kind: DocumentKind<T>,
  id: string,
  effect: Effect,
): Promise<void> {
  const { card, moment } = turn;
  if (card === undefined || effect.kind !== 'replace') return;
  const isForm = holdsInputs(effect.message);
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(kind, id);
    if (!kept || (!isForm && kept.body.forms?.[card] === undefined)) return;
    const forms = formsAfter(kept.body, card, isForm, moment.now);
    if (await world.documents.put(kind, id, { ...kept.body, forms }, kept.etag)) return;
  }
}

function formsAfter({ forms = {} }: Outbox, card: string, isForm: boolean, now: number): Outbox['forms'] {
  const others = Object.entries(forms).filter(([each, until]) => each !== card && until > now);
  return Object.fromEntries([...others, ...(isForm ? [[card, now + keptFor] as const] : [])]);
}

const holdsInputs = ({ card }: Message): boolean => card?.body.some(isOrHoldsInput) ?? false;

const isOrHoldsInput = (element: Element): boolean =>
  element.type === 'Container' ? element.items.some(isOrHoldsInput) : element.type.startsWith('Input.');
