import type { Language } from '../../knowledge/kernel/languages.ts';

/** What is said while nothing can be read or saved. */
interface UnsavedStrings {
  /** Below an answer that the directory in memory gives. */
  readonly note: string;
  /** Nothing of the turn was begun. */
  readonly refused: (code: string) => string;
  /** It was begun to be saved, and nobody knows how far it came. */
  readonly uncertain: (code: string) => string;
}

export const unsavedStrings: Readonly<Record<Language, UnsavedStrings>> = {
  fi: {
    note: 'En voi juuri nyt tallentaa mitään. Vastaus voi olla vanha, eikä siinä ehkä ole otettu huomioon kotialuettasi tai kielivalintaasi.',
    refused: (code) =>
      `En pääse nyt tallennettuihin tietoihin, joten en voinut tehdä tätä. Mitään ei tallentunut, ja aiemmin tallennettu pysyi ennallaan. Tee sama uudelleen hetken päästä. Yhteyshenkilöitä voit kysyä koko ajan. Jos vika jatkuu, kerro ylläpidolle koodi ${code}.`,
    uncertain: (code) =>
      `Tallennus katkesi, eikä tämä ehkä tallentunut. Aiemmin tallennettu pysyi tallessa. Katso hetken päästä, näkyykö muutos, ja tee sama uudelleen, jos se puuttuu. Jos vika jatkuu, kerro ylläpidolle koodi ${code}.`,
  },
  sv: {
    note: 'Jag kan inte spara något just nu. Svaret kan vara gammalt, och ditt hemområde eller språkval har kanske inte beaktats.',
    refused: (code) =>
      `Jag kommer just nu inte åt det som är sparat, så jag kunde inte göra detta. Inget sparades, och det som har sparats tidigare är oförändrat. Gör om samma sak om en stund. Kontaktpersoner kan du fråga efter hela tiden. Om felet fortsätter, uppge koden ${code} till administratören.`,
    uncertain: (code) =>
      `Sparandet avbröts, och det här blev kanske inte sparat. Det som har sparats tidigare finns kvar. Titta om en stund om ändringen syns, och gör om samma sak om den saknas. Om felet fortsätter, uppge koden ${code} till administratören.`,
  },
  en: {
    note: 'I cannot save anything right now. This answer may be out of date, and your home area or language choice may not have been taken into account.',
    refused: (code) =>
      `I cannot reach what is saved right now, so I could not do this. Nothing was saved, and what was saved before is unchanged. Do the same again in a moment. You can still ask whom to contact. If this keeps happening, tell your administrator the code ${code}.`,
    uncertain: (code) =>
      `Saving was cut off, and this may not have been saved. What was saved before is still there. Look in a moment whether the change shows, and do the same again if it is missing. If this keeps happening, tell your administrator the code ${code}.`,
  },
};
