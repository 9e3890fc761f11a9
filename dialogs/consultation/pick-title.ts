import { plainText } from '../../knowledge/kernel/escape.ts';
import { consultationList } from '../strings/consultation-list.ts';
import { type ConsultReader, personName, startSaid, subjectOf, wordsOf } from './consult-reader.ts';
import { type Consultation, isIn } from './consultation.ts';

/** Characters of a button beside its number; on a telephone a longer one does not fit. */
const longest = 40;

/**
 * The button of one consultation among several: its number, the other person, and the agreed time or else what it is
 * about, so that no two read alike. `at` counts from 0. Plain text.
 */
export function pickTitle(
  reader: ConsultReader,
  consultation: Consultation,
  side: 'requester' | 'specialist',
  at: number,
): string {
  const { holder, requester, way } = consultation;
  const who = plainText(personName(reader, side === 'requester' ? holder.email : requester.email));
  const [service, area] = subjectOf(reader, consultation);
  const about =
    isIn(consultation, 'scheduled') && way !== 'writing'
      ? startSaid(reader, consultation.state.time.start)
      : wordsOf(reader).place(plainText(service), plainText(area));
  const title = [...consultationList[reader.language].pick(who, about)];
  const short =
    title.length > longest
      ? `${title
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : title.join('');
  return `${at + 1}. ${short}`;
}
