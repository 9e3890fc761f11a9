import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Urgency } from '../consultation/terms.ts';

/** What a form says of times at which few people work, or that come too late. Times are written out and escaped. */
interface OddTimes {
  readonly weekend: (times: string, count: number) => string;
  readonly holiday: (times: string, count: number) => string;
  /** Early in the morning, or in the evening. */
  readonly offHours: (times: string, count: number) => string;
  /** Below any of the above. */
  readonly asksBack: string;
  /** The button that sends them all the same. Plain text. */
  readonly send: string;
  /** None of the times is as early as the advice is wanted. */
  readonly tooLate: Readonly<Record<Urgency, (times: string) => string>>;
}

export const oddTimes: Readonly<Record<Language, OddTimes>> = {
  fi: {
    weekend: (times, count) =>
      count === 1 ? `Aika ${times} on viikonloppuna.` : `Nämä ajat ovat viikonloppuna: ${times}.`,
    holiday: (times, count) =>
      count === 1 ? `Aika ${times} on pyhäpäivänä.` : `Nämä ajat ovat pyhäpäivänä: ${times}.`,
    offHours: (times, count) =>
      count === 1
        ? `Aika ${times} on tavallisen työajan ulkopuolella.`
        : `Nämä ajat ovat tavallisen työajan ulkopuolella: ${times}.`,
    asksBack: 'Käykö silti? Jos käy, paina *Lähetä näillä ajoilla*. Muuten kirjoita toinen aika.',
    send: 'Lähetä näillä ajoilla',
    tooLate: {
      today: (times) =>
        `Valitsit, että tarvitset neuvon tänään, mutta ehdotit myöhempää aikaa: ${times}. Vaihda aika, tai valitse, että neuvo ehtii myöhemminkin.`,
      this_week: (times) =>
        `Valitsit, että tarvitset neuvon tällä viikolla, mutta ehdotit myöhempää aikaa: ${times}. Vaihda aika, tai valitse, että neuvo ehtii myöhemminkin.`,
      two_weeks: (times) =>
        `Tarvitset neuvon viimeistään kahden viikon kuluessa, mutta ehdotit myöhempää aikaa: ${times}. Kirjoita lisäksi jokin aikaisempi aika.`,
    },
  },
  sv: {
    weekend: (times, count) =>
      count === 1 ? `Tiden ${times} är på ett veckoslut.` : `De här tiderna är på ett veckoslut: ${times}.`,
    holiday: (times, count) =>
      count === 1 ? `Tiden ${times} är på en helgdag.` : `De här tiderna är på en helgdag: ${times}.`,
    offHours: (times, count) =>
      count === 1
        ? `Tiden ${times} är utanför vanlig arbetstid.`
        : `De här tiderna är utanför vanlig arbetstid: ${times}.`,
    asksBack: 'Går det ändå? Välj i så fall *Skicka med de här tiderna*. Skriv annars en annan tid.',
    send: 'Skicka med de här tiderna',
    tooLate: {
      today: (times) =>
        `Du valde att du behöver rådet i dag, men föreslog en senare tid: ${times}. Byt tid, eller välj att rådet kan komma senare.`,
      this_week: (times) =>
        `Du valde att du behöver rådet den här veckan, men föreslog en senare tid: ${times}. Byt tid, eller välj att rådet kan komma senare.`,
      two_weeks: (times) =>
        `Du behöver rådet inom två veckor, men föreslog en senare tid: ${times}. Skriv också någon tidigare tid.`,
    },
  },
  en: {
    weekend: (times, count) =>
      count === 1 ? `The time ${times} is at a weekend.` : `These times are at a weekend: ${times}.`,
    holiday: (times, count) =>
      count === 1
        ? `The time ${times} is on a public holiday.`
        : `These times are on a public holiday: ${times}.`,
    offHours: (times, count) =>
      count === 1
        ? `The time ${times} is outside usual working hours.`
        : `These times are outside usual working hours: ${times}.`,
    asksBack: 'Is that all right? If so, choose *Send with these times*. Otherwise write another time.',
    send: 'Send with these times',
    tooLate: {
      today: (times) =>
        `You chose that you need the advice today, but proposed a later time: ${times}. Change the time, or choose that the advice may come later.`,
      this_week: (times) =>
        `You chose that you need the advice this week, but proposed a later time: ${times}. Change the time, or choose that the advice may come later.`,
      two_weeks: (times) =>
        `You need the advice within two weeks, but proposed a later time: ${times}. Write an earlier time as well.`,
    },
  },
};
