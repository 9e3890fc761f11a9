import type { Language } from '../../knowledge/kernel/languages.ts';

/** How a consultation works, for somebody who asks for the first time. */
interface HowItWorks {
  readonly title: string;
  /** Markdown, a paragraph each. */
  readonly lines: readonly string[];
  /** Of the only button. */
  readonly start: string;
}

export const howItWorks: Readonly<Record<Language, HowItWorks>> = {
  fi: {
    title: 'Näin konsultaatio toimii',
    lines: [
      'Kysyt neuvoa työntekijältä, joka tuntee asian. Asiakas pysyy sinulla.',
      '**Ei asiakkaan tietoja:** kuvaa tilanne niin, ettei asiakasta voi tunnistaa.',
      '**Kuka vastaa:** palvelun asiantuntija. Jos hän ei vastaa, muistutan häntä ja siirrän kysymyksen seuraavalle. Näet, kenellä se on.',
      '**Kuinka pian:** muistutan vastaajaa kiireisestä kysymyksestä kahden työtunnin ja muista yhden tai kahden työpäivän kuluttua.',
      '**Mitä sinä teet:** valitse palvelu, kirjoita kysymys ja lähetä. Vapaan ajan voit varata yhdellä painalluksella.',
    ],
    start: 'Aloita',
  },
  sv: {
    title: 'Så fungerar en konsultation',
    lines: [
      'Du ber om råd av en anställd som kan området. Klienten är kvar hos dig.',
      '**Inga klientuppgifter:** beskriv läget så att klienten inte går att känna igen.',
      '**Vem som svarar:** den som är sakkunnig i tjänsten. Om svaret dröjer skickar jag en påminnelse och frågar sedan nästa person. Du ser vem som har frågan.',
      '**Hur snabbt:** jag påminner om en brådskande fråga efter två arbetstimmar och om andra efter en eller två arbetsdagar.',
      '**Vad du gör:** välj tjänsten, skriv frågan och skicka. En ledig tid bokar du med ett tryck.',
    ],
    start: 'Börja',
  },
  en: {
    title: 'How a consultation works',
    lines: [
      'You ask a worker who knows the subject for advice. The client stays with you.',
      '**No client details:** describe the situation so that the client cannot be recognised.',
      '**Who answers:** the specialist of the service. If they do not answer, I remind them and pass the question on to the next one. You can see who has it.',
      '**How soon:** I remind them of an urgent question after two working hours, and of others after one or two working days.',
      '**What you do:** choose the service, write the question and send it. You can book a free time with one tap.',
    ],
    start: 'Start',
  },
};
