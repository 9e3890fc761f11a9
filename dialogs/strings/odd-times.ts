import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Urgency } from '../consultation/terms.ts';

/** What a form says of times at which few people work, or that come too late. Times are written out and escaped. */
interface OddTimes {
  readonly weekend: (times: string, count: number) => string;
  readonly holiday: (times: string, count: number) => string;
  /** Early in the morning, or in the evening. */
  readonly offHours: (times: string, count: number) => string;
  /** More than two weeks ahead. */
  readonly farAhead: (times: string, count: number) => string;
  /** Below any of the above. */
  readonly asksBack: string;
  /** The button that sends them all the same. Plain text. */
  readonly send: string;
  /** Below what is not clear in the times. */
  readonly orWithout: string;
  /** The button that sends the question without them. Plain text. */
  readonly sendWithout: string;
  /** None of the times is as early as the advice is wanted. */
  readonly tooLate: Readonly<Record<Exclude<Urgency, 'two_weeks'>, (times: string) => string>>;
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
    farAhead: (times, count) =>
      count === 1
        ? `Aika ${times} on yli kahden viikon päästä.`
        : `Nämä ajat ovat yli kahden viikon päästä: ${times}.`,
    asksBack: 'Käykö silti? Jos käy, paina *Lähetä näillä ajoilla*. Muuten kirjoita toinen aika.',
    send: 'Lähetä näillä ajoilla',
    orWithout: 'Voit myös lähettää kysymyksen ilman aikoja: silloin neuvon antaja ehdottaa niitä.',
    sendWithout: 'Lähetä ilman aikoja',
    tooLate: {
      today: (times) =>
        `Valitsit, että tarvitset neuvon tänään, mutta ehdotit myöhempää aikaa: ${times}. Vaihda aika, tai valitse, että neuvo ehtii myöhemminkin.`,
      this_week: (times) =>
        `Valitsit, että tarvitset neuvon tällä viikolla, mutta ehdotit myöhempää aikaa: ${times}. Vaihda aika, tai valitse, että neuvo ehtii myöhemminkin.`,
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
    farAhead: (times, count) =>
      count === 1
        ? `Tiden ${times} är om mer än två veckor.`
        : `De här tiderna är om mer än två veckor: ${times}.`,
    asksBack: 'Går det ändå? Välj i så fall *Skicka med de här tiderna*. Skriv annars en annan tid.',
    send: 'Skicka med de här tiderna',
    orWithout: 'Du kan också skicka frågan utan tider: då föreslår den som ger råd några.',
    sendWithout: 'Skicka utan tider',
    tooLate: {
      today: (times) =>
        `Du valde att du behöver rådet i dag, men föreslog en senare tid: ${times}. Byt tid, eller välj att rådet kan komma senare.`,
      this_week: (times) =>
        `Du valde att du behöver rådet den här veckan, men föreslog en senare tid: ${times}. Byt tid, eller välj att rådet kan komma senare.`,
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
    farAhead: (times, count) =>
      count === 1
        ? `The time ${times} is more than two weeks away.`
        : `These times are more than two weeks away: ${times}.`,
    asksBack: 'Is that all right? If so, choose *Send with these times*. Otherwise write another time.',
    send: 'Send with these times',
    orWithout: 'You can also send the question without times: the adviser then proposes some.',
    sendWithout: 'Send without times',
    tooLate: {
      today: (times) =>
        `You chose that you need the advice today, but proposed a later time: ${times}. Change the time, or choose that the advice may come later.`,
      this_week: (times) =>
        `You chose that you need the advice this week, but proposed a later time: ${times}. Change the time, or choose that the advice may come later.`,
    },
  },
};
