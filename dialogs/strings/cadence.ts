import type { Cadence, Meets } from '../../knowledge/directory/group.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { describeSchedule } from './schedule.ts';

const cadenceWords: Readonly<Record<Language, Readonly<Record<Cadence, string>>>> = {
  fi: {
    week: 'joka viikko',
    two_weeks: 'joka toinen viikko',
    three_weeks: 'joka kolmas viikko',
    month: 'kerran kuukaudessa',
    two_months: 'joka toinen kuukausi',
    quarter: 'neljä kertaa vuodessa',
    term: 'kerran lukukaudessa',
    year: 'kerran vuodessa',
    when_needed: 'tarpeen mukaan',
  },
  sv: {
    week: 'varje vecka',
    two_weeks: 'varannan vecka',
    three_weeks: 'var tredje vecka',
    month: 'en gång i månaden',
    two_months: 'varannan månad',
    quarter: 'fyra gånger om året',
    term: 'en gång per termin',
    year: 'en gång om året',
    when_needed: 'vid behov',
  },
  en: {
    week: 'every week',
    two_weeks: 'every other week',
    three_weeks: 'every third week',
    month: 'once a month',
    two_months: 'every other month',
    quarter: 'four times a year',
    term: 'once a term',
    year: 'once a year',
    when_needed: 'when needed',
  },
};

/** How often a group meets, as a phrase within a sentence. Reads back as the same. */
export const describeMeets = (meets: Meets, language: Language): string =>
  meets.kind === 'series' ? describeSchedule(meets.when, language) : cadenceWords[language][meets.every];
