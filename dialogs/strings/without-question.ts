import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Silence } from '../consultation/terms.ts';

/** What one side is told. `who` is the other one, as markdown. */
interface Side {
  /** A time fell, and another one is needed. */
  readonly requested: (who: string, when: string, then: Silence, gets: string | undefined) => string;
  readonly withdrawn: string;
}

/** What is said of a consultation whose time was booked without a word, where others speak of its question. */
interface WithoutQuestion {
  readonly toRequester: Side;
  readonly toHolder: Side;
  readonly newsToRequester: Readonly<Record<'moved_on' | 'declined' | 'withdrawn', string>>;
  readonly newsToHolder: Readonly<Record<'asked' | 'reminder' | 'moved_on' | 'withdrawn', string>>;
  /** The button of who needs no other time. */
  readonly withdraw: string;
}

export const withoutQuestion: Readonly<Record<Language, WithoutQuestion>> = {
  fi: {
    toRequester: {
      requested: (who, when, then, gets) => {
        const has =
          gets === undefined
            ? `${who} sai viestin, että tarvitset uuden ajan.`
            : `${who} saa ${gets} viestin, että tarvitset uuden ajan.`;
        return {
          reminder: `${has} Jos hän ei vastaa viimeistään ${when}, muistutan häntä.`,
          next: `${has} Jos hän ei vastaa viimeistään ${when}, kysyn seuraavalta.`,
          end: `${has} Hänen jälkeensä ei ole muita, joilta kysyä. Jos hän ei vastaa viimeistään ${when}, konsultaatio päättyy.`,
          too_late: `${has} Jos hän ei vastaa viimeistään ${when}, konsultaatio päättyy, koska neuvo tarvitaan siihen mennessä.`,
        }[then];
      },
      withdrawn: 'Peruit konsultaation.',
    },
    toHolder: {
      requested: (who, when, then) =>
        ({
          reminder: `${who} tarvitsee sinulta konsultaatioajan. Vastaa viimeistään ${when}. Sen jälkeen muistutan sinua.`,
          next: `${who} tarvitsee sinulta konsultaatioajan. Vastaa viimeistään ${when}. Sen jälkeen kysyn seuraavalta.`,
          end: `${who} tarvitsee sinulta konsultaatioajan. Vastaa viimeistään ${when}. Sen jälkeen konsultaatio päättyy, koska ei ole muita, joilta kysyä.`,
          too_late: `${who} tarvitsee sinulta konsultaatioajan. Vastaa viimeistään ${when}. Sen jälkeen konsultaatio päättyy, koska neuvo tarvitaan siihen mennessä.`,
        })[then],
      withdrawn: 'Konsultaatioaikaa ei enää tarvita. Sinun ei tarvitse tehdä mitään.',
    },
    newsToRequester: {
      moved_on: 'Konsultaatiosi siirtyi toiselle henkilölle',
      declined: 'Kukaan ei voinut antaa konsultaatioaikaa',
      withdrawn: 'Konsultaatio on peruttu',
    },
    newsToHolder: {
      asked: 'Sinulta pyydetään konsultaatioaikaa',
      reminder: 'Muistutus: sinulta pyydetään konsultaatioaikaa',
      moved_on: 'Konsultaatio on siirtynyt sinulle',
      withdrawn: 'Konsultaatio on peruttu',
    },
    withdraw: 'En tarvitse uutta aikaa',
  },
  sv: {
    toRequester: {
      requested: (who, when, then, gets) => {
        const has =
          gets === undefined
            ? `${who} har fått veta att du behöver en ny tid.`
            : `${who} får ${gets} veta att du behöver en ny tid.`;
        return {
          reminder: `${has} Om inget svar kommer senast ${when} skickar jag en påminnelse.`,
          next: `${has} Om inget svar kommer senast ${when} frågar jag nästa person.`,
          end: `${has} Därefter finns det ingen annan att fråga. Om inget svar kommer senast ${when} avslutas konsultationen.`,
          too_late: `${has} Om inget svar kommer senast ${when} avslutas konsultationen, eftersom rådet behövs innan dess.`,
        }[then];
      },
      withdrawn: 'Du avbokade konsultationen.',
    },
    toHolder: {
      requested: (who, when, then) =>
        ({
          reminder: `${who} behöver en konsultationstid av dig. Svara senast ${when}. Därefter påminner jag dig.`,
          next: `${who} behöver en konsultationstid av dig. Svara senast ${when}. Därefter frågar jag nästa person.`,
          end: `${who} behöver en konsultationstid av dig. Svara senast ${when}. Därefter avslutas konsultationen, eftersom det inte finns någon annan att fråga.`,
          too_late: `${who} behöver en konsultationstid av dig. Svara senast ${when}. Därefter avslutas konsultationen, eftersom rådet behövs innan dess.`,
        })[then],
      withdrawn: 'Konsultationstiden behövs inte längre. Du behöver inte göra något.',
    },
    newsToRequester: {
      moved_on: 'Din konsultation har gått vidare till en annan person',
      declined: 'Ingen kunde ge en konsultationstid',
      withdrawn: 'Konsultationen är avbokad',
    },
    newsToHolder: {
      asked: 'Någon behöver en konsultationstid av dig',
      reminder: 'Påminnelse: någon behöver en konsultationstid av dig',
      moved_on: 'Konsultationen har kommit till dig',
      withdrawn: 'Konsultationen är avbokad',
    },
    withdraw: 'Jag behöver ingen ny tid',
  },
  en: {
    toRequester: {
      requested: (who, when, then, gets) => {
        const has =
          gets === undefined
            ? `${who} has been told that you need another time.`
            : `${who} will be told ${gets} that you need another time.`;
        return {
          reminder: `${has} Without an answer by ${when} I will send a reminder.`,
          next: `${has} Without an answer by ${when} I will ask the next person.`,
          end: `${has} There is nobody else to ask afterwards. Without an answer by ${when} the consultation ends.`,
          too_late: `${has} Without an answer by ${when} the consultation ends, as the advice is needed by then.`,
        }[then];
      },
      withdrawn: 'You called the consultation off.',
    },
    toHolder: {
      requested: (who, when, then) =>
        ({
          reminder: `${who} needs a consultation time from you. Please answer by ${when}. After that I will remind you.`,
          next: `${who} needs a consultation time from you. Please answer by ${when}. After that I will ask the next person.`,
          end: `${who} needs a consultation time from you. Please answer by ${when}. After that the consultation ends, as there is nobody else to ask.`,
          too_late: `${who} needs a consultation time from you. Please answer by ${when}. After that the consultation ends, as the advice is needed by then.`,
        })[then],
      withdrawn: 'The consultation time is no longer needed. There is nothing for you to do.',
    },
    newsToRequester: {
      moved_on: 'Your consultation has moved to somebody else',
      declined: 'Nobody could give a consultation time',
      withdrawn: 'The consultation is called off',
    },
    newsToHolder: {
      asked: 'You are asked for a consultation time',
      reminder: 'Reminder: you are asked for a consultation time',
      moved_on: 'The consultation is with you now',
      withdrawn: 'The consultation is called off',
    },
    withdraw: 'I need no other time',
  },
};
