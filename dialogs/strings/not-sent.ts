import type { Language } from '../../knowledge/kernel/languages.ts';

/** To somebody whose words another person waits for: what they typed in the chat has not gone there. Markdown; `who` is escaped. */
export const notSent: Readonly<Record<Language, (who: string) => string>> = {
  fi: (who) =>
    `Tämä ei mennyt eteenpäin: ${who} odottaa sinulta vastausta. Jos viesti oli hänelle, lähetä se painikkeesta.`,
  sv: (who) =>
    `Det här gick inte vidare: ${who} väntar på svar av dig. Om meddelandet var till den personen, skicka det med knappen.`,
  en: (who) =>
    `This was not passed on: ${who} is waiting for your answer. If the message was meant for them, send it with the button.`,
};
