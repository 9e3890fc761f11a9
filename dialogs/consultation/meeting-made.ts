import type { Consultation } from './consultation.ts';
import type { Context } from './events.ts';
import { concerned, withEdits } from './news.ts';

/**
 * The online meeting of the agreed time can be joined at `url`, an absolute address, and what people were shown before
 * says so; without one it is wanted no more, and nothing else changes.
 */
export function meetingMade(
  consultation: Consultation,
  url: string | undefined,
  { now }: Pick<Context, 'now'>,
): Consultation {
  const { meeting, ...rest } = consultation;
  if (meeting?.kind !== 'wanted') return consultation;
  if (url === undefined) return rest;
  const people = concerned(consultation, 'present').flatMap(([to]) => (to === undefined ? [] : [to]));
  const made: Consultation = { ...rest, meeting: { kind: 'made', url } };
  return withEdits(made, people, `meeting-${consultation.sequence}`, now);
}
