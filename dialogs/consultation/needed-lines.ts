import { laterThanNeeded } from '../strings/needed.ts';
import { type ConsultReader, wordsOf } from './consult-reader.ts';
import type { Consultation } from './consultation.ts';
import { hasNoDay, isWanted, wantedBy } from './wanted-by.ts';

/** `13.11.`: until when the advice is needed. */
export const wantedSaid = (reader: ConsultReader, consultation: Consultation): string =>
  reader.say.day(wantedBy(consultation, reader.working), reader.today);

/** Until when the advice is needed and how, or that the proposed times come later; of a booking only how. Empty once a time is agreed. */
export function neededLines(reader: ConsultReader, consultation: Consultation): readonly string[] {
  if (!isWanted(consultation)) return [];
  const dayOf = (moment: number) => reader.toLocal(moment).day;
  const words = wordsOf(reader);
  const { state, way } = consultation;
  if (hasNoDay(consultation)) return [words.ways[way]];
  const wanted = wantedBy(consultation, reader.working);
  const day = reader.say.day(wanted, reader.today);
  const proposed = state.kind === 'offered' ? state.times : [];
  const later = proposed.filter(({ start }) => dayOf(start) > wanted).length;
  return [
    later === 0
      ? words.needed(day, words.ways[way])
      : laterThanNeeded[reader.language](day, words.ways[way], { count: proposed.length, later }),
  ];
}
