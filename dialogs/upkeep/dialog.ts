import { changesBetween, type RecordChange } from '../../knowledge/directory/changes.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { mayChange } from '../permissions.ts';
import { cardInPlace, plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import { personalOnly } from '../strings/personal-only.ts';
import type { Effect, Message, Turn } from '../turn.ts';
import type { World } from '../world.ts';
import { standingIn } from './absence/stand-in.ts';
import { deniedBeforehand } from './beforehand.ts';
import type { Command, Slots } from './command.ts';
import { coverageMessage } from './coverage/coverage-card.ts';
import { exportOf } from './exchange/export-of.ts';
import { offerFile } from './exchange/offers.ts';
import { pressFlag } from './flag/dialog.ts';
import { flagsMessage } from './flag/list.ts';
import { type FollowPress, followMessage, isFollowPress, pressFollow } from './follow/dialog.ts';
import { formMessage } from './forms.ts';
import { gapsMessage } from './gap/gap-card.ts';
import { gapDoings, isGapPress, pressGap } from './gap/press-gap.ts';
import { historyMessage } from './history-view.ts';
import { listMessage } from './lists.ts';
import { notYet } from './not-yet.ts';
import { isOutreachVerb, obeyOutreach } from './outreach/obey.ts';
import { isOverheard, isPressOverheard } from './personal-only.ts';
import { planChange } from './plan.ts';
import type { Form } from './presses.ts';
import { cancel, confirm, propose } from './propose.ts';
import { dueMessage, isPulsePress, type PulsePress, pressPulse } from './pulse/dialog.ts';
import { proposeRemoval } from './remove-worker.ts';
import { type Scene, sceneOf } from './scene.ts';
import { slotsOfForm } from './slots-of-form.ts';
import { undo } from './undo.ts';
import { unplannedMessage } from './unplanned-message.ts';

/** What keeping the knowledge up makes of a turn. */
export interface Kept {
  /** For counting. */
  readonly kind: string;
  readonly effects: readonly Effect[];
}

/** Carries out a command that somebody wrote. */
export async function obeyUpkeep(
  command: Command,
  turn: Turn,
  world: World,
  language: Language,
): Promise<Kept> {
  if (isOverheard(command.verb, turn))
    return { kind: command.verb, effects: [{ kind: 'say', message: plain(personalOnly[language]) }] };
  const scene = sceneOf(turn, world, language);
  const file = exportOf(command, language);
  if (file) return { kind: command.verb, effects: await offerFile(scene, file) };
  const message = await messageFor(command, scene);
  return { kind: command.verb, effects: [{ kind: 'say', message }] };
}

const flagDoings = ['flag', 'flag_send', 'flag_show', 'flag_fix', 'flag_still_true', 'flag_hand_on'] as const;
const upkeepDoings = [
  'confirm',
  'cancel',
  'form',
  'open_form',
  'offer',
  ...flagDoings,
  ...gapDoings,
] as const;

type UpkeepPress = Extract<Press, { do: (typeof upkeepDoings)[number] }> | PulsePress | FollowPress;

export const isUpkeepPress = (press: Press): press is UpkeepPress =>
  upkeepDoings.some((doing) => doing === press.do) || isPulsePress(press) || isFollowPress(press);

/** A tap on one of the buttons. */
export async function pressUpkeep(
  press: UpkeepPress,
  turn: Turn,
  world: World,
  language: Language,
): Promise<Kept> {
  const kept = await pressed(press, turn, world, language);
  return { ...kept, effects: kept.effects.map(cardInPlace) };
}

async function pressed(press: UpkeepPress, turn: Turn, world: World, language: Language): Promise<Kept> {
  // The card stays as it is, for those whom it was for.
  if (isPressOverheard(press, turn))
    return { kind: press.do, effects: [{ kind: 'say', message: plain(personalOnly[language]) }] };
  const scene = sceneOf(turn, world, language);
  const replaced = (message: Message): Kept => ({
    kind: press.do,
    effects: [{ kind: 'replace', message }],
  });
  if (isPulsePress(press)) return { kind: press.do, effects: await pressPulse(press, scene) };
  if (isFollowPress(press)) return { kind: press.do, effects: await pressFollow(press, scene) };
  if (isGapPress(press)) return { kind: press.do, effects: await pressGap(press, scene) };
  switch (press.do) {
    case 'offer':
      return { kind: press.do, effects: await offerFile(scene, press.offer) };
    case 'confirm':
      return replaced(await confirm(scene, press.draft, press.also));
    case 'cancel':
      return replaced(await cancel(scene, press.draft));
    case 'open_form':
      return {
        kind: press.do,
        effects: [
          {
            kind: 'say',
            message:
              deniedBeforehand(scene, press.verb, {}) ??
              formMessage(scene, press.verb, press.name === undefined ? {} : { value: press.name }, []),
          },
        ],
      };
    case 'form': {
      const command = commandOf(press, scene);
      const file = exportOf(command, language);
      if (file) return { kind: press.do, effects: await offerFile(scene, file) };
      return replaced(await messageFor(command, scene));
    }
    default:
      return { kind: press.do, effects: [await pressFlag(press, scene)] };
  }
}

const commandOf = (form: Form, scene: Scene): Command => ({
  verb: form.verb,
  said: form.lang,
  slots: slotsOfForm(form, scene),
});

async function messageFor(command: Command, scene: Scene): Promise<Message> {
  const { verb, slots } = command;
  const { say, reader, turn } = scene;
  if (slots.dateFault) {
    const denied = deniedBeforehand(scene, verb, slots);
    if (denied) return denied;
    const text = escapeText(slots.dateFault.text);
    const note = slots.dateFault.reason === 'no_such_day' ? say.noSuchDay(text) : say.endBeforeStart(text);
    return formMessage(scene, verb, slots, [note]);
  }
  if (isOutreachVerb(verb)) return obeyOutreach(scene, verb, slots);
  switch (verb) {
    case 'undo':
      return undo(scene);
    case 'coverage':
      return coverageMessage(scene, slots.areas[0]);
    case 'gaps':
      return gapsMessage(scene);
    case 'history':
      return historyMessage(scene, slots);
    case 'export_contacts':
      return formMessage(scene, verb, slots, [say.missing.area]);
    case 'flags':
      return flagsMessage(scene);
    case 'list_services':
    case 'list_workers':
    case 'list_areas':
    case 'absences':
      return listMessage(scene, command);
    case 'due':
      return dueMessage(scene, slots.areas[0]);
    case 'follow':
    case 'unfollow':
    case 'follows':
      return followMessage(scene, command);
    default: {
      const unready = notYet(scene, command);
      if (unready) return deniedBeforehand(scene, verb, slots) ?? unready;
      const plan = planChange(command, {
        directory: reader.directory,
        who: turn.who,
        today: reader.today,
      });
      if (!plan.ok)
        return deniedBeforehand(scene, verb, slots) ?? unplannedMessage(scene, command, plan.error);
      const [worker] = slots.workers;
      if (verb === 'remove_worker' && worker !== undefined) return proposeRemoval(scene, worker, plan.value);
      const changes = changesBetween(reader.directory.data, plan.value);
      if (verb === 'absent') return proposeAbsence(scene, slots, changes);
      return propose(scene, verb === 'replace' ? leavingOwners(changes, scene) : changes, { via: 'chat' });
    }
  }
}

/** An absence, with who stands in when somebody was said. Nobody hears of the naming who may not enter the absence. */
function proposeAbsence(
  scene: Scene,
  { workers: [worker = scene.turn.who.email], from = scene.reader.today, to, standIn }: Slots,
  changes: readonly RecordChange[],
): Promise<Message> {
  const mayEnter = mayChange(changes, scene.turn.who, scene.reader.directory).ok;
  if (worker === undefined || to === undefined || !mayEnter) return propose(scene, changes, { via: 'chat' });
  const { changes: naming, notes } = standingIn(scene, worker, { from, to }, standIn);
  const [note] = notes;
  const all = [...changes, ...naming];
  // The absence is entered already, and who stands in is not for this person to name.
  if (all.length === 0 && note !== undefined) return Promise.resolve(plain(note));
  return propose(scene, all, { via: 'chat', notes });
}

/**
 * Who leaves may answer for descriptions that this coordinator may not touch. That must not keep the people of the
 * own area from being changed: those stay as they are, and the card warns of them.
 */
const leavingOwners = (changes: readonly RecordChange[], { turn, reader }: Scene): readonly RecordChange[] =>
  changes.filter(
    (change) => change.kind !== 'services' || mayChange([change], turn.who, reader.directory).ok,
  );
