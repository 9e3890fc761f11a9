import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Asked, Consultation } from './consultation.ts';
import type { Context, PersonEvent } from './events.ts';
import { agreedOn, calendarOf, turns } from './moves.ts';
import { concerned, hasHeard, type News, owing, recorded } from './news.ts';
import { namedHolder } from './owners.ts';

type Anew = NonNullable<Extract<PersonEvent, { kind: 'rebook' }>['anew']>;

/** After the agreed time fell who asked has booked another slot: those who give it are responsible from now on. */
export function bookedAnew(
  consultation: Consultation,
  { slot, time }: Extract<PersonEvent, { kind: 'rebook' }>,
  { way, specialists: [first, ...others] }: Anew,
  context: Context,
): Consultation {
  const { holder, path, requester } = consultation;
  const { now, directory } = context;
  const stays = first === holder.email || others.includes(holder.email);
  const next = stays ? holder : namedHolder(directory, consultation, first, calendarOf(context));
  const together = [...new Set<Email>([first, ...others])].filter(
    (each) => each !== next.email && each !== requester.email,
  );
  const anew: Consultation = {
    ...recorded(consultation, 'rebooked', context),
    way,
    slot,
    // A time that fell, or was refused, is not proposed again.
    times: way === 'writing' ? [] : [time],
    holder: next,
    together,
    path: stays ? path : [...leftBy(holder.email, next.email, path), ...turns({ skipped: [], next }, now)],
  };
  const former: readonly News[] = stays
    ? []
    : [[holder.email, hasHeard(consultation, holder.email, now) ? 'moved_on' : 'present']];
  const agreed = agreedOn(anew, time, context);
  return owing(agreed, [...concerned(agreed, 'scheduled'), ...former], context);
}

/** Nobody has been silent: the one who had it was not the one who gives the slot. */
const leftBy = (former: Email, next: Email, path: readonly Asked[]): Asked[] =>
  path
    .filter(({ email }) => email !== next)
    .map((each) => (each.email === former ? { ...each, outcome: 'absent' } : each));
