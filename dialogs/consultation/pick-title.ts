import { plainText } from '../../knowledge/kernel/escape.ts';
import { consultationList } from '../strings/consultation-list.ts';
import {
  type ConsultReader,
  momentSaid,
  personName,
  startSaid,
  subjectOf,
  wordsOf,
} from './consult-reader.ts';
import { type Consultation, type In, isIn } from './consultation.ts';

/** Characters of a button beside its number; on a telephone a longer one does not fit. The area is left out first. */
const longest = 40;

/**
 * The button of one consultation among several: its number, the other person, and the agreed time or else what it is
 * about, or when it was asked where another one of `shown` is of the same person about the same; so no two read alike. Never
 * the words of the question: nobody would clear those of a list when they are to go. `at` counts from 0. Plain text.
 */
export function pickTitle(
  reader: ConsultReader,
  consultation: Consultation,
  side: 'requester' | 'specialist',
  at: number,
  shown: readonly Consultation[],
): string {
  const { holder, requester } = consultation;
  const who = plainText(personName(reader, side === 'requester' ? holder.email : requester.email));
  const [service, area] = subjectOf(reader, consultation);
  const say = consultationList[reader.language];
  const abouts = (): readonly string[] => {
    if (isTimed(consultation)) return [startSaid(reader, consultation.state.time.start)];
    return [wordsOf(reader).place(plainText(service), plainText(area)), plainText(service)];
  };
  const asked = say.asked(momentSaid(reader, consultation.history[0]?.at ?? 0));
  const titles = isOneOfSome(consultation, shown)
    ? [say.pick(who, asked), asked]
    : abouts().map((about) => say.pick(who, about));
  return `${at + 1}. ${titles.find((title) => title.length <= longest) ?? cut(titles.at(-1) ?? who)}`;
}

const cut = (title: string): string =>
  `${[...title]
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;

/** At a time that two people have agreed on. */
const isTimed = (consultation: Consultation): consultation is In<'scheduled'> =>
  isIn(consultation, 'scheduled') && consultation.way !== 'writing';

const isOneOfSome = (one: Consultation, shown: readonly Consultation[]): boolean =>
  !isTimed(one) &&
  shown.some(
    (other) =>
      other.id !== one.id &&
      !isTimed(other) &&
      other.service === one.service &&
      other.area === one.area &&
      other.holder.email === one.holder.email &&
      other.requester.email === one.requester.email,
  );
