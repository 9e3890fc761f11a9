import type { Cadence, Meets } from '../../knowledge/directory/group.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';
import { readSchedule } from '../../knowledge/language/dates/read-schedule.ts';

/** Why a text does not tell when a group meets. */
export type MeetsFault =
  | 'no_time'
  | 'ends_first'
  | 'no_such_day'
  | 'no_such_time'
  | 'end_before_start'
  | 'past'
  | 'several'
  | 'exception'
  | 'not_understood';

/** Longer intervals first: `joka toinen viikko` is no `joka viikko`. */
const cadences: readonly (readonly [Cadence, RegExp])[] = [
  ['when_needed', /tarpeen mukaan|tarvittaessa|vid behov|when(?:ever)? needed|as needed/iu],
  [
    'two_months',
    /joka toinen kuu|kahden kuukauden välein|varannan månad|every (?:other|second|two) months?/iu,
  ],
  [
    'quarter',
    /neljännesvuosi|neljä kertaa vuodessa|kolmen kuukauden välein|kvartal|fyra gånger (?:om året|per år)|quarter|four times a year/iu,
  ],
  [
    'term',
    /lukukau|kaksi kertaa vuodessa|puolivuosi|puolen vuoden välein|termin|två gånger (?:om året|per år)|halvår|\bterms?\b|twice a year|half[- ]year/iu,
  ],
  [
    'three_weeks',
    /joka kolmas viikko|kolmen viikon välein|var tredje vecka|every (?:third week|three weeks)/iu,
  ],
  [
    'two_weeks',
    /joka toinen viikko|kahden viikon välein|varannan vecka|every (?:other|second) week|every two weeks|fortnight/iu,
  ],
  ['month', /kuukausittain|kerran kuu|joka kuu|(?:varje|i) månad|månatlig|per månad|month/iu],
  [
    'year',
    /kerran vuodessa|vuosittain|joka vuosi|(?:om året|varje år|per år|årligen)|once a year|yearly|annual/iu,
  ],
  [
    'week',
    /joka viikko|viikoittain|kerran viikossa|varje vecka|i veckan|veckovis|every week|weekly|once a week/iu,
  ],
];

/** How often a text says that a group meets, when it does. */
export const cadenceIn = (text: string): Cadence | undefined =>
  cadences.find(([, pattern]) => pattern.test(text))?.[0];

/** `viimeinen perjantai klo 9-11`: a weekday counted without saying that it is of the month. */
const countedWeekday =
  /^(?:aina )?(?=(?:ensimmäinen|ensimmäisenä|toinen|toisena|kolmas|kolmantena|neljäs|neljäntenä|viimeinen|viimeisenä) )/iu;

/** When a group meets: a series with its times, or only how often. */
export function readMeets(text: string, today: IsoDate): Result<Meets, MeetsFault> {
  const plain = text.trim();
  const { schedule, fault } = readSchedule(plain.replace(countedWeekday, 'kuukauden '), today);
  if (schedule) return ok({ kind: 'series', when: schedule });
  if (fault === 'end_before_start') return err('ends_first');
  // `joka toinen viikko` says how often, and not on which day.
  if (fault !== undefined && fault !== 'unclear_days')
    return err(typeof fault === 'string' ? fault : fault.reason);
  const cadence = cadenceIn(plain);
  return cadence === undefined ? err('not_understood') : ok({ kind: 'loose', every: cadence });
}
