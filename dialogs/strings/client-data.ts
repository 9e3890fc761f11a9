import type { Language } from '../../knowledge/kernel/languages.ts';

/** Said beside the answer to a question that tells who a client is. `kinds`: what it holds, listed with commas. */
export const clientDataStrings: Readonly<Record<Language, (kinds: string) => string>> = {
  fi: (kinds) =>
    `Viestissäsi näyttää olevan asiakkaan tietoja: ${kinds}. Koppi ei tallentanut niitä, mutta ne näkyvät yhä tässä keskustelussa. Poista ne viestistäsi. Voit kysyä ilman asiakkaan tietoja.`,
  sv: (kinds) =>
    `Ditt meddelande verkar innehålla uppgifter om en klient: ${kinds}. Koppi sparade dem inte, men de syns fortfarande i den här chatten. Ta bort dem ur meddelandet. Du kan fråga utan klientens uppgifter.`,
  en: (kinds) =>
    `Your message seems to contain a client's details: ${kinds}. Koppi did not save them, but they can still be seen in this chat. Remove them from your message. You can ask without the client's details.`,
};
