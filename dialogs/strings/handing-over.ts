import type { Language } from '../../knowledge/kernel/languages.ts';

/** What becomes of an agreed time when the question goes to another person. Times and names are escaped. */
interface HandingOver {
  /** Before it is handed over: the time is off; or the other one gets it as a proposal. */
  readonly falls: (time: string) => string;
  readonly fallsAsProposal: (time: string) => string;
  /** The same when several give the advice together: who of them takes it keeps the time. */
  readonly staysWithThem: string;
  /** Before the specialist calls it off. */
  readonly cancels: (time: string) => string;
  /** The time that was called off, once the consultation has ended. */
  readonly cancelled: (time: string) => string;
  /** Before who asked calls it off. */
  readonly cancelsOwn: (time: string) => string;
  /** The first line of the news to who asked. Plain text. */
  readonly news: string;
  /** The first line of the news to who handed it over: it went on, since nobody could write to that one. Plain text. */
  readonly wentOn: string;
  /** To who asked: the new person, `who`, has the time as a proposal. */
  readonly proposed: (time: string, who: string) => string;
}

export const handingOver: Readonly<Record<Language, HandingOver>> = {
  fi: {
    falls: (time) => `Sovittu aika **${time}** peruuntuu, kun siirrät kysymyksen. Kysyjä saa siitä viestin.`,
    fallsAsProposal: (time) =>
      `Sovittu aika **${time}** peruuntuu, kun siirrät kysymyksen. Uusi henkilö joko hyväksyy saman ajan tai ehdottaa toista. Kysyjä saa tästä viestin.`,
    staysWithThem: 'Aika pysyy, jos siirrät kysymyksen jollekin, joka antaa neuvoa kanssasi.',
    cancels: (time) =>
      `Kun perut ajan **${time}**, kysymys siirtyy seuraavalle, joka näkee myös syyn. Kysyjä saa tästä viestin. Jos toinen aika sopii sinulle, ehdota sitä.`,
    cancelled: (time) => `Peruttu aika: **${time}**`,
    cancelsOwn: (time) =>
      `Kun perut ajan **${time}**, konsultaatio päättyy. Neuvon antaja saa viestin ja näkee syyn. Jos tarvitset vain toisen ajan, valitse *Takaisin* ja *Siirrä aikaa*.`,
    news: 'Sovittu aika peruuntui ja konsultaatio siirtyi toiselle henkilölle',
    wentOn: 'Siirtämäsi kysymys meni seuraavalle',
    proposed: (time, who) =>
      `Sovittu aika ${time} ei enää pidä. ${who} joko hyväksyy saman ajan tai ehdottaa toista.`,
  },
  sv: {
    falls: (time) =>
      `Den bokade tiden **${time}** avbokas när du ger frågan vidare. Den som frågade får veta det.`,
    fallsAsProposal: (time) =>
      `Den bokade tiden **${time}** avbokas när du ger frågan vidare. Den nya personen godkänner samma tid eller föreslår en annan. Den som frågade får veta det.`,
    staysWithThem: 'Tiden står fast om du ger frågan till någon som ger råd tillsammans med dig.',
    cancels: (time) =>
      `När du avbokar tiden **${time}** går frågan till nästa person, som också ser orsaken. Den som frågade får veta det. Om en annan tid passar dig kan du föreslå den.`,
    cancelled: (time) => `Avbokad tid: **${time}**`,
    cancelsOwn: (time) =>
      `När du avbokar tiden **${time}** avslutas konsultationen. Den som ger råd får ett meddelande och ser orsaken. Om du bara behöver en annan tid, välj *Tillbaka* och *Flytta tiden*.`,
    news: 'Den bokade tiden avbokades och konsultationen gick vidare till en annan person',
    wentOn: 'Frågan som du gav vidare gick till nästa person',
    proposed: (time, who) =>
      `Den bokade tiden ${time} gäller inte längre. ${who} godkänner samma tid eller föreslår en annan.`,
  },
  en: {
    falls: (time) =>
      `The agreed time **${time}** is cancelled when you hand the question over. The one who asked is told.`,
    fallsAsProposal: (time) =>
      `The agreed time **${time}** is cancelled when you hand the question over. The new person accepts the same time or proposes another. The one who asked is told.`,
    staysWithThem: 'The time stays if you hand the question to somebody who gives the advice with you.',
    cancels: (time) =>
      `When you cancel the time **${time}**, the question goes to the next person, who sees the reason too. The one who asked is told. If another time suits you, propose it.`,
    cancelled: (time) => `Cancelled time: **${time}**`,
    cancelsOwn: (time) =>
      `When you cancel the time **${time}**, the consultation ends. The adviser is told and sees the reason. If you only need another time, choose *Back* and *Move the time*.`,
    news: 'The agreed time was cancelled and the consultation moved to another person',
    wentOn: 'The question you handed over went on to the next person',
    proposed: (time, who) =>
      `The agreed time ${time} no longer holds. ${who} accepts the same time or proposes another.`,
  },
};
