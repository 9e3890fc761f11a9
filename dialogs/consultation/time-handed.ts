import { handingOver } from '../strings/handing-over.ts';
import { type ConsultReader, nameSaid, timeSaid } from './consult-reader.ts';
import { type Consultation, isIn, type Step } from './consultation.ts';
import type { Side } from './events.ts';
import { leavings, settingSteps } from './time-set.ts';

/** Before an agreed time is handed over: what becomes of it; markdown. */
export function beforeHandingOver(
  reader: ConsultReader,
  consultation: Consultation,
  now: number,
): readonly string[] {
  if (!isIn(consultation, 'scheduled')) return [];
  const { way, together, state } = consultation;
  const say = handingOver[reader.language];
  const isProposed = way !== 'writing' && now < state.time.start;
  const time = timeSaid(reader, state.time);
  return [
    isProposed ? say.fallsAsProposal(time) : say.falls(time),
    ...(together.length > 0 ? [say.staysWithThem] : []),
  ];
}

/** Before the specialist calls an agreed time off: what becomes of it and of the question; markdown. */
export const beforeCancelling = (
  reader: ConsultReader,
  { state }: Consultation,
  side: Side | undefined,
): readonly string[] =>
  state.kind === 'scheduled'
    ? [
        handingOver[reader.language][side === 'specialist' ? 'cancels' : 'cancelsOwn'](
          timeSaid(reader, state.time),
        ),
      ]
    : [];

/** Whether the agreed time fell when the question last left somebody, and not before. */
export function fellWithLeaving({ state, calledOff, history }: Consultation): boolean {
  if (state.kind !== 'requested' || !calledOff) return false;
  const set = history.findLastIndex(({ what }) => settingSteps.includes(what));
  const since = history.slice(set + 1).filter(({ what }) => fallings.includes(what));
  const [fell, ...others] = since;
  return set >= 0 && fell !== undefined && leavings.includes(fell.what) && others.length === 0;
}

const fallings: readonly Step['what'][] = [...leavings, 'rescheduled', 'slot_lost'];

/** Whether the one who has the question now is asked to keep the time that fell. */
export const isProposedAgain = ({ state, calledOff, times }: Consultation, now: number): boolean =>
  state.kind === 'requested' &&
  calledOff !== undefined &&
  calledOff.start > now &&
  times.some(({ start }) => start === calledOff.start);

/** To who asked: the time that fell, and that the new person has it as a proposal; markdown. */
export const proposedAgain = (
  reader: ConsultReader,
  { holder }: Consultation,
  time: { readonly start: number; readonly end: number },
): string => handingOver[reader.language].proposed(timeSaid(reader, time), nameSaid(reader, holder.email));
