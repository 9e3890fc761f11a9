import { cardInPlace, plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import { privacyStringsIn } from '../strings/privacy/in-language.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { deletionCard } from './deletion-card.ts';
import { deletionPlan } from './deletion-plan.ts';
import { erase } from './erase.ts';
import type { Forget } from './forget.ts';
import { ownDataOf } from './own-data.ts';
import { ownDataCard } from './own-data-card.ts';
import type { PrivacyCommand } from './read-privacy.ts';

/** What privacy makes of a turn. `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
  readonly forget?: Forget;
}

const doings = ['privacy_ask', 'privacy_delete', 'privacy_keep'] as const;
type PrivacyPress = Extract<Press, { do: (typeof doings)[number] }>;

export const isPrivacyPress = (press: Press): press is PrivacyPress =>
  doings.some((doing) => doing === press.do);

/** Shows what is kept of the one who asks, or what would become of it. */
export async function obeyPrivacy({ kind }: PrivacyCommand, scene: Scene): Promise<Done> {
  const message = isPrivate(scene)
    ? kind === 'show'
      ? ownDataCard(scene, await ownDataOf(scene))
      : await deletionAsked(scene)
    : elsewhere(scene);
  return { kind: `privacy_${kind}`, effects: [{ kind: 'say', message }] };
}

/** A tap on one of the buttons. Only the confirming one deletes; pressed again it tells what is left. */
export async function pressPrivacy(press: PrivacyPress, scene: Scene): Promise<Done> {
  const kind = press.do;
  if (!isPrivate(scene)) return { kind, effects: [{ kind: 'show', message: elsewhere(scene) }] };
  switch (kind) {
    case 'privacy_ask':
      return { kind, effects: [{ kind: 'say', message: await deletionAsked(scene) }] };
    case 'privacy_keep':
      return { kind, effects: [replaced(plain(privacyStringsIn(scene.reader.language).kept))] };
    case 'privacy_delete': {
      const own = await ownDataOf(scene);
      const forget = await erase(scene, own);
      const { goes } = deletionPlan(own);
      // What stays is what there is now.
      const { stays } = deletionPlan(await ownDataOf(scene));
      return { kind, forget, effects: [replaced(deletionCard(scene, own, { goes, stays }, 'done'))] };
    }
  }
}

async function deletionAsked(scene: Scene): Promise<Message> {
  const own = await ownDataOf(scene);
  return deletionCard(scene, own, deletionPlan(own), 'before');
}

/** What is kept of somebody is nothing for those who read along. */
const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';
const elsewhere = ({ reader }: Scene): Message => plain(privacyStringsIn(reader.language).personalOnly);

/** What takes the place of a card is a card, also when it is one sentence. */
const replaced = (message: Message): Effect => cardInPlace({ kind: 'replace', message });
