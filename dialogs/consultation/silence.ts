import type { ConsultReader } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { absencesIn, type Calendar, nextHolder } from './owners.ts';
import type { Silence } from './terms.ts';

/** The first one who was asked is reminded once; whoever got the ball later is not asked twice. */
export function mayBeReminded({ holder, path }: Consultation, { day, isAbsent }: Calendar): boolean {
  const first = path.find(({ outcome }) => outcome !== 'absent');
  return first?.email === holder.email && first.remindedAt === undefined && !isAbsent(holder.email, day);
}

/** By what the directory knows today: it may know better on the day of the deadline. */
export function silenceBrings(
  { directory, toLocal }: Pick<ConsultReader, 'directory' | 'toLocal'>,
  consultation: Consultation,
  deadline: number,
): Silence {
  const calendar: Calendar = { day: toLocal(deadline).day, isAbsent: absencesIn(directory) };
  if (mayBeReminded(consultation, calendar)) return 'reminder';
  return nextHolder(directory, consultation, calendar).next === undefined ? 'end' : 'next';
}
