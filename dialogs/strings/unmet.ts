import type { Language } from '../../knowledge/kernel/languages.ts';

/** Of people who have never written to Koppi, so that it cannot write to them. `names` are markdown. */
interface UnmetStrings {
  /** They are to give advice. */
  readonly advise: (names: string) => string;
  /** They are to do what a group agreed on. */
  readonly act: (names: string) => string;
  /** A question is about to be handed to them. */
  readonly take: (names: string) => string;
}

export const unmetStrings: Readonly<Record<Language, UnmetStrings>> = {
  fi: {
    advise: (names) =>
      `En tavoita vielä Teamsissa: ${names}. Pyydä kirjoittamaan Kopille kerran tai pyydä pääkäyttäjää asentamaan sovellus. Siihen asti kysymykset menevät varahenkilölle tai koordinaattorille.`,
    act: (names) =>
      `En tavoita vielä Teamsissa: ${names}. Pyydä kirjoittamaan Kopille kerran tai pyydä pääkäyttäjää asentamaan sovellus. Muuten tehtävä siirtyy ryhmän puheenjohtajalle tai sihteerille.`,
    take: (names) =>
      `En tavoita vielä Teamsissa: ${names}. Jos siirrät kysymyksen nyt, se menee suoraan seuraavalle. Valitse joku muu tai pyydä ensin kirjoittamaan Kopille kerran.`,
  },
  sv: {
    advise: (names) =>
      `Jag når ännu inte i Teams: ${names}. Be den det gäller skriva till Koppi en gång, eller be huvudanvändaren installera appen. Tills dess går frågorna till en ersättare eller koordinatorn.`,
    act: (names) =>
      `Jag når ännu inte i Teams: ${names}. Be den det gäller skriva till Koppi en gång, eller be huvudanvändaren installera appen. Annars går uppgiften till gruppens ordförande eller sekreterare.`,
    take: (names) =>
      `Jag når ännu inte i Teams: ${names}. Om du ger frågan vidare nu går den direkt till nästa person. Välj någon annan, eller be först den det gäller skriva till Koppi en gång.`,
  },
  en: {
    advise: (names) =>
      `I cannot reach in Teams yet: ${names}. Ask for one message to Koppi, or ask an admin to install the app. Until then questions go to a substitute or the coordinator.`,
    act: (names) =>
      `I cannot reach in Teams yet: ${names}. Ask for one message to Koppi, or ask an admin to install the app. Otherwise the action goes to the chair or the secretary of the group.`,
    take: (names) =>
      `I cannot reach in Teams yet: ${names}. If you hand the question over now, it goes straight on to the next person. Choose somebody else, or first ask for one message to Koppi.`,
  },
};
