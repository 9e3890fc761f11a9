import type { Language } from '../../knowledge/kernel/languages.ts';

/** What a coordinator hears of a question that ended without an answer. Parameters are escaped for where they stand. */
interface UnansweredStrings {
  readonly news: (service: string, area: string) => string;
  /** `who`: name, post and how to reach them. */
  readonly asker: (who: string) => string;
  readonly whatHelps: string;
  readonly why: string;
  readonly summary: (service: string, area: string) => string;
}

export const unansweredStrings: Readonly<Record<Language, UnansweredStrings>> = {
  fi: {
    news: (service, area) => `**Kysymys jäi ilman vastausta:** ${service}, ${area}`,
    asker: (who) => `Kysyjä: ${who}. Hän tietää, ettei vastausta tule.`,
    whatHelps: 'Jos voit auttaa, ota yhteyttä kysyjään. Tarkista myös, keneltä palvelusta kysytään neuvoa.',
    why: 'Saat tämän, koska olet alueen koordinaattori. Sinun ei tarvitse vastata kysymykseen. Vastaamatta jääneet näet komennolla *konsultaatioiden tilanne*.',
    summary: (service, area) => `Kysymys jäi ilman vastausta: ${service}, ${area}`,
  },
  sv: {
    news: (service, area) => `**En fråga fick inget svar:** ${service}, ${area}`,
    asker: (who) => `Frågan ställdes av ${who}, som vet att det inte kommer något svar.`,
    whatHelps:
      'Kontakta den som frågade om du kan hjälpa. Kontrollera också vem i tjänsten som ska få frågorna.',
    why: 'Du får meddelandet eftersom du är koordinator för området. Du behöver inte svara på frågan. Skriv *läget för konsultationerna* så ser du de obesvarade.',
    summary: (service, area) => `En fråga fick inget svar: ${service}, ${area}`,
  },
  en: {
    news: (service, area) => `**A question got no answer:** ${service}, ${area}`,
    asker: (who) => `Asked by ${who}, who knows that no answer is coming.`,
    whatHelps:
      'If you can help, contact whoever asked. Check also who is asked for advice about the service.',
    why: 'You get this because you are the coordinator of the area. You need not answer the question. Write *consultation overview* to see the unanswered ones.',
    summary: (service, area) => `A question got no answer: ${service}, ${area}`,
  },
};
