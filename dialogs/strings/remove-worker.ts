import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said when somebody who has left is taken out of the directory. Parameters are already escaped for markdown. */
interface RemoveWorkerStrings {
  /** Above what still hangs on them. */
  readonly bound: (name: string) => string;
  readonly named: (services: string, name: string) => string;
  readonly owns: (services: string) => string;
  readonly coordinates: (areas: string) => string;
  readonly member: (groups: string, name: string) => string;
  readonly outreach: (places: string) => string;
  readonly consultations: (count: number) => string;
  readonly windows: (count: number) => string;
  readonly practices: (count: number) => string;
  readonly actions: (count: number) => string;
  /** On the preview: what goes, and what stays for so many days. */
  readonly note: (days: number) => string;
}

export const removeWorkerStrings: Readonly<Record<Language, RemoveWorkerStrings>> = {
  fi: {
    bound: (name) => `**${name}** ei poistu vielä hakemistosta. Hoida ensin nämä:`,
    named: (services, name) => `Nimetty palveluihin: ${services}. Kirjoita *${name} lopettaa tänään*.`,
    owns: (services) => `Vastaa kuvauksista: ${services}. Nimeä niille uusi vastuuhenkilö.`,
    coordinates: (areas) => `Koordinaattori: ${areas}. Pääkäyttäjä nimeää uuden.`,
    member: (groups, name) => `Ryhmien jäsen: ${groups}. Kirjoita *poista ${name}* ja ryhmän nimi.`,
    outreach: (places) => `Jalkautuu: ${places}. Kirjoita *poista jalkautuminen* ja paikka.`,
    consultations: (count) =>
      `Keskeneräisiä konsultaatioita: ${count}. Ne voi siirtää toiselle tai päättää; *konsultaatioiden tilanne* näyttää ne.`,
    windows: (count) => `Konsultaatioaikoja: ${count}. Vaihda asiantuntija tai lopeta aika.`,
    practices: (count) => `Kokeiluja vastuulla: ${count}. Siirrä ne toiselle.`,
    actions: (count) => `Avoimia tehtäviä: ${count}. Siirrä ne toiselle tai merkitse tehdyiksi.`,
    note: (days) =>
      `Nimi, yhteystiedot ja päättyneet nimeämiset poistuvat. Muutoshistoriassa ne näkyvät, kunnes merkintä on ${days} päivää vanha.`,
  },
  sv: {
    bound: (name) => `**${name}** kan inte tas bort ur katalogen ännu. Ordna först det här:`,
    named: (services, name) => `Utsedd för tjänsterna: ${services}. Skriv *${name} slutar i dag*.`,
    owns: (services) => `Ansvarar för beskrivningarna: ${services}. Utse en ny ansvarig för dem.`,
    coordinates: (areas) => `Koordinator: ${areas}. En administratör utser en ny.`,
    member: (groups, name) => `Medlem i grupperna: ${groups}. Skriv *ta bort ${name}* och gruppens namn.`,
    outreach: (places) => `Uppsökande arbete: ${places}. Skriv *ta bort uppsökande* och platsen.`,
    consultations: (count) =>
      `Öppna konsultationer: ${count}. De kan ges vidare eller avslutas; *konsultationsläget* visar dem.`,
    windows: (count) => `Konsultationstider: ${count}. Byt specialist eller avsluta tiden.`,
    practices: (count) => `Försök att ansvara för: ${count}. Ge dem vidare till någon annan.`,
    actions: (count) => `Öppna uppgifter: ${count}. Ge dem vidare eller markera dem som gjorda.`,
    note: (days) =>
      `Namnet, kontaktuppgifterna och de avslutade uppdragen tas bort. I ändringshistoriken syns de tills posten är ${days} dagar gammal.`,
  },
  en: {
    bound: (name) => `**${name}** cannot be taken out of the directory yet. See to these first:`,
    named: (services, name) => `Named to services: ${services}. Write *${name} leaves today*.`,
    owns: (services) => `Answers for the descriptions of: ${services}. Name somebody else for them.`,
    coordinates: (areas) => `Coordinator: ${areas}. An admin names another.`,
    member: (groups, name) =>
      `Member of groups: ${groups}. Write *remove ${name}* and the name of the group.`,
    outreach: (places) => `Outreach: ${places}. Write *remove outreach* and the place.`,
    consultations: (count) =>
      `Open consultations: ${count}. They can be handed over or ended; *consultation overview* shows them.`,
    windows: (count) => `Consultation times: ${count}. Choose another specialist or end the time.`,
    practices: (count) => `Trials to answer for: ${count}. Hand them over to somebody else.`,
    actions: (count) => `Open actions: ${count}. Hand them over or mark them done.`,
    note: (days) =>
      `The name, the contact details and the namings that have ended go. The change history shows them until an entry is ${days} days old.`,
  },
};
