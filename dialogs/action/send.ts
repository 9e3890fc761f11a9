import type { Email } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { faultOf } from '../consultation/checks.ts';
import { peopleCalled } from '../consultation/colleagues.ts';
import { consultReader } from '../consultation/kind.ts';
import { withUnsent } from '../consultation/unsent.ts';
import type { Press } from '../press.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import type { Effect } from '../turn.ts';
import { dayTyped } from '../typed-day.ts';
import type { Scene } from '../upkeep/scene.ts';
import { act, readAction, replaced, shown, unseenMessage } from './act.ts';
import type { Action } from './action.ts';
import { hindrance, isRepeated, type PersonEvent, type Refused } from './events.ts';
import { actionFormCard } from './form-card.ts';
import { actionWords } from './said.ts';

/** What the writer can set right in the form. */
const mendable: readonly Refused['reason'][] = ['has_it', 'away', 'unknown_person', 'day_passed'];

/** What has to be asked back. */
interface AskedBack {
  readonly notes: readonly string[];
  readonly people?: readonly Email[];
}

/** Opens a form in place of the card, unless it could not be sent anyway. */
export async function openActionForm(
  scene: Scene,
  press: Extract<Press, { do: 'action_form' }>,
): Promise<Effect> {
  const { turn, world } = scene;
  const kept = await readAction(scene, press.id);
  if (!kept) return replaced(await unseenMessage(scene, press.id));
  const { body, who } = kept;
  const reason = hindrance(body, press.form, { who, now: turn.moment.now });
  if (reason !== undefined)
    return replaced(await shown(scene, body, who, actionWords(scene.reader).refused[reason]));
  const reader = await consultReader(scene.reader, world);
  return replaced(actionFormCard(reader, body, press.form, { filled: {}, notes: [] }));
}

type Sending = Extract<Press, { do: 'action_send' }>;

/**
 * A form was sent. What is wrong with it is said in the form; its text is screened before anything is kept. Who may not
 * do it any more is told so, and gets back what they wrote.
 */
export async function sendActionForm(scene: Scene, press: Sending): Promise<Effect> {
  const { turn, world } = scene;
  const reader = await consultReader(scene.reader, world);
  const kept = await readAction(scene, press.id);
  if (!kept) return replaced(withUnsent(reader, press, await unseenMessage(scene, press.id)));
  const { body, who } = kept;
  const read = eventFrom(scene, press, body);
  if (read.ok && isRepeated(body, read.value, who)) return replaced(await shown(scene, body, who));
  const reason = hindrance(body, press.form, { who, now: turn.moment.now });
  if (reason !== undefined) {
    const refused = await shown(scene, body, who, actionWords(reader).refused[reason]);
    return replaced(withUnsent(reader, press, refused));
  }
  const again = (action: Action, asked: AskedBack, doubtfulNames = false) =>
    actionFormCard(reader, action, press.form, { filled: press, doubtfulNames, ...asked });
  const fault = faultOf(reader, press.text, press.names === 'fine');
  if (fault) return replaced(again(body, { notes: [fault.note] }, fault.doubtful));
  if (!read.ok) return replaced(again(body, read.error));
  return act(
    scene,
    press.id,
    () => read.value,
    (action, why) =>
      mendable.includes(why) ? again(action, { notes: [actionWords(reader).refused[why]] }) : undefined,
  );
}

function eventFrom({ reader }: Scene, press: Sending, { due }: Action): Result<PersonEvent, AskedBack> {
  const words = actionWords(reader);
  const { form, text } = press;
  switch (form) {
    case 'finish':
      return ok({ kind: form, ...(text === undefined ? {} : { note: text }) });
    case 'drop':
      return ok({ kind: form, ...(text === undefined ? {} : { reason: text }) });
    case 'postpone': {
      if (press.due === undefined) return err({ notes: [words.dayMissing] });
      const day = dayTyped(press.due, reader.today);
      if (day === undefined) return err({ notes: [words.dayUnclear] });
      if (day < reader.today) return err({ notes: [words.refused.day_passed] });
      // A first day is no change of one.
      if (text === undefined && due !== undefined) return err({ notes: [words.reasonMissing] });
      return ok({ kind: form, due: day, ...(text === undefined ? {} : { reason: text }) });
    }
    case 'hand_on':
    case 'assign': {
      if (press.colleague !== undefined) return ok({ kind: form, to: press.colleague });
      if (press.to === undefined) return err({ notes: [words.toMissing] });
      const { people, certain } = peopleCalled(reader.directory, press.to);
      const [first] = people;
      if (first === undefined) return err({ notes: [words.refused.unknown_person] });
      if (!certain) return err({ notes: [consultationAnswers[reader.language].chooseAmong], people });
      return ok({ kind: form, to: first });
    }
  }
}
