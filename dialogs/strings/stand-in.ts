import type { Language } from '../../knowledge/kernel/languages.ts';
import { oneOf } from './listed.ts';

/** What is said of who stands in for somebody who is away. Parameters are already escaped for where they stand. */
interface StandInStrings {
  /** The naming is not the person's to make. `keepers` may be empty; `places` are services with their areas. */
  readonly askKeeper: (
    standIn: string,
    keepers: readonly string[],
    days: string,
    places: readonly string[],
  ) => string;
  /** Who stands in answers for all of it already. */
  readonly alreadyThere: (standIn: string) => string;
  /** Who is away answers for no service. */
  readonly noPosts: (away: string) => string;
  readonly unclear: (days: string) => string;
  /** The days were left out, and are asked with a form. */
  readonly notInForm: (days: string) => string;
}

export const standInStrings: Readonly<Record<Language, StandInStrings>> = {
  fi: {
    askKeeper: (standIn, keepers, days, places) =>
      `Sijaista (**${standIn}**) ei merkitä poissaolon mukana, koska varahenkilön nimeää ${keepers.length === 0 ? 'pääkäyttäjä' : `koordinaattori: ${oneOf(keepers, 'fi')}`}. Pyydä nimeämään **${standIn}** varahenkilöksi ${days}: ${places.join('; ')}.`,
    alreadyThere: (standIn) =>
      `**${standIn}** on jo nimetty samoihin palveluihin, joten sijaista ei tarvitse merkitä erikseen.`,
    noPosts: (away) =>
      `Sijaista ei merkitä: **${away}** ei ole yhteyshenkilönä eikä konsulttina missään palvelussa.`,
    notInForm: (days) =>
      `Lomakkeella ei voi merkitä sijaista. Kirjoita päivät ja sijainen samaan viestiin: *olen poissa ${days}, sijaisena Maija Malli*.`,
    unclear: (days) =>
      `En tiedä, ketä sijaisella tarkoitat. Kirjoita sijaisen koko nimi tai sähköposti, esimerkiksi *olen poissa ${days}, sijaisena Maija Malli*. Poissaolon voit vahvistaa jo nyt.`,
  },
  sv: {
    askKeeper: (standIn, keepers, days, places) =>
      `Ersättaren (**${standIn}**) sparas inte tillsammans med frånvaron, eftersom ersättare utses av ${keepers.length === 0 ? 'huvudanvändaren' : `koordinatorn: ${oneOf(keepers, 'sv')}`}. Be att **${standIn}** utses till ersättare ${days}: ${places.join('; ')}.`,
    alreadyThere: (standIn) =>
      `**${standIn}** är redan utsedd för samma tjänster, så ersättaren behöver inte anges skilt.`,
    noPosts: (away) =>
      `Ingen ersättare sparas: **${away}** är varken kontaktperson eller konsult för någon tjänst.`,
    notInForm: (days) =>
      `I formuläret kan ersättaren inte anges. Skriv dagarna och ersättaren i samma meddelande: *jag är borta ${days}, vikarie Maija Malli*.`,
    unclear: (days) =>
      `Jag vet inte vem du menar med ersättaren. Skriv ersättarens hela namn eller e-post, till exempel *jag är borta ${days}, vikarie Maija Malli*. Frånvaron kan du bekräfta redan nu.`,
  },
  en: {
    askKeeper: (standIn, keepers, days, places) =>
      `The substitute (**${standIn}**) is not saved with the absence, since substitutes are named by ${keepers.length === 0 ? 'an admin' : `the coordinator: ${oneOf(keepers, 'en')}`}. Ask for **${standIn}** to be named as substitute ${days}: ${places.join('; ')}.`,
    alreadyThere: (standIn) =>
      `**${standIn}** is named to the same services already, so no substitute needs to be added.`,
    noPosts: (away) =>
      `No substitute is saved: **${away}** is neither a contact nor a consultant of any service.`,
    notInForm: (days) =>
      `The form does not take a substitute. Write the days and the substitute in one message: *I am away ${days}, substitute Maija Malli*.`,
    unclear: (days) =>
      `I do not know whom you mean by the substitute. Write their full name or e-mail, for example *I am away ${days}, substitute Maija Malli*. You can confirm the absence already.`,
  },
};
