import { holdForm } from '../open-forms.ts';
import { plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import type { Effect } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { act, goneMessage, replaced, said } from './act.ts';
import { ask, formAgain, openAsk } from './ask.ts';
import { draftOf } from './ask-draft.ts';
import { askStart } from './ask-start.ts';
import { askedAgain } from './asked-again.ts';
import { askBack, whichArea } from './booking/ask-back.ts';
import { book } from './booking/book.ts';
import { bookOffered } from './booking/book-offered.ts';
import { chooseSubject } from './booking/choose-subject.ts';
import { lookAgainAt } from './booking/look-again.ts';
import { movingForm } from './booking/moving-form.ts';
import { queueMessage } from './booking/queue.ts';
import { offeringSlots, rebook } from './booking/rebook.ts';
import { leave, unwait, wait } from './booking/wait.ts';
import { wantedTime, wishIn } from './booking/wanted-time.ts';
import { offerCalendar } from './calendar/calendar-offer.ts';
import { carriedIn } from './carried.ts';
import { choosingTwice } from './choosing-twice.ts';
import { clashingWith } from './clash.ts';
import type { ConsultationCommand } from './commands.ts';
import type { In, Span } from './consultation.ts';
import type { PersonEvent } from './events.ts';
import { explanation } from './explain.ts';
import { consultationKind } from './kind.ts';
import { agreedAnswer, callOffAnswer, helpedAnswer, listOf, timeToAnswer } from './own-lists.ts';
import { openForm, sendForm } from './send.ts';
import { show } from './show.ts';
import { dayMeant, dayMovedTo } from './windows/setup/read-change.ts';
import { agreedWithin } from './within-span.ts';

/** What a consultation makes of a turn. `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

const doings = [
  'consult',
  'consult_ask',
  'consult_show',
  'consult_list',
  'consult_form',
  'consult_send',
  'consult_accept',
  'consult_choose',
  'consult_withdraw',
  'consult_clear',
  'consult_held',
  'consult_keep',
  'consult_thank',
  'consult_survey',
  'consult_book',
  'book_more',
  'book_wait',
  'book_unwait',
  'book_leave',
  'book_offered',
  'consult_rebook',
  'consult_calendar',
] as const;
type ConsultPress = Extract<Press, { do: (typeof doings)[number] }>;

export const isConsultPress = (press: Press): press is ConsultPress =>
  doings.some((doing) => doing === press.do);

/** A tap on one of the buttons of consultations. */
export async function pressConsultation(press: ConsultPress, scene: Scene): Promise<Done> {
  const kind = press.do;
  if (!isPrivate(scene)) return { kind, effects: [elsewhere(scene)] };
  const effect = await pressed(press, scene);
  if ('id' in press && press.id !== undefined) await holdForm(scene, consultationKind, press.id, effect);
  return { kind, effects: [effect] };
}

/** Carries out what somebody wrote. */
export async function obeyConsultation(command: ConsultationCommand, scene: Scene): Promise<Done> {
  const kind = `consult_${command.kind}`;
  if (!isPrivate(scene)) return { kind, effects: [elsewhere(scene)] };
  if (command.kind === 'ask' || command.kind === 'ask_back') {
    const wanting = {
      wants: command.wants,
      carried: carriedIn(scene, command.question),
      ...(await wantedTime(scene, command.days)),
    };
    const opened =
      command.kind === 'ask' ? openAsk(scene, command, wanting) : askBack(scene, command, wanting);
    return { kind, effects: [said(await opened)] };
  }
  if (command.kind === 'agreed') {
    const { days, isMove, about } = command;
    const { today } = scene.reader;
    const to = isMove ? dayMovedTo(days, today) : undefined;
    const shown = to && ((only: In<'scheduled'>) => movingForm(scene, only, to, days));
    return {
      kind,
      effects: [said(await agreedAnswer(scene, { day: dayMeant(days, today, isMove), about, shown }))],
    };
  }
  if (command.kind === 'explain') return { kind, effects: [said(explanation(scene.reader.language))] };
  if (command.kind === 'answer_time') return { kind, effects: [said(await timeToAnswer(scene))] };
  if (command.kind === 'helped') return { kind, effects: [said(await helpedAnswer(scene))] };
  if (command.kind === 'queue') return { kind, effects: [said(await queueMessage(scene))] };
  if (command.kind === 'call_off') return { kind, effects: [said(await callOffAnswer(scene))] };
  return { kind, effects: [said(await listOf(scene, { list: command.kind, page: 0 }))] };
}

/** What two people write to each other is nothing for those who read along. */
const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';
const elsewhere = ({ reader }: Scene): Effect =>
  said(plain(consultationChecks[reader.language].personalOnly));

async function pressed(press: ConsultPress, scene: Scene): Promise<Effect> {
  switch (press.do) {
    case 'consult': {
      const { service, area } = press;
      const carried =
        press.again === undefined ? carriedIn(scene, press.question) : await askedAgain(scene, press.again);
      const wanting = { ...wishIn(press), carried };
      if (service === undefined)
        return said(await chooseSubject(scene, area === undefined ? [] : [area], wanting));
      return said(
        area === undefined
          ? await whichArea(scene, service, [], wanting)
          : await openAsk(scene, { service, area }, wanting),
      );
    }
    case 'consult_ask':
      return ask(scene, press);
    case 'consult_list':
      return replaced(await listOf(scene, press));
    case 'consult_show':
      return show(scene, press);
    case 'consult_book':
      return book(scene, press);
    case 'book_offered':
      return bookOffered(scene, press);
    case 'book_more':
      return replaced(await formAgain(scene, { ...draftOf(press), all: true }, []));
    case 'book_wait':
      return wait(scene, press);
    case 'book_unwait':
      return unwait(scene, press);
    case 'book_leave':
      return leave(scene, press);
    case 'consult_rebook':
      return rebook(scene, press);
    case 'consult_form': {
      const opened = await openForm(scene, press);
      return press.form === 'reschedule' ? offeringSlots(scene, press.id, opened) : opened;
    }
    case 'consult_send': {
      const sent = await sendForm(scene, press);
      // What could not be sent is the form again.
      return press.form === 'reschedule' ? offeringSlots(scene, press.id, sent) : sent;
    }
    case 'consult_accept': {
      const span = spanOf(press.start, press.end);
      const time = span && agreedWithin(span, press.from);
      if (span && !time) return askStart(scene, press, span);
      const clash = time && (await clashingWith(scene, press.id, time));
      return clash ?? agree(scene, press.id, { kind: 'accept', ...(time ? { time } : {}) });
    }
    case 'consult_choose': {
      const span = spanOf(press.start, press.end);
      if (!span) return replaced(goneMessage(scene));
      const time = agreedWithin(span, press.from);
      if (!time) return askStart(scene, press, span);
      const clash = await clashingWith(scene, press.id, time);
      return (
        clash ?? (await choosingTwice(scene, press, time)) ?? agree(scene, press.id, { kind: 'choose', time })
      );
    }
    case 'consult_withdraw':
      return act(scene, press.id, { kind: 'withdraw' });
    case 'consult_keep':
      return act(scene, press.id, { kind: 'keep' });
    case 'consult_thank':
      return act(scene, press.id, { kind: 'thank' });
    case 'consult_clear':
      return act(scene, press.id, { kind: 'clear' });
    case 'consult_held':
      return act(scene, press.id, { kind: 'held' });
    case 'consult_survey': {
      const { useful, saved } = press;
      // One question a tap: what is not answered by this one stays as it was.
      const survey = {
        ...(useful === undefined ? {} : { useful }),
        ...(saved === undefined ? {} : { saved }),
      };
      return act(scene, press.id, { kind: 'survey', survey });
    }
    case 'consult_calendar':
      return offerCalendar(scene, press.id);
  }
}

/** Somebody accepts: a slot at that time may have been booked in the same instant. */
async function agree(scene: Scene, id: string, event: PersonEvent): Promise<Effect> {
  const done = await act(scene, id, event);
  await lookAgainAt(scene.world, id, scene.turn.moment);
  return done;
}

/** A time that ends before it starts is none. */
const spanOf = (start: number | undefined, end: number | undefined): Span | undefined =>
  start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
