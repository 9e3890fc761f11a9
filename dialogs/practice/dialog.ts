import { plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { changePractice } from './change-practice.ts';
import { filledOf, practiceFormCard } from './form-card.ts';
import { mayChangePractice } from './may-change.ts';
import { planCard } from './plan-card.ts';
import type { Practice } from './practice.ts';
import type { PracticeWish } from './read-practice.ts';
import { changed, isKnown, withInterest, withoutInterest } from './rules.ts';
import { ownerName, practiceWords } from './said.ts';
import { sendPracticeForm } from './send.ts';
import { goneMessage, isPrivate, listOf, readPractice, replaced, shown } from './show.ts';

/** What a practice makes of a turn. `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

const doings = [
  'practice_list',
  'practice_show',
  'practice_plan',
  'practice_tap',
  'practice_form',
  'practice_send',
] as const;
type PracticePress = Extract<Press, { do: (typeof doings)[number] }>;

export const isPracticePress = (press: Press): press is PracticePress =>
  doings.some((doing) => doing === press.do);

/** Finds practices, or opens the form of a new one with the name that was said. */
export async function obeyPractices(wish: PracticeWish, scene: Scene): Promise<Done> {
  const message =
    wish.kind === 'find'
      ? await listOf(scene, wish, 0)
      : (hindered(scene) ??
        practiceFormCard(
          scene.reader,
          { form: 'new', fresh: scene.world.newId() },
          { filled: wish.name === '' ? {} : { name: wish.name } },
        ));
  return { kind: `practice_${wish.kind}`, effects: [{ kind: 'say', message }] };
}

/** A tap on one of their buttons. A list stays where it is, so that another can be opened. */
export async function pressPractices(press: PracticePress, scene: Scene): Promise<Done> {
  return { kind: press.do, effects: [await pressed(press, scene)] };
}

async function pressed(press: PracticePress, scene: Scene): Promise<Effect> {
  switch (press.do) {
    case 'practice_list':
      return inPlace(scene, await listOf(scene, press, press.page));
    case 'practice_show': {
      const kept = await readPractice(scene, press.id);
      const message = kept ? shown(scene, kept.body) : goneMessage(scene);
      return isPrivate(scene) ? { kind: 'say', message } : { kind: 'show', message };
    }
    case 'practice_tap':
      return tapped(press, scene);
    case 'practice_send':
      return replaced(hindered(scene) ?? (await sendPracticeForm(scene, press)));
    case 'practice_plan': {
      const kept = await readPractice(scene, press.id);
      if (!kept) return replaced(goneMessage(scene));
      return replaced(denied(scene, kept.body) ?? planCard(scene.reader, kept.body));
    }
    case 'practice_form': {
      const { form, row } = press;
      const hindrance = hindered(scene);
      if (hindrance) return isPrivate(scene) ? replaced(hindrance) : { kind: 'show', message: hindrance };
      const kept = press.id === undefined ? undefined : await readPractice(scene, press.id);
      if (!kept && form !== 'new') return replaced(goneMessage(scene));
      const practice = kept?.body;
      const of = { form, practice, row, ...(form === 'new' ? { fresh: scene.world.newId() } : {}) };
      return replaced(
        (practice && denied(scene, practice)) ??
          practiceFormCard(scene.reader, of, { filled: filledOf(scene.reader, of) }),
      );
    }
  }
}

/** Who leafs through a card in a channel does so alone. */
const inPlace = (scene: Scene, message: Message): Effect =>
  isPrivate(scene) ? replaced(message) : { kind: 'show', message };

/** Forms hold people's own words until they are sent, and somebody of the directory answers for what they say. */
function hindered(scene: Scene): Message | undefined {
  const words = practiceWords(scene.reader);
  if (!isPrivate(scene)) return plain(words.personalOnly);
  return isNamed(scene) ? undefined : plain(words.onlyWorkers);
}

/** Whether the directory names the person: others write to whoever answers for a practice or is interested. */
const isNamed = ({ turn: { who }, reader }: Scene): boolean =>
  who.email !== undefined && isKnown(who.email, reader.directory);

/** Its card, with who may change it. */
const denied = (scene: Scene, practice: Practice): Message | undefined =>
  mayChangePractice(practice, scene.turn.who, scene.reader.directory)
    ? undefined
    : shown(scene, practice, practiceWords(scene.reader).mayNot(ownerName(scene.reader, practice)));

async function tapped(
  { id, tap }: Extract<PracticePress, { do: 'practice_tap' }>,
  scene: Scene,
): Promise<Effect> {
  const { reader, turn } = scene;
  const words = practiceWords(reader);
  const { email: who } = turn.who;
  if (who === undefined || !isNamed(scene)) return inPlace(scene, plain(words.onlyWorkers));
  const result = await changePractice(scene, id, (practice, context) => {
    switch (tap) {
      case 'interested':
        return withInterest(practice, who, context);
      case 'not_interested':
        return withoutInterest(practice, who);
      case 'holds':
        return mayChangePractice(practice, turn.who, reader.directory)
          ? changed(practice, {}, who, context)
          : undefined;
    }
  });
  if (result.kind === 'gone') return inPlace(scene, goneMessage(scene));
  const { practice } = result;
  const note = {
    interested: words.told(ownerName(reader, practice)),
    not_interested: words.takenBack,
    holds: result.kind === 'done' ? words.holdsSaid : words.mayNot(ownerName(reader, practice)),
  }[tap];
  return inPlace(scene, shown(scene, practice, note));
}
