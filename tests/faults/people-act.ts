import { type Consultation, isOver, type Step } from '../../dialogs/consultation/consultation.ts';
import { unsavedStrings } from '../../dialogs/strings/unsaved.ts';
import type { Reply, TestPerson } from '../support/bot.ts';
import { doing } from '../support/consultation-taps.ts';
import type { Seeded } from '../support/seeded.ts';

/** Something that one side does to a consultation. */
export interface Deed {
  readonly side: 'requester' | 'holder' | 'anybody';
  readonly what: readonly Step['what'][];
  /** Unlike any other text. */
  readonly text?: string;
  readonly press: object;
  readonly inputs?: Readonly<Record<string, string>>;
}

const hour = 3_600_000;
const day = 24 * hour;
/** So many hours is Helsinki ahead in November and December. */
const ahead = 2 * hour;

/** A time on a working day to come, as people write it. */
export function timeIn(chance: Seeded, now: number): string {
  for (let days = 1 + chance.below(4); ; days += 1) {
    const date = new Date(now + ahead + days * day);
    if (date.getUTCDay() === 0 || date.getUTCDay() === 6) continue;
    return `${date.getUTCDate()}.${date.getUTCMonth() + 1}. klo ${9 + chance.below(6)}`;
  }
}

/** What may be done to a consultation as it is, and now and then what may not. */
export function anyDeed(consultation: Consultation, chance: Seeded, now: number, mark: string): Deed {
  const { id, state, times } = consultation;
  const form = (name: string, inputs: Deed['inputs'], rest: Omit<Deed, 'press' | 'inputs'>): Deed => ({
    ...rest,
    press: { do: 'consult_send', id, form: name },
    inputs: inputs ?? {},
  });
  const text = `Ehdotan tällaista tapaa ${mark}.`;
  const writes = (name: string, what: Step['what'], side: Deed['side']): Deed =>
    form(name, { text }, { side, what: [what], text: mark });
  const tap = (name: string, what: Step['what'], side: Deed['side'], more: object = {}): Deed => ({
    side,
    what: [what],
    press: { do: name, id, ...more },
  });
  const close = form('close', { kind: 'new_advice', text }, { side: 'holder', what: ['closed'], text: mark });
  const answer = writes('answer', 'answered', 'holder');
  const decline = writes('decline', 'declined', 'holder');
  const propose = form('propose', { times: timeIn(chance, now) }, { side: 'holder', what: ['proposed'] });
  const handOver = form(
    'hand_over',
    { colleague: chance.pick(['helmi.kuusisto@example.org', 'kati.seppanen@example.org']), confirm: 'fine' },
    { side: 'holder', what: ['handed_over'] },
  );
  const withdraw = tap('consult_withdraw', 'withdrawn', 'requester');
  const [first] = times;
  const accept = tap('consult_accept', 'accepted', 'holder', first ?? {});
  const wrong = [answer, withdraw, accept, close, propose];
  if (chance.below(12) === 0) return { ...(chance.pick(wrong) ?? answer), side: 'anybody' };
  const list = ((): readonly Deed[] => {
    switch (state.kind) {
      case 'requested':
        return [
          accept,
          accept,
          accept,
          answer,
          writes('ask_more', 'asked_more', 'holder'),
          propose,
          decline,
          handOver,
          withdraw,
        ];
      case 'offered':
        return [
          tap('consult_choose', 'chosen', 'requester', state.times[0] ?? {}),
          tap('consult_choose', 'chosen', 'requester', state.times[0] ?? {}),
          answer,
          withdraw,
        ];
      case 'scheduled':
        return [
          writes('cancel', 'cancelled', chance.below(2) === 0 ? 'requester' : 'holder'),
          form(
            'reschedule',
            { times: timeIn(chance, now) },
            { side: 'requester', what: ['move_asked', 'rescheduled'] },
          ),
          ...(state.move
            ? [
                tap('consult_keep', 'kept', 'requester'),
                tap('consult_choose', 'chosen', 'holder', state.move.times[0] ?? {}),
              ]
            : []),
          tap('consult_held', 'held', 'holder'),
          handOver,
          close,
        ];
      case 'in_writing':
        return state.waitsFor === 'specialist'
          ? [answer, decline]
          : [writes('tell_more', 'told_more', 'requester')];
      case 'answered':
        return [
          tap('consult_thank', 'closed', 'requester'),
          close,
          writes('tell_more', 'told_more', 'requester'),
        ];
      case 'held':
        return [close];
      default:
        return [tap('consult_survey', 'surveyed', 'requester', { useful: 3 }), answer];
    }
  })();
  return chance.pick(list) ?? answer;
}

/** What the answer of a tap is: done, asked back, refused, failed. */
export type Verdict = 'done' | 'not_done' | 'failed';

export const isApology = (reply: Reply | undefined): boolean =>
  /(?:TURN|STORE)-[0-9a-f]{8}/.test(reply?.text ?? '');

const notes = Object.values(unsavedStrings).map(({ note }) => note);
/** It was answered from the directory in memory, and says that nothing can be saved. */
export const isUnsaved = (reply: Reply | undefined): boolean =>
  notes.some((note) => reply?.text.includes(note));

export function verdictOf(replies: readonly Reply[]): Verdict {
  if (replies.some(isApology)) return 'failed';
  const shown = JSON.stringify(replies[0]?.card ?? null);
  return shown === 'null' || shown.includes('"id":"refused"') || shown.includes('"type":"Input.')
    ? 'not_done'
    : 'done';
}

export const pressed = (person: TestPerson, deed: Deed): Promise<readonly Reply[]> =>
  person.press(doing({ ...deed.press, ...deed.inputs }));

export const isOpen = (consultation: Consultation): boolean => !isOver(consultation);
