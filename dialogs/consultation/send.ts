import type { Email } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { exampleTime } from '../example-days.ts';
import type { Press } from '../press.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { act, actorOf, goneMessage, replaced } from './act.ts';
import { actionIn } from './agreed-action.ts';
import { agreedTimesOf, clashIn } from './agreed-times.ts';
import { cardFor, refusedCard, withLine } from './card-for.ts';
import { faultOf, timesIn } from './checks.ts';
import { colleaguesFor } from './colleagues.ts';
import { type ConsultReader, timeSaid } from './consult-reader.ts';
import type { Consultation, Span } from './consultation.ts';
import { hindrance, type PersonEvent, sideOf } from './events.ts';
import type { Filled } from './form-inputs.ts';
import { type AskedBack, reached, whoGetsIt } from './hand-over.ts';
import { consultationKind, consultReader, contextOf } from './kind.ts';
import { calendarOf } from './moves.ts';
import { oddTimeNotes } from './odd-times.ts';
import { ownGivenNames } from './own-names.ts';
import { questionFault } from './question-fault.ts';
import { type RefusalReason, type Refused, refusal } from './refused.ts';
import { isRepeated } from './repeated.ts';
import { withUnsent } from './unsent.ts';
import { type ConsultForm, formCard, refusedLine } from './views.ts';
import { isLong } from './within-span.ts';

/** What sending each form does. */
const eventOf = {
  propose: 'propose',
  answer: 'answer_in_writing',
  ask_more: 'ask_more',
  tell_more: 'tell_more',
  question: 'add_question',
  hand_over: 'hand_over',
  decline: 'decline',
  cancel: 'cancel',
  reschedule: 'reschedule',
  close: 'close',
  agree: 'agree_action',
} as const satisfies Readonly<Record<ConsultForm, PersonEvent['kind']>>;

/** Opens a form in place of the card, unless it could not be sent anyway. */
export async function openForm(
  scene: Scene,
  press: Pick<Extract<Press, { do: 'consult_form' }>, 'id' | 'form'>,
  filled: Filled = {},
): Promise<Effect> {
  const { turn, world } = scene;
  const reader = await consultReader(scene.reader, world);
  const who = actorOf(scene);
  const kept = await world.documents.get(consultationKind, press.id);
  if (!kept) return replaced(goneMessage(scene));
  const reason = hindrance(kept.body, eventOf[press.form], who);
  if (reason !== undefined)
    return replaced(refusedCard(reader, kept.body, refusal(kept.body, reason), who, turn.moment));
  const colleagues = await colleaguesIn(scene, kept.body);
  return replaced(
    formCard(reader, kept.body, press.form, {
      filled: press.form === 'question' ? { text: kept.body.question } : filled,
      notes: [],
      now: turn.moment.now,
      colleagues,
      side: sideOf(kept.body, who),
    }),
  );
}

type Sending = Extract<Press, { do: 'consult_send' }>;

/** What the writer can set right in the form. */
const mendable: readonly RefusalReason[] = [
  'no_times',
  'time_passed',
  'same_time',
  'own_question',
  'already_asked',
  'away',
  'unknown_person',
  'own_absence',
  'enough_actions',
];

/**
 * A form was sent. What is wrong with it is said in the form; its texts are screened before anything is kept. Who may
 * not do it any more is told so, rather than what is wrong with the form, and gets back what they wrote.
 */
export async function sendForm(scene: Scene, press: Sending): Promise<Effect> {
  const { turn, world } = scene;
  const reader = await consultReader(scene.reader, world);
  const who = actorOf(scene);
  const kept = await world.documents.get(consultationKind, press.id);
  if (!kept) return replaced(withUnsent(reader, press, goneMessage(scene)));
  const refused = (consultation: Consultation, why: Refused): Message =>
    withUnsent(reader, press, refusedCard(reader, consultation, why, who, turn.moment));
  const reason = hindrance(kept.body, eventOf[press.form], who);
  if (reason !== undefined) {
    const event = await eventFrom(scene, reader, press, kept.body);
    return replaced(
      event.ok && isRepeated(kept.body, event.value, who)
        ? cardFor(reader, kept.body, who, turn.moment)
        : refused(kept.body, refusal(kept.body, reason)),
    );
  }
  const colleagues = await colleaguesIn(scene, kept.body);
  const again = (consultation: Consultation, asked: AskedBack, doubtfulNames = false): Message =>
    formCard(reader, consultation, press.form, {
      filled: press,
      now: turn.moment.now,
      side: sideOf(consultation, who),
      doubtfulNames,
      ...asked,
    });
  const screens = press.form === 'question' ? questionFault : faultOf;
  const namesAreFine = press.names === 'fine';
  const fineWords = ownGivenNames(reader.directory, kept.body);
  const faults = [
    screens(reader, press.text, namesAreFine),
    faultOf(reader, press.action, namesAreFine, { fineWords }),
  ].filter((fault) => fault !== undefined);
  const notes = faults.map(({ note }) => note);
  const doubtfulNames = faults.every(({ doubtful }) => doubtful);
  if (faults.length > 0) return replaced(again(kept.body, { notes, colleagues }, doubtfulNames));
  const event = await eventFrom(scene, reader, press, kept.body);
  if (!event.ok) return replaced(again(kept.body, event.error));
  const done = await act(scene, press.id, event.value, (consultation, why) =>
    mendable.includes(why.reason)
      ? again(consultation, { notes: [refusedLine(reader, why)], colleagues })
      : refused(consultation, why),
  );
  // Who tells more tells of the situation, as who asks does.
  const isUrgent =
    (press.form === 'tell_more' || press.form === 'question') &&
    press.text !== undefined &&
    world.knowledge().read(press.text, reader.language).emergency !== undefined;
  return isUrgent && done.kind === 'replace' ? replaced(withLine(reader.say.emergency, done.message)) : done;
}

async function colleaguesIn({ turn, world }: Scene, consultation: Consultation): Promise<readonly Email[]> {
  const calendar = calendarOf(await contextOf('time', turn.moment, world));
  return colleaguesFor(world.knowledge().directory, consultation, calendar);
}

/** Of the times that who gives the advice proposes those at which they have agreed on something else. Markdown. */
async function ownTimesTaken(
  scene: Scene,
  reader: ConsultReader,
  consultation: Consultation,
  times: readonly Span[],
): Promise<readonly string[]> {
  const { world, turn } = scene;
  const { email } = turn.who;
  if (email === undefined || sideOf(consultation, actorOf(scene)) === 'requester') return [];
  const agreed = await agreedTimesOf(world.documents, [email], turn.moment.now);
  const { id } = consultation;
  // Of a long time who asked chooses a part that is free.
  return times
    .filter((time) => !isLong(time) && clashIn(agreed, time, { consultation: id }))
    .map((time) => consultationAnswers[reader.language].impossible.busy(timeSaid(reader, time)));
}

async function eventFrom(
  scene: Scene,
  reader: ConsultReader,
  press: Sending,
  consultation: Consultation,
): Promise<Result<PersonEvent, AskedBack>> {
  const { turn, world } = scene;
  const say = consultationChecks[reader.language];
  const { form, text, times: timesText, kind } = press;
  const asked = (...notes: readonly string[]): Result<never, AskedBack> => err({ notes, colleagues: [] });
  switch (form) {
    case 'answer':
    case 'ask_more':
    case 'tell_more':
    case 'question':
      return text === undefined ? asked(say.textMissing) : ok({ kind: eventOf[form], text });
    case 'decline':
    case 'cancel':
      return ok({ kind: form, ...(text === undefined ? {} : { reason: text }) });
    case 'close': {
      const action = actionIn(reader, press);
      const missing = kind === undefined ? [say.kindMissing] : [];
      if (kind === undefined || !action.ok) return asked(...missing, ...(action.ok ? [] : action.error));
      const note = text === undefined ? {} : { note: text };
      const actions = action.value === undefined ? [] : [action.value];
      return ok({ kind: 'close', closing: { kind, ...note }, actions });
    }
    case 'agree': {
      const action = actionIn(reader, press);
      if (!action.ok) return asked(...action.error);
      return action.value === undefined
        ? asked(consultationAnswers[reader.language].actionMissing)
        : ok({ kind: 'agree_action', action: action.value });
    }
    case 'propose':
    case 'reschedule': {
      if (timesText === undefined) return asked(say.timesMissing(exampleTime(reader)));
      const working = await world.workingTime();
      const times = timesIn(reader, timesText, turn.moment.now, working);
      if (!times.ok) return asked(...times.error);
      const taken = await ownTimesTaken(scene, reader, consultation, times.value);
      if (taken.length > 0) return asked(...taken);
      const odd = press.oddTimes === timesText ? [] : oddTimeNotes(reader, times.value, working);
      return odd.length === 0
        ? ok({ kind: form, times: times.value })
        : err({ notes: odd, colleagues: [], oddTimes: timesText });
    }
    case 'hand_over': {
      const calendar = calendarOf(await contextOf('time', turn.moment, world));
      const to = await reached(
        whoGetsIt(reader, consultation, press, calendar),
        press.confirm,
        reader,
        world,
      );
      return to.ok ? ok({ kind: 'hand_over', to: to.value }) : to;
    }
  }
}
