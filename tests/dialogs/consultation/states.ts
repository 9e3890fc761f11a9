import type { Consultation } from '../../../dialogs/consultation/consultation.ts';
import { step } from '../../../dialogs/consultation/rules.ts';
import { contextAt, delivered, hour, requested, start, stepped, time } from './network.ts';

const asked = delivered(requested());
const scheduled = delivered(stepped(asked, { kind: 'accept', time: time(25) }, 'helmi'));
const held = delivered(stepped(scheduled, { kind: 'time_passed' }, 'time', start + 25.5 * hour));
const closing = { kind: 'guided', note: 'SALAISUUS ohjattu.' } as const;
const closed = delivered(stepped(held, { kind: 'close', closing }, 'helmi', start + 26 * hour));

let refusedByAll = asked;
for (const name of ['helmi', 'varpu', 'kaisa', 'ismo', 'ilona', 'marketta'])
  refusedByAll = delivered(stepped(refusedByAll, { kind: 'decline', reason: 'SALAISUUS' }, name));
let silent = asked;
for (let now = start; silent.state.kind !== 'expired'; now += hour) {
  const next = step(silent, { kind: 'time_passed' }, contextAt(now));
  if (next.ok) silent = delivered(next.value);
}

/** A consultation in each state that a person may meet. */
export const everyState: Readonly<Record<string, Consultation>> = {
  requested: asked,
  'requested without times': delivered(requested({ times: [] })),
  offered: delivered(stepped(asked, { kind: 'propose', times: [time(26), time(50)] }, 'helmi')),
  scheduled,
  'to be written': delivered(
    requested({
      way: 'writing',
      slot: { window: 'w-1', time: time(25), specialist: asked.holder.email },
    }),
  ),
  'to be moved by who asked': delivered(
    stepped(scheduled, { kind: 'reschedule', times: [time(26), time(50)] }, 'anna'),
  ),
  'to be moved by the specialist': delivered(
    stepped(scheduled, { kind: 'reschedule', times: [time(26), time(50)] }, 'helmi'),
  ),
  'asked for more': delivered(
    stepped(asked, { kind: 'ask_more', text: 'SALAISUUS, minkä ikäinen?' }, 'helmi'),
  ),
  'being answered': delivered(stepped(asked, { kind: 'accept' }, 'helmi')),
  answered: delivered(stepped(asked, { kind: 'answer_in_writing', text: 'SALAISUUS, kokeilkaa.' }, 'helmi')),
  held,
  closed,
  'closed and found useful': { ...closed, survey: { useful: 3 } },
  'closed and surveyed': { ...closed, survey: { useful: 3, saved: 'meeting' } },
  withdrawn: delivered(stepped(asked, { kind: 'withdraw' }, 'anna')),
  cancelled: delivered(stepped(scheduled, { kind: 'cancel', reason: 'SALAISUUS' }, 'anna', start + 2 * hour)),
  declined: refusedByAll,
  expired: silent,
  cleared: stepped(closed, { kind: 'time_passed' }, 'time', start + 200 * 24 * hour),
};
