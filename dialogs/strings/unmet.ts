import type { Language } from '../../knowledge/kernel/languages.ts';

/** Of people who have never written to Koppi, so that it cannot write to them. `names` are markdown. */
interface UnmetStrings {
  /** They are to give advice. */
  readonly advise: (names: string) => string;
  /** They are to do what a group agreed on. */
  readonly act: (names: string) => string;
}

export const unmetStrings: Readonly<Record<Language, UnmetStrings>> = {
  fi: {
    advise: (names) =>
      `En tavoita vielä Teamsissa: ${names}. Pyydä kirjoittamaan Kopille kerran tai pyydä pääkäyttäjää asentamaan sovellus. Siihen asti kysymykset menevät varahenkilölle tai koordinaattorille.`,
    act: (names) =>
      `En tavoita vielä Teamsissa: ${names}. Pyydä kirjoittamaan Kopille kerran tai pyydä pääkäyttäjää asentamaan sovellus. Muuten tehtävä siirtyy ryhmän puheenjohtajalle tai sihteerille.`,
  },
  sv: {
    advise: (names) =>
      `Jag når ännu inte i Teams: ${names}. Be om ett meddelande till Koppi, eller be administratören installera appen. Tills dess går frågorna till en ersättare eller koordinatorn.`,
    act: (names) =>
      `Jag når ännu inte i Teams: ${names}. Be om ett meddelande till Koppi, eller be administratören installera appen. Annars går uppgiften till gruppens ordförande eller sekreterare.`,
  },
  en: {
    advise: (names) =>
      `I cannot reach in Teams yet: ${names}. Ask for one message to Koppi, or ask an admin to install the app. Until then questions go to a substitute or the coordinator.`,
    act: (names) =>
      `I cannot reach in Teams yet: ${names}. Ask for one message to Koppi, or ask an admin to install the app. Otherwise the action goes to the chair or the secretary of the group.`,
  },
};
