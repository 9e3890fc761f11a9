import { holdForm } from '../open-forms.ts';
import { plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { act, replaced, show, showApart } from './act.ts';
import { actionKind, actionsWith } from './action-kind.ts';
import { actionListCard } from './list-card.ts';
import { actionWords } from './said.ts';
import { openActionForm, sendActionForm } from './send.ts';

/** What an action makes of a turn. `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

const doings = ['action_list', 'action_show', 'action_tap', 'action_form', 'action_send'] as const;
type ActionPress = Extract<Press, { do: (typeof doings)[number] }>;

export const isActionPress = (press: Press): press is ActionPress =>
  doings.some((doing) => doing === press.do);

/** A tap on one of the buttons of actions. */
export async function pressAction(press: ActionPress, scene: Scene): Promise<Done> {
  const kind = press.do;
  if (!isPrivate(scene)) return { kind, effects: [elsewhere(scene)] };
  const effect = await pressed(press, scene);
  if ('id' in press) await holdForm(scene, actionKind, press.id, effect);
  return { kind, effects: [effect] };
}

/** The list of what somebody has to do. */
export const obeyActions = async (scene: Scene): Promise<Done> => ({
  kind: 'action_list',
  effects: [isPrivate(scene) ? { kind: 'say', message: await listOf(scene, 0) } : elsewhere(scene)],
});

/** What somebody has promised is nothing for those who read along. */
const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';
const elsewhere = ({ reader }: Scene): Effect => ({
  kind: 'say',
  message: plain(actionWords(reader).personalOnly),
});

async function pressed(press: ActionPress, scene: Scene): Promise<Effect> {
  switch (press.do) {
    case 'action_list':
      return replaced(await listOf(scene, press.page));
    case 'action_show':
      return press.apart ? showApart(scene, press.id) : show(scene, press.id);
    case 'action_tap': {
      const { tap } = press;
      return act(scene, press.id, (who) =>
        tap === 'take_over' ? { kind: 'assign', to: who } : { kind: tap },
      );
    }
    case 'action_form':
      return openActionForm(scene, press);
    case 'action_send':
      return sendActionForm(scene, press);
  }
}

async function listOf({ reader, world, turn }: Scene, page: number): Promise<Message> {
  const { email } = turn.who;
  const actions = email === undefined ? [] : await actionsWith(world.documents, email);
  return actionListCard(reader, actions, email, page);
}
