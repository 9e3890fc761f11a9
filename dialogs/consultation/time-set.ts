import type { Consultation, Step } from './consultation.ts';

/** Steps by which a time is agreed on without who asked. */
export const setByOthers: readonly Step['what'][] = ['accepted', 'slot_moved', 'time_back'];

/** All steps by which a time is agreed on. */
export const settingSteps: readonly Step['what'][] = [...setByOthers, 'booked', 'chosen', 'rebooked'];

/** How a question leaves somebody for the next one. */
export const leavings: readonly Step['what'][] = [
  'declined',
  'cancelled',
  'handed_over',
  'passed_on',
  'unreachable',
  'gone',
];

/** How an agreed time falls whoever has the question. */
const fallings: readonly Step['what'][] = ['slot_lost', 'cancelled', 'rescheduled'];

/** When the agreed time that was called off last fell, epoch milliseconds; undefined: none has. */
export function fallenAt({
  history,
  calledOff,
}: Pick<Consultation, 'history' | 'calledOff'>): number | undefined {
  if (!calledOff) return undefined;
  const since = history.slice(history.findLastIndex(({ what }) => settingSteps.includes(what)) + 1);
  const fell =
    since.find(({ what }) => fallings.includes(what)) ?? since.find(({ what }) => leavings.includes(what));
  return fell?.at ?? calledOff.end;
}
