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
      '**Kuinka pian:** muistutan, jos tämän päivän kysymykseen ei ole vastattu kahdessa työtunnissa, ja muihin kysymyksiin yhdessä tai kahdessa työpäivässä.',
      '**Mitä sinä teet:** valitse palvelu, kirjoita kysymys ja lähetä. Vapaan ajan voit varata yhdellä painalluksella.',
    ],
    start: 'Aloita',
  },
  sv: {
    title: 'Så fungerar en konsultation',
    lines: [
      'Du ber om råd av en anställd som kan området. Klienten är kvar hos dig.',
      '**Inga klientuppgifter:** beskriv läget så att klienten inte går att känna igen.',
      '**Vem som svarar:** tjänstens sakkunniga. Om hen inte svarar påminner jag hen och skickar frågan vidare till nästa. Du ser hos vem den är.',
      '**Hur snabbt:** jag påminner om en fråga för i dag inte har besvarats inom två arbetstimmar, och om andra frågor inom en eller två arbetsdagar.',
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
      '**How soon:** I send a reminder when a question for today has had no answer in two working hours, and for others in one or two working days.',
      '**What you do:** choose the service, write the question and send it. You can book a free time with one tap.',
    ],
    start: 'Start',
  },
};
