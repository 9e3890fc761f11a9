import type { Consultation } from './consultation.ts';
import { turnsAt } from './deadlines.ts';
import type { Context, TimeEvent } from './events.ts';
import { whoIsGone } from './gone.ts';
import { step } from './rules.ts';

/** What has become of a consultation that nobody has looked at for a while: people may have gone, and time has passed. */
export function caughtUp(consultation: Consultation, context: Context): Consultation {
  let current = consultation;
  for (;;) {
    const event = dueEvent(current, context);
    const next = event && step(current, event, { ...context, who: 'time' });
    if (!next?.ok) return current;
    current = next.value;
  }
}

function dueEvent(consultation: Consultation, context: Context): TimeEvent | undefined {
  const who = whoIsGone(consultation, context);
  if (who !== undefined) return { kind: 'gone', who };
  const turns = turnsAt(consultation);
  return turns !== undefined && turns <= context.now ? { kind: 'time_passed' } : undefined;
}
