import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Consultation, type In, isIn, type Span } from './consultation.ts';
import type { Context } from './events.ts';
import { concerned, owing, recorded } from './news.ts';
import { remindersOf } from './reminders.ts';
import { settingSteps } from './time-set.ts';

/** Whether others have kept an agreed time that somebody was taken out of; one that they agreed on anew is theirs alone. */
export function wasTakenOut(
  consultation: Consultation,
  who: Email,
  time: Pick<Span, 'start'>,
): consultation is In<'scheduled'> {
  const { holder, together, formerTimes, history } = consultation;
  const set = history.findLastIndex(({ what }) => settingSteps.includes(what));
  const left = history.findLastIndex(({ what }) => what === 'dropped_out' || what === 'gone');
  return (
    isIn(consultation, 'scheduled') &&
    consultation.state.time.start === time.start &&
    set < left &&
    formerTimes[who]?.start === time.start &&
    who !== holder.email &&
    !together.includes(who)
  );
}

/** They give the advice with the others again; these are told. */
export function joinedAgain(consultation: In<'scheduled'>, who: Email, context: Context): Consultation {
  const { [who]: _, ...formerTimes } = consultation.formerTimes;
  const others = concerned(consultation, 'joined_again');
  const again: In<'scheduled'> = {
    ...recorded(consultation, 'joined_again', context, who),
    state: consultation.state,
    formerTimes,
    together: [...consultation.together, who],
    // What took it out of their calendar is older than what puts it there again.
    sequence: consultation.sequence + 1,
  };
  const reminded = { ...again, owed: [...again.owed, ...remindersOf(again, context.now, context.working)] };
  // Who was away hears of all their times in one message.
  return owing(reminded, others, context);
}
